// SPDX-License-Identifier: AGPL-3.0-only
export type CliErrorCode =
  /** The command line is not one we know. */
  | 'BAD_USAGE'
  /** Environment variables are unknown or bad; the message names each. */
  | 'BAD_CONFIG'
  /** Another `gatefleet up` runs in this checkout or folder. */
  | 'ALREADY_RUNNING'
  /** No `gatefleet up` runs in this checkout or folder. */
  | 'NOT_RUNNING'
  /** An ops port that was named cannot be read. */
  | 'NOT_REACHED'
  /** A service refused its configuration (exit status 78). */
  | 'SERVICE_MISCONFIGURED'
  /** A service ended again and again before it was started once. */
  | 'SERVICE_FAILED'
  /** The simulator cannot run: a bad setting, or an address that is taken. */
  | 'SIMULATOR_FAILED'
  /** What should be an event is not. */
  | 'BAD_EVENT';

/** Shown to the user by its message alone. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly code: CliErrorCode;
  readonly retryable = false;
  readonly scope = 'process';

  constructor(code: CliErrorCode, message: string, options: ErrorOptions = {}) {
    super(message, options);
    this.code = code;
  }
}
