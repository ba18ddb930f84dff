// SPDX-License-Identifier: AGPL-3.0-only
// What one replica says to all. Who else may publish there is not known: everything is bounded.
import { z } from 'zod';

const HOUR_MS = 3_600_000;
const id = z.string().regex(/^\d{1,21}$/);
const sender = z.string().max(200);

const broadcast = z.discriminatedUnion('k', [
  z.object({
    k: z.literal('learned'),
    x: sender,
    t: z.string().max(500),
    l: z.string().max(300),
  }),
  z.object({
    k: z.literal('blocked'),
    x: sender,
    i: z.string().max(50),
    f: z.number().min(0).max(HOUR_MS),
  }),
  z.object({
    k: z.literal('banned'),
    x: sender,
    f: z
      .number()
      .min(0)
      .max(24 * HOUR_MS),
  }),
  z.object({ k: z.literal('webhook'), x: sender, w: id, c: id }),
]);

export type Broadcast = z.infer<typeof broadcast>;

/** Undefined for what is not understood. */
export function readBroadcast(text: string): Broadcast | undefined {
  try {
    const { success, data } = broadcast.safeParse(JSON.parse(text));
    return success ? data : undefined;
  } catch {
    return undefined;
  }
}
