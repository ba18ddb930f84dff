// SPDX-License-Identifier: AGPL-3.0-only
// One suite for both implementations of the control interface.
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import {
  eventually,
  BareClient,
  connect,
  identifyData,
  login,
  resume,
} from '../gateway/bare-client.fixture.ts';
import { createSimulator, type Simulator } from '../simulator.ts';
import { createSimulatorControl } from './http-control.ts';

describe.each([
  ['in the process', (simulator: Simulator) => simulator.control],
  ['over HTTP', (simulator: Simulator) => createSimulatorControl(simulator.controlUrl)],
])('control %s', (_name, controlOf) => {
  test('emits events, and the journal tells their exact bytes', async () => {
    await using simulator = await createSimulator({ guilds: 2 });
    const control = controlOf(simulator);
    const { client, sessionId } = await login(simulator);
    await using _client = client;
    await client.until((payload) => payload.s === 3);
    const data = { guild_id: simulator.guildIds[1], content: 'ünïcode 🚀' };
    const { deliveries } = await control.emit({ event: 'MESSAGE_CREATE', data });
    expect(deliveries).toEqual([{ sessionId, shardId: 0, sequence: 4 }]);
    const entries = await Array.fromAsync(control.journal({ after: 3 }));
    const bytes = Buffer.from(JSON.stringify(data));
    expect(entries).toEqual([
      {
        n: 4,
        atMs: expect.any(Number),
        sessionId,
        shardId: 0,
        shardCount: 1,
        sequence: 4,
        event: 'MESSAGE_CREATE',
        guildId: simulator.guildIds[1],
        sizeBytes: bytes.length,
        crc32: crc32(bytes),
      },
    ]);
    expect(await Array.fromAsync(control.journal({ after: 1, limit: 1 }))).toMatchObject([
      { n: 2 },
    ]);
    await control.clearJournal();
    expect(await Array.fromAsync(control.journal())).toEqual([]);
  });

  test('raw events pass the intents filter, others do not', async () => {
    await using simulator = await createSimulator({ guilds: 1 });
    const control = controlOf(simulator);
    const { client } = await login(simulator, { intents: 0 });
    await using _client = client;
    const event = 'MESSAGE_CREATE';
    const data = { guild_id: simulator.guildIds[0] };
    expect((await control.emit({ event, data })).deliveries).toEqual([]);
    expect((await control.emit({ event, data, raw: true })).deliveries).toHaveLength(1);
    expect((await control.emit({ event, data, raw: true, shardId: 7 })).deliveries).toEqual([]);
  });

  test('tells the state of sessions and what was counted', async () => {
    await using simulator = await createSimulator({ guilds: 1 });
    const control = controlOf(simulator);
    const { client, sessionId } = await login(simulator, { intents: 513 });
    await using _client = client;
    await client.untilEvent('GUILD_CREATE');
    client.send(1, 1);
    await client.untilOp(11);
    expect(await control.state()).toMatchObject({
      applicationId: simulator.applicationId,
      token: simulator.token,
      guildCount: 1,
      sessionStartLimit: { remaining: 999 },
      sessions: [
        {
          sessionId,
          shardId: 0,
          shardCount: 1,
          connected: true,
          sequence: 2,
          bufferedEvents: 1,
          oldestReplayable: 1,
          intents: 513,
        },
      ],
      counts: { identifies: 1, heartbeats: 1, dispatched: 2, connectionsOpened: 1 },
    });
  });

  test('sends op 7, op 9, malformed text and garbage', async () => {
    await using simulator = await createSimulator({ guilds: 0 });
    const control = controlOf(simulator);
    const { client, sessionId } = await login(simulator);
    await using _client = client;
    expect(await control.reconnect({ shardId: 0 })).toEqual({ affected: 1 });
    await client.untilOp(7);
    expect(await control.reconnect({ shardId: 9 })).toEqual({ affected: 0 });
    await control.send({ payload: { op: 77, d: { a: 1 } } });
    expect((await client.untilOp(77)).d).toEqual({ a: 1 });
    await control.invalidate({ resumable: true });
    expect((await client.untilOp(9)).d).toBe(true);
    await control.invalidate({ resumable: false });
    await client.until((payload) => payload.op === 9 && payload.d === false);
    await using next = await resume(simulator, sessionId, 1);
    await next.untilOp(9);
  });

  test('sends malformed text and garbage as they are', async () => {
    await using simulator = await createSimulator({ guilds: 0 });
    const control = controlOf(simulator);
    const webSocket = new WebSocket(`${simulator.gatewayUrl}/?v=10`);
    const frames: [string, boolean][] = [];
    webSocket.on('message', (bytes: Buffer, binary) => {
      frames.push([bytes.toString(binary ? 'base64' : 'utf8'), binary]);
    });
    await eventually(() => frames.length).toBe(1);
    await control.send({ text: '{"op":' });
    await control.send({ binary: '//79' });
    await eventually(() => frames.slice(1)).toEqual([
      ['{"op":', false],
      ['//79', true],
    ]);
    webSocket.terminate();
  });

  test.each([
    ['reset', undefined, 1006],
    ['fin', undefined, 1006],
    ['close', undefined, 4000],
    ['close', 4009, 4009],
  ] as const)('drops connections by %s %s', async (how, code, seen) => {
    await using simulator = await createSimulator({ guilds: 0 });
    const { client } = await login(simulator);
    await using _client = client;
    expect(await controlOf(simulator).drop({ how, code })).toEqual({ affected: 1 });
    expect((await client.closed).code).toBe(seen);
  });

  test('drops a share of the connections', async () => {
    await using simulator = await createSimulator({ guilds: 0 });
    const control = controlOf(simulator);
    expect(await control.drop({ how: 'reset', share: 1 })).toEqual({ affected: 0 });
    await using client = await connect(simulator);
    expect(await control.drop({ how: 'reset', share: 0 })).toEqual({ affected: 0 });
    expect(await control.drop({ how: 'reset', share: 1 })).toEqual({ affected: 1 });
    await client.closed;
  });

  test('withholds and delays heartbeat ACKs, for one shard or for all', async () => {
    await using simulator = await createSimulator({ guilds: 0 });
    const control = controlOf(simulator);
    const { client } = await login(simulator);
    await using _client = client;
    await control.setAcks({ mode: 'none', shardId: 0 });
    client.send(1, null);
    await eventually(async () => (await control.state()).counts.heartbeats).toBe(1);
    await control.setAcks({ mode: 'delay', delayMs: 20 });
    client.send(1, null);
    await client.untilOp(11);
    expect(client.received.filter((payload) => payload.op === 11)).toHaveLength(1);
  });

  test('strikes with gateway faults as often as told', async () => {
    await using simulator = await createSimulator({ guilds: 0, identifyWindowMs: 0 });
    const control = controlOf(simulator);
    await control.setGatewayFaults({ refuseConnections: 503, times: 1 });
    await using refused = new BareClient(`${simulator.gatewayUrl}/?v=10`);
    expect((await refused.closed).code).toBe(1006);
    await control.setGatewayFaults({ op7BeforeHello: true, times: 1 });
    await using turned = new BareClient(`${simulator.gatewayUrl}/?v=10`);
    expect((await turned.untilOp(7)).d).toBeNull();
    await control.setGatewayFaults({ gluedHello: true, identifyCloseCode: 4004, times: 1 });
    await using closed = await connect(simulator);
    closed.send(2, identifyData(simulator));
    expect((await closed.closed).code).toBe(4004);
    const { client, sessionId } = await login(simulator);
    await using _client = client;
    await control.setGatewayFaults({ resumeInvalid: true });
    await using unlucky = await resume(simulator, sessionId, 1);
    expect((await unlucky.untilOp(9)).d).toBe(false);
    await control.setGatewayFaults({ resumeInvalid: null });
    const { client: again, sessionId: second } = await login(simulator);
    await using _again = again;
    await using lucky = await resume(simulator, second, 1);
    await lucky.untilEvent('RESUMED');
  });

  test('guilds fall into outages, come back, join and leave', async () => {
    await using simulator = await createSimulator({ guilds: 1 });
    const control = controlOf(simulator);
    const [guildId = ''] = simulator.guildIds;
    const { client } = await login(simulator);
    await using _client = client;
    await client.untilEvent('GUILD_CREATE');
    await control.setGuildOutage({ guildId, unavailable: true });
    expect((await client.untilEvent('GUILD_DELETE')).d).toEqual({ id: guildId, unavailable: true });
    await control.setGuildOutage({ guildId, unavailable: false });
    const { guildId: joined } = await control.joinGuild();
    await control.leaveGuild({ guildId: joined });
    await client.until((payload) => payload.s === 6);
    expect(client.dispatches.slice(2).map((p) => [p.t, (p.d as { id: string }).id])).toEqual([
      ['GUILD_DELETE', guildId],
      ['GUILD_CREATE', guildId],
      ['GUILD_CREATE', joined],
      ['GUILD_DELETE', joined],
    ]);
    await expect(control.leaveGuild({ guildId: '1' })).rejects.toThrow(/no guild 1/);
  });

  test('traffic stops at its limit', async () => {
    await using simulator = await createSimulator({ guilds: 3 });
    const control = controlOf(simulator);
    await control.startTraffic({ eventsPerSecond: 20_000, limit: 500 });
    await eventually(async () => control.traffic()).toMatchObject({ running: false });
    expect((await control.traffic()).generated).toBe(500);
    await control.startTraffic({ eventsPerSecond: 1 });
    expect(await control.stopTraffic()).toMatchObject({ running: false });
  });
});

test('refuses what it does not know, with the problems named', async () => {
  await using simulator = await createSimulator({ guilds: 0 });
  const put = async (path: string, body: string) =>
    fetch(`${simulator.controlUrl}${path}`, {
      method: 'PUT',
      body,
      headers: { 'content-type': 'application/json' },
    });
  const typo = await put('/gateway', '{"gluedHallo":true}');
  expect([typo.status, await typo.text()]).toEqual([400, expect.stringContaining('gluedHallo')]);
  expect((await put('/traffic', '{"eventsPerSecond":-1}')).status).toBe(400);
  expect((await put('/traffic', '{')).status).toBe(400);
  expect((await fetch(`${simulator.controlUrl}/journal?after=x`)).status).toBe(400);
});
