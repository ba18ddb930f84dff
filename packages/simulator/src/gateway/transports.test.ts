// SPDX-License-Identifier: AGPL-3.0-only
// Each transport, decoded by nothing but node:zlib, against the journal's checksums.
import { connect as connectTcp } from 'node:net';
import zlib from 'node:zlib';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createSimulator, type Simulator } from '../simulator.ts';
import { eventually, identifyData, type Payload } from './bare-client.fixture.ts';

interface Decoder {
  write(bytes: Buffer): void;
}

/** Delivers one text for every message, however the decoder cuts them. */
function createDecoder(transport: string, deliver: (text: string) => void): Decoder {
  if (transport === 'none') return { write: (bytes) => deliver(bytes.toString()) };
  const stream = transport === 'zlib-stream' ? zlib.createInflate() : zlib.createZstdDecompress();
  let parts: Buffer[] = [];
  stream.on('data', (part: Buffer) => parts.push(part));
  return {
    write(bytes) {
      stream.write(bytes, () => {
        // Output of a write is there when its callback runs, but for what is still being read.
        setImmediate(() => {
          const text = Buffer.concat(parts).toString();
          parts = [];
          if (text !== '') deliver(text);
        });
      });
    },
  };
}

async function collect(simulator: Simulator, transport: string): Promise<string[]> {
  const query = transport === 'none' ? '' : `&compress=${transport}`;
  const webSocket = new WebSocket(`${simulator.gatewayUrl}/?v=10&encoding=json${query}`);
  const texts: string[] = [];
  const binary = new Set<boolean>();
  const queue: Buffer[] = [];
  let busy = false;
  const pump = (): void => {
    const next = queue.shift();
    busy = next !== undefined;
    if (next !== undefined) decoder.write(next);
  };
  const decoder = createDecoder(transport, (text) => {
    texts.push(text);
    if (texts.length === 1) webSocket.send(JSON.stringify({ op: 2, d: identifyData(simulator) }));
    pump();
  });
  webSocket.on('message', (bytes: Buffer, isBinary) => {
    binary.add(isBinary);
    queue.push(bytes);
    if (!busy) pump();
  });
  await eventually(() => texts.length).toBe(1 + 1 + 5);
  await simulator.control.startTraffic({ eventsPerSecond: 5_000, limit: 1_000 });
  await eventually(async () => {
    const { journal } = await simulator.control.state();
    return {
      running: (await simulator.control.traffic()).running,
      texts: texts.length - journal.count,
    };
  }).toEqual({ running: false, texts: 1 });
  webSocket.terminate();
  expect([...binary]).toEqual([transport !== 'none']);
  return texts.slice(1);
}

test.each(['none', 'zlib-stream', 'zstd-stream'])(
  '%s carries the exact bytes',
  async (transport) => {
    await using simulator = await createSimulator({ guilds: 5 });
    const texts = await collect(simulator, transport);
    const journal = await Array.fromAsync(simulator.control.journal());
    expect(texts).toHaveLength(journal.length);
    expect(journal.length).toBeGreaterThan(900);
    for (const [index, entry] of journal.entries()) {
      const text = texts[index] ?? '';
      const payload = JSON.parse(text) as Payload;
      const d = text.slice(text.indexOf('"d":') + 4, -1);
      expect([payload.t, payload.s, zlib.crc32(d), Buffer.byteLength(d)]).toEqual([
        entry.event,
        entry.sequence,
        entry.crc32,
        entry.sizeBytes,
      ]);
    }
  },
);

/** What arrives in the same read as the end of the 101's head. */
async function bytesAfterUpgrade(simulator: Simulator): Promise<number> {
  const { port } = new URL(simulator.gatewayUrl);
  const socket = connectTcp(Number(port), '127.0.0.1');
  socket.write(
    'GET /?v=10&encoding=json HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
      'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
  );
  const first = await new Promise<Buffer>((resolve) => socket.once('data', resolve));
  socket.destroy();
  return first.length - first.indexOf('\r\n\r\n') - 4;
}

test('HELLO comes apart from the 101, or glued to it when told', async () => {
  await using simulator = await createSimulator({ guilds: 0 });
  expect(await bytesAfterUpgrade(simulator)).toBe(0);
  await simulator.control.setGatewayFaults({ gluedHello: true });
  expect(await bytesAfterUpgrade(simulator)).toBeGreaterThan(50);
});
