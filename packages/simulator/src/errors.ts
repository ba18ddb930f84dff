// SPDX-License-Identifier: AGPL-3.0-only
// Every error the simulator throws. What a client does wrong is never thrown: it is answered as
// Discord answers it (a close code, an op 9, a JSON error).

/** What went wrong; stable, for programs. */
export type SimulatorErrorCode =
  /** Options or environment values that cannot work; the message names each. */
  | 'BAD_CONFIG'
  /** The address could not be bound. */
  | 'LISTEN_FAILED'
  /** A control call named a guild, shard or session that does not exist. */
  | 'NO_SUCH_TARGET'
  /** A world that is too large to be saved, or no saved world that fits this one. */
  | 'BAD_WORLD'
  /** More was asked for than a simulator holds. */
  | 'TOO_LARGE'
  /** The control API answered with an error, or not at all (control client only). */
  | 'CONTROL_FAILED';

/** How much is affected: one control call, or the whole process. */
export type SimulatorErrorScope = 'message' | 'process';

export class SimulatorError extends Error {
  readonly code: SimulatorErrorCode;
  readonly retryable: boolean = false;
  readonly scope: SimulatorErrorScope;

  constructor(code: SimulatorErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'SimulatorError';
    this.code = code;
    this.scope = code === 'BAD_CONFIG' || code === 'LISTEN_FAILED' ? 'process' : 'message';
  }
}
