// SPDX-License-Identifier: AGPL-3.0-only
// What goes wrong in the simulator costs one connection at most.
import { expect, test, vi } from 'vitest';
import { VirtualClock } from '../clock.ts';
import { control, rest } from '../rest/calls.fixture.ts';
import { createSimulator } from '../simulator.ts';
import { connect, login, resume } from './bare-client.fixture.ts';

const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

test('a frame too deep to be written down ends in a 4002, with a transcript too', async () => {
  await using simulator = await createSimulator({ guilds: 1, transcript: true });
  const { client: witness } = await login(simulator);
  await using _ = witness;
  const frame = `{"op":3,"d":${deep(200_000)}}`;
  await using client = await connect(simulator);
  client.webSocket.send(frame);
  expect((await client.closed).code).toBe(4002);
  const lines = simulator.world.transcript?.after(0) ?? [];
  expect(lines.map((line) => JSON.parse(line) as unknown)).toContainEqual(
    expect.objectContaining({ from: 'client', payload: null, omittedChars: expect.any(Number) }),
  );
  witness.send(1, null);
  await witness.untilOp(11);
});

test('a frame that is too large is written down as text', async () => {
  await using simulator = await createSimulator({ guilds: 1, transcript: true });
  await using client = await connect(simulator);
  const frame = `{"op":3,"d":"${'x'.repeat(5_000)}"}`;
  client.webSocket.send(frame);
  expect((await client.closed).code).toBe(4002);
  const lines = simulator.world.transcript?.after(0) ?? [];
  expect(lines.map((line) => JSON.parse(line) as unknown)).toContainEqual(
    expect.objectContaining({ from: 'client', payload: { text: frame } }),
  );
});

test('a body too deep to be written down is answered as without a transcript', async () => {
  await using simulator = await createSimulator({ guilds: 1, transcript: true });
  await using plain = await createSimulator({ guilds: 1 });
  const body = `{"content":"x","nonsense":${deep(20_000)}}`;
  const path = '/channels/1/messages';
  const expected = await rest(plain, 'POST', path, { body });
  expect(await rest(simulator, 'POST', path, { body })).toEqual(expected);
});

test('an error of ours closes one connection with 4000, is told and counted', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  const { client, sessionId } = await login(simulator);
  await using _ = client;
  await client.untilEvent('GUILD_CREATE');
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const broken = vi.spyOn(simulator.world.commands, 'append').mockImplementation(() => {
    throw new Error('broken by the test');
  });
  client.send(3, { since: null, activities: [], status: 'online', afk: false });
  expect((await client.closed).code).toBe(4000);
  expect(told.mock.calls.join('')).toContain('broken by the test');
  told.mockRestore();
  broken.mockRestore();
  expect(simulator.world.counts.internalErrors).toBe(1);
  await using next = await resume(simulator, sessionId, 2);
  await next.untilEvent('RESUMED');
});

test('a timer that throws does not keep the others from running', async () => {
  await using simulator = await createSimulator({ guilds: 1, clock: 'virtual' });
  const { clock, counts } = simulator.world;
  expect(clock).toBeInstanceOf(VirtualClock);
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  clock.setTimer(10, () => {
    throw new Error('broken by the test');
  });
  const next = vi.fn<() => void>();
  clock.setTimer(20, next);
  expect(await control(simulator, 'POST', '/clock/advance', { ms: 30 })).toMatchObject({
    status: 200,
  });
  told.mockRestore();
  expect(next).toHaveBeenCalledOnce();
  expect(counts.internalErrors).toBe(1);
});
