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
  /** Nothing more can be decoded on this connection. */
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

const ZLIB_SUFFIX = Buffer.from([0x00, 0x00, 0xff, 0xff]);

export function createFrameDecoder(options: DecoderOptions, events: DecoderEvents): FrameDecoder {
  const { compression } = options;
  if (compression === 'none') return new PlainDecoder(options, events);
  const format: StreamFormat = compression === 'zstd-stream' ? 'zstd' : 'zlib';
  const isSync = options.forceAsync !== true && isSyncInflateSupported(format);
  const inflate = isSync ? SyncInflate.create(format) : undefined;
  if (inflate !== undefined) return new SyncDecoder(inflate, options, events);
  return new AsyncDecoder(format, options, events);
}

class PlainDecoder implements FrameDecoder {
  readonly #options: DecoderOptions;
  readonly #events: DecoderEvents;

  constructor(options: DecoderOptions, events: DecoderEvents) {
    this.#options = options;
    this.#events = events;
  }

  push(message: Buffer, isBinary: boolean): void {
    if (isBinary) this.#events.onMalformed();
    else emitFrame(message, this.#options, this.#events);
  }

  close(): void {
    // Nothing is held.
  }
}

class SyncDecoder implements FrameDecoder {
  readonly #inflate: SyncInflate;
  readonly #options: DecoderOptions;
  readonly #events: DecoderEvents;
  readonly #isZlib: boolean;
  /** zlib only: what earlier messages of an unfinished payload yielded. */
  #parts: Buffer[] = [];
  #partBytes = 0;
  #isBroken = false;

  constructor(inflate: SyncInflate, options: DecoderOptions, events: DecoderEvents) {
    this.#inflate = inflate;
    this.#options = options;
    this.#events = events;
    this.#isZlib = options.compression === 'zlib-stream';
  }

  push(message: Buffer, isBinary: boolean): void {
    if (this.#isBroken) return;
    const limit = this.#options.maxFrameBytes - this.#partBytes;
    const output = isBinary ? this.#inflate.decompress(message, limit) : undefined;
    if (output === undefined) {
      this.#isBroken = true;
      this.#events.onMalformed();
    } else if (this.#isZlib && !message.subarray(-4).equals(ZLIB_SUFFIX)) {
      this.#parts.push(Buffer.from(output));
      this.#partBytes += output.length;
    } else if (this.#parts.length > 0) {
      const whole = Buffer.concat([...this.#parts, output]);
      this.#parts = [];
      this.#partBytes = 0;
      emitFrame(whole, this.#options, this.#events);
    } else {
      emitFrame(output, this.#options, this.#events);
    }
  }

  close(): void {
    this.#isBroken = true;
    this.#inflate.close();
  }
}

/** The public streams of node:zlib: right everywhere, and an order of magnitude slower. */
class AsyncDecoder implements FrameDecoder {
  readonly #stream: ReturnType<typeof createInflate> | ReturnType<typeof createZstdDecompress>;
  #isBroken = false;

  constructor(format: StreamFormat, options: DecoderOptions, events: DecoderEvents) {
    this.#stream =
      format === 'zstd' ? createZstdDecompress() : createInflate({ flush: constants.Z_SYNC_FLUSH });
    let parts: Buffer[] = [];
    let bytes = 0;
    const fail = (): void => {
      if (this.#isBroken) return;
      this.#isBroken = true;
      events.onMalformed();
    };
    this.#stream.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes > options.maxFrameBytes) fail();
      else parts.push(part);
    });
    this.#stream.on('error', fail);
    this.#done = (isWhole) => {
      if (!isWhole || this.#isBroken) return;
      const frame = Buffer.concat(parts);
      parts = [];
      bytes = 0;
      emitFrame(frame, options, events);
    };
    this.#isZlib = format === 'zlib';
    this.#fail = fail;
  }

  readonly #isZlib: boolean;
  readonly #done: (isWhole: boolean) => void;
  readonly #fail: () => void;

  push(message: Buffer, isBinary: boolean): void {
    if (this.#isBroken) return;
    if (!isBinary) return this.#fail();
    const isWhole = !this.#isZlib || message.subarray(-4).equals(ZLIB_SUFFIX);
    this.#stream.write(message, () => this.#done(isWhole));
  }

  close(): void {
    this.#isBroken = true;
    this.#stream.destroy();
  }
}

function emitFrame(bytes: Buffer, options: DecoderOptions, events: DecoderEvents): void {
  if (bytes.length <= options.maxFrameBytes && isUtf8(bytes)) events.onFrame(bytes);
  else events.onMalformed();
}
