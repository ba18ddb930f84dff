// SPDX-License-Identifier: AGPL-3.0-only

export type WsErrorCode =
  | 'DISCORD_TOKEN_REFUSED'
  | 'DISCORD_UNREACHABLE'
  | 'DISCORD_ANSWER_INVALID';

/** What keeps the shard runner from learning about its bot. */
export class WsError extends Error {
  override readonly name = 'WsError';
  readonly code: WsErrorCode;
  readonly retryable: boolean;
  readonly scope = 'process';

  constructor(code: WsErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.retryable = code !== 'DISCORD_TOKEN_REFUSED';
  }
}
