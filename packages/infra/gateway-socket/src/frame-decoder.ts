// SPDX-License-Identifier: AGPL-3.0-only
//
// From WebSocket messages to gateway payloads (Discord: "Gateway", Transport Compression):
//
//   none         each text message is one payload
//   zlib-stream  one context a connection; a payload ends where the bytes end with 00 00 FF FF
//   zstd-stream  one context a connection; each binary message is one payload

import { Buffer, isUtf8 } from 'node:buffer';
import { constants, createInflate, createZstdDecompress } from 'node:zlib';
import type { Compression } from '@gatefleet/session';
import { isSyncInflateSupported, type StreamFormat, SyncInflate } from './sync-inflate.ts';

export type DecoderEvents = {
  /** The bytes are valid until this returns. */
  onFrame(bytes: Buffer): void;
  /** Nothing more can be decoded on this connection; nothing follows. */
  onMalformed(): void;
};

export type FrameDecoder = {
  push(message: Buffer, isBinary: boolean): void;
  close(): void;
};

export type DecoderOptions = {
  readonly compression: Compression;
  /** A payload that is larger, decompressed, is taken for an attack. */
  readonly maxFrameBytes: number;
  /** For tests: use the public streams although the fast way works. */
  readonly forceAsync?: boolean;
};

/** 00 00 FF FF, where zlib was told to flush. */
const ZLIB_SUFFIX = 0x0000ffff;

export function createFrameDecoder(options: DecoderOptions, events: DecoderEvents): FrameDecoder {
  const { compression, maxFrameBytes } = options;
  const exit = new FrameExit(maxFrameBytes, events);
  if (compression === 'none') return new PlainDecoder(exit);
  const format: StreamFormat = compression === 'zstd-stream' ? 'zstd' : 'zlib';
  const isSync = options.forceAsync !== true && isSyncInflateSupported(format);
  const inflate = isSync ? SyncInflate.create(format) : undefined;
  if (inflate !== undefined) return new SyncDecoder(inflate, format, exit);
  return new AsyncDecoder(format, exit);
}

/** The one way out of a decoder: nothing passes after a complaint or the end. */
class FrameExit {
  readonly maxFrameBytes: number;
  readonly #events: DecoderEvents;
  #isOver = false;

  constructor(maxFrameBytes: number, events: DecoderEvents) {
    this.maxFrameBytes = maxFrameBytes;
    this.#events = events;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  frame(bytes: Buffer): void {
    if (this.#isOver) return;
    if (bytes.length <= this.maxFrameBytes && isUtf8(bytes)) this.#events.onFrame(bytes);
    else this.malformed();
  }

  malformed(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#events.onMalformed();
  }

  close(): void {
    this.#isOver = true;
  }
}

/** Where payloads end: at each message, or with zlib where the bytes so far end with the suffix. */
class PayloadEnds {
  readonly #isZlib: boolean;
  #lastFour = 0xffffffff;

  constructor(format: StreamFormat) {
    this.#isZlib = format === 'zlib';
  }

  isEnd(message: Buffer): boolean {
    if (!this.#isZlib) return true;
    for (let at = Math.max(0, message.length - 4); at < message.length; at += 1) {
      this.#lastFour = ((this.#lastFour << 8) | (message[at] ?? 0)) >>> 0;
    }
    if (this.#lastFour !== ZLIB_SUFFIX) return false;
    this.#lastFour = 0xffffffff;
    return true;
  }
}

class PlainDecoder implements FrameDecoder {
  readonly #exit: FrameExit;

  constructor(exit: FrameExit) {
    this.#exit = exit;
  }

  push(message: Buffer, isBinary: boolean): void {
    if (isBinary) this.#exit.malformed();
    else this.#exit.frame(message);
  }

  close(): void {
    this.#exit.close();
  }
}

class SyncDecoder implements FrameDecoder {
  readonly #inflate: SyncInflate;
  readonly #exit: FrameExit;
  readonly #ends: PayloadEnds;
  /** zlib only: what earlier messages of an unfinished payload yielded. */
  #parts: Buffer[] = [];
  #partBytes = 0;

  constructor(inflate: SyncInflate, format: StreamFormat, exit: FrameExit) {
    this.#inflate = inflate;
    this.#exit = exit;
    this.#ends = new PayloadEnds(format);
  }

  push(message: Buffer, isBinary: boolean): void {
    const exit = this.#exit;
    if (exit.isOver) return;
    const limitBytes = exit.maxFrameBytes - this.#partBytes;
    const output = isBinary ? this.#inflate.decompress(message, limitBytes) : undefined;
    if (output === undefined) {
      this.#parts = [];
      exit.malformed();
    } else if (!this.#ends.isEnd(message)) {
      this.#parts.push(Buffer.from(output));
      this.#partBytes += output.length;
    } else if (this.#parts.length > 0) {
      const whole = Buffer.concat([...this.#parts, output]);
      this.#parts = [];
      this.#partBytes = 0;
      exit.frame(whole);
    } else {
      exit.frame(output);
    }
  }

  close(): void {
    this.#exit.close();
    this.#inflate.close();
  }
}

/** The public streams of node:zlib: right everywhere, and an order of magnitude slower. */
class AsyncDecoder implements FrameDecoder {
  readonly #stream: ReturnType<typeof createInflate> | ReturnType<typeof createZstdDecompress>;
  readonly #exit: FrameExit;
  readonly #ends: PayloadEnds;
  #parts: Buffer[] = [];
  #partBytes = 0;

  constructor(format: StreamFormat, exit: FrameExit) {
    this.#exit = exit;
    this.#ends = new PayloadEnds(format);
    this.#stream =
      format === 'zstd' ? createZstdDecompress() : createInflate({ flush: constants.Z_SYNC_FLUSH });
    this.#stream.on('data', (part: Buffer) => this.#take(part));
    this.#stream.on('error', () => this.#fail());
  }

  push(message: Buffer, isBinary: boolean): void {
    if (this.#exit.isOver) return;
    if (!isBinary) return this.#fail();
    const isEnd = this.#ends.isEnd(message);
    this.#stream.write(message, () => {
      if (isEnd) this.#emit();
    });
  }

  close(): void {
    this.#exit.close();
    this.#stream.destroy();
  }

  #take(part: Buffer): void {
    this.#parts.push(part);
    this.#partBytes += part.length;
    if (this.#partBytes > this.#exit.maxFrameBytes) this.#fail();
  }

  #emit(): void {
    const frame = Buffer.concat(this.#parts);
    this.#parts = [];
    this.#partBytes = 0;
    this.#exit.frame(frame);
  }

  /** What the stream has not decompressed yet stays so. */
  #fail(): void {
    this.#parts = [];
    this.#stream.destroy();
    this.#exit.malformed();
  }
}
