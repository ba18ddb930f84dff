// SPDX-License-Identifier: AGPL-3.0-only
// What an application changes of itself (docs: Application Resource, Edit Current Application).
import type { ApplicationEdit } from '../input/application.ts';
import type { ApplicationRecord } from '../store/application.ts';
import type { DomainContext } from './context.ts';

/** URLs that have been tried; absent where nothing was said of them. */
export type CheckedUrls = Partial<
  Pick<ApplicationRecord, 'interactionsEndpointUrl' | 'eventWebhooksUrl'>
>;

export function editApplication(
  ctx: DomainContext,
  asked: {
    readonly application: ApplicationRecord;
    readonly urls: CheckedUrls;
    readonly input: ApplicationEdit;
  },
): ApplicationRecord {
  const { urls, input } = asked;
  // As it is by now: trying URLs took its time.
  const before = ctx.store.applications.get(asked.application.id) ?? asked.application;
  const { description, tags, event_webhooks_types: types } = input;
  const application = {
    ...before,
    ...urls,
    description: description ?? before.description,
    tags: tags ?? before.tags,
    eventWebhooksStatus: input.event_webhooks_status ?? before.eventWebhooksStatus,
    eventWebhooksTypes: types === undefined ? before.eventWebhooksTypes : [...new Set(types)],
  };
  ctx.store.applications.set(application.id, application);
  return application;
}
