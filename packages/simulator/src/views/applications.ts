// SPDX-License-Identifier: AGPL-3.0-only
// Applications on the wire.
import type {
  ApplicationFlags,
  APIApplication,
  RESTGetAPIOAuth2CurrentAuthorizationResult,
} from 'discord-api-types/v10';
import { isoTime, type ViewContext } from '../domain/context.ts';
import type { AccessTokenRecord, ApplicationRecord } from '../store/application.ts';
import { userView, userViewOf } from './users.ts';

/** GATEWAY_PRESENCE, GATEWAY_GUILD_MEMBERS and GATEWAY_MESSAGE_CONTENT, as far as allowed. */
export function applicationFlags({ allowedIntents }: ApplicationRecord): ApplicationFlags {
  const presence = (allowedIntents & (1 << 8)) === 0 ? 0 : 1 << 12;
  const members = (allowedIntents & (1 << 1)) === 0 ? 0 : 1 << 14;
  const content = (allowedIntents & (1 << 15)) === 0 ? 0 : 1 << 18;
  return presence | members | content;
}

export function applicationView(
  context: ViewContext,
  application: ApplicationRecord,
): APIApplication & { readonly type: null } {
  const flags = applicationFlags(application);
  return {
    id: application.id,
    name: application.name,
    icon: null,
    description: application.description,
    summary: '',
    type: null,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: application.verifyKey,
    flags,
    flags_new: flags.toString(),
    bot: userViewOf(context, application.botUserId),
    owner: userViewOf(context, application.ownerId),
    team: null,
    approximate_guild_count: context.store.guilds.ofBot(application.botUserId).size,
    approximate_user_install_count: 0,
    redirect_uris: [],
    interactions_endpoint_url: application.interactionsEndpointUrl,
    role_connections_verification_url: null,
    event_webhooks_url: application.eventWebhooksUrl,
    event_webhooks_status: application.eventWebhooksStatus,
    event_webhooks_types: application.eventWebhooksTypes as NonNullable<
      APIApplication['event_webhooks_types']
    >,
    tags: application.tags as NonNullable<APIApplication['tags']>,
  };
}

/** What an access token is told of itself; of the user only if that was granted. */
export function authorizationView(
  context: ViewContext,
  application: ApplicationRecord,
  token: AccessTokenRecord,
): RESTGetAPIOAuth2CurrentAuthorizationResult {
  const user = context.store.user(token.userId);
  const isShown = user !== undefined && token.scopes.includes('identify');
  return {
    application: {
      id: application.id,
      name: application.name,
      icon: null,
      description: application.description,
      bot_public: true,
      bot_require_code_grant: false,
      verify_key: application.verifyKey,
    },
    scopes: [...token.scopes] as RESTGetAPIOAuth2CurrentAuthorizationResult['scopes'],
    expires: isoTime(token.expiresAtMs),
    ...(isShown ? { user: userView(user) } : {}),
  };
}
