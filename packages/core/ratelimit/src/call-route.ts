// SPDX-License-Identifier: AGPL-3.0-only
// What a call's method and path say about its limits (docs: Rate Limits; Interactions: Receiving and
// Responding). No table of routes: whatever Discord adds tomorrow gets a template of its own.

/** What follows from method and path alone. */
export interface CallRoute {
  /** For humans and as the first key of a bucket: `PATCH /channels/:id`. A bounded set. */
  readonly template: string;
  /** `channels/1`, `guilds/1`, `webhooks/1/token`, or of an interaction; empty without one. */
  readonly topLevel: string;
  /** Not bound by the global limit: callbacks and follow-ups of interactions. */
  readonly isInteraction: boolean;
  /** With a token in the path Authorization is not needed, and makes an interaction's call count. */
  readonly carriesToken: boolean;
  /** The webhook that is executed or edited by its token. */
  readonly webhook: { readonly id: string; readonly isExecution: boolean } | undefined;
}

export interface RouteOptions {
  /** Tells follow-ups of interactions from webhooks where the token does not. */
  readonly isApplication?: (id: string) => boolean;
}

const SNOWFLAKE = /^\d{1,21}$/;
/** What Discord's own route names are made of; anything else is somebody's id, code or name. */
const WORD = /^@?[a-z]+(?:[-._][a-z]+)*$/;
const MAX_WORD = 32;
const TOP_LEVEL: ReadonlySet<string> = new Set(['channels', 'guilds']);
/** What follows these is a code, also where it looks like a word. */
const CODED: ReadonlySet<string> = new Set(['invites', 'templates']);
/** Base64 of "interaction:". */
const INTERACTION_TOKEN = 'aW50ZXJhY3Rpb246';

const DISCORD_EPOCH_MS = 1_420_070_400_000;
/** Docs of Delete Message do not say it; three buckets by age were observed (discord-api-docs #8330). */
const YOUNG_BELOW_MS = 10_000;
const OLD_ABOVE_MS = 14 * 86_400_000;

function genericSegment(segment: string, before: string | undefined): string {
  if (SNOWFLAKE.test(segment)) return ':id';
  if (before !== undefined && CODED.has(before)) return ':code';
  return segment.length <= MAX_WORD && WORD.test(segment) ? segment : ':code';
}

/** When the thing with this id was made, in milliseconds since 1970. */
export function snowflakeTimeMs(id: string): number {
  return Number(BigInt(id) >> 22n) + DISCORD_EPOCH_MS;
}

function ageOf(messageId: string, nowMs: number): string {
  if (!SNOWFLAKE.test(messageId)) return '';
  const ageMs = nowMs - snowflakeTimeMs(messageId);
  if (ageMs < YOUNG_BELOW_MS) return ' (young)';
  return ageMs > OLD_ABOVE_MS ? ' (old)' : '';
}

/** Emojis name nothing; PUT and DELETE share one bucket (discord-api-docs; eris #1173). */
function reactionTemplate(method: string, segments: readonly string[]): string | undefined {
  const [resource, , messages, , reactions, emoji, who] = segments;
  if (resource !== 'channels' || messages !== 'messages' || reactions !== 'reactions') {
    return undefined;
  }
  const base = '/channels/:id/messages/:id/reactions';
  if (emoji === undefined) return `${method} ${base}`;
  if (who === undefined) return `${method} ${base}/:emoji`;
  return method === 'PUT' || method === 'DELETE'
    ? `PUT|DELETE ${base}/:emoji/:user`
    : `${method} ${base}/:emoji/:user`;
}

function templateOf(method: string, segments: readonly string[], nowMs: number): string {
  const reaction = reactionTemplate(method, segments);
  if (reaction !== undefined) return reaction;
  const generic = segments.map((segment, index) => genericSegment(segment, segments[index - 1]));
  if (segments[0] === 'webhooks' && generic[2] !== undefined) generic[2] = ':token';
  if (segments[0] === 'interactions' && generic[2] !== undefined) generic[2] = ':token';
  const template = `${method} /${generic.join('/')}`;
  const isDeletion = template === 'DELETE /channels/:id/messages/:id';
  return isDeletion ? template + ageOf(segments[3] ?? '', nowMs) : template;
}

function topLevelOf([resource = '', id, token]: readonly string[]): string {
  if (id === undefined) return '';
  if (resource === 'webhooks' || resource === 'interactions') {
    return token === undefined ? `${resource}/${id}` : `${resource}/${id}/${token}`;
  }
  return TOP_LEVEL.has(resource) && SNOWFLAKE.test(id) ? `${resource}/${id}` : '';
}

/** The route of a call. `nowMs` (since 1970) decides how old a message is that is to be deleted. */
export function routeOf(
  call: { readonly method: string; readonly segments: readonly string[] },
  nowMs: number,
  { isApplication = () => false }: RouteOptions = {},
): CallRoute {
  const { method, segments } = call;
  const [resource, id = '', token] = segments;
  const isCallback = resource === 'interactions' && token !== undefined;
  const isTokenWebhook = resource === 'webhooks' && token !== undefined;
  const isFollowUp = isTokenWebhook && (token.startsWith(INTERACTION_TOKEN) || isApplication(id));
  const isExecution = method === 'POST' && segments[3] !== 'messages';
  return {
    template: templateOf(method, segments, nowMs),
    topLevel: topLevelOf(segments),
    isInteraction: isCallback || isFollowUp,
    carriesToken: isCallback || isTokenWebhook,
    webhook: isTokenWebhook && !isFollowUp ? { id, isExecution } : undefined,
  };
}
