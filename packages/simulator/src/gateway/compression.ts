// SPDX-License-Identifier: AGPL-3.0-only
// Transport compression (docs: Gateway, Transport Compression). One context per connection; every
// message is flushed, so that the client can decode it at once, and goes out as one binary frame.
// Payload compression is the other kind: single messages, each a zlib stream of its own.
//
// node:zlib offers only asynchronous streams, which cost a trip to the thread pool for every message.
// Its private handle can write synchronously, ten times cheaper; it is used here, in this file alone,
// after a feature check, with the public streams as the fallback.
import zlib from 'node:zlib';

/** The `compress` query parameter; absent means none. */
export type TransportCompression = 'none' | 'zlib-stream' | 'zstd-stream';

export interface Compressor {
  /**
   * Compresses one message and delivers it, at once or later, always in order. The input may be
   * overwritten after the call; what is delivered belongs to the receiver.
   */
  compress(message: Buffer, deliver: (compressed: Buffer) => void): void;
  /** The same for the last message of a part: what follows can be decoded by whatever made it. */
  finish(message: Buffer, deliver: (compressed: Buffer) => void): void;
  close(): void;
}

type Stream = Exclude<TransportCompression, 'none'>;

/** `auto` prefers the synchronous handle. */
export type CompressorKind = 'auto' | 'public';

interface ZlibHandle {
  writeSync(
    // The signature of node's binding.
    // oxlint-disable-next-line max-params -- node:zlib's own signature
    flush: number,
    input: Buffer,
    inputOffset: number,
    inputLength: number,
    output: Buffer,
    outputOffset: number,
    outputLength: number,
  ): void;
}

interface PrivateZlib {
  readonly _handle?: ZlibHandle;
  readonly _writeState?: Uint32Array;
}

type Codec = zlib.Deflate | zlib.DeflateRaw | zlib.ZstdCompress;

// Small windows: a test world may hold hundreds of connections, and messages are about 1 kB.
const ZSTD_WINDOW_LOG = 17;
const OUTPUT_BYTES = 131_072;

interface Encoder {
  readonly codec: Codec;
  /** How a message is flushed. */
  readonly flush: number;
  /** How the last one of a part is: zstd ends its frame, deflate has nothing to end. */
  readonly end: number;
}

function zstdOptions(): zlib.ZstdOptions {
  const { constants } = zlib;
  const params = {
    [constants.ZSTD_c_compressionLevel]: 1,
    [constants.ZSTD_c_windowLog]: ZSTD_WINDOW_LOG,
  };
  return { params };
}

/** `continued`: for a decoder that has seen the head of the stream. A zstd stream may begin anew at any frame. */
function createEncoder(transport: Stream, continued: boolean): Encoder {
  const { constants } = zlib;
  if (transport === 'zstd-stream') {
    const codec = zlib.createZstdCompress(zstdOptions());
    return { codec, flush: constants.ZSTD_e_flush, end: constants.ZSTD_e_end };
  }
  const options = { level: 1 };
  const codec = continued ? zlib.createDeflateRaw(options) : zlib.createDeflate(options);
  return { codec, flush: constants.Z_SYNC_FLUSH, end: constants.Z_SYNC_FLUSH };
}

// Shared by all synchronous contexts: each call copies its result out before it returns.
const output = Buffer.allocUnsafe(OUTPUT_BYTES);

function createSyncCompressor({ codec, flush, end }: Encoder): Compressor | undefined {
  const { _handle: handle, _writeState: state } = codec as unknown as PrivateZlib;
  if (typeof handle?.writeSync !== 'function' || !(state instanceof Uint32Array)) return undefined;
  const compress = (message: Buffer, kind: number): Buffer => {
    const parts: Buffer[] = [];
    let offset = 0;
    let outputLeft = 0;
    do {
      handle.writeSync(kind, message, offset, message.length - offset, output, 0, OUTPUT_BYTES);
      outputLeft = state[0] ?? 0;
      offset = message.length - (state[1] ?? 0);
      parts.push(Buffer.from(output.subarray(0, OUTPUT_BYTES - outputLeft)));
      // A full output buffer means that more is waiting inside the context.
    } while (outputLeft === 0 || offset < message.length);
    return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
  };
  return {
    compress: (message, deliver) => deliver(compress(message, flush)),
    finish: (message, deliver) => deliver(compress(message, end)),
    close() {
      codec.destroy();
    },
  };
}

function createPublicCompressor({ codec, flush, end }: Encoder): Compressor {
  let parts: Buffer[] = [];
  codec.on('data', (part: Buffer) => parts.push(part));
  // Only a destroyed stream errs here: input and level are ours.
  codec.on('error', () => codec.destroy());
  const compress = (message: Buffer, kind: number, deliver: (compressed: Buffer) => void): void => {
    codec.write(Buffer.from(message));
    codec.flush(kind, () => {
      const compressed = Buffer.concat(parts);
      parts = [];
      deliver(compressed);
    });
  };
  return {
    compress: (message, deliver) => compress(message, flush, deliver),
    finish: (message, deliver) => compress(message, end, deliver),
    close() {
      codec.destroy();
    },
  };
}

/** One message in the middle of a stream, between two finished parts. */
export function compressAlone(transport: Stream, message: Buffer): Buffer {
  if (transport === 'zstd-stream') return zlib.zstdCompressSync(message, zstdOptions());
  const options = { level: 1, finishFlush: zlib.constants.Z_SYNC_FLUSH };
  return zlib.deflateRawSync(message, options);
}

// Discord says only that it may compress; under this a zlib stream gains little.
const MIN_PAYLOAD_BYTES = 1_024;

/** One message as a whole zlib stream (RFC 1950); undefined for those that are too small to gain. */
export function compressPayload(message: Buffer): Buffer | undefined {
  return message.length > MIN_PAYLOAD_BYTES ? zlib.deflateSync(message, { level: 1 }) : undefined;
}

export interface CompressorOptions {
  readonly kind?: CompressorKind;
  /** Goes on where another one has finished, instead of beginning a stream. */
  readonly continued?: boolean;
}

/** A context for one connection; undefined for `none`. */
export function createCompressor(
  transport: TransportCompression,
  { kind = 'auto', continued = false }: CompressorOptions = {},
): Compressor | undefined {
  if (transport === 'none') return undefined;
  const encoder = createEncoder(transport, continued);
  const sync = kind === 'auto' ? createSyncCompressor(encoder) : undefined;
  return sync ?? createPublicCompressor(encoder);
}
