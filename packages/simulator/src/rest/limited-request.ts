// SPDX-License-Identifier: AGPL-3.0-only
// What the rate limits are told of a call. Looks at the store and changes nothing.
import type { LimitedRequest, RequestFacts } from '../limits/index.ts';
import { parseSnowflake, type Snowflake, timeMsFromSnowflake } from '../store/snowflake.ts';
import type { World } from '../world.ts';
import type { AnyRoute } from './route.ts';

export interface CallSketch {
  readonly route: Pick<AnyRoute, 'method' | 'template'>;
  readonly params: Readonly<Record<string, string>>;
  /** The bot's user. */
  readonly identity: Snowflake | undefined;
  readonly address: string;
  readonly body: unknown;
}

const MESSAGE = '/channels/{channel_id}/messages/{message_id}';
const WEBHOOK = '/webhooks/{webhook_id}/{webhook_token}';
/** Where webhooks are executed, in whichever form. */
const EXECUTIONS: ReadonlySet<string> = new Set([WEBHOOK, `${WEBHOOK}/slack`, `${WEBHOOK}/github`]);

function messageAge(world: World, params: CallSketch['params']): number | 'missing' {
  const channelId = parseSnowflake(params['channel_id']);
  const messageId = parseSnowflake(params['message_id']);
  if (channelId === undefined || messageId === undefined) return 'missing';
  if (world.store.message(channelId, messageId) === undefined) return 'missing';
  return world.clock.now() - timeMsFromSnowflake(messageId);
}

function guildIdOf(world: World, params: CallSketch['params']): string | undefined {
  if (params['guild_id'] !== undefined) return params['guild_id'];
  const channelId = parseSnowflake(params['channel_id']);
  return channelId === undefined ? undefined : world.store.guilds.ofChannel(channelId)?.id;
}

function factsOf(world: World, { route, params, body }: CallSketch): RequestFacts {
  const guildId = guildIdOf(world, params);
  const isObject = typeof body === 'object' && body !== null;
  const isExecution = EXECUTIONS.has(route.template);
  const webhookId = isExecution ? parseSnowflake(params['webhook_id']) : undefined;
  const webhook = webhookId === undefined ? undefined : world.store.webhooks.get(webhookId);
  const isDelete = route.method === 'DELETE' && route.template === MESSAGE;
  return {
    ...(isObject ? { bodyFields: Object.keys(body) } : {}),
    ...(guildId === undefined ? {} : { guildId }),
    ...(webhook === undefined ? {} : { webhookChannelId: webhook.channelId }),
    ...(isDelete ? { messageAgeMs: messageAge(world, params) } : {}),
  };
}

export function limitedRequest(world: World, sketch: CallSketch): LimitedRequest {
  const { route, params, identity, address } = sketch;
  return {
    identity,
    address,
    method: route.method,
    route: route.template,
    params,
    facts: factsOf(world, sketch),
    nowMs: world.clock.now(),
  };
}
