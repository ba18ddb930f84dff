// SPDX-License-Identifier: AGPL-3.0-only
// An answer of our own as an HTTP response, marked by `x-gatefleet-answer`, so that people can tell it apart.
import type { ServerResponse } from 'node:http';
import { OWN_ANSWERS, type OwnAnswerName } from '../calls/own-answers.ts';

/** Names the answer; absent on Discord's own. */
export const OWN_ANSWER_HEADER = 'x-gatefleet-answer';

const MS_PER_S = 1_000;

/** Libraries read the one or the other; some that find no reset come again at once, without end. */
function retryHeaders(retryAfterS: number): Record<string, string> {
  return {
    'retry-after': String(Math.ceil(retryAfterS)),
    'x-ratelimit-reset-after': retryAfterS.toFixed(3),
  };
}

export function answerOwn(
  response: ServerResponse,
  name: OwnAnswerName,
  retryAfterMs?: number,
): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const { status, message, code = 0 } = OWN_ANSWERS[name];
  const retryAfterS = retryAfterMs === undefined ? undefined : retryAfterMs / MS_PER_S;
  const limited = status === 429 ? { retry_after: retryAfterS ?? 1, global: false } : {};
  const body = JSON.stringify({ message, code, ...limited });
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    [OWN_ANSWER_HEADER]: name,
    // Libraries take a 429 without it for a ban.
    ...(status === 429 ? { via: '1.1 gatefleet', 'x-ratelimit-scope': 'user' } : {}),
    ...(retryAfterS === undefined ? {} : retryHeaders(retryAfterS)),
  });
  response.end(body);
}
