// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { createSimulator, type Simulator } from '../simulator.ts';
import { eventually, type BareClient, connect, login, resume } from './bare-client.fixture.ts';

async function emit(simulator: Simulator, ...contents: string[]): Promise<void> {
  for (const content of contents) {
    const data = { guild_id: simulator.guildIds[0], content };
    await simulator.control.emit({ event: 'MESSAGE_CREATE', data });
  }
}

function contents(client: BareClient): unknown[] {
  return client.dispatches
    .filter((payload) => payload.t === 'MESSAGE_CREATE')
    .map((payload) => (payload.d as { content: unknown }).content);
}

/** Logs in, sees one message (s 3), and loses the connection without a close frame. */
async function loseConnection(simulator: Simulator) {
  const { client, sessionId } = await login(simulator);
  await emit(simulator, 'seen');
  await client.untilEvent('MESSAGE_CREATE');
  await simulator.control.drop({ how: 'reset' });
  expect((await client.closed).code).toBe(1006);
  return sessionId;
}

test('RESUME replays everything missed, in order, once, then RESUMED and live events', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const sessionId = await loseConnection(simulator);
  await emit(simulator, 'a', 'b', 'c');
  await using client = await resume(simulator, sessionId, 3);
  await client.untilEvent('RESUMED');
  await emit(simulator, 'live');
  await client.until((payload) => payload.s === 8);
  expect(contents(client)).toEqual(['a', 'b', 'c', 'live']);
  expect(client.dispatches.map((payload) => payload.t).indexOf('RESUMED')).toBe(3);
  expect(client.dispatches.map((payload) => payload.s)).toEqual([4, 5, 6, 7, 8]);
  const { counts } = await simulator.control.state();
  expect(counts).toMatchObject({ identifies: 1, resumes: 1, resumesRefused: 0, replayed: 3 });
});

test('a RESUME may be repeated from the same number as long as nothing newer was acknowledged', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const sessionId = await loseConnection(simulator);
  await emit(simulator, 'a', 'b');
  await using first = await resume(simulator, sessionId, 3);
  await first.untilEvent('RESUMED');
  await using second = await resume(simulator, sessionId, 3);
  await second.untilEvent('RESUMED');
  expect(contents(second)).toEqual(['a', 'b']);
  // The session moved: the connection it was on is closed.
  expect((await first.closed).code).toBe(4000);
});

test('what a heartbeat acknowledged cannot be replayed', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const { client, sessionId } = await login(simulator);
  await using _client = client;
  await emit(simulator, 'a', 'b');
  await client.until((payload) => payload.s === 4);
  client.send(1, 4);
  await client.untilOp(11);
  await simulator.control.drop({ how: 'fin' });
  await client.closed;
  await using late = await resume(simulator, sessionId, 3);
  expect((await late.untilOp(9)).d).toBe(false);
  expect((await simulator.control.state()).counts.sessionsEnded).toEqual({ 'replay-lost': 1 });
});

test('what a RESUME acknowledged cannot be replayed to an older one', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const sessionId = await loseConnection(simulator);
  await using first = await resume(simulator, sessionId, 3);
  await first.untilEvent('RESUMED');
  await using second = await resume(simulator, sessionId, 2);
  expect((await second.untilOp(9)).d).toBe(false);
});

test('a full buffer evicts, and an older RESUME is refused', async () => {
  await using simulator = await createSimulator({ guilds: 1, replayCapacity: 3 });
  const sessionId = await loseConnection(simulator);
  await emit(simulator, 'a', 'b', 'c', 'd');
  await using client = await resume(simulator, sessionId, 3);
  expect((await client.untilOp(9)).d).toBe(false);
});

test('a RESUME that needs just what is left succeeds', async () => {
  await using simulator = await createSimulator({ guilds: 1, replayCapacity: 3 });
  const sessionId = await loseConnection(simulator);
  await emit(simulator, 'a', 'b', 'c');
  await using client = await resume(simulator, sessionId, 3);
  await client.untilEvent('RESUMED');
  expect(contents(client)).toEqual(['a', 'b', 'c']);
});

test('a sequence that was never sent is closed with 4007', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const sessionId = await loseConnection(simulator);
  await using client = await resume(simulator, sessionId, 4);
  expect((await client.closed).code).toBe(4007);
});

