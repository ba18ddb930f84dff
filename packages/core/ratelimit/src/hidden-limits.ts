// SPDX-License-Identifier: AGPL-3.0-only
// Limits that no header shows before they strike. Discord publishes no numbers: these were observed, and
// only keep what is known from striking again and again. A 429 overrides them.
import type { FixedWindowLimit } from './fixed-window.ts';
import type { Call } from './limiter-io.ts';

export interface HiddenLimit extends FixedWindowLimit {
  readonly name: string;
  readonly templates: ReadonlySet<string>;
  /** Only for bodies with one of these keys. */
  readonly fields?: ReadonlySet<string>;
  /** `webhook-channel`: all webhooks of a channel together, whoever calls. */
  readonly by: 'top-level' | 'webhook-channel';
}

export const HIDDEN_LIMITS: readonly HiddenLimit[] = [
  {
    // discord-api-docs #1900, #1909, #2190
    name: 'channel-name-topic',
    templates: new Set(['PATCH /channels/:id']),
    fields: new Set(['name', 'topic']),
    by: 'top-level',
    limit: 2,
    windowMs: 600_000,
  },
  {
    // discord-api-docs #367, #4043, #1454
    name: 'webhook-channel',
    templates: new Set([
      'POST /webhooks/:id/:token',
      'POST /webhooks/:id/:token/slack',
      'POST /webhooks/:id/:token/github',
    ]),
    by: 'webhook-channel',
    limit: 30,
    windowMs: 60_000,
  },
];

/** Which counter of a hidden limit of its route a call falls into; undefined when it does not. */
export function hiddenKeyOf(
  limit: HiddenLimit,
  call: Call,
  channelOf: (webhookId: string) => string | undefined,
): string | undefined {
  const { route, fields, identity } = call;
  if (limit.fields !== undefined && !fields.some((field) => limit.fields?.has(field))) {
    return undefined;
  }
  if (limit.by === 'top-level') return `${limit.name} ${identity} ${route.topLevel}`;
  // Follow-ups of interactions have the same path; whether they share this limit nobody has said.
  if (route.webhook === undefined) return undefined;
  const { id } = route.webhook;
  const channelId = channelOf(id);
  return channelId === undefined
    ? `${limit.name} webhook ${id}`
    : `${limit.name} channel ${channelId}`;
}
