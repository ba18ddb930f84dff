// SPDX-License-Identifier: AGPL-3.0-only
// What the load mode sends is what the gateway would have sent: decoded here by Node's own public decoders.
import type { Socket } from 'node:net';
import zlib from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import {
  type BareClient,
  eventually,
  identifyData,
  login,
  type Payload,
  resume,
} from '../gateway/bare-client.fixture.ts';
import { createSimulator, type Simulator } from '../simulator.ts';

const DISPATCHES = 700;

/** Reads a compressed transport as clients do: one streaming decoder, each message written whole. */
class StreamClient implements AsyncDisposable {
  readonly received: Payload[] = [];
  readonly webSocket: WebSocket;
  #messages = 0;

  constructor(url: string, decoder: zlib.Inflate | zlib.ZstdDecompress) {
    this.webSocket = new WebSocket(url);
    let queue: Promise<void> = Promise.resolve();
    let text = '';
    decoder.setEncoding('utf8');
    decoder.on('data', (part: string) => {
      text += part;
    });
    this.webSocket.on('message', (data: Buffer) => {
      this.#messages += 1;
      queue = queue.then(async () => {
        await new Promise<void>((resolve, reject) => {
          decoder.write(data, (error) => (error ? reject(error) : resolve()));
        });
        this.received.push(JSON.parse(text) as Payload);
        text = '';
      });
    });
  }

  get messages(): number {
    return this.#messages;
  }

  send(op: number, d: unknown): void {
    this.webSocket.send(JSON.stringify({ op, d }));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = new Promise((resolve) => {
      this.webSocket.once('close', resolve);
    });
    this.webSocket.terminate();
    await closed;
  }
}

async function open(
  simulator: Simulator,
  transport: 'zlib-stream' | 'zstd-stream',
  shard: number[],
) {
  const decoder = transport === 'zlib-stream' ? zlib.createInflate() : zlib.createZstdDecompress();
  const url = `${simulator.gatewayUrl}/?v=10&encoding=json&compress=${transport}`;
  const client = new StreamClient(url, decoder);
  await eventually(() => client.received.length).toBe(1);
  client.send(2, identifyData(simulator, { shard }));
  await eventually(() => client.received.some(({ t }) => t === 'READY')).toBe(true);
  return client;
}

