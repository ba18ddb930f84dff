// SPDX-License-Identifier: AGPL-3.0-only
import { RateLimits, type LimitOptions } from './rate-limits.ts';
import type { Limited, LimitedRequest, Passed, RequestFacts, Verdict } from './verdict.ts';

export const BOT = '100000000000000001';
export const OTHER_BOT = '100000000000000002';
export const ADDRESS = '203.0.113.7';
/** Some moment of world time, with a fraction, as clocks have. */
export const START_MS = 1_767_225_600_000.25;

export const MESSAGES = '/channels/{channel_id}/messages';
export const MESSAGE = `${MESSAGES}/{message_id}`;
export const REACTION = `${MESSAGE}/reactions/{emoji}`;
export const WEBHOOK = '/webhooks/{webhook_id}/{webhook_token}';
export const FOLLOW_UP = '/webhooks/{application_id}/{interaction_token}';
export const CALLBACK = '/interactions/{interaction_id}/{interaction_token}/callback';

const PARAMS = {
  channel_id: '300',
  message_id: '400',
  guild_id: '500',
  webhook_id: '600',
  webhook_token: 'webhook-token',
  application_id: '700',
  interaction_id: '800',
  interaction_token: 'interaction-token',
  user_id: '900',
  role_id: '910',
  emoji: '%F0%9F%91%8D',
  emoji_id: '920',
};

export interface CallOptions {
  readonly identity?: string | undefined;
  readonly address?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly facts?: RequestFacts;
  /** After the start. */
  readonly atMs?: number;
}

/** `METHOD /template` as a request of the bot. */
export function callOf(methodAndRoute: string, options: CallOptions = {}): LimitedRequest {
  const [method = '', route = ''] = methodAndRoute.split(' ');
  return {
    identity: 'identity' in options ? options.identity : BOT,
    address: options.address ?? ADDRESS,
    method,
    route,
    params: { ...PARAMS, ...options.params },
    facts: options.facts ?? {},
    nowMs: START_MS + (options.atMs ?? 0),
  };
}

export function createLimits(options: Partial<LimitOptions> = {}): RateLimits {
  return new RateLimits({ hashSeed: 'seed', ...options });
}

/** Takes a call and settles it as a server would. */
export function send(limits: RateLimits, request: LimitedRequest, status = 200): Verdict {
  const verdict = limits.take(request);
  if (verdict.kind === 'pass') limits.settle(request, status);
  if (verdict.kind === 'limited') limits.settle(request, 429, verdict.scope);
  return verdict;
}

/** The first verdict of a kind when the same call is repeated at one moment, and how many came before. */
export function sendUntil(
  limits: RateLimits,
  request: LimitedRequest,
  kind: Verdict['kind'],
  most = 200,
): { readonly before: number; readonly verdict: Verdict } {
  for (let before = 0; before < most; before += 1) {
    const verdict = send(limits, request);
    if (verdict.kind === kind) return { before, verdict };
  }
  throw new Error(`no ${kind} in ${most} calls`);
}

export function expectPass(verdict: Verdict): Passed {
  if (verdict.kind !== 'pass') throw new Error(`expected a pass, got ${JSON.stringify(verdict)}`);
  return verdict;
}

export function expectLimited(verdict: Verdict): Limited {
  if (verdict.kind !== 'limited') throw new Error(`expected a 429, got ${JSON.stringify(verdict)}`);
  return verdict;
}

/** How many calls pass at one moment before the first 429, and that 429. */
export function exhaust(limits: RateLimits, request: LimitedRequest, most = 200) {
  const { before, verdict } = sendUntil(limits, request, 'limited', most);
  return { passed: before, limited: expectLimited(verdict) };
}
