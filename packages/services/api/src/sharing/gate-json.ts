// SPDX-License-Identifier: AGPL-3.0-only
// What replicas leave for each other, as JSON. Each release reads its own and the one before: what is not
// understood is as if it had not been left.
import type {
  BucketState,
  CounterState,
  GateNews,
  GateState,
  RouteLesson,
} from '@gatefleet/ratelimit';
import type { Aged } from '@gatefleet/redis';
import { z } from 'zod';

const VERSION = 1;
/** No window is longer than a day. */
const ms = z.number().max(86_400_000);
const epochMs = z.number().finite();
const count = z.number().int();
const parties = z.array(z.tuple([count, ms])).max(16);

const bucketState = z.object({
  v: z.literal(VERSION),
  kind: z.literal('bucket'),
  capacity: count.positive().optional(),
  windowMs: ms.positive(),
  base: count,
  inFlight: parties,
  endsInMs: ms.nonnegative(),
  resetAtMs: epochMs,
});

const counterState = z.object({
  v: z.literal(VERSION),
  kind: z.literal('counter'),
  used: count.nonnegative(),
  inFlight: parties,
  endsInMs: ms.nonnegative(),
  closedForMs: ms.nonnegative(),
});

const state = z.discriminatedUnion('kind', [bucketState, counterState]);

const news = z.object({
  v: z.literal(VERSION),
  reading: z
    .object({
      hash: z.string().max(200),
      limit: count,
      remaining: count,
      resetAfterMs: ms,
      resetAtMs: epochMs.optional(),
    })
    .optional(),
  landed: count,
  isCounted: z.boolean(),
  hops: count.nonnegative(),
});

const lesson = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hash'), hash: z.string().min(1).max(200) }),
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('hidden') }),
]);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function writeState(gateState: GateState | undefined): string {
  return gateState === undefined ? '' : JSON.stringify({ v: VERSION, ...gateState });
}

/** As it is now. */
export function readState(aged: Aged | undefined): GateState | undefined {
  if (aged === undefined) return undefined;
  const { success, data } = state.safeParse(parsed(aged.text));
  if (!success) return undefined;
  const endsInMs = Math.max(0, data.endsInMs - aged.ageMs);
  const inFlight = data.inFlight
    .map(([number, forMs]): [number, number] => [number, forMs - aged.ageMs])
    .filter(([, forMs]) => forMs > 0);
  if (data.kind === 'bucket') {
    const { capacity, windowMs, base, resetAtMs } = data;
    const window = { capacity, windowMs, base, inFlight, endsInMs, resetAtMs };
    return { kind: 'bucket', ...window } satisfies BucketState;
  }
  const closedForMs = Math.max(0, data.closedForMs - aged.ageMs);
  const { used } = data;
  return { kind: 'counter', used, inFlight, endsInMs, closedForMs } satisfies CounterState;
}

export function writeNews({ reading, landed, isCounted, hops }: GateNews): string {
  return JSON.stringify({ v: VERSION, reading, landed, isCounted, hops });
}

/** As it is now; undefined for what is not understood. */
export function readNews(key: string, { text, ageMs }: Aged): GateNews | undefined {
  const { success, data } = news.safeParse(parsed(text));
  if (!success) return undefined;
  const { reading, landed, isCounted, hops } = data;
  if (reading === undefined) return { key, reading: undefined, landed, isCounted, hops };
  const resetAfterMs = Math.max(0, reading.resetAfterMs - ageMs);
  const { hash, limit, remaining, resetAtMs } = reading;
  return {
    key,
    reading: { hash, limit, remaining, resetAfterMs, resetAtMs },
    landed,
    isCounted,
    hops,
  };
}

export function readLesson(text: string): RouteLesson | undefined {
  const { success, data } = lesson.safeParse(parsed(text));
  return success ? data : undefined;
}
