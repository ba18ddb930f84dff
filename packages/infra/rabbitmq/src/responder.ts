// SPDX-License-Identifier: AGPL-3.0-only
//
// Answers to commands: a Reply where the sender can be answered, a dead letter where it cannot.

import { randomUUID } from 'node:crypto';
import { CONTENT_TYPE, gatefleet, isReplyTo, MESSAGE_TYPE, type Names } from '@gatefleet/contract';
import type { ConsumeMessage } from 'amqplib';
import {
  type Answer,
  type CommandError,
  correlationIdOf,
  originalKey,
  replyFrom,
  replyToOf,
} from './commands.ts';
import type { Publisher } from './publisher.ts';

const { v1 } = gatefleet;

export type ResponderOptions = {
  readonly publisher: Publisher;
  readonly names: Names;
  /** Told of each answer: `sent` for results, else the error's code. */
  readonly onAnswer: (outcome: string) => void;
  readonly onBuried: () => void;
};

export class Responder {
  readonly #options: ResponderOptions;

  constructor(options: ResponderOptions) {
    this.#options = options;
  }

  /** Whether an answer may go where the message asks for it; none asked for is fine. */
  mayAnswer(message: ConsumeMessage): boolean {
    const replyTo = replyToOf(message);
    return replyTo === undefined || isReplyTo(this.#options.names, replyTo);
  }

  /** Answers, or dead-letters an error that nobody would hear. Rejects when the broker is away. */
  async answer(message: ConsumeMessage, answer: Answer): Promise<void> {
    this.#options.onAnswer('result' in answer ? 'sent' : answer.error.code);
    if (replyToOf(message) !== undefined && this.mayAnswer(message)) {
      await this.send(message, v1.Reply.encode(replyFrom(answer)).finish());
    } else if ('error' in answer) {
      await this.#bury(message, answer.error);
    }
  }

  /** Sends a Reply that is encoded already, where the message asks for one. */
  async send(message: ConsumeMessage, reply: Uint8Array): Promise<void> {
    const replyTo = replyToOf(message);
    if (replyTo === undefined || !this.mayAnswer(message)) return;
    await this.#options.publisher.publish({
      exchange: '',
      routingKey: replyTo,
      body: reply,
      type: MESSAGE_TYPE.reply,
      contentType: CONTENT_TYPE,
      messageId: randomUUID(),
      correlationId: correlationIdOf(message),
    });
  }

  /** Commands may hold what is secret: only where from and why is kept. */
  async #bury(message: ConsumeMessage, error: CommandError): Promise<void> {
    const { publisher, names, onBuried } = this.#options;
    onBuried();
    const letter = v1.DeadLetter.encode({
      reason: error.message,
      code: v1.ErrorCode[`ERROR_CODE_${error.code}`],
      exchange: message.fields.exchange,
      routingKey: originalKey(message),
      type: String(message.properties.type ?? ''),
      deadAtMs: Date.now(),
      messageId: String(message.properties.messageId ?? ''),
    }).finish();
    await publisher.publish({
      exchange: names.dead,
      routingKey: 'command',
      body: letter,
      type: MESSAGE_TYPE.deadLetter,
      contentType: CONTENT_TYPE,
      messageId: randomUUID(),
    });
  }
}
