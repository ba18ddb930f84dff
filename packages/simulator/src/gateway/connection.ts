// SPDX-License-Identifier: AGPL-3.0-only
// One WebSocket: framing out, transport compression, the send limit, and the ways it can end.
import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';
import { type Counts, increment } from '../counts.ts';
import { resetSocket } from '../reset-socket.ts';
import type { Random } from '../store/random.ts';
import { framePayload } from '../transcript.ts';
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
  encodeBorrowed,
  encodeControlPayload,
  encodeOwned,
  encodeShuffled,
} from './dispatch-payload.ts';
import { OPCODES } from './opcodes.ts';
import { OutputQueue } from './output-queue.ts';
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
  /** Told when it is ended from here; null without a close frame. */
  readonly onEnd?: (code: number | null) => void;
}

interface WriteOptions {
  readonly binary: boolean;
  readonly isAsked: boolean;
}

/** Docs: 120 events per connection in every 60 seconds. */
const SEND_LIMIT = 120;
/** A connection that was written to so lately is written to again only after so long. */
const BUSY_MS = 1;
const SEND_WINDOW_MS = 60_000;
/** What may be on its way to the socket before the rest waits, encoded as late as that. */
const HIGH_WATER_BYTES = 1_048_576;

export class Connection {
  readonly #parts: ConnectionParts;
  readonly #reading: ReadThrottle;
  readonly #output: OutputQueue;
  /** When the last 120 payloads came, as a ring. */
  readonly #receivedAtMs: number[] = [];
  #receivedCount = 0;
  #silent = false;
  #corked = false;
  #flushedAtMs = 0;
  #endedHere = false;
  #compressor: Compressor | undefined;
  /** In a compressor that takes its time. */
  #compressingBytes = 0;
  /** Between two parts of the stream, where each message is compressed alone. */
  #isApart = false;
  /** What comes before a part has ended: compression may take its time. */
  #afterPart: Buffer[] | undefined;
  /** Of the API, as the URL asked for it. */
  version = 10;
  session: Session | undefined;
  /** Says HELLO. */
  helloTimer: NodeJS.Timeout | undefined;
  /** Closes the connection when heartbeats stay away. */
  heartbeatTimer: NodeJS.Timeout | undefined;

