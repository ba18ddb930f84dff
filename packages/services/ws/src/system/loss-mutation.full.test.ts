// SPDX-License-Identifier: AGPL-3.0-only
//
// Would the loss test notice? The same faults, with and without "commit only after confirm".

import { expect, it } from 'vitest';
import { Fleet } from './fleet.fixture.ts';

const SHARDS = 2;
const MUTANT = ['--import', new URL('./commit-early.fixture.ts', import.meta.url).href];

async function lostIn(execArgv: readonly string[]): Promise<number> {
  await using fleet = await Fleet.start({ shards: SHARDS, execArgv });
  await fleet.whenReady();
  const { control } = fleet.simulator;
  await control.startTraffic({ eventsPerSecond: 400 });
  await fleet.crashUnderAlarm();
  await control.stopTraffic();
  await fleet.whenAllCommitted();
  await fleet.runner.stop();
  return (await fleet.ledger()).ledger.missing.length;
}

it('loses nothing as it is', { timeout: 120_000 }, async () => {
  expect(await lostIn([])).toBe(0);
});

it('loses events when it commits before the confirm', { timeout: 120_000 }, async () => {
  expect(await lostIn(MUTANT)).toBeGreaterThan(0);
});
