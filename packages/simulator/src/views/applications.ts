// SPDX-License-Identifier: AGPL-3.0-only
// Applications on the wire.
import type {
  ApplicationFlags,
  APIApplication,
  APIApplicationInstallParams,
  RESTGetAPIOAuth2CurrentAuthorizationResult,
} from 'discord-api-types/v10';
import { isoTime, type ViewContext } from '../domain/context.ts';
import type { AccessTokenRecord, ApplicationRecord } from '../store/application.ts';
import { userView, userViewOf } from './users.ts';

const INTENT_FLAGS = (1 << 12) | (1 << 14) | (1 << 18);

/** GATEWAY_PRESENCE, GATEWAY_GUILD_MEMBERS and GATEWAY_MESSAGE_CONTENT, as far as allowed. */
export function applicationFlags({
  allowedIntents,
  flags = 0,
}: ApplicationRecord): ApplicationFlags {
  const presence = (allowedIntents & (1 << 8)) === 0 ? 0 : 1 << 12;
  const members = (allowedIntents & (1 << 1)) === 0 ? 0 : 1 << 14;
  const content = (allowedIntents & (1 << 15)) === 0 ? 0 : 1 << 18;
  // By adding: flags may have more than 32 bits.
  return flags - (flags & INTENT_FLAGS) + (presence | members | content);
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
    bot_public: application.isPublic ?? true,
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
    ...(application.installParams === null || application.installParams === undefined
      ? {}
      : { install_params: application.installParams as APIApplicationInstallParams }),
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
