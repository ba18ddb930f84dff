// SPDX-License-Identifier: AGPL-3.0-only
// The stream of events on a terminal: a line each while they are few, a sample when they are many, and every
// few seconds what there was in all.
import { decodeEvent, type DecodedEvent, MESSAGE_TYPE } from '@gatefleet/contract';
import type { ConsumeMessage } from 'amqplib';
import { printable, type Screen, sizeText } from './screen.ts';

const LINES_PER_SECOND = 20;
const NAME_WIDTH = 28;

export class LiveView {
  readonly #screen: Screen;
  readonly #ready = new Set<number>();
  #shardCount = 0;
  #isOpen = false;
  #second = 0;
  #shownInSecond = 0;
  #total = 0;
  #hidden = 0;
  #last = { total: 0, hidden: 0, atMs: 0 };

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  /** From now on events are shown; before they were only counted. */
  open(nowMs: number): void {
    this.#isOpen = true;
    this.#last = { total: this.#total, hidden: this.#hidden, atMs: nowMs };
  }

  note(message: ConsumeMessage, nowMs: number): void {
    this.#total += 1;
    const isFleet = message.fields.routingKey.startsWith('fleet.');
    const isShown = isFleet || this.#takeLine(nowMs);
    if (!isShown || message.properties.type !== MESSAGE_TYPE.event) {
      this.#hidden += 1;
      return;
    }
    const event = decodeEvent(message.content);
    if (isFleet) this.#noteShard(event);
    if (this.#isOpen) this.#screen.passingLine(this.#eventLine(event, message, nowMs));
  }

  /** The process that held these shards is gone. */
  noteShardsLost(): void {
    this.#ready.clear();
  }

  summary(nowMs: number): string {
    const seconds = Math.max(0.001, (nowMs - this.#last.atMs) / 1000);
    const rate = (this.#total - this.#last.total) / seconds;
    const hidden = this.#hidden - this.#last.hidden;
    this.#last = { total: this.#total, hidden: this.#hidden, atMs: nowMs };
    const parts = [
      `${rate.toFixed(1)} events/s`,
      `${this.#total} in all`,
      `shards ready ${this.#ready.size}/${this.#shardCount}`,
      ...(hidden > 0 ? [`${hidden} not shown`] : []),
    ];
    return this.#screen.paint('dim', `-- ${parts.join(', ')}`);
  }

  #takeLine(nowMs: number): boolean {
    const second = Math.floor(nowMs / 1000);
    if (second !== this.#second) {
      this.#second = second;
      this.#shownInSecond = 0;
    }
    this.#shownInSecond += 1;
    return this.#shownInSecond <= LINES_PER_SECOND;
  }

  #noteShard({ name, shardId, shardCount }: DecodedEvent): void {
    this.#shardCount = Math.max(this.#shardCount, shardCount);
    if (name === 'SHARD_READY' || name === 'SHARD_RESUMED') this.#ready.add(shardId);
    if (name === 'SHARD_PARKED') this.#ready.delete(shardId);
  }

  #eventLine(event: DecodedEvent, message: ConsumeMessage, nowMs: number): string {
    const time = new Date(nowMs).toISOString().slice(11, 23);
    const latencyMs = nowMs - event.receivedAtUs / 1000;
    const paint = event.source === 'fleet' ? 'yellow' : 'cyan';
    return [
      this.#screen.paint('dim', time),
      this.#screen.paint(paint, printable(event.name).padEnd(NAME_WIDTH)),
      `shard ${event.shardId}`.padEnd(9),
      (event.guildId === undefined ? '-' : `guild ${event.guildId}`).padEnd(26),
      sizeText(message.content.length).padStart(8),
      `${latencyMs.toFixed(1)} ms`.padStart(10),
    ].join(' ');
  }
}

/** Wall clock with a fraction: latencies are shorter than the milliseconds of Date.now(). */
export function wallClockMs(): number {
  return performance.timeOrigin + performance.now();
}
