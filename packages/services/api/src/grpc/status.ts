// SPDX-License-Identifier: AGPL-3.0-only
// What a call that failed is answered with: a gRPC status, whose details are JSON of the four keys that clients of
// discordproxy know (type, status, code, text). They raise their HTTP error where the type is HTTPException, and
// their timeout on DEADLINE_EXCEEDED with any other.
import { Metadata, status } from '@grpc/grpc-js';
import type { DiscordAnswer, NoAnswer } from '../calls/call-discord.ts';
import { OWN_ANSWERS, type OwnAnswerName } from '../calls/own-answers.ts';
import { flattenErrors } from './discord-errors.ts';

export interface Failure {
  readonly code: status;
  readonly details: string;
  readonly metadata: Metadata;
}

interface Details {
  readonly type: 'HTTPException' | 'DeadlineExceeded' | 'Cancelled';
  readonly status: number;
  /** Discord's JSON error code; 0 for none. */
  readonly code: number;
  readonly text: string;
}

/** Clients take 8 KiB of metadata; details travel there percent-encoded. */
const MAX_DETAILS_BYTES = 5_000;
/** Of a body that is not JSON: enough to see whose page it is. */
const MAX_PAGE_CHARACTERS = 300;

const BY_STATUS: Readonly<Record<number, status>> = {
  400: status.INVALID_ARGUMENT,
  401: status.UNAUTHENTICATED,
  403: status.PERMISSION_DENIED,
  404: status.NOT_FOUND,
  405: status.INVALID_ARGUMENT,
  429: status.RESOURCE_EXHAUSTED,
  502: status.UNAVAILABLE,
  504: status.DEADLINE_EXCEEDED,
};

/** Of our own answers, those that say more than their HTTP status. */
const BY_NAME: Readonly<Partial<Record<OwnAnswerName, status>>> = {
  BODY_TOO_LARGE: status.RESOURCE_EXHAUSTED,
  QUEUE_FULL: status.RESOURCE_EXHAUSTED,
  SHUTTING_DOWN: status.UNAVAILABLE,
  BANNED: status.UNAVAILABLE,
  INVALID_LIMIT: status.UNAVAILABLE,
};

export function codeOfStatus(httpStatus: number): status {
  return BY_STATUS[httpStatus] ?? (httpStatus >= 500 ? status.INTERNAL : status.UNKNOWN);
}

/** An answer of Discord's with a status of 300 or more. */
export function failureOfAnswer({ status: httpStatus, error, body }: DiscordAnswer): Failure {
  const { code, message, errors } = error;
  const said =
    typeof message === 'string' ? message : body.toString().slice(0, MAX_PAGE_CHARACTERS);
  const details: Details = {
    type: 'HTTPException',
    status: httpStatus,
    code: typeof code === 'number' ? code : 0,
    text: [said, ...flattenErrors(errors)].join('\n'),
  };
  return failure(codeOfStatus(httpStatus), details);
}

/** An answer of our own. */
export function failureOfOwn(name: OwnAnswerName, retryAfterMs?: number): Failure {
  const { status: httpStatus, message, code = 0 } = OWN_ANSWERS[name];
  const details: Details = { type: 'HTTPException', status: httpStatus, code, text: message };
  const made = failure(BY_NAME[name] ?? codeOfStatus(httpStatus), details);
  made.metadata.set('x-gatefleet-answer', name);
  if (retryAfterMs !== undefined) {
    made.metadata.set('x-gatefleet-retry-after-ms', String(Math.ceil(retryAfterMs)));
  }
  return made;
}

/** `isDeadlineNear`: what the call may wait is bounded by its own deadline, and by nothing earlier. */
export function failureOfNone(none: NoAnswer, isDeadlineNear: boolean): Failure {
  const made = failureWithout(none, isDeadlineNear);
  if (none.mayBeDone) made.metadata.set('x-gatefleet-may-be-done', 'true');
  return made;
}

function failureWithout({ reason, retryAfterMs }: NoAnswer, isDeadlineNear: boolean): Failure {
  if (reason === 'HUNG_UP') {
    const text = 'Gatefleet: cancelled';
    return failure(status.CANCELLED, { type: 'Cancelled', status: 499, code: 0, text });
  }
  const own = failureOfOwn(reason, retryAfterMs);
  if (reason !== 'TOO_LATE' || !isDeadlineNear) return own;
  const text = 'Gatefleet: it would have to wait for longer than its deadline';
  const details: Details = { type: 'DeadlineExceeded', status: 504, code: 0, text };
  return { ...failure(status.DEADLINE_EXCEEDED, details), metadata: own.metadata };
}

/** The request is no message of its method, or asks for what there is not. */
export function failureOfRequest(text: string): Failure {
  const details: Details = { type: 'HTTPException', status: 400, code: 0, text };
  return failure(status.INVALID_ARGUMENT, details);
}

/** We did not understand Discord, or ourselves; what was asked for may have been done. */
export function failureOfFault(text: string): Failure {
  const details: Details = { type: 'HTTPException', status: 500, code: 0, text };
  return failure(status.INTERNAL, details);
}

function failure(code: status, details: Details): Failure {
  return { code, details: boundedJson(details), metadata: new Metadata() };
}

function boundedJson(details: Details): string {
  const json = JSON.stringify(details);
  const sizeBytes = encodeURI(json).length;
  if (sizeBytes <= MAX_DETAILS_BYTES) return json;
  const characters = Array.from(details.text);
  const kept = Math.floor((characters.length * MAX_DETAILS_BYTES) / sizeBytes / 1.1);
  return boundedJson({ ...details, text: `${characters.slice(0, kept).join('')}…` });
}
