// SPDX-License-Identifier: AGPL-3.0-only
// What one connection is still to be sent, in order. It goes out as the socket takes it, so that a burst that
// the client asked for (first guilds, members, a replay) need not fit into the output buffer.

export interface QueuedMessage {
  readonly sizeBytes: number;
  /** Asked for by the client: it may wait as long as the client takes to read it. */
  readonly isAsked: boolean;
  readonly send: () => void;
}

export interface OutputQueueParts {
  /** Beyond so many unsent bytes messages wait here. */
  readonly highWaterBytes: number;
  /** What may wait that nobody asked for, unsent bytes included. */
  readonly maxBytes: number;
  /** Bytes on their way to the socket. */
  readonly pendingBytes: () => number;
  /** Told when there is more than that. */
  readonly onOverflow: () => void;
}

export class OutputQueue {
  readonly #parts: OutputQueueParts;
  #messages: QueuedMessage[] = [];
  #first = 0;
  #unaskedBytes = 0;
  #isPumping = false;
  #onIdle: (() => void)[] = [];

  constructor(parts: OutputQueueParts) {
    this.#parts = parts;
  }

  get isEmpty(): boolean {
    return this.#first === this.#messages.length;
  }

  /** Sends it now, or when all before it are sent and the socket has taken enough of them. */
  add(message: QueuedMessage): void {
    if (this.isEmpty && !this.#isFull) {
      message.send();
      return;
    }
    this.#messages.push(message);
    if (message.isAsked) return;
    this.#unaskedBytes += message.sizeBytes;
    const { pendingBytes, maxBytes, onOverflow } = this.#parts;
    if (this.#unaskedBytes + pendingBytes() > maxBytes) onOverflow();
  }

  /** To be called whenever the socket may take more. */
  pump(): void {
    // What a message sends at once may come back here.
    if (this.#isPumping || this.#messages.length === 0) return;
    this.#isPumping = true;
    while (!this.isEmpty && !this.#isFull) {
      const message = this.#messages[this.#first] as QueuedMessage;
      this.#first += 1;
      if (!message.isAsked) this.#unaskedBytes -= message.sizeBytes;
      message.send();
    }
    this.#isPumping = false;
    if (this.isEmpty) this.clear();
  }

  /** Resolves when nothing waits here any more. */
  async idle(): Promise<void> {
    if (this.isEmpty) return;
    await new Promise<void>((resolve) => this.#onIdle.push(resolve));
  }

  clear(): void {
    this.#messages = [];
    this.#first = 0;
    this.#unaskedBytes = 0;
    for (const resolve of this.#onIdle.splice(0)) resolve();
  }

  get #isFull(): boolean {
    return this.#parts.pendingBytes() > this.#parts.highWaterBytes;
  }
}
