// SPDX-License-Identifier: AGPL-3.0-only
//
// ioredis' errors become ours, here alone. Answers that begin with LOADING, READONLY, MASTERDOWN or
// TRYAGAIN pass by themselves; other error answers (NOPERM, WRONGTYPE, OOM …) need a person. An
// answer's error carries the command with its arguments, AUTH's password among them: it is no cause of ours.

import { RedisStoreError } from './errors.ts';

const PASSING = /^(LOADING|READONLY|MASTERDOWN|TRYAGAIN|CLUSTERDOWN|BUSY|UNKILLABLE)\b/u;

export function redisError(error: unknown): RedisStoreError {
  if (error instanceof RedisStoreError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const isAnswer = error instanceof Error && error.name === 'ReplyError';
  const code = isAnswer && !PASSING.test(message) ? 'REDIS_REFUSED' : 'REDIS_UNAVAILABLE';
  return new RedisStoreError(code, message, isAnswer ? {} : { cause: error });
}
