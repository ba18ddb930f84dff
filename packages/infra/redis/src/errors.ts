// SPDX-License-Identifier: AGPL-3.0-only

export type RedisErrorCode = 'REDIS_UNAVAILABLE' | 'REDIS_REFUSED' | 'RECORD_UNREADABLE';

/** What Redis did not do. Nothing was changed where `code` is REDIS_REFUSED; else that is unknown. */
export class RedisStoreError extends Error {
  override readonly name = 'RedisStoreError';
  readonly code: RedisErrorCode;
  readonly retryable: boolean;
  readonly scope = 'process';

  constructor(code: RedisErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.retryable = code === 'REDIS_UNAVAILABLE';
  }
}