  constructor(parts: ConnectionParts) {
    this.#parts = parts;
    this.#reading = new ReadThrottle(parts.webSocket, parts.socket);
    this.#output = new OutputQueue({
      // Not below the socket's own mark: only above it does the socket tell when it is empty again.
      highWaterBytes: Math.max(
        parts.socket.writableHighWaterMark,
        Math.min(HIGH_WATER_BYTES, parts.maxOutputBytes / 2),
      ),
      maxBytes: parts.maxOutputBytes,
      pendingBytes: () => this.#unsentBytes + this.#compressingBytes,
      onOverflow: () => this.#cutSlowReader(),
    });
    parts.socket.on('drain', () => this.#output.pump());
    this.#compressor = createCompressor(parts.transport, { kind: parts.compressorKind });
  }

  get open(): boolean {
    return !this.#silent && this.#parts.webSocket.readyState === this.#parts.webSocket.OPEN;
  }

  /** Whether the end of this connection came from our side: an echoed close code says nothing. */
  get endedHere(): boolean {
    return this.#endedHere;
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

  sendDispatch(numbered: NumberedEvent): void {
    if (!this.open) return;
    this.#note(numbered);
    const { event, isAsked = false } = numbered;
    const send = (): void => {
      const message = this.encode(numbered);
      const compressed = this.#compressedPayload(message);
      if (compressed === undefined) this.#send(message, isAsked);
      else this.#write(compressed, { binary: true, isAsked });
    };
    this.#output.add({ sizeBytes: event.body.bytes.length, isAsked, send });
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
   * Sends a dispatch that ends a part of the compressed stream, past whatever waits: `settled` comes first.
   * Until `rejoin` messages are compressed each alone, so that frames made ahead can go between them.
   */
  async sendAndPart({ event, sequence }: NumberedEvent): Promise<void> {
    if (!this.open) return;
    this.rejoin();
    this.#note({ event, sequence });
    const compressor = this.#compressor;
    if (compressor === undefined) {
      const { bytes, binary } = this.encodeUncompressed({ event, sequence });
      this.#write(bytes, { binary, isAsked: true });
      return;
    }
    this.#afterPart = [];
    await new Promise<void>((resolve) => {
      compressor.finish(this.encode({ event, sequence }), (compressed) => {
        this.#write(compressed, { binary: true, isAsked: true });
        resolve();
      });
    });
    const waiting = this.#afterPart;
    this.#afterPart = undefined;
    this.#isApart = true;
    for (const message of waiting) this.#send(message, true);
  }

  /** Resolves when nothing waits any more for what was sent before it. */
  async settled(): Promise<void> {
    await this.#output.idle();
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
    const message = encodeControlPayload(op, data);
    // A long answer must not let the client take us for dead.
    if (op === OPCODES.heartbeatAck) this.#send(message, true);
    else this.#queueText(message);
  }

  /** Any text as one message, compressed as the transport asks. */
  sendText(text: string): void {
    if (!this.open) return;
    const message = Buffer.from(text);
    this.#parts.onPayload?.(framePayload(message, false));
    this.#queueText(message);
  }

  /** Bytes as one binary frame, past all encoding: garbage. */
  sendBinary(bytes: Buffer): void {
    if (!this.open) return;
    this.#parts.onPayload?.(framePayload(bytes, true));
    const send = (): void => {
      if (this.open) this.#parts.webSocket.send(bytes, { binary: true });
    };
    this.#output.add({ sizeBytes: bytes.length, isAsked: false, send });
  }

  #queueText(message: Buffer): void {
    const send = (): void => this.#send(message, false);
    this.#output.add({ sizeBytes: message.length, isAsked: false, send });
  }

  close(code: CloseCode): void {
    this.closeWith(code, closeReason(code));
  }

  closeWith(code: number, reason: string): void {
    if (!this.open) return;
    this.#endedHere = true;
    increment(this.#parts.counts.closesByCode, code);
    this.#parts.onEnd?.(code);
    this.#parts.webSocket.close(code, reason);
    this.#output.clear();
  }

  /** Loses the connection without a close frame. */
  cut(how: Exclude<DropHow, 'close'>): void {
    const { webSocket, socket, counts } = this.#parts;
    counts.connectionsCut += 1;
    this.#parts.onEnd?.(null);
    this.#endedHere = true;
    this.#output.clear();
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
    clearTimeout(this.helloTimer);
    clearTimeout(this.heartbeatTimer);
    this.#reading[Symbol.dispose]();
    this.#output.clear();
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

  #send(message: Buffer, isAsked: boolean): void {
    if (!this.open) return;
    const { transport } = this.#parts;
    const compressor = this.#compressor;
    if (compressor === undefined || transport === 'none') {
      this.#write(message, { binary: false, isAsked });
    } else if (this.#afterPart !== undefined) {
      this.#afterPart.push(Buffer.from(message));
    } else if (this.#isApart) {
      this.#write(compressAlone(transport, message), { binary: true, isAsked });
    } else {
      const { length } = message;
      this.#compressingBytes += length;
      compressor.compress(message, (compressed) => {
        this.#compressingBytes -= length;
        this.#write(compressed, { binary: true, isAsked });
        this.#output.pump();
      });
    }
  }

  /**
   * What is sent in one turn of the event loop, by whatever was read in it, leaves in one system call; so
   * does what is sent within a millisecond when much is.
   */
  #cork(): void {
    if (this.#corked) return;
    this.#corked = true;
    const { socket } = this.#parts;
    socket.cork();
    const flush = (): void => {
      this.#corked = false;
      this.#flushedAtMs = performance.now();
      socket.uncork();
    };
    if (performance.now() - this.#flushedAtMs < BUSY_MS) setTimeout(flush, BUSY_MS);
    else setImmediate(flush);
  }

  /** Bytes that wait in this process for the client to read. */
  get #unsentBytes(): number {
    return this.#parts.webSocket.bufferedAmount;
  }

  #write(message: Buffer, { binary, isAsked }: WriteOptions): void {
    if (!this.open) return;
    this.#cork();
    this.#parts.webSocket.send(message, { binary, compress: false });
    if (!isAsked && this.#unsentBytes > this.#parts.maxOutputBytes) this.#cutSlowReader();
  }

  /** What a TCP peer sees of a reader that does not read; the session is not to blame. */
  #cutSlowReader(): void {
    this.#parts.counts.slowReaders += 1;
    this.cut('reset');
  }
}
