// SPDX-License-Identifier: AGPL-3.0-only
import { deflateSync } from 'node:zlib';
import { request } from 'undici';
import { expect, test } from 'vitest';
import { VirtualClock } from './clock.ts';
import { eventually, login } from './gateway/bare-client.fixture.ts';
import { createSimulator, type Simulator } from './simulator.ts';
import { Transcript } from './transcript.ts';

async function rest(simulator: Simulator, method: string, path: string, body?: unknown) {
  const response = await request(`${simulator.apiUrl}/v10${path}`, {
    method: method as 'GET',
    headers: {
      'user-agent': 'DiscordBot (https://example.test, 1)',
      authorization: `Bot ${simulator.token}`,
      'content-type': 'application/json',
    },
    body: body === undefined ? null : JSON.stringify(body),
  });
  return (await response.body.json()) as Record<string, unknown>;
}

function advance(simulator: Simulator, byMs: number): void {
  const { clock } = simulator.world;
  if (!(clock instanceof VirtualClock)) throw new Error('the clock is real');
  clock.advance(byMs);
}

/** A client logs in, talks, errs, waits, and is told of everything. */
async function script(seed: string): Promise<readonly string[]> {
  await using simulator = await createSimulator({
    seed,
    guilds: 3,
    clock: 'virtual',
    transcript: true,
  });
  const { client } = await login(simulator, { intents: 53_608_447 });
  await using _client = client;
  await client.until(({ s }) => s === 4);
  const created = client.dispatches[1]?.d as { channels: { id: string; type: number }[] };
  const channelId = created.channels.find(({ type }) => type === 0)?.id;
  for (const content of ['one', 'two', '']) {
    await rest(simulator, 'POST', `/channels/${channelId}/messages`, { content });
    advance(simulator, 1_500);
  }
  await client.until(({ t, d }) => t === 'MESSAGE_CREATE' && isSaying(d, 'two'));
  await rest(simulator, 'GET', '/gateway/bot');
  client.send(1, 6);
  await client.untilOp(11);
  return simulator.world.transcript?.after(0) ?? [];
}

const isSaying = (data: unknown, content: string) =>
  (data as { readonly content: unknown }).content === content;

test('the same seed and script give the same transcript, byte for byte', async () => {
  const once = await script('a');
  const again = await script('a');
  expect(again).toEqual(once);
  expect(await script('b')).not.toEqual(once);
});

test('it has every call and frame, in order and with the world’s time', async () => {
  const lines = await script('a');
  const records = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(records.map(({ n }) => n)).toEqual(records.map((_, at) => at + 1));
  expect(records[0]).toMatchObject({
    kind: 'frame',
    connection: 1,
    from: 'server',
    atMs: 1_767_225_600_000,
    payload: { op: 10 },
  });
  expect(records[1]).toMatchObject({ from: 'client', payload: { op: 2 } });
  const calls = records.filter(({ kind }) => kind === 'rest');
  expect(calls).toMatchObject([
    { status: 200, request: { content: 'one' }, answer: { content: 'one' } },
    { status: 200, request: { content: 'two' }, atMs: 1_767_225_601_500 },
    { status: 400, answer: { code: 50_006 } },
    { status: 200, route: '/gateway/bot', answer: { url: 'ws://simulator.invalid' } },
  ]);
  expect(lines.join('\n')).not.toContain('127.0.0.1');
});

test('bodies that are too large are left out, and old lines go', () => {
  const transcript = new Transcript(new VirtualClock(0), { origin: '', gateway: '' });
  const frame = { kind: 'frame', connection: 1, from: 'client' } as const;
  transcript.add({ ...frame, payload: 'x'.repeat(300_000) });
  expect(JSON.parse(transcript.after(0)[0] ?? '')).toMatchObject({
    n: 1,
    payload: null,
    omittedChars: expect.any(Number),
  });
  transcript.add({ ...frame, payload: 1 });
  expect(transcript.after(1)).toHaveLength(1);
});

test('what is kept is bounded by its characters', () => {
  const transcript = new Transcript(new VirtualClock(0), { origin: '', gateway: '' }, 10_000);
  for (let n = 1; n <= 100; n += 1) {
    const payload = 'x'.repeat(1_000);
    transcript.add({ kind: 'frame', connection: 1, from: 'client', payload });
  }
  const kept = transcript.after(0).map((line) => (JSON.parse(line) as { n: number }).n);
  expect(kept).toEqual([92, 93, 94, 95, 96, 97, 98, 99, 100]);
  expect(transcript.after(98)).toHaveLength(2);
  expect(transcript.after(100)).toEqual([]);
  expect(transcript.after(50)).toHaveLength(9);
});

test('it has what control calls send, how connections end, and calls that are cut by a fault', async () => {
  await using simulator = await createSimulator({
    guilds: 1,
    transcript: true,
    identifyWindowMs: 0,
  });
  const { client } = await login(simulator);
  await client.untilEvent('GUILD_CREATE');
  const from = simulator.world.transcript?.count ?? 0;
  const seen = () =>
    (simulator.world.transcript?.after(from) ?? []).map((line) => JSON.parse(line) as unknown);
  await simulator.control.send({ payload: { op: 42 } });
  const text = `"${'x'.repeat(5_000)}"`;
  await simulator.control.send({ text });
  const binary = deflateSync('{"op":42}').toString('base64');
  await simulator.control.send({ binary });
  await simulator.control.drop({ how: 'close', code: 4_123 });
  const faults = [{ kind: 'reset' as const, times: 1 }];
  simulator.world.restFaults.set(faults);
  await expect(rest(simulator, 'GET', '/users/@me')).rejects.toThrow(
    /other side closed|ECONNRESET/u,
  );
  const { client: next } = await login(simulator);
  next.webSocket.close(1_000);
  await next.closed;
  await eventually(() => seen().length).toBeGreaterThan(8);
  const frame = { kind: 'frame', connection: 1, from: 'server' };
  const records = seen();
  expect(records.slice(0, 5)).toMatchObject([
    { ...frame, payload: { op: 42 } },
    { ...frame, payload: { text } },
    { ...frame, payload: { base64: binary } },
    { kind: 'close', connection: 1, from: 'server', code: 4_123 },
    { kind: 'rest', method: 'GET', path: '/api/v10/users/@me', status: null },
  ]);
  expect(records.at(-1)).toMatchObject({
    kind: 'close',
    connection: 2,
    from: 'client',
    code: 1_000,
  });
});

test('the port decides nothing, not even about what is too large', () => {
  const lengths = [9, 10_123].map((port) => {
    const origin = `http://127.0.0.1:${port}`;
    const transcript = new Transcript(new VirtualClock(0), { origin, gateway: '' });
    const payload = `${origin} `.repeat(15_000);
    transcript.add({ kind: 'frame', connection: 1, from: 'client', payload });
    return transcript.after(0);
  });
  expect(lengths[0]).toEqual(lengths[1]);
  expect(lengths[0]?.[0]).toContain('omittedChars');
});
