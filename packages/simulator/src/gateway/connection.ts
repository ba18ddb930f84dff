// SPDX-License-Identifier: AGPL-3.0-only
// One WebSocket: framing out, transport compression, the send limit, and the ways it can end.
import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';
import { type Counts, increment } from '../counts.ts';
import { resetSocket } from '../reset-socket.ts';
import type { Random } from '../store/random.ts';
import { type CloseCode, closeReason } from './close-codes.ts';
import {
  type Compressor,
  type CompressorKind,
  compressAlone,
  compressPayload,
  createCompressor,
  type TransportCompression,
} from './compression.ts';
import {
  type EncodedEvent,
  encodeBorrowed,
  encodeControlPayload,
  encodeOwned,
  encodeShuffled,
} from './dispatch-payload.ts';
import { ReadThrottle } from './read-throttle.ts';
import type { NumberedEvent, Session } from './session.ts';

/** How a connection can be lost. `halfopen`: the client hears nothing and is heard no more. */
export type DropHow = 'reset' | 'fin' | 'close' | 'halfopen';

export interface ConnectionParts {
  readonly webSocket: WebSocket;
  readonly socket: Socket;
  readonly transport: TransportCompression;
  readonly compressorKind: CompressorKind;
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
  readonly #reading: ReadThrottle;
  /** When the last 120 payloads came, as a ring. */
  readonly #receivedAtMs: number[] = [];
  #receivedCount = 0;
  #silent = false;
  #corked = false;
  #endedHere = false;
  #compressor: Compressor | undefined;
  /** Between two parts of the stream, where each message is compressed alone. */
  #isApart = false;
  /** What comes before a part has ended: compression may take its time. */
  #afterPart: Buffer[] | undefined;
  session: Session | undefined;
  /** Closes the connection when heartbeats stay away. */
  heartbeatTimer: NodeJS.Timeout | undefined;

  constructor(parts: ConnectionParts) {
    this.#parts = parts;
    this.#reading = new ReadThrottle(parts.webSocket, parts.socket);
    this.#compressor = createCompressor(parts.transport, { kind: parts.compressorKind });
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

  /** Reads so many bytes a second from the client, nothing at 0, all when undefined. */
  readAt(bytesPerSecond: number | undefined): void {
    if (this.open) this.#reading.set(bytesPerSecond);
  }

  /** Counts a payload from the client; false when it is one too many. */
  admitsPayload(nowMs: number): boolean {
    const slot = this.#receivedCount % SEND_LIMIT;
    const oldest = this.#receivedAtMs[slot];
    this.#receivedAtMs[slot] = nowMs;
    this.#receivedCount += 1;
    return oldest === undefined || nowMs - oldest >= SEND_WINDOW_MS;
  }

  get transport(): TransportCompression {
    return this.#parts.transport;
  }

  sendDispatch(event: EncodedEvent, sequence: number): void {
    if (!this.open) return;
    this.#note({ event, sequence });
    const message = this.encode({ event, sequence });
    const compressed = this.#compressedPayload(message);
    if (compressed === undefined) this.#send(message);
    else this.#write(compressed, true);
  }

  /** The message of a dispatch; where the transport compresses, the next call may overwrite it. */
  encode({ event, sequence }: NumberedEvent): Buffer {
    const { shuffle } = this.#parts;
    if (shuffle !== undefined) return encodeShuffled(event, sequence, shuffle);
    if (this.#compressor === undefined) return encodeOwned(event, sequence);
    return encodeBorrowed(event, sequence);
  }

  /**
   * One WebSocket message of a connection whose transport compresses nothing: payload compression as
   * the session asked for it.
   */
  encodeUncompressed(numbered: NumberedEvent): {
    readonly bytes: Buffer;
    readonly binary: boolean;
  } {
    const message = this.encode(numbered);
    const compressed = this.#compressedPayload(message);
    if (compressed !== undefined) return { bytes: compressed, binary: true };
    return { bytes: message, binary: false };
  }

  /**
   * Sends a dispatch that ends a part of the compressed stream. Until `rejoin` messages are compressed
   * each alone, so that frames made ahead can go between them.
   */
  async sendAndPart({ event, sequence }: NumberedEvent): Promise<void> {
    if (!this.open) return;
    this.#note({ event, sequence });
    const compressor = this.#compressor;
    if (compressor === undefined) {
      const { bytes, binary } = this.encodeUncompressed({ event, sequence });
      this.#write(bytes, binary);
      return;
    }
    this.#afterPart = [];
    await new Promise<void>((resolve) => {
      compressor.finish(this.encode({ event, sequence }), (compressed) => {
        this.#write(compressed, true);
        resolve();
      });
    });
    const waiting = this.#afterPart;
    this.#afterPart = undefined;
    this.#isApart = true;
    for (const message of waiting) this.#send(message);
  }

  /** The stream goes on. */
  rejoin(): void {
    if (!this.#isApart) return;
    this.#isApart = false;
    this.#compressor?.close();
    const { transport, compressorKind: kind } = this.#parts;
    this.#compressor = createCompressor(transport, { kind, continued: true });
  }

  /** Whole WebSocket frames, made ahead, and what is in them. */
  writeFrames(frames: Buffer, dispatches: readonly NumberedEvent[]): void {
    if (!this.open) return;
    if (this.#parts.onPayload !== undefined) for (const each of dispatches) this.#note(each);
    this.#parts.socket.write(frames);
  }

  /** Resolves when the socket has taken all that waits, or is gone. */
  async drained(): Promise<void> {
    const { socket } = this.#parts;
    if (!this.open || !socket.writableNeedDrain) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        socket.off('drain', done).off('close', done);
        resolve();
      };
      socket.on('drain', done).on('close', done);
    });
  }

  /** HELLO, ACK and the like: neither sequence nor name. */
  sendControl(op: number, data: unknown): void {
    if (!this.open) return;
    this.#parts.onPayload?.({ t: null, s: null, op, d: data });
    this.#send(encodeControlPayload(op, data));
  }

  /** Any text as one message, compressed as the transport asks. */
  sendText(text: string): void {
    this.#send(Buffer.from(text));
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
        resetSocket(socket);
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
    this.#reading[Symbol.dispose]();
    this.#compressor?.close();
  }

  terminate(): void {
    this.#parts.webSocket.terminate();
  }

  #note({ event, sequence }: NumberedEvent): void {
    const { onPayload } = this.#parts;
    if (onPayload === undefined) return;
    const d = JSON.parse(event.body.bytes.toString()) as unknown;
    onPayload({ t: event.name, s: sequence, op: 0, d });
  }

  /** Docs: payload compression has no place where the transport compresses already. */
  #compressedPayload(message: Buffer): Buffer | undefined {
    const asked = this.session?.compressed === true && this.#compressor === undefined;
    return asked ? compressPayload(message) : undefined;
  }

  #send(message: Buffer): void {
    if (!this.open) return;
    const { transport } = this.#parts;
    const compressor = this.#compressor;
    if (compressor === undefined || transport === 'none') {
      this.#write(message, false);
    } else if (this.#afterPart !== undefined) {
      this.#afterPart.push(Buffer.from(message));
    } else if (this.#isApart) {
      this.#write(compressAlone(transport, message), true);
    } else {
      compressor.compress(message, (compressed) => this.#write(compressed, true));
    }
  }

  /** What is sent in one turn of the event loop, by whatever was read in it, leaves in one system call. */
  #cork(): void {
    if (this.#corked) return;
    this.#corked = true;
    const { socket } = this.#parts;
    socket.cork();
    setImmediate(() => {
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
