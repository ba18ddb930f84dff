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
  close(): void;
}

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

type Stream = zlib.Deflate | zlib.ZstdCompress;

// Small windows: a test world may hold hundreds of connections, and messages are about 1 kB.
const ZSTD_WINDOW_LOG = 17;
const OUTPUT_BYTES = 131_072;

function createStream(kind: Exclude<TransportCompression, 'none'>): {
  readonly stream: Stream;
  readonly flush: number;
} {
  const { constants } = zlib;
  if (kind === 'zlib-stream') {
    return { stream: zlib.createDeflate({ level: 1 }), flush: constants.Z_SYNC_FLUSH };
  }
  const params = {
    [constants.ZSTD_c_compressionLevel]: 1,
    [constants.ZSTD_c_windowLog]: ZSTD_WINDOW_LOG,
  };
  return { stream: zlib.createZstdCompress({ params }), flush: constants.ZSTD_e_flush };
}

// Shared by all synchronous contexts: each call copies its result out before it returns.
const output = Buffer.allocUnsafe(OUTPUT_BYTES);

function createSyncCompressor(stream: Stream, flush: number): Compressor | undefined {
  const { _handle: handle, _writeState: state } = stream as unknown as PrivateZlib;
  if (typeof handle?.writeSync !== 'function' || !(state instanceof Uint32Array)) return undefined;
  return {
    compress(message, deliver) {
      const parts: Buffer[] = [];
      let offset = 0;
      let outputLeft = 0;
      do {
        handle.writeSync(flush, message, offset, message.length - offset, output, 0, OUTPUT_BYTES);
        outputLeft = state[0] ?? 0;
        offset = message.length - (state[1] ?? 0);
        parts.push(Buffer.from(output.subarray(0, OUTPUT_BYTES - outputLeft)));
        // A full output buffer means that more is waiting inside the context.
      } while (outputLeft === 0 || offset < message.length);
      deliver(parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts));
    },
    close() {
      stream.destroy();
    },
  };
}

function createPublicCompressor(stream: Stream, flush: number): Compressor {
  let parts: Buffer[] = [];
  stream.on('data', (part: Buffer) => parts.push(part));
  // Only a destroyed stream errs here: input and level are ours.
  stream.on('error', () => stream.destroy());
  return {
    compress(message, deliver) {
      stream.write(Buffer.from(message));
      stream.flush(flush, () => {
        const compressed = Buffer.concat(parts);
        parts = [];
        deliver(compressed);
      });
    },
    close() {
      stream.destroy();
    },
  };
}

// Discord says only that it may compress; under this a zlib stream gains little.
const MIN_PAYLOAD_BYTES = 1_024;

/** One message as a whole zlib stream (RFC 1950); undefined for those that are too small to gain. */
export function compressPayload(message: Buffer): Buffer | undefined {
  return message.length > MIN_PAYLOAD_BYTES ? zlib.deflateSync(message, { level: 1 }) : undefined;
}

/** A context for one connection; undefined for `none`. */
export function createCompressor(
  transport: TransportCompression,
  kind: CompressorKind = 'auto',
): Compressor | undefined {
  if (transport === 'none') return undefined;
  const { stream, flush } = createStream(transport);
  const sync = kind === 'auto' ? createSyncCompressor(stream, flush) : undefined;
  return sync ?? createPublicCompressor(stream, flush);
}
