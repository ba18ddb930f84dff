// SPDX-License-Identifier: AGPL-3.0-only
//
// Streaming decompression without a round trip through the event loop. node:zlib has it inside, but
// offers it for whole buffers only: a stream's private handle is used (docs/decisions/0003), checked
// once at start. Where the check fails the caller falls back to the public, asynchronous streams.

import { Buffer } from 'node:buffer';
import {
  constants,
  createInflate,
  createZstdDecompress,
  deflateSync,
  zstdCompressSync,
} from 'node:zlib';

export type StreamFormat = 'zstd' | 'zlib';

/** Output of all connections of a process: used and read within one synchronous call. */
let scratch = Buffer.allocUnsafeSlow(262_144);
const SCRATCH_KEPT_BYTES = 4_194_304;

type Handle = {
  // oxlint-disable-next-line max-params -- node:zlib's own signature
  writeSync(
    flush: number,
    input: Uint8Array,
    inputAt: number,
    inputLength: number,
    output: Uint8Array,
    outputAt: number,
    outputLength: number,
  ): void;
  onerror: (message: string, errno: number, code: string) => void;
  close(): void;
};

type PrivateStream = {
  readonly _handle: Handle | null;
  /** [bytes left in the output, bytes left in the input] after a write. */
  readonly _writeState: Uint32Array;
};

/** One decompression context; `undefined` from {@link create} where this Node does not allow it. */
export class SyncInflate {
  readonly #handle: Handle;
  readonly #state: Uint32Array;
  readonly #flush: number;
  #problem: string | undefined;

  static create(format: StreamFormat): SyncInflate | undefined {
    const stream = (format === 'zstd'
      ? createZstdDecompress()
      : createInflate()) as unknown as Partial<PrivateStream>;
    const { _handle: handle, _writeState: state } = stream;
    const isAsExpected =
      typeof handle?.writeSync === 'function' && state instanceof Uint32Array && state.length === 2;
    return isAsExpected ? new SyncInflate(handle, state, format) : undefined;
  }

  private constructor(handle: Handle, state: Uint32Array, format: StreamFormat) {
    this.#handle = handle;
    this.#state = state;
    this.#flush = format === 'zstd' ? constants.ZSTD_e_continue : constants.Z_SYNC_FLUSH;
    // oxlint-disable-next-line prefer-add-event-listener -- a native handle has no other way
    this.#handle.onerror = (message) => (this.#problem = message);
  }

  /**
   * Decompresses one chunk and returns all it yields: a view that is valid until the next call of
   * any instance. Undefined where the input is broken or yields more than `maxBytes`.
   */
  decompress(input: Uint8Array, maxBytes: number): Buffer | undefined {
    let inputAt = 0;
    let outputAt = 0;
    for (;;) {
      const room = scratch.length - outputAt;
      const left = input.length - inputAt;
      this.#handle.writeSync(this.#flush, input, inputAt, left, scratch, outputAt, room);
      if (this.#problem !== undefined) return undefined;
      const [roomLeft = 0, inputLeft = 0] = this.#state;
      inputAt = input.length - inputLeft;
      outputAt = scratch.length - roomLeft;
      if (outputAt > maxBytes) return undefined;
      if (roomLeft > 0) return this.#take(outputAt);
      growScratch();
    }
  }

  close(): void {
    this.#handle.close();
  }

  #take(length: number): Buffer {
    const output = scratch.subarray(0, length);
    if (scratch.length > SCRATCH_KEPT_BYTES) scratch = Buffer.allocUnsafeSlow(262_144);
    return output;
  }
}

function growScratch(): void {
  const larger = Buffer.allocUnsafeSlow(scratch.length * 2);
  scratch.copy(larger);
  scratch = larger;
}

/** Whether a context gives back what was compressed, in two pieces and with broken input refused. */
function works(format: StreamFormat): boolean {
  const text = 'gatefleet '.repeat(100);
  const packed = format === 'zstd' ? zstdCompressSync(text) : deflateSync(text);
  try {
    const inflate = SyncInflate.create(format);
    const broken = SyncInflate.create(format);
    if (inflate === undefined || broken === undefined) return false;
    const first = inflate.decompress(packed.subarray(0, 12), 65_536)?.toString() ?? '';
    const second = inflate.decompress(packed.subarray(12), 65_536)?.toString() ?? '';
    const refused = broken.decompress(Buffer.from('this is not compressed'), 65_536);
    inflate.close();
    broken.close();
    return first + second === text && refused === undefined;
  } catch {
    return false;
  }
}

const supported = new Map<StreamFormat, boolean>();

/** Whether this Node allows synchronous streaming decompression; checked once a format. */
export function isSyncInflateSupported(format: StreamFormat): boolean {
  const known = supported.get(format) ?? works(format);
  supported.set(format, known);
  return known;
}
