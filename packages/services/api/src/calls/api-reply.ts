// SPDX-License-Identifier: AGPL-3.0-only
// What an ApiRequest is answered with: Discord's answer as an ApiResponse, its errors (400 and above) as an Error
// with what Discord says, and an Error where there is no answer.
import { MAX_MESSAGE_BYTES } from '@gatefleet/contract';
import type { Answer, CommandError } from '@gatefleet/rabbitmq';
import type { DiscordAnswer, NoAnswer } from './call-discord.ts';
import { OWN_ANSWERS } from './own-answers.ts';

const MS_PER_S = 1_000;
const MAX_MESSAGE = 500;
/** Room for what stands beside the body in a Reply. */
const MAX_BODY_BYTES = MAX_MESSAGE_BYTES - 4_096;

export function apiAnswerOf(outcome: DiscordAnswer | NoAnswer): Answer {
  if (outcome.kind === 'none') return { error: refusalOf(outcome) };
  if (outcome.status >= 400) return { error: discordErrorOf(outcome) };
  const { status, headers, body, waitedMs } = outcome;
  if (body.length > MAX_BODY_BYTES) {
    const message = `it was carried out; Discord's answer of ${body.length} bytes is too large for a reply`;
    return { error: { code: 'TOO_LARGE', message } };
  }
  const contentType = headers['content-type'] ?? '';
  return { result: { api: { status, contentType, body, waitedMs: Math.round(waitedMs) } } };
}

function discordErrorOf({ status, error }: DiscordAnswer): CommandError {
  const code = typeof error.code === 'number' ? error.code : 0;
  const message = (typeof error.message === 'string' ? error.message : '').slice(0, MAX_MESSAGE);
  const retryAfterS = typeof error.retry_after === 'number' ? error.retry_after : undefined;
  const { errors } = error;
  return {
    ...asDiscord({ status, code, message }),
    retryable: status === 429 || status >= 500,
    retryAfterMs: retryAfterS === undefined ? undefined : Math.ceil(retryAfterS * MS_PER_S),
    discord: {
      status,
      code,
      message,
      ...(errors === undefined ? {} : { errorsJson: Buffer.from(JSON.stringify(errors)) }),
    },
  };
}

function asDiscord(said: { status: number; code: number; message: string }): CommandError {
  const { status, message } = said;
  const text = `Discord answered ${status}${message === '' ? '' : `: ${message}`}`;
  return { code: 'DISCORD', message: text, discord: said };
}

/** Why Discord was not asked, or has not answered. */
export function refusalOf({
  reason,
  retryAfterMs,
  mayBeDone = false,
}: Pick<NoAnswer, 'reason'> & Partial<NoAnswer>): CommandError {
  if (mayBeDone) {
    const message = 'Discord did not answer; it may have been carried out';
    return { code: 'OUTCOME_UNKNOWN', message };
  }
  if (reason === 'HUNG_UP') return { code: 'UNAVAILABLE', message: 'it was given up' };
  const { message, status, code = 0 } = OWN_ANSWERS[reason];
  const error = {
    message,
    retryAfterMs: retryAfterMs === undefined ? undefined : Math.ceil(retryAfterMs),
  };
  switch (reason) {
    case 'BAD_PATH':
    case 'BAD_HEADER':
      return { ...error, code: 'INVALID_ARGUMENT' };
    case 'BODY_TOO_LARGE':
      return { ...error, code: 'TOO_LARGE' };
    case 'NOT_ALLOWED':
    case 'NO_ACCESS':
      return { ...error, code: 'PERMISSION_DENIED' };
    case 'WEBHOOK_GONE':
    case 'TOKEN_REFUSED':
      // What it said the last time, and would say again.
      return asDiscord({ status, code, message });
    case 'TOO_LATE':
      return { ...error, code: 'RATE_LIMITED', retryable: true };
    case 'QUEUE_FULL':
      return { ...error, code: 'OVERFLOW', retryable: true };
    case 'SHUTTING_DOWN':
    case 'UPSTREAM_FAILED':
    case 'UPSTREAM_TIMEOUT':
    case 'BANNED':
    case 'INVALID_LIMIT':
      return { ...error, code: 'UNAVAILABLE', retryable: true };
  }
}
