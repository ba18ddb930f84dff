// SPDX-License-Identifier: AGPL-3.0-only
// What is answered here, without Discord: in Discord's shape, so that libraries understand it.
import type { Refusal } from '../limiter-desk.ts';

export type OwnAnswerName =
  | 'BAD_PATH'
  | 'BAD_HEADER'
  | 'BODY_TOO_LARGE'
  | 'NOT_ALLOWED'
  | 'NO_ACCESS'
  | 'SHUTTING_DOWN'
  | 'UPSTREAM_FAILED'
  | 'UPSTREAM_TIMEOUT'
  | Refusal['reason'];

export interface OwnAnswer {
  readonly status: number;
  readonly message: string;
  /** Discord's JSON error code, where there is one for it. */
  readonly code?: number;
}

export const OWN_ANSWERS: Readonly<Record<OwnAnswerName, OwnAnswer>> = {
  BAD_PATH: { status: 400, message: 'Gatefleet: this path is not sent on' },
  BAD_HEADER: { status: 400, message: 'Gatefleet: a gatefleet header makes no sense' },
  BODY_TOO_LARGE: { status: 413, message: 'Gatefleet: the body is too large' },
  NOT_ALLOWED: { status: 403, message: 'Gatefleet: this route is not allowed' },
  NO_ACCESS: { status: 403, message: 'Gatefleet: the access key is missing or wrong' },
  SHUTTING_DOWN: { status: 503, message: 'Gatefleet: this replica is going away' },
  UPSTREAM_FAILED: { status: 502, message: 'Gatefleet: Discord cannot be reached' },
  UPSTREAM_TIMEOUT: { status: 504, message: 'Gatefleet: Discord did not answer in time' },
  TOO_LATE: { status: 429, message: 'Gatefleet: it would have to wait for longer than allowed' },
  QUEUE_FULL: { status: 503, message: 'Gatefleet: too many calls are waiting' },
  TOKEN_REFUSED: { status: 401, message: '401: Unauthorized', code: 0 },
  WEBHOOK_GONE: { status: 404, message: 'Unknown Webhook', code: 10_015 },
  BANNED: { status: 503, message: 'Gatefleet: Discord has banned this address for now' },
  INVALID_LIMIT: { status: 503, message: 'Gatefleet: too many invalid requests, a ban is near' },
};
