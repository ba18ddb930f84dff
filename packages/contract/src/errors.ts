// SPDX-License-Identifier: Apache-2.0

/** What can be wrong with a message or a key of the contract. */
export type ContractErrorCode = 'INVALID_SNOWFLAKE' | 'INVALID_KEY' | 'INVALID_MESSAGE';

/** Thrown on input that breaks the contract; the message tells a worker's author what to mend. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  readonly code: ContractErrorCode;
  readonly retryable = false;
  readonly scope = 'message';

  constructor(code: ContractErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
