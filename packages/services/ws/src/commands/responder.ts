// SPDX-License-Identifier: AGPL-3.0-only
//
// Answers to commands: a Reply where the sender can be answered, a dead letter where it cannot.

import { randomUUID } from 'node:crypto';
import { CONTENT_TYPE, gatefleet, isReplyTo, MESSAGE_TYPE, type Names } from '@gatefleet/contract';
import type { Publisher } from '@gatefleet/rabbitmq';
import type { ConsumeMessage } from 'amqplib';
import type { Metrics } from '../metrics.ts';

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
  | 'PERMISSION_DENIED'
  | 'CONFLICT'
  | 'INTERNAL';

export type CommandError = {
  readonly code: ErrorName;
  readonly message: string;
  readonly retryable?: boolean;
};

export type Answer =
  | { readonly result: gatefleet.v1.GatewayCommandResult.$Properties }
  | { readonly error: CommandError };

const RETRY_AFTER_MS = 1000;

export class Responder {
  readonly #publisher: Publisher;
  readonly #names: Names;
  readonly #metrics: Metrics;

  constructor(publisher: Publisher, names: Names, metrics: Metrics) {
    this.#publisher = publisher;
    this.#names = names;
    this.#metrics = metrics;
  }

  /** Whether an answer may go where the message asks for it; none asked for is fine. */
  mayAnswer(message: ConsumeMessage): boolean {
    const replyTo = replyToOf(message);
    return replyTo === undefined || isReplyTo(this.#names, replyTo);
  }

  /** Answers, or dead-letters an error that nobody would hear. Rejects when the broker is away. */
  async answer(message: ConsumeMessage, answer: Answer): Promise<void> {
    const outcome = 'result' in answer ? 'sent' : answer.error.code;
    this.#metrics.commands.inc({ outcome });
    const replyTo = replyToOf(message);
    if (replyTo === undefined || !isReplyTo(this.#names, replyTo)) {
      if ('error' in answer) await this.#bury(message, answer.error);
      return;
    }
    await this.#publisher.publish({
      exchange: '',
      routingKey: replyTo,
      body: encodeReply(answer),
      type: MESSAGE_TYPE.reply,
      contentType: CONTENT_TYPE,
      messageId: randomUUID(),
      correlationId: correlationIdOf(message),
    });
  }

  /** Commands may hold what is secret: only where from and why is kept. */
  async #bury(message: ConsumeMessage, error: CommandError): Promise<void> {
    this.#metrics.deadCommands.inc();
    const letter = v1.DeadLetter.encode({
      reason: error.message,
      code: v1.ErrorCode[`ERROR_CODE_${error.code}`],
      exchange: message.fields.exchange,
      routingKey: originalKey(message),
      type: String(message.properties.type ?? ''),
      deadAtMs: Date.now(),
      messageId: String(message.properties.messageId ?? ''),
    }).finish();
    await this.#publisher.publish({
      exchange: this.#names.dead,
      routingKey: 'command',
      body: letter,
      type: MESSAGE_TYPE.deadLetter,
      contentType: CONTENT_TYPE,
      messageId: randomUUID(),
    });
  }
}

/** The key a message was first published with; the router keeps it in a header. */
export const KEY_HEADER = 'x-gatefleet-key';

/** When the router had a message first, in milliseconds since 1970. */
export const ROUTED_AT_HEADER = 'x-gatefleet-routed-at-ms';

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

function encodeReply(answer: Answer): Uint8Array {
  if ('result' in answer) return v1.Reply.encode({ gateway: answer.result }).finish();
  const { code, message, retryable = false } = answer.error;
  const error = {
    code: v1.ErrorCode[`ERROR_CODE_${code}`],
    message,
    retryable,
    retryAfterMs: retryable ? RETRY_AFTER_MS : 0,
  };
  return v1.Reply.encode({ error }).finish();
}
