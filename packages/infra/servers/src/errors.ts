// SPDX-License-Identifier: AGPL-3.0-only
export type ServersErrorCode =
  /** Another living process uses this data folder. */
  | 'DATA_DIR_IN_USE'
  /** A server went away or stayed silent while it was started; the message ends with its last output. */
  | 'SERVER_START_FAILED'
  /** A server program is not installed here. */
  | 'SERVER_NOT_INSTALLED'
  /** No free ports were found below the range the kernel gives to outgoing connections. */
  | 'NO_FREE_PORTS'
  /** A command line tool (rabbitmqctl, docker, apt-get) ended with an error. */
  | 'TOOL_FAILED'
  /** Neither a given address, nor an installed server, nor Docker, nor apt: the message says what to do. */
  | 'SERVERS_UNAVAILABLE'
  /** A given address does not answer. */
  | 'SERVER_UNREACHABLE';

export class ServersError extends Error {
  override readonly name = 'ServersError';
  readonly code: ServersErrorCode;
  readonly retryable: boolean;
  readonly scope = 'process';

  constructor(
    code: ServersErrorCode,
    message: string,
    options: { cause?: unknown; retryable?: boolean } = {},
  ) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.code = code;
    this.retryable = options.retryable ?? false;
  }
}
