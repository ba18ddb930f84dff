// SPDX-License-Identifier: AGPL-3.0-only
//
// Deploys are silent: a stopped runner loses nothing, repeats nothing, and leaves a session that the
// next one resumes.

import { expect, it } from 'vitest';
import { Fleet } from './fleet.fixture.ts';
import { until } from './until.fixture.ts';

const SHARDS = 4;

it('hands everything on at SIGTERM during traffic', { timeout: 120_000 }, async () => {
  await using fleet = await Fleet.start({ shards: SHARDS });
  await fleet.whenReady();
  const { control } = fleet.simulator;
  await control.startTraffic({ eventsPerSecond: 800 });
  for (let deploys = 0; deploys < 3; deploys += 1) {
    const { generated } = await control.traffic();
    await until('events flow', async () => (await control.traffic()).generated > generated + 800);
    expect(await fleet.runner.stop()).toBe(0);
    fleet.restart();
    await fleet.whenReady();
  }
  await control.stopTraffic();
  await fleet.whenAllCommitted();
  await fleet.runner.stop();

  const { ledger } = await fleet.ledger();
  const { counts } = await control.state();
  expect(ledger).toMatchObject({
    missing: [],
    outOfOrder: [],
    strangers: [],
    gaps: [],
    repeats: 0,
  });
  expect(ledger.sent).toBeGreaterThan(2400);
  expect(counts.identifies).toBe(SHARDS);
  expect(counts.resumes).toBe(SHARDS * 3);
});

it('lets a waiting replica take over at once', { timeout: 120_000 }, async () => {
  await using fleet = await Fleet.start({ shards: SHARDS });
  await fleet.whenReady();
  await using second = fleet.another();
  await until('the second is up', async () => (await second.readiness()).ready);
  const { control } = fleet.simulator;
  await control.startTraffic({ eventsPerSecond: 400 });
  expect((await second.readiness()).shards).toEqual({ waitingForLease: SHARDS });
  await fleet.runner.stop();
  await until('the second has all shards', async () => {
    return (await second.readiness()).shards['ready'] === SHARDS;
  });
  await control.stopTraffic();
  await fleet.whenAllCommitted();
  await second.stop();
  const { ledger } = await fleet.ledger();
  expect(ledger).toMatchObject({ missing: [], outOfOrder: [], gaps: [], repeats: 0 });
  expect((await control.state()).counts.identifies).toBe(SHARDS);
});

it('stands aside when it was frozen and another took over', { timeout: 120_000 }, async () => {
  await using fleet = await Fleet.start({ shards: SHARDS });
  await fleet.whenReady();
  await using second = fleet.another();
  const { control } = fleet.simulator;
  await control.startTraffic({ eventsPerSecond: 400 });
  fleet.runner.signal('SIGSTOP');
  await until('the second has all shards', async () => {
    return (await second.readiness()).shards['ready'] === SHARDS;
  });
  fleet.runner.signal('SIGCONT');
  await until('the first stands aside', async () => {
    return (await fleet.runner.readiness()).shards['waitingForLease'] === SHARDS;
  });
  const { generated } = await control.traffic();
  await until('events flow', async () => (await control.traffic()).generated > generated + 800);
  await control.stopTraffic();
  await fleet.whenAllCommitted();
  await second.stop();
  await fleet.runner.kill();
  const { ledger } = await fleet.ledger();
  const { counts } = await control.state();
  expect(ledger).toMatchObject({ missing: [], strangers: [], gaps: [] });
  expect(counts.identifies).toBe(SHARDS);
  expect(counts.resumes).toBe(SHARDS);
});