function sequencesOf(received: readonly Payload[]): number[] {
  return received.flatMap(({ s }) => (s === null ? [] : [s]));
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

const options = { guilds: 8, identifyWindowMs: 0, maxConcurrency: 16 };

describe.each(['zlib-stream', 'zstd-stream'] as const)('over %s', (transport) => {
  test.each(['auto', 'public'] as const)(
    'each session gets its own shard, every number once, ACKs between and all else after (%s)',
    async (compressor) => {
      await using simulator = await createSimulator({ ...options, compressor });
      await using first = await open(simulator, transport, [0, 2]);
      await using second = await open(simulator, transport, [1, 2]);
      const prepared = await simulator.control.prepareLoad({ dispatches: DISPATCHES });
      expect(prepared).toMatchObject({ phase: 'ready', sessions: 2, dispatches: 2 * DISPATCHES });
      const guildId = simulator.guildIds.find((id) => (BigInt(id) >> 22n) % 2n === 0n);
      // Waits behind the load, although it was said before it.
      await simulator.control.emit({ event: 'CUSTOM', data: { guild_id: guildId }, raw: true });
      first.send(1, null);
      await simulator.control.startLoad();
      first.send(1, null);
      await eventually(async () => (await simulator.control.load()).phase).toBe('done');
      await eventually(() => first.received.at(-1)?.t).toBe('CUSTOM');
      await simulator.control.emit({ event: 'AFTER', data: { guild_id: guildId }, raw: true });
      await eventually(() => first.received.at(-1)?.t).toBe('AFTER');
      await eventually(() => first.received.filter(({ op }) => op === 11).length).toBe(2);
      for (const client of [first, second]) {
        const sequences = sequencesOf(client.received);
        expect(sequences).toEqual(upTo(sequences.length));
        expect(sequences.length).toBeGreaterThan(DISPATCHES);
      }
      for (const [shardId, client] of [first, second].entries()) {
        const guilds = client.received.flatMap(
          ({ d }) => (d as { guild_id?: string } | null)?.guild_id ?? [],
        );
        expect(guilds.length).toBeGreaterThan(DISPATCHES / 2);
        expect(new Set(guilds.map((id) => (BigInt(id) >> 22n) % 2n))).toEqual(
          new Set([BigInt(shardId)]),
        );
      }
    },
  );
});

test.each([
  ['plain text', {}],
  ['payload compression', { compress: true }],
])('a session of %s gets it, and a RESUME replays what was lost of it', async (_name, more) => {
  await using simulator = await createSimulator(options);
  const { client, sessionId } = await login(simulator, more);
  await simulator.control.prepareLoad({ dispatches: DISPATCHES });
  await simulator.control.startLoad();
  await eventually(() => client.dispatches.length).toBeGreaterThanOrEqual(DISPATCHES);
  await eventually(async () => (await simulator.control.load()).phase).toBe('done');
  const { sequence } = (await simulator.control.state()).sessions[0] as { sequence: number };
  await eventually(() => client.dispatches.at(-1)?.s).toBe(sequence);
  expect(sequencesOf(client.received)).toEqual(upTo(sequence));
  await client[Symbol.asyncDispose]();
  await using again: BareClient = await resume(simulator, sessionId, sequence - 300);
  await again.untilEvent('RESUMED');
  expect(again.dispatches.slice(0, 300)).toEqual(client.dispatches.slice(-300));
});

test('the journal has every dispatch of it, with the bytes that were sent', async () => {
  await using simulator = await createSimulator(options);
  const { client } = await login(simulator);
  await using _client = client;
  await simulator.control.prepareLoad({ dispatches: 50 });
  await simulator.control.startLoad();
  await eventually(async () => (await simulator.control.load()).phase).toBe('done');
  await eventually(() => client.dispatches.length).toBeGreaterThan(50);
  const journal = new Map<number, number>();
  for await (const entry of simulator.control.journal()) journal.set(entry.sequence, entry.crc32);
  const seen = client.dispatches.map(({ s, d }) => [s, zlib.crc32(JSON.stringify(d))]);
  expect([...journal].sort(([a], [b]) => a - b)).toEqual(seen);
});

test('a lost connection ends its part, and what waited can be resumed', async () => {
  await using simulator = await createSimulator(options);
  const { client, sessionId } = await login(simulator);
  await eventually(() => client.dispatches.length).toBe(options.guilds + 1);
  await simulator.control.prepareLoad({ dispatches: 2_000 });
  const data = { guild_id: simulator.guildIds[0] };
  await simulator.control.emit({ event: 'WAITED', data, raw: true });
  await client[Symbol.asyncDispose]();
  await eventually(async () => (await simulator.control.state()).sessions[0]?.connected).toBe(
    false,
  );
  await simulator.control.startLoad();
  await eventually(async () => (await simulator.control.load()).phase).toBe('done');
  await using again = await resume(simulator, sessionId, options.guilds + 1);
  await again.untilEvent('RESUMED');
  expect(again.dispatches.map(({ t }) => t)).toEqual(['WAITED', 'RESUMED']);
});

test('a paced load takes its time', async () => {
  await using simulator = await createSimulator(options);
  const { client } = await login(simulator);
  await using _client = client;
  await simulator.control.prepareLoad({ dispatches: 1_000 });
  await simulator.control.startLoad({ eventsPerSecond: 2_000 });
  await eventually(async () => (await simulator.control.load()).phase).toBe('done');
  // The last of its parts is due when 769 of 1,000 are sent.
  expect((await simulator.control.load()).elapsedMs).toBeGreaterThan(380);
});

test('stopped, it is forgotten and the session goes on', async () => {
  await using simulator = await createSimulator(options);
  await using client = await open(simulator, 'zstd-stream', [0, 1]);
  await simulator.control.prepareLoad({ dispatches: 1_000 });
  const data = { guild_id: simulator.guildIds[0] };
  await simulator.control.emit({ event: 'WAITED', data, raw: true });
  expect((await simulator.control.stopLoad()).phase).toBe('none');
  await eventually(() => client.received.at(-1)?.t).toBe('WAITED');
});

test('cut off by an invalid session, the connection is of use again', async () => {
  await using simulator = await createSimulator(options);
  await using client = await open(simulator, 'zlib-stream', [0, 1]);
  await simulator.control.prepareLoad({ dispatches: 3_000 });
  await simulator.control.startLoad({ eventsPerSecond: 2_000 });
  await eventually(async () => (await simulator.control.load()).sent).toBeGreaterThan(1);
  await simulator.control.invalidate({ resumable: false });
  await eventually(async () => (await simulator.control.load()).phase).toBe('done');
  client.send(2, identifyData(simulator));
  await eventually(() => client.received.filter(({ t }) => t === 'READY').length).toBe(2);
  await simulator.control.prepareLoad({ dispatches: 600 });
  await simulator.control.startLoad();
  await eventually(async () => (await simulator.control.load()).phase).toBe('done');
  const data = { guild_id: simulator.guildIds[0] };
  await simulator.control.emit({ event: 'AFTER', data, raw: true });
  await eventually(() => client.received.at(-1)?.t).toBe('AFTER');
});

test('of two that are prepared at once the later counts, and nothing stays held', async () => {
  await using simulator = await createSimulator(options);
  await using first = await open(simulator, 'zstd-stream', [0, 2]);
  await using second = await open(simulator, 'zstd-stream', [1, 2]);
  const earlier = simulator.control.prepareLoad({ dispatches: 600 });
  const later = simulator.control.prepareLoad({ dispatches: 600 });
  await expect(earlier).rejects.toMatchObject({ code: 'NO_SUCH_TARGET' });
  expect(await later).toMatchObject({ phase: 'ready', sessions: 2, dispatches: 1_200 });
  await simulator.control.startLoad();
  await eventually(async () => (await simulator.control.load()).phase).toBe('done');
  expect((await simulator.control.load()).sent).toBe(1_200);
  await simulator.control.prepareLoad({ dispatches: 600 });
  await simulator.control.stopLoad();
  for (const [shardId, client] of [first, second].entries()) {
    await simulator.control.emit({ event: 'AFTER', data: {}, shardId, raw: true });
    await eventually(() => client.received.at(-1)?.t).toBe('AFTER');
    const sequences = sequencesOf(client.received);
    expect(sequences).toEqual(sequences.toSorted((a, b) => a - b));
  }
});

test('stopped while it waits behind a backlog, no number goes back', async () => {
  await using simulator = await createSimulator(options);
  const { client } = await login(simulator);
  await using _client = client;
  const socket = (client.webSocket as unknown as { readonly _socket: Socket })._socket;
  socket.pause();
  const data = { guild_id: simulator.guildIds[0], noise: 'x'.repeat(300_000) };
  for (let index = 0; index < 40; index += 1) {
    await simulator.control.emit({ event: 'LARGE', data, raw: true });
  }
  await simulator.control.prepareLoad({ dispatches: 300 });
  await simulator.control.startLoad();
  await simulator.control.emit({ event: 'BEHIND', data: { guild_id: data.guild_id }, raw: true });
  await simulator.control.stopLoad();
  socket.resume();
  await client.untilEvent('BEHIND');
  const sequences = sequencesOf(client.received);
  expect(sequences).toEqual(sequences.toSorted((a, b) => a - b));
});

test('is refused without a session, without events, and when it is not prepared', async () => {
  await using simulator = await createSimulator({ ...options, guilds: 1 });
  const refusal = { code: 'NO_SUCH_TARGET' };
  await expect(simulator.control.prepareLoad({ dispatches: 1 })).rejects.toMatchObject(refusal);
  await expect(simulator.control.startLoad()).rejects.toMatchObject(refusal);
  const key = Number((BigInt(simulator.guildIds[0] ?? 0) >> 22n) % 2n);
  const { client } = await login(simulator, { shard: [1 - key, 2], intents: 1 });
  await using _client = client;
  await expect(simulator.control.prepareLoad({ dispatches: 1 })).rejects.toMatchObject(refusal);
});
