// SPDX-License-Identifier: AGPL-3.0-only
import { invalidForm } from '../../domain/api-errors.ts';
import { isGoodEndpoint } from '../../endpoint/interaction-endpoint.ts';
import { applicationEdit } from '../../input/application.ts';
import type { ApplicationRecord } from '../../store/application.ts';
import { applicationView } from '../../views/applications.ts';
import type { World } from '../../world.ts';
import { type AnyRoute, route } from '../route.ts';
import { requiredApplication } from '../run-route.ts';

const own = (template: string): AnyRoute =>
  route({
    method: 'GET',
    template,
    auth: 'bot',
    handle: (call) => applicationView(call.ctx, requiredApplication(call)),
  });

/** The URL to keep; throws unless whoever is there checks signatures. */
export async function checkedEndpoint(
  world: World,
  application: ApplicationRecord,
  given: string | null,
): Promise<string | null> {
  if (given === null || given === '') return null;
  if (await isGoodEndpoint(world, application, given)) return given;
  throw invalidForm({
    path: ['interactions_endpoint_url'],
    code: 'APPLICATION_INTERACTIONS_ENDPOINT_URL_INVALID',
    message: 'The specified interactions endpoint url could not be verified.',
  });
}

export const applicationRoutes: readonly AnyRoute[] = [
  own('/applications/@me'),
  own('/oauth2/applications/@me'),
  route({
    method: 'PATCH',
    template: '/applications/@me',
    auth: 'bot',
    body: applicationEdit,
    async handle(call) {
      const { world, ctx, body } = call;
      const before = requiredApplication(call);
      const { description, tags, interactions_endpoint_url: url } = body;
      const endpoint =
        url === undefined
          ? before.interactionsEndpointUrl
          : await checkedEndpoint(world, before, url);
      const application = {
        ...before,
        description: description ?? before.description,
        tags: tags ?? before.tags,
        interactionsEndpointUrl: endpoint,
      };
      ctx.store.applications.set(application.id, application);
      return applicationView(ctx, application);
    },
  }),
];
