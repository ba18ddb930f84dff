// SPDX-License-Identifier: AGPL-3.0-only
//
// amqplib's and Node's errors become ours, here alone. Reply codes are those of AMQP 0-9-1
// ("Constants"); amqplib puts them into `code`.

import { RabbitmqError, type RabbitmqErrorCode, type Scope } from './errors.ts';

type Meaning = { readonly code: RabbitmqErrorCode; readonly retryable: boolean };

const REPLY_CODES: ReadonlyMap<number, Meaning> = new Map([
  [311, { code: 'PRECONDITION_FAILED', retryable: false }], // content too large
  [403, { code: 'ACCESS_REFUSED', retryable: false }],
  [404, { code: 'NOT_FOUND', retryable: true }],
  [405, { code: 'RESOURCE_LOCKED', retryable: true }],
  [406, { code: 'PRECONDITION_FAILED', retryable: false }],
]);

/** Any error of a channel operation. */
export function channelError(error: unknown): RabbitmqError {
  return translate(error, 'channel', { code: 'CHANNEL_CLOSED', retryable: true });
}

/** Any error of a connection that was up. */
export function connectionError(error: unknown): RabbitmqError {
  return translate(error, 'connection', { code: 'CONNECTION_LOST', retryable: true });
}

/** Any error of connecting; the address is named without its password. */
export function connectError(error: unknown, url: string): RabbitmqError {
  // Connected, but what must exist could not be declared.
  if (error instanceof RabbitmqError) return error;
  const refused = messageOf(error).includes('ACCESS_REFUSED') || codeOf(error) === 403;
  const code = refused ? 'BROKER_LOGIN_REFUSED' : 'BROKER_UNREACHABLE';
  const what = refused ? 'RabbitMQ refused the login at' : 'RabbitMQ cannot be reached at';
  return new RabbitmqError(code, `${what} ${withoutCredentials(url)}`, {
    retryable: true,
    scope: 'connection',
    cause: error,
  });
}

/** An AMQP URL fit for logs. */
export function withoutCredentials(url: string): string {
  if (!URL.canParse(url)) return '(unreadable URL)';
  const parsed = new URL(url);
  return `${parsed.protocol}//${parsed.host}${parsed.pathname}`;
}

function translate(error: unknown, scope: Scope, otherwise: Meaning): RabbitmqError {
  if (error instanceof RabbitmqError) return error;
  const { code, retryable } = REPLY_CODES.get(codeOf(error) ?? 0) ?? otherwise;
  return new RabbitmqError(code, messageOf(error), { retryable, scope, cause: error });
}

function codeOf(error: unknown): number | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'number' ? code : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
