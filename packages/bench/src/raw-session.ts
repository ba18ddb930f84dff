// SPDX-License-Identifier: AGPL-3.0-only
//
// A gateway session that does as little as possible for each frame: it counts them and skips what they
// hold, so that the reader is not what is measured.

import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import type { Socket } from 'node:net';

export interface RawSessionOptions {
  readonly gatewayUrl: string;
  readonly token: string;
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
  readonly transport: 'none' | 'zlib-stream' | 'zstd-stream';
}

const LENGTH_16 = 126;
const LENGTH_64 = 127;

/** Counts unmasked frames in a byte stream; heads may be split anywhere. */
export class FrameCounter {
  frames = 0;
  #skip = 0;
  #rest: Buffer = Buffer.alloc(0);

  take(chunk: Buffer): void {
    let bytes = chunk;
    let offset = 0;
    if (this.#rest.length > 0) {
      bytes = Buffer.concat([this.#rest, chunk]);
      this.#rest = Buffer.alloc(0);
    }
    for (;;) {
      const skipped = Math.min(this.#skip, bytes.length - offset);
      this.#skip -= skipped;
      offset += skipped;
      if (this.#skip > 0) return;
      const head = this.#readHead(bytes, offset);
      if (head === undefined) {
        this.#rest = Buffer.from(bytes.subarray(offset));
        return;
      }
      this.frames += 1;
      offset += head.size;
      this.#skip = head.length;
    }
  }

  #readHead(bytes: Buffer, offset: number): { size: number; length: number } | undefined {
    const left = bytes.length - offset;
    if (left < 2) return undefined;
    const length = (bytes[offset + 1] ?? 0) & 0x7f;
    if (length < LENGTH_16) return { size: 2, length };
    if (length === LENGTH_16) {
      return left < 4 ? undefined : { size: 4, length: bytes.readUInt16BE(offset + 2) };
    }
    if (length !== LENGTH_64 || left < 10) return undefined;
    return { size: 10, length: Number(bytes.readBigUInt64BE(offset + 2)) };
  }
}

/** A masked text frame (RFC 6455, section 5.3). */
function clientFrame(text: string): Buffer {
  const payload = Buffer.from(text);
  const mask = randomBytes(4);
  for (const [index, byte] of payload.entries()) payload[index] = byte ^ (mask[index % 4] ?? 0);
  const head = Buffer.from([0x81, 0x80 | LENGTH_16, 0, 0]);
  head.writeUInt16BE(payload.length, 2);
  return Buffer.concat([head, mask, payload]);
}

export interface RawSession {
  readonly counter: FrameCounter;
  close(): void;
}

/** Connects and identifies; what comes is counted from the first frame on. */
export async function openRawSession(options: RawSessionOptions): Promise<RawSession> {
  const { gatewayUrl, token, intents, shard, transport } = options;
  const url = new URL(gatewayUrl.replace(/^ws/, 'http'));
  url.search = `?v=10&encoding=json${transport === 'none' ? '' : `&compress=${transport}`}`;
  const headers = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': randomBytes(16).toString('base64'),
  };
  const counter = new FrameCounter();
  const socket = await new Promise<Socket>((resolve, reject) => {
    const upgrade = request(url, { headers });
    upgrade.on('error', reject);
    upgrade.on('upgrade', (_response, upgraded: Socket, head) => {
      counter.take(head);
      resolve(upgraded);
    });
    upgrade.end();
  });
  socket.on('data', (chunk: Buffer) => counter.take(chunk));
  socket.on('error', () => socket.destroy());
  const properties = { os: 'linux', browser: 'bench', device: 'bench' };
  socket.write(clientFrame(JSON.stringify({ op: 2, d: { token, intents, shard, properties } })));
  return { counter, close: () => socket.destroy() };
}
