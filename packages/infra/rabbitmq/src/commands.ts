// SPDX-License-Identifier: AGPL-3.0-only
//
// What stands in every command beside what it asks for, and what is answered (contract.md, "Commands and replies").

import { COMMAND_LIFETIME_MS, ContractError, decodeMessage, gatefleet } from '@gatefleet/contract';
import type { ConsumeMessage } from 'amqplib';

const { v1 } = gatefleet;

export type ErrorName =
  | 'INVALID_ARGUMENT'
  | 'NOT_FOUND'
  | 'UNROUTABLE'
  | 'WRONG_PARTITION'
  | 'TOO_LARGE'
  | 'FORBIDDEN_OPCODE'
  | 'DEADLINE_EXCEEDED'
  | 'OVERFLOW'
  | 'UNAVAILABLE'
  | 'OUTCOME_UNKNOWN'
  | 'DISCORD'
  | 'RATE_LIMITED'
  | 'PERMISSION_DENIED'
  | 'CONFLICT'
  | 'INTERNAL';

export type CommandError = {
  readonly code: ErrorName;
  readonly message: string;
  readonly retryable?: boolean;
  /** Where it is known; a second for other retryable ones. */
  readonly retryAfterMs?: number | undefined;
  readonly discord?: gatefleet.v1.DiscordError.$Properties | undefined;
};

type Reply = gatefleet.v1.Reply.$Properties;

/** What a command came to: one of the results of a Reply, or an error. */
export type Answer =
  | { readonly result: Omit<Reply, 'error' | 'outcome'> }
  | { readonly error: CommandError };

/** The key a message was first published with; the router keeps it in a header. */
export const KEY_HEADER = 'x-gatefleet-key';

/** When the router had a message first, in milliseconds since 1970. */
export const ROUTED_AT_HEADER = 'x-gatefleet-routed-at-ms';

export const NO_SUCH_REPLY_TO: CommandError = {
  code: 'PERMISSION_DENIED',
  message: 'reply_to must be a direct reply queue or begin with <namespace>.reply.',
};

const RETRY_AFTER_MS = 1000;
/** AMQP's own limit of a property, and beyond what anybody needs for a name. */
const MAX_NAME_BYTES = 255;

/** The command in a message; undefined where there is none, or where it is larger than allowed. */
export function decodeCommand<T>(
  type: { decode(bytes: Uint8Array): T },
  message: ConsumeMessage,
  maxBytes: number,
): T | undefined {
  if (message.content.length > maxBytes) return undefined;
  try {
    return decodeMessage(type, message.content);
  } catch (error) {
    if (error instanceof ContractError) return undefined;
    throw error;
  }
}

type Options = gatefleet.v1.CommandOptions.$Properties | null | undefined;

/** Its own, else 60 s after the fleet, or the sender by AMQP's timestamp, had it first. */
export function deadlineOf(message: ConsumeMessage, options: Options): number {
  const deadlineMs = Number(options?.deadlineMs ?? 0);
  return deadlineMs === 0 ? sentAtMs(message) + COMMAND_LIFETIME_MS : deadlineMs;
}

/** By what a command is known again: its idempotency key, else the message id where the broker delivers it again. */
export function commandName(message: ConsumeMessage, options: Options): string | undefined {
  const key = options?.idempotencyKey ?? '';
  if (key !== '') return `key:${key.slice(0, 64)}`;
  const id: unknown = message.properties.messageId;
  if (typeof id !== 'string' || id === '' || id.length > MAX_NAME_BYTES) return undefined;
  return `id:${id}`;
}

/** When a command was sent, as far as anybody knows: at the latest now. */
export function sentAtMs(message: ConsumeMessage): number {
  const routedAtMs = Number(message.properties.headers?.[ROUTED_AT_HEADER]);
  const timestampMs = Number(message.properties.timestamp) * 1000;
  const known = [routedAtMs, timestampMs].filter((at) => Number.isFinite(at) && at > 0);
  return Math.min(Date.now(), ...known);
}

export function originalKey(message: ConsumeMessage): string {
  const header: unknown = message.properties.headers?.[KEY_HEADER];
  return typeof header === 'string' ? header : message.fields.routingKey;
}

export function replyToOf(message: ConsumeMessage): string | undefined {
  const replyTo: unknown = message.properties.replyTo;
  return typeof replyTo === 'string' && replyTo !== '' ? replyTo : undefined;
}

export function correlationIdOf(message: ConsumeMessage): string | undefined {
  const id: unknown = message.properties.correlationId;
  return typeof id === 'string' ? id : undefined;
}

export function replyFrom(answer: Answer): Reply {
  if ('result' in answer) return answer.result;
  const { code, message, retryable = false, retryAfterMs, discord } = answer.error;
  return {
    error: {
      code: v1.ErrorCode[`ERROR_CODE_${code}`],
      message,
      retryable,
      retryAfterMs: retryAfterMs ?? (retryable ? RETRY_AFTER_MS : 0),
      ...(discord === undefined ? {} : { discord }),
    },
  };
}
