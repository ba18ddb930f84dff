// SPDX-License-Identifier: AGPL-3.0-only
//
// The small languages of two settings.

import { z } from 'zod';

export type WorkerQueue = { readonly name: string; readonly patterns: readonly string[] };

const MAX_SHARD_ID = 99_999;

/** "0-7,12" as sorted shard ids; undefined where not set. */
export function parseShardIds(
  text: string | undefined,
  context: z.RefinementCtx,
): readonly number[] | undefined {
  if (text === undefined) return undefined;
  const ids = new Set<number>();
  for (const part of text.split(',')) {
    const match = /^\s*([0-9]{1,5})(?:-([0-9]{1,5}))?\s*$/u.exec(part);
    const first = Number(match?.[1]);
    const last = match?.[2] === undefined ? first : Number(match[2]);
    if (match === null || last < first || last > MAX_SHARD_ID) {
      context.addIssue({ code: 'custom', message: 'must be ids and ranges such as 0-7,12' });
      return z.NEVER;
    }
    for (let id = first; id <= last; id += 1) ids.add(id);
  }
  return [...ids].sort((a, b) => a - b);
}

/** "name=pattern,pattern;name=pattern". */
export function parseQueues(text: string, context: z.RefinementCtx): readonly WorkerQueue[] {
  const queues: WorkerQueue[] = [];
  for (const part of text.split(';').filter((word) => word.trim() !== '')) {
    const [name = '', patterns = ''] = part.split('=', 2).map((word) => word.trim());
    const words = patterns.split(',').map((word) => word.trim());
    const isValid = /^[^\s=,;]{1,200}$/u.test(name) && words.every((word) => word !== '');
    if (!isValid || name.startsWith('amq.')) {
      context.addIssue({ code: 'custom', message: 'must be name=pattern,pattern;name=pattern' });
      return z.NEVER;
    }
    queues.push({ name, patterns: words });
  }
  return queues;
}
