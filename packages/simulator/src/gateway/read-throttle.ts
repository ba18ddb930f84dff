// SPDX-License-Identifier: AGPL-3.0-only
// Reads from a client slowly, or not at all, so that what it sends piles up on its side. Goes by the machine's
// clock, as all pauses on sockets do.
import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';

const MS_PER_S = 1_000;

export class ReadThrottle implements Disposable {
  readonly #webSocket: WebSocket;
  readonly #socket: Socket;
  #bytesPerSecond = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(webSocket: WebSocket, socket: Socket) {
    this.#webSocket = webSocket;
    this.#socket = socket;
  }

  /** On average so many bytes a second; 0 reads nothing, undefined whatever comes. */
  set(bytesPerSecond: number | undefined): void {
    this[Symbol.dispose]();
    if (bytesPerSecond === 0) {
      this.#webSocket.pause();
      return;
    }
    this.#webSocket.resume();
    if (bytesPerSecond === undefined) return;
    this.#bytesPerSecond = bytesPerSecond;
    this.#socket.on('data', this.#onData);
  }

  /** What was read at once is waited for before anything more is read. */
  readonly #onData = (chunk: Buffer): void => {
    this.#webSocket.pause();
    clearTimeout(this.#timer);
    const pauseMs = (chunk.length / this.#bytesPerSecond) * MS_PER_S;
    this.#timer = setTimeout(() => this.#webSocket.resume(), pauseMs);
  };

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#socket.off('data', this.#onData);
  }
}
