// SPDX-License-Identifier: Apache-2.0
// Every error of this package.

/** What went wrong; stable, for programs. */
export type TestingErrorCode =
  /** No simulator was found, or it ended before it could be used. */
  | 'START_FAILED'
  /** The simulator answered a call with an error, or not at all. */
  | 'CALL_FAILED'
  /** The user may not do that, or it makes no sense: `discord` says what Discord would. */
  | 'REFUSED'
  /** The bot did not do what was waited for in time. */
  | 'NO_ANSWER';

/** Discord's own error. */
export interface Refusal {
  readonly status: number;
  readonly code: number;
  readonly message: string;
  readonly errors?: unknown;
}

export class TestingError extends Error {
  readonly code: TestingErrorCode;
  readonly discord: Refusal | undefined;

  constructor(
    code: TestingErrorCode,
    message: string,
    options: { readonly cause?: unknown; readonly discord?: Refusal } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'TestingError';
    this.code = code;
    this.discord = options.discord;
  }
}
