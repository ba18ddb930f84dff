// SPDX-License-Identifier: AGPL-3.0-only
//
// Workers' commands on their way to the socket: checked, queued within Discord's limits, and each of
// them answered exactly once, as sent or as failed.

import { OP } from './opcodes.ts';
import { MAX_PAYLOAD_BYTES, payloadBytes } from './payloads.ts';
import { SendQueue, type SendQueueLimits } from './send-queue.ts';
import type { CommandFailure, SessionCommand, SessionEffect } from './session-io.ts';

/** How often waiting commands are looked at again, in milliseconds. */
const TICK_MS = 500;

export class CommandDesk {
  readonly #queue: SendQueue;
  readonly #emit: (effect: SessionEffect) => void;

  constructor(limits: SendQueueLimits, emit: (effect: SessionEffect) => void) {
    this.#queue = new SendQueue(limits);
    this.#emit = emit;
  }

  get waiting(): number {
    return this.#queue.waiting;
  }

  connectionOpened(heartbeatIntervalMs: number): void {
    this.#queue.connectionOpened(heartbeatIntervalMs);
  }

  /** Sends what does not wait: heartbeat, IDENTIFY, RESUME. */
  sendNow(text: string, nowMs: number): void {
    this.#queue.countUnqueued(nowMs);
    this.#emit({ type: 'send', text });
  }

  add(command: SessionCommand): void {
    const { id, op, guildId, deadlineMs } = command;
    const text = `{"op":${op},"d":${command.dataJson}}`;
    if (payloadBytes(text) > MAX_PAYLOAD_BYTES) return this.fail(id, 'TOO_LARGE');
    const isVoice = op === OP.voiceStateUpdate && guildId !== undefined;
    const line = isVoice ? 'voice' : op === OP.presenceUpdate ? 'presence' : 'general';
    const dropped = this.#queue.add({ id, line, key: guildId ?? '', text, deadlineMs });
    if (dropped !== undefined) this.fail(dropped.id, dropped.reason);
  }

  /** Writes what may be written now; `isOpen` while the session takes commands. */
  flush(nowMs: number, isOpen: boolean): void {
    for (const { id, reason } of this.#queue.expire(nowMs)) this.fail(id, reason);
    for (;;) {
      const command = isOpen ? this.#queue.take(nowMs) : undefined;
      if (command === undefined) break;
      this.#emit({ type: 'send', text: command.text });
      this.#emit({ type: 'commandSent', id: command.id });
    }
    if (this.#queue.waiting > 0) {
      this.#emit({ type: 'setTimer', timer: 'commands', delayMs: TICK_MS });
    }
  }

  fail(id: number, reason: CommandFailure): void {
    this.#emit({ type: 'commandFailed', id, reason });
  }

  failAll(): void {
    for (const { id } of this.#queue.expire(Number.POSITIVE_INFINITY)) this.fail(id, 'STOPPED');
  }
}
