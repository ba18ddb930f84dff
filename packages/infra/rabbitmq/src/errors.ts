// SPDX-License-Identifier: AGPL-3.0-only

export type RabbitmqErrorCode =
  | 'BROKER_UNREACHABLE'
  | 'BROKER_LOGIN_REFUSED'
  | 'CONNECTION_LOST'
  | 'CHANNEL_CLOSED'
  | 'ACCESS_REFUSED'
  | 'NOT_FOUND'
  | 'PRECONDITION_FAILED'
  | 'RESOURCE_LOCKED'
  | 'PUBLISH_REFUSED'
  | 'UNROUTABLE'
  | 'REPLY_TIMEOUT';

/** How much is broken: one message, a channel with all on it, or the connection. */
export type Scope = 'message' | 'channel' | 'connection';

/** What RabbitMQ, or the way to it, did not do. `retryable` says whether the same may work later. */
export class RabbitmqError extends Error {
  override readonly name = 'RabbitmqError';
  readonly code: RabbitmqErrorCode;
  readonly retryable: boolean;
  readonly scope: Scope;

  constructor(
    code: RabbitmqErrorCode,
    message: string,
    options: ErrorOptions & { retryable: boolean; scope: Scope },
  ) {
    super(message, options);
    this.code = code;
    this.retryable = options.retryable;
    this.scope = options.scope;
  }
}
