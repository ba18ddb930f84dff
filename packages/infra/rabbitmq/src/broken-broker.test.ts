// SPDX-License-Identifier: AGPL-3.0-only
//
// What only a broker of our own may be put through.

import { temporaryRabbitmq } from '@gatefleet/servers/fixture';
import { expect, test, vi } from 'vitest';
import { Corner, Rig, SOON, upTo, withoutRepeats } from './broker.fixture.ts';
import { numbered } from './messages.fixture.ts';

const LONG = { timeout: 60_000, interval: 20 };

test('a broker with a size limit, under an alarm, and killed loses nothing but what is too large', async () => {
  await using server = await temporaryRabbitmq();
  await server.exec(['eval', 'application:set_env(rabbit, max_message_size, 50000).']);
  await using corner = await Corner.of(server);
  await using rig = new Rig(corner);
  const { name: exchange } = corner.exchange;
  const push = (numbers: readonly number[]): void => {
    for (const n of numbers) rig.lane.push(numbered(n, { exchange }));
  };

  push(upTo(10));
  rig.lane.push(numbered(10, { exchange, sizeBytes: 50_001 }));
  push(upTo(20, 11));
  await rig.lane.whenEmpty();
  expect(rig.givenUp).toEqual(['10 TOO_LARGE']);
  expect(rig.problems).toEqual(['PRECONDITION_FAILED']);
  expect(withoutRepeats(await corner.take())).toEqual([...upTo(10), ...upTo(20, 11)]);

  await server.setMemoryAlarm(true);
  push([20]);
  await vi.waitFor(() => expect(rig.connection.isBlocked).toBe(true), SOON);
  push(upTo(30, 21));
  expect([rig.connection.isUp, rig.lane.pending]).toEqual([true, 10]);
  await server.setMemoryAlarm(false);
  await rig.lane.whenEmpty();
  expect([rig.connection.isBlocked, rig.problems]).toEqual([false, ['PRECONDITION_FAILED']]);
  expect(await corner.take()).toEqual(upTo(30, 20));

  push([30]);
  await rig.lane.whenEmpty();
  await server.kill();
  push(upTo(200, 31));
  await vi.waitFor(() => expect(rig.problems).toContain('BROKER_UNREACHABLE'), SOON);
  expect([rig.connection.isUp, rig.lane.pending]).toEqual([false, 169]);
  await server.start();
  await vi.waitFor(() => expect(rig.lane.pending).toBe(0), LONG);
  await using after = await Corner.of(server);
  const taken: number[] = [];
  await after.channel.consume(
    corner.queue.name,
    (message) => taken.push(Number(message?.content)),
    {
      noAck: true,
    },
  );
  await vi.waitFor(() => expect(withoutRepeats(taken)).toEqual(upTo(200, 30)), SOON);
  expect(rig.budget.usedBytes).toBe(0);
}, 120_000);
