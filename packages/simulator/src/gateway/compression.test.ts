// SPDX-License-Identifier: AGPL-3.0-only
import { once } from 'node:events';
import zlib from 'node:zlib';
import { expect, test } from 'vitest';
import { createRandom, HEX } from '../store/random.ts';
import { createCompressor } from './compression.ts';

const random = createRandom(1, 'compression.test');

// Small, typical, larger than the output buffer, and exactly as large as it.
const MESSAGES = [
  '{"op":11}',
  JSON.stringify({ content: 'hello '.repeat(200) }),
  JSON.stringify({ noise: random.text(400_000, HEX) }),
  'x'.repeat(131_072),
  '{"t":"наступний","d":"🚀"}',
  ...Array.from({ length: 300 }, (_, index) =>
    JSON.stringify({ index, noise: random.text(index, HEX) }),
  ),
].map((text) => Buffer.from(text));

async function decode(decoder: zlib.Inflate | zlib.ZstdDecompress, messages: readonly Buffer[]) {
  const parts: Buffer[] = [];
  const wanted = MESSAGES.reduce((sum, message) => sum + message.length, 0);
  let length = 0;
  decoder.on('data', (part: Buffer) => {
    parts.push(part);
    length += part.length;
    if (length >= wanted) decoder.emit('complete');
  });
  const complete = once(decoder, 'complete');
  for (const message of messages) decoder.write(message);
  await complete;
  decoder.destroy();
  return Buffer.concat(parts);
}

async function compressAll(transport: 'zlib-stream' | 'zstd-stream', kind: 'auto' | 'public') {
  const compressor = createCompressor(transport, { kind });
  const compressed: Buffer[] = [];
  await new Promise<void>((resolve) => {
    for (const message of MESSAGES) {
      compressor?.compress(message, (bytes) => {
        compressed.push(bytes);
        if (compressed.length === MESSAGES.length) resolve();
      });
    }
  });
  compressor?.close();
  return compressed;
}

test.each([
  ['zlib-stream', 'auto'],
  ['zlib-stream', 'public'],
  ['zstd-stream', 'auto'],
  ['zstd-stream', 'public'],
] as const)('%s by the %s means decodes to what went in', async (transport, kind) => {
  const compressed = await compressAll(transport, kind);
  expect(compressed.every((bytes) => bytes.length > 0)).toBe(true);
  const decoder = transport === 'zlib-stream' ? zlib.createInflate() : zlib.createZstdDecompress();
  expect((await decode(decoder, compressed)).equals(Buffer.concat(MESSAGES))).toBe(true);
});

test('every zlib-stream message ends as the docs say, so that clients know it is whole', async () => {
  for (const kind of ['auto', 'public'] as const) {
    for (const bytes of await compressAll('zlib-stream', kind)) {
      expect(bytes.subarray(-4).toString('hex')).toBe('0000ffff');
    }
  }
});

test('this Node has the private handle that makes compression synchronous', () => {
  const compressor = createCompressor('zstd-stream');
  let delivered = false;
  compressor?.compress(Buffer.from('{}'), () => {
    delivered = true;
  });
  expect(delivered).toBe(true);
  compressor?.close();
});

test('no transport compression needs no compressor', () => {
  expect(createCompressor('none')).toBeUndefined();
});