test('a wrong session or token gets op 9 false and hurts nobody', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const sessionId = await loseConnection(simulator);
  await using wrongSession = await resume(simulator, 'f'.repeat(32), 1);
  expect((await wrongSession.untilOp(9)).d).toBe(false);
  await using wrongToken = await connect(simulator);
  wrongToken.send(6, { token: 'x', session_id: sessionId, seq: 3 });
  expect((await wrongToken.untilOp(9)).d).toBe(false);
  await using right = await resume(simulator, sessionId, 3);
  await right.untilEvent('RESUMED');
});

test.each([1000, 1001])('a client close with %i ends the session', async (code) => {
  await using simulator = await createSimulator({ guilds: 1 });
  const { client, sessionId } = await login(simulator);
  client.webSocket.close(code);
  await client.closed;
  await using next = await resume(simulator, sessionId, 1);
  expect((await next.untilOp(9)).d).toBe(false);
});

test('a session whose connection the server closes with 1000 can be resumed', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const { client, sessionId } = await login(simulator);
  await simulator.control.drop({ how: 'close', code: 1000 });
  expect((await client.closed).code).toBe(1000);
  await using next = await resume(simulator, sessionId, 1);
  await next.untilEvent('RESUMED');
});

test.each([undefined, 3000, 4000, 4900])('a client close with %s keeps it', async (code) => {
  await using simulator = await createSimulator({ guilds: 1 });
  const { client, sessionId } = await login(simulator);
  client.webSocket.close(code);
  await client.closed;
  await using next = await resume(simulator, sessionId, 1);
  await next.untilEvent('RESUMED');
});

test('a session ends when it stays disconnected too long', async () => {
  await using simulator = await createSimulator({ guilds: 1, sessionTtlMs: 30 });
  const sessionId = await loseConnection(simulator);
  await eventually(async () => (await simulator.control.state()).sessions).toEqual([]);
  await using client = await resume(simulator, sessionId, 3);
  expect((await client.untilOp(9)).d).toBe(false);
  expect((await simulator.control.state()).counts.sessionsEnded).toEqual({ expired: 1 });
});

test('a session keeps its own intents when it is resumed', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const { client, sessionId } = await login(simulator, { intents: 1 });
  await simulator.control.drop({ how: 'reset' });
  await client.closed;
  await emit(simulator, 'not for this session');
  await using next = await resume(simulator, sessionId, 2);
  expect((await next.untilEvent('RESUMED')).s).toBe(3);
});

test('a half-open connection hears nothing, and its session can be resumed elsewhere', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const { client, sessionId } = await login(simulator);
  await using _client = client;
  await client.untilEvent('GUILD_CREATE');
  await simulator.control.drop({ how: 'halfopen' });
  const before = client.received.length;
  await emit(simulator, 'a', 'b', 'c');
  await using next = await resume(simulator, sessionId, 2);
  await next.untilEvent('RESUMED');
  expect(contents(next)).toEqual(['a', 'b', 'c']);
  expect(client.received).toHaveLength(before);
});

test('a reader that does not read is cut, and its session survives', async () => {
  await using simulator = await createSimulator({
    guilds: 1,
    maxOutputBytes: 65_536,
    replayCapacity: 1_000,
  });
  const { client } = await login(simulator);
  await using _client = client;
  await client.untilEvent('GUILD_CREATE');
  client.webSocket.pause();
  const noise = 'x'.repeat(500_000);
  await eventually(async () => {
    await emit(simulator, noise);
    return (await simulator.control.state()).counts.slowReaders;
  }).toBe(1);
  await eventually(async () => (await simulator.control.state()).sessions).toMatchObject([
    { connected: false, oldestReplayable: 0 },
  ]);
});

test('a session that has ended holds nothing to replay', async () => {
  await using simulator = await createSimulator({ guilds: 2 });
  const { client } = await login(simulator);
  await using _client = client;
  await client.until(({ s }) => s === 3);
  const [session] = simulator.world.sessions.all();
  expect(session?.buffer.size).toBe(2);
  await simulator.control.invalidate({ resumable: false });
  expect(session?.buffer.size).toBe(0);
});
