// SPDX-License-Identifier: AGPL-3.0-only
// The bare client inflates each binary frame by itself: one that continued another would throw.
import zlib from 'node:zlib';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createSimulator, type Simulator } from '../simulator.ts';
import {
  type BareClient,
  identifyData,
  login,
  type Payload,
  resume,
} from './bare-client.fixture.ts';

const emitMessage = async (simulator: Simulator, content: string): Promise<void> => {
  const data = { guild_id: simulator.guildIds[0], content };
  await simulator.control.emit({ event: 'MESSAGE_CREATE', data });
};

const withContent = (content: string) => (payload: Payload) =>
  (payload.d as { content?: string } | null)?.content === content;

/** How the payload that matches came. */
async function frameOf(client: BareClient, matches: (payload: Payload) => boolean) {
  const payload = await client.until(matches);
  return client.frames[client.received.indexOf(payload)];
}

test.each([true, 'true', 1])(
  'compress: %j makes large dispatches zlib streams',
  async (compress) => {
    await using simulator = await createSimulator({ guilds: 30 });
    const { client } = await login(simulator, { compress });
    await using _client = client;
    const large = 'large '.repeat(1_000);
    await emitMessage(simulator, large);
    await emitMessage(simulator, 'small');
    const frame = await frameOf(client, withContent(large));
    expect(frame?.isBinary).toBe(true);
    expect(frame?.sizeBytes).toBeLessThan(500);
    expect(await frameOf(client, (payload) => payload.t === 'READY')).toMatchObject({
      isBinary: true,
    });
    expect(await frameOf(client, withContent('small'))).toMatchObject({ isBinary: false });
    client.send(1, null);
    expect(await frameOf(client, (payload) => payload.op === 11)).toMatchObject({
      isBinary: false,
    });
    const sequences = client.dispatches.map((payload) => payload.s);
    expect(sequences).toEqual(sequences.map((_, index) => index + 1));
  },
);

test('exactly 1,024 bytes are text, one more is compressed', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const { client } = await login(simulator, { compress: true });
  await using _client = client;
  await client.untilEvent('GUILD_CREATE');
  const guildId = simulator.guildIds[0];
  const bare = JSON.stringify({
    t: 'MESSAGE_CREATE',
    s: 3,
    op: 0,
    d: { guild_id: guildId, content: '' },
  }).length;
  const fits = 'x'.repeat(1_024 - bare);
  await emitMessage(simulator, fits);
  expect(await frameOf(client, withContent(fits))).toEqual({ isBinary: false, sizeBytes: 1_024 });
  await emitMessage(simulator, `${fits}x`);
  expect(await frameOf(client, withContent(`${fits}x`))).toMatchObject({ isBinary: true });
});

test.each([false, undefined, null, ''])('compress: %j leaves all as text', async (compress) => {
  await using simulator = await createSimulator({ guilds: 30 });
  const { client } = await login(simulator, { compress });
  await using _client = client;
  await client.untilEvent('GUILD_CREATE');
  expect(client.frames.filter((frame) => frame.isBinary)).toEqual([]);
});

test('a resumed session goes on compressing', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const { client, sessionId } = await login(simulator, { compress: true });
  await client[Symbol.asyncDispose]();
  const missed = 'missed '.repeat(1_000);
  await emitMessage(simulator, missed);
  await using again = await resume(simulator, sessionId, 1);
  expect(await frameOf(again, withContent(missed))).toMatchObject({ isBinary: true });
});

test('with zlib-stream payloads are compressed once, not twice', async () => {
  await using simulator = await createSimulator({ guilds: 30 });
  const url = `${simulator.gatewayUrl}/?v=10&encoding=json&compress=zlib-stream`;
  const webSocket = new WebSocket(url);
  const inflate = zlib.createInflate();
  webSocket.on('message', (data: Buffer) => inflate.write(data));
  webSocket.once('message', () => {
    webSocket.send(JSON.stringify({ op: 2, d: identifyData(simulator, { compress: true }) }));
  });
  const text = await new Promise<string>((resolve, reject) => {
    let sofar = '';
    inflate.on('error', reject);
    inflate.on('data', (part: Buffer) => {
      sofar += part.toString();
      if (sofar.includes('"READY"') && sofar.includes('"GUILD_CREATE"')) resolve(sofar);
    });
  });
  webSocket.terminate();
  inflate.destroy();
  expect(text).toMatch(/^\{"t":null,"s":null,"op":10,.*\{"t":"READY","s":1,"op":0,/s);
});
