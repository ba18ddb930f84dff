// SPDX-License-Identifier: AGPL-3.0-only
//
// Which message carries which delivery tag on a channel in confirm mode (RabbitMQ: "Consumer
// Acknowledgements and Publisher Confirms"): tags count from 1 in the order of publishing, and one
// ack or nack may stand for all up to its tag.

import { Fifo } from './fifo.ts';
import type { OutboundMessage } from './outbound-message.ts';

export class ConfirmWindow {
  /** By tag from #firstTag on; undefined where settled before its elders. */
  readonly #slots = new Fifo<OutboundMessage | undefined>();
  #firstTag = 1;
  #bytes = 0;
  #unsettled = 0;

  /** Bytes sent and not settled. */
  get bytes(): number {
    return this.#bytes;
  }

  get unsettled(): number {
    return this.#unsettled;
  }

  sent(message: OutboundMessage): void {
    this.#slots.push(message);
    this.#bytes += message.sizeBytes;
    this.#unsettled += 1;
  }

  /** Hands out what the tag settles, oldest first. Tags settled before are ignored. */
  settle(tag: number, multiple: boolean, take: (message: OutboundMessage) => void): void {
    if (multiple) {
      while (this.#firstTag <= tag && this.#slots.length > 0) this.#shift(take);
    } else if (tag === this.#firstTag) {
      // A tag that was never sent moves nothing.
      if (this.#slots.length > 0) this.#shift(take);
    } else {
      this.#take(this.#slots.at(tag - this.#firstTag), take);
      this.#slots.set(tag - this.#firstTag, undefined);
    }
    while (this.#slots.length > 0 && this.#slots.at(0) === undefined) this.#shift(take);
  }

  /** Empties the window for a new channel; returns what was not settled, in order. */
  takeAll(): OutboundMessage[] {
    const messages: OutboundMessage[] = [];
    while (this.#slots.length > 0) this.#shift((message) => messages.push(message));
    this.#firstTag = 1;
    return messages;
  }

  #shift(take: (message: OutboundMessage) => void): void {
    this.#firstTag += 1;
    this.#take(this.#slots.shift(), take);
  }

  #take(message: OutboundMessage | undefined, take: (message: OutboundMessage) => void): void {
    if (message === undefined) return;
    this.#bytes -= message.sizeBytes;
    this.#unsettled -= 1;
    take(message);
  }
}
