// SPDX-License-Identifier: AGPL-3.0-only
import { invalidForm } from '../../domain/api-errors.ts';
import { type CheckedUrls, editApplication } from '../../domain/application-edit.ts';
import { isGoodEventEndpoint } from '../../endpoint/event-endpoint.ts';
import { isGoodEndpoint } from '../../endpoint/interaction-endpoint.ts';
import { type ApplicationEdit, applicationEdit } from '../../input/application.ts';
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

/** The same for webhook events. */
async function checkedEventUrl(
  world: World,
  application: ApplicationRecord,
  given: string | null,
): Promise<string | null> {
  if (given === null || given === '') return null;
  if (await isGoodEventEndpoint(world, { application, url: given })) return given;
  throw invalidForm({
    path: ['event_webhooks_url'],
    code: 'APPLICATION_EVENT_WEBHOOKS_URL_INVALID',
    message: 'The specified event webhooks url could not be verified.',
  });
}

/** Undefined where nothing was said of it. */
async function checkedUrls(
  world: World,
  application: ApplicationRecord,
  edit: ApplicationEdit,
): Promise<CheckedUrls> {
  const { interactions_endpoint_url: endpoint, event_webhooks_url: events } = edit;
  return {
    ...(endpoint === undefined
      ? {}
      : { interactionsEndpointUrl: await checkedEndpoint(world, application, endpoint) }),
    ...(events === undefined
      ? {}
      : { eventWebhooksUrl: await checkedEventUrl(world, application, events) }),
  };
}

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
      const { world, ctx, body: input } = call;
      const application = requiredApplication(call);
      const urls = await checkedUrls(world, application, input);
      return applicationView(ctx, editApplication(ctx, { application, urls, input }));
    },
  }),
];
