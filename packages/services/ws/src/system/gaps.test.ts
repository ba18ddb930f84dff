// SPDX-License-Identifier: AGPL-3.0-only
//
// What Discord itself forgets is said: one SHARD_GAP for each lost session, covering exactly what is
// missing.

import { gatefleet } from '@gatefleet/contract';
import { expect, it } from 'vitest';
import { Fleet } from './fleet.fixture.ts';
import { until } from './until.fixture.ts';

const SHARDS = 2;
const { GapCause } = gatefleet.v1;

it('tells of an outage longer than the replay buffer', { timeout: 120_000 }, async () => {
  const simulator = { SIM_REPLAY_CAPACITY: '200' };
  await using fleet = await Fleet.start({ shards: SHARDS, simulator });
  await fleet.whenReady();
  const { control } = fleet.simulator;
  await control.startTraffic({ eventsPerSecond: 200 });
  await fleet.runner.kill();
  const { generated } = await control.traffic();
  await until('the replay buffers overflow', async () => {
    return (await control.traffic()).generated > generated + 1200;
  });
  fleet.restart();
  await fleet.whenReady();
  await control.stopTraffic();
  await fleet.whenAllCommitted();
  await fleet.runner.stop();

  const { ledger, events } = await fleet.ledger();
  expect(ledger).toMatchObject({ missing: [], strangers: [], outOfOrder: [] });
  expect(ledger.coveredByGaps).toBeGreaterThan(0);
  expect(ledger.gaps.map(({ cause }) => cause)).toEqual(
    Array.from({ length: SHARDS }, () => GapCause.GAP_CAUSE_RESUME_REFUSED),
  );
  // Exactly: the event after the last committed one was the first not to be delivered or repeated.
  const gapKeys = events.filter(({ name }) => name === 'SHARD_GAP').map(({ key }) => key);
  expect(gapKeys.every((key) => /^fleet\.SHARD_GAP\.[0-9]{2}\.-$/u.test(key))).toBe(true);
});

it(
  'rolls a changed intent through the gate, with a new session',
  { timeout: 120_000 },
  async () => {
    await using fleet = await Fleet.start({ shards: SHARDS });
    await fleet.whenReady();
    await fleet.whenAllCommitted();
    await fleet.runner.stop();
    fleet.restart({ DISCORD_INTENTS: 'GUILDS,GUILD_MESSAGES' });
    await fleet.whenReady();
    await fleet.whenAllCommitted();
    const { counts, sessions } = await fleet.simulator.control.state();
    await fleet.runner.stop();
    const { ledger } = await fleet.ledger();
    expect(counts.identifies).toBe(SHARDS * 2);
    expect(counts.resumes).toBe(0);
    expect(sessions.filter(({ connected }) => connected).map(({ intents }) => intents)).toEqual([
      513, 513,
    ]);
    expect(ledger.gaps.map(({ cause }) => cause)).toEqual([
      GapCause.GAP_CAUSE_FINGERPRINT_CHANGED,
      GapCause.GAP_CAUSE_FINGERPRINT_CHANGED,
    ]);
  },
);
