// SPDX-License-Identifier: AGPL-3.0-only
// Discord's gateway close codes (docs: Opcodes and Status Codes) and what each does to the session
// here. "Ends" where the docs tell the client to start a new session or not to come back.

export const CLOSE_CODES = {
  unknownError: 4000,
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  rateLimited: 4008,
  sessionTimedOut: 4009,
  invalidShard: 4010,
  shardingRequired: 4011,
  invalidVersion: 4012,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;

export type CloseCode = (typeof CLOSE_CODES)[keyof typeof CLOSE_CODES];

const REASONS: Readonly<Record<CloseCode, string>> = {
  4000: 'Unknown error.',
  4001: 'Unknown opcode.',
  4002: 'Error while decoding payload.',
  4003: 'Not authenticated.',
  4004: 'Authentication failed.',
  4005: 'Already authenticated.',
  4007: 'Invalid seq.',
  4008: 'Rate limited.',
  4009: 'Session timed out.',
  4010: 'Invalid shard.',
  4011: 'Sharding required.',
  4012: 'Invalid API version.',
  4013: 'Invalid intent(s).',
  4014: 'Disallowed intent(s).',
};

export function isCloseCode(code: number): code is CloseCode {
  return Object.hasOwn(REASONS, code);
}

export function closeReason(code: CloseCode): string {
  return REASONS[code];
}

/** Closing with these from our side also ends the session that was on the connection. */
export function endsSession(code: number): boolean {
  return code === 4004 || code === 4007 || code === 4009 || (code >= 4010 && code <= 4014);
}

/** A client that closes with these says that it does not want the session any more. */
export function isFarewell(code: number): boolean {
  return code === 1000 || code === 1001;
}
