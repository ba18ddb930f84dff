// SPDX-License-Identifier: AGPL-3.0-only
// One WebSocket: framing out, transport compression, the send limit, and the ways it can end.
import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';
import { type Counts, increment } from '../counts.ts';
import type { Random } from '../store/random.ts';
import { type CloseCode, closeReason } from './close-codes.ts';
import { type Compressor, compressPayload } from './compression.ts';
import {
  type EncodedEvent,
  encodeControlPayload,
  encodeDispatch,
  encodeShuffled,
} from './dispatch-payload.ts';
import type { Session } from './session.ts';

/** How a connection can be lost. `halfopen`: the client hears nothing and is heard no more. */
export type DropHow = 'reset' | 'fin' | 'close' | 'halfopen';

export interface ConnectionParts {
  readonly webSocket: WebSocket;
  readonly socket: Socket;
  readonly compressor: Compressor | undefined;
  readonly counts: Counts;
  readonly maxOutputBytes: number;
  /** Mixes the keys of dispatches when given. */
  readonly shuffle: Random | undefined;
  /** Told of every payload before it is compressed. */
  readonly onPayload?: ((payload: unknown) => void) | undefined;
}

/** Docs: 120 events per connection in every 60 seconds. */
const SEND_LIMIT = 120;
const SEND_WINDOW_MS = 60_000;

export class Connection {
  readonly #parts: ConnectionParts;
  /** When the last 120 payloads came, as a ring. */
  readonly #receivedAtMs: number[] = [];
  #receivedCount = 0;
  #silent = false;
  #corked = false;
  #endedHere = false;
  session: Session | undefined;
  /** Closes the connection when heartbeats stay away. */
  heartbeatTimer: NodeJS.Timeout | undefined;

  constructor(parts: ConnectionParts) {
    this.#parts = parts;
  }

  get open(): boolean {
    return !this.#silent && this.#parts.webSocket.readyState === this.#parts.webSocket.OPEN;
  }

  /** Whether the end of this connection came from our side: an echoed close code says nothing. */
  get endedHere(): boolean {
    return this.#endedHere;
  }

  /** Bytes that wait in this process for the client to read. */
  get pendingBytes(): number {
    return this.#parts.webSocket.bufferedAmount;
  }

  /** Counts a payload from the client; false when it is one too many. */
  admitsPayload(nowMs: number): boolean {
    const slot = this.#receivedCount % SEND_LIMIT;
    const oldest = this.#receivedAtMs[slot];
    this.#receivedAtMs[slot] = nowMs;
    this.#receivedCount += 1;
    return oldest === undefined || nowMs - oldest >= SEND_WINDOW_MS;
  }

  sendDispatch(event: EncodedEvent, sequence: number): void {
    if (!this.open) return;
    const { shuffle, onPayload } = this.#parts;
    onPayload?.({
      t: event.name,
      s: sequence,
      op: 0,
      d: JSON.parse(event.body.bytes.toString()) as unknown,
    });
    if (shuffle !== undefined) {
      this.#sendEvent(encodeShuffled(event, sequence, shuffle), false);
      return;
    }
    this.#sendEvent(encodeDispatch(event, sequence), true);
  }

  /** HELLO, ACK and the like: neither sequence nor name. */
  sendControl(op: number, data: unknown): void {
    if (!this.open) return;
    this.#parts.onPayload?.({ t: null, s: null, op, d: data });
    this.#send(encodeControlPayload(op, data), false);
  }

  /** Any text as one message, compressed as the transport asks. */
  sendText(text: string): void {
    this.#send(Buffer.from(text), false);
  }

  /** Bytes as one binary frame, past all encoding: garbage. */
  sendBinary(bytes: Buffer): void {
    if (this.open) this.#parts.webSocket.send(bytes, { binary: true });
  }

  close(code: CloseCode): void {
    this.closeWith(code, closeReason(code));
  }

  closeWith(code: number, reason: string): void {
    if (!this.open) return;
    this.#endedHere = true;
    increment(this.#parts.counts.closesByCode, code);
    this.#parts.webSocket.close(code, reason);
  }

  /** Loses the connection without a close frame. */
  cut(how: Exclude<DropHow, 'close'>): void {
    const { webSocket, socket, counts } = this.#parts;
    counts.connectionsCut += 1;
    this.#endedHere = true;
    switch (how) {
      case 'reset':
        this.#silent = true;
        socket.resetAndDestroy();
        break;
      case 'fin':
        this.#silent = true;
        socket.end();
        socket.destroySoon();
        break;
      case 'halfopen':
        this.#silent = true;
        webSocket.pause();
        break;
    }
  }

  /** Frees what the connection held; called once, when the socket is gone. */
  dispose(): void {
    clearTimeout(this.heartbeatTimer);
    this.#parts.compressor?.close();
  }

  terminate(): void {
    this.#parts.webSocket.terminate();
  }

  #sendEvent(message: Buffer, borrowed: boolean): void {
    // Docs: payload compression has no place where the transport compresses already.
    const asked = this.session?.compressed === true && this.#parts.compressor === undefined;
    const compressed = asked ? compressPayload(message) : undefined;
    if (compressed === undefined) this.#send(message, borrowed);
    else this.#write(compressed, true);
  }

  #send(message: Buffer, borrowed: boolean): void {
    if (!this.open) return;
    const { compressor } = this.#parts;
    if (compressor === undefined) {
      this.#write(borrowed ? Buffer.from(message) : message, false);
      return;
    }
    compressor.compress(message, (compressed) => this.#write(compressed, true));
  }

  /** What is sent in one turn of the event loop leaves in one system call. */
  #cork(): void {
    if (this.#corked) return;
    this.#corked = true;
    const { socket } = this.#parts;
    socket.cork();
    process.nextTick(() => {
      this.#corked = false;
      socket.uncork();
    });
  }

  #write(message: Buffer, binary: boolean): void {
    if (!this.open) return;
    this.#cork();
    this.#parts.webSocket.send(message, { binary, compress: false });
    if (this.pendingBytes <= this.#parts.maxOutputBytes) return;
    // What a TCP peer sees of a reader that does not read; the session is not to blame.
    this.#parts.counts.slowReaders += 1;
    this.cut('reset');
  }
}
