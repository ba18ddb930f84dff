// SPDX-License-Identifier: AGPL-3.0-only
import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import type { Compression } from '@gatefleet/session';
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createFrameDecoder, type FrameDecoder } from './frame-decoder.ts';
import { isSyncInflateSupported } from './sync-inflate.ts';
import { pack } from './transport.fixture.ts';

type Way = {
  readonly name: string;
  readonly compression: Compression;
  readonly forceAsync: boolean;
};

const WAYS: readonly Way[] = [
  { name: 'none', compression: 'none', forceAsync: false },
  { name: 'zlib, synchronous', compression: 'zlib-stream', forceAsync: false },
  { name: 'zlib, public streams', compression: 'zlib-stream', forceAsync: true },
  { name: 'zstd, synchronous', compression: 'zstd-stream', forceAsync: false },
  { name: 'zstd, public streams', compression: 'zstd-stream', forceAsync: true },
];
const COMPRESSED = WAYS.filter((way) => way.compression !== 'none');
const ZLIB = WAYS.filter((way) => way.compression === 'zlib-stream');
const LIMIT_BYTES = 1_000_000;

/** A decoder that writes down, in order, each frame's text and each complaint. */
class Listener {
  readonly heard: string[] = [];
  readonly decoder: FrameDecoder;

  constructor(way: Way, maxFrameBytes = LIMIT_BYTES) {
    const { compression, forceAsync } = way;
    this.decoder = createFrameDecoder(
      { compression, forceAsync, maxFrameBytes },
      {
        onFrame: (bytes) => this.heard.push(bytes.toString()),
        onMalformed: () => this.heard.push('(malformed)'),
      },
    );
  }

  push(messages: readonly Buffer[], isBinary: boolean): this {
    for (const message of messages) this.decoder.push(message, isBinary);
    return this;
  }

  async hears(expected: readonly string[]): Promise<void> {
    await vi.waitFor(() => expect(this.heard.length).toBeGreaterThanOrEqual(expected.length), {
      interval: 1,
      timeout: 10_000,
    });
    expect(this.heard).toEqual(expected);
    this.decoder.close();
  }
}

test('this Node decompresses without a round trip through the event loop', () => {
  expect(isSyncInflateSupported('zstd')).toBe(true);
  expect(isSyncInflateSupported('zlib')).toBe(true);
});

describe.each(WAYS)('frames by $name', (way) => {
  const isBinary = way.compression !== 'none';

  test('arrive one for each payload, in order', async () => {
    const payloads = Array.from({ length: 200 }, (_, n) => JSON.stringify({ op: 0, s: n }));
    const listener = new Listener(way).push(await pack(way.compression, payloads), isBinary);
    await listener.hears(payloads);
  });

  test('arrive whole where they are larger than any buffer inside', async () => {
    const payloads = [65_536, 262_144, 700_000, 3, 262_143].map((size) =>
      randomBytes(size).toString('hex').slice(0, size),
    );
    const listener = new Listener(way).push(await pack(way.compression, payloads), isBinary);
    await listener.hears(payloads);
  });

  test('are accepted at the limit and refused one byte above it', async () => {
    const limitBytes = 70_000;
    const fitting = 'é'.repeat(limitBytes / 2);
    const messages = await pack(way.compression, [fitting, `${fitting}x`, '{}']);
    await new Listener(way, limitBytes).push(messages, isBinary).hears([fitting, '(malformed)']);
  });

  test('are refused where they are not UTF-8', async () => {
    const messages = await pack(way.compression, [
      '{"fine":1}',
      Buffer.from([0x7b, 0xff, 0x7d]),
      '{}',
    ]);
    await new Listener(way).push(messages, isBinary).hears(['{"fine":1}', '(malformed)']);
  });

  test('are refused in messages of the other kind', async () => {
    const messages = await pack(way.compression, ['{}']);
    const listener = new Listener(way).push(messages, !isBinary).push(messages, isBinary);
    await listener.hears(['(malformed)']);
  });

  test('are not heard of after close', async () => {
    const messages = await pack(way.compression, ['{"a":1}', '{"b":2}']);
    const [closed, other] = [new Listener(way), new Listener(way)];
    closed.decoder.close();
    closed.push(messages, isBinary);
    await other.push(messages, isBinary).hears(['{"a":1}', '{"b":2}']);
    expect(closed.heard).toEqual([]);
  });
});

describe.each(COMPRESSED)('compressed frames by $name', (way) => {
  test('give back any payloads', async () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 3000 }), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(texts, async (drawn) => {
        const payloads = drawn.map((text) => `{${text.toWellFormed()}}`);
        await new Listener(way).push(await pack(way.compression, payloads), true).hears(payloads);
      }),
      { numRuns: 30 },
    );
  });

  test('are given up at broken data, once, with all that follows', async () => {
    const [first = Buffer.alloc(0), ...rest] = await pack(way.compression, ['{"a":1}', '{}', '{}']);
    const broken = Buffer.from('this is no compressed data, and never was');
    await new Listener(way).push([first, broken, ...rest], true).hears(['{"a":1}', '(malformed)']);
  });

  test('are given up where a small message would become a large one', async () => {
    const messages = await pack(way.compression, [Buffer.alloc(32 * 1024 * 1024, 0x20), '{}']);
    expect(messages[0]?.length).toBeLessThan(64 * 1024);
    await new Listener(way).push(messages, true).hears(['(malformed)']);
  });

  test('of several connections do not disturb each other', async () => {
    const listeners = Array.from({ length: 8 }, () => new Listener(way));
    const payloads = listeners.map((_, n) => [
      `{"from":${n}}`,
      `{"again":${'x'.repeat(n * 9000)}}`,
    ]);
    const packed = await Promise.all(payloads.map((pair) => pack(way.compression, pair)));
    for (const turn of [0, 1]) {
      listeners.forEach((listener, n) =>
        listener.push(packed[n]?.slice(turn, turn + 1) ?? [], true),
      );
    }
    await Promise.all(listeners.map((listener, n) => listener.hears(payloads[n] ?? [])));
  });
});

describe.each(ZLIB)('a payload over several messages by $name', (way) => {
  const payloads = ['{"a":1}', '{"b":"some words"}'];

  test('is one frame wherever it is split', async () => {
    const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = await pack('zlib-stream', payloads);
    for (let at = 1; at < second.length; at += 1) {
      const messages = [first, second.subarray(0, at), second.subarray(at)];
      await new Listener(way).push(messages, true).hears(payloads);
    }
  });

  test('is one frame byte by byte', async () => {
    const bytes = Buffer.concat(await pack('zlib-stream', payloads));
    const messages = Array.from(bytes, (byte) => Buffer.from([byte]));
    await new Listener(way).push(messages, true).hears(payloads);
  });

  test('counts against the limit as a whole', async () => {
    const [message = Buffer.alloc(0)] = await pack('zlib-stream', [randomBytes(3000)]);
    const messages = [message.subarray(0, 1500), message.subarray(1500)];
    await new Listener(way, 2000).push(messages, true).hears(['(malformed)']);
  });
});
