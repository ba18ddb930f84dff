// SPDX-License-Identifier: AGPL-3.0-only
//
// The promise the whole project stands on: no dispatch is lost between Discord and the queues,
// whatever is killed, as long as Discord still holds the session.

import { describe, expect, it } from 'vitest';
import { Fleet, QUEUE } from './fleet.fixture.ts';
import { compare, figures, ranges, readJournal } from './ledger.fixture.ts';
import { drainQueue } from './queue-reader.fixture.ts';
import { seededRandom } from './seeded-random.fixture.ts';
import { until } from './until.fixture.ts';

const SHARDS = 8;
const EVENTS_PER_SECOND = 2000;
const MIN_EVENTS = 60_000;
const SEEDS = [11, 2026, 777_001] as const;

type Fault = { readonly name: string; readonly strike: (fleet: Fleet) => Promise<void> };

const crash: Fault = { name: 'SIGKILL of the runner', strike: (fleet) => fleet.crash() };
const crashUnderAlarm: Fault = {
  name: 'SIGKILL of the runner while RabbitMQ blocks',
  strike: (fleet) => fleet.crashUnderAlarm(),
};

const FAULTS: readonly Fault[] = [
  crash,
  crash,
  crash,
  crash,
  crashUnderAlarm,
  { name: 'RabbitMQ restarted', strike: (fleet) => fleet.bounce(fleet.rabbitmq, 'stop') },
  { name: 'RabbitMQ killed', strike: (fleet) => fleet.bounce(fleet.rabbitmq, 'kill') },
  { name: 'Redis restarted', strike: (fleet) => fleet.bounce(fleet.redis, 'stop') },
];

/** Cuts some of the connections, as a bad network does. */
async function cut(fleet: Fleet, random: () => number): Promise<void> {
  const how = (['reset', 'fin', 'close'] as const)[Math.floor(random() * 3)] ?? 'reset';
  await fleet.simulator.control.drop({ share: 0.2 + random() * 0.4, how });
}

describe.each(SEEDS)('under seed %i', (seed) => {
  it('loses nothing, whatever is killed', { timeout: 240_000 }, async () => {
    const random = seededRandom(seed);
    await using fleet = await Fleet.start({
      shards: SHARDS,
      simulator: { SIM_SEED: String(seed) },
    });
    await fleet.whenReady();
    const { control } = fleet.simulator;
    const before = (await control.state()).counts.dispatched;
    await control.startTraffic({ eventsPerSecond: EVENTS_PER_SECOND });
    const startedAtMs = performance.now();
    for (const fault of shuffle(FAULTS, random)) {
      await cut(fleet, random);
      await fault.strike(fleet);
      await fleet.whenReady();
      await fleet.whenCaughtUp();
    }
    await until('enough events', async () => (await control.traffic()).generated >= MIN_EVENTS);
    await control.stopTraffic();
    const seconds = (performance.now() - startedAtMs) / 1000;
    await fleet.whenReady();
    const { counts, sessions } = await control.state();
    await fleet.whenAllCommitted();
    await fleet.runner.stop();

    const events = await drainQueue(fleet.rabbitmq.url, QUEUE);
    const ledger = compare(await readJournal(control), events);
    const rate = Math.round((counts.dispatched - before) / seconds);
    process.stdout.write(
      `loss test, seed ${seed}: ${figures(ledger)}, identifies ${counts.identifies}, ` +
        `${rate} events/s over ${Math.round(seconds)} s, ` +
        `crash to RESUMED ${fleet.crashToResumeMs.join(', ')} ms\n`,
    );
    expect(ranges(ledger.missing)).toBe('');
    expect(ledger.strangers).toEqual([]);
    expect(ledger.altered).toEqual([]);
    expect(ledger.outOfOrder).toEqual([]);
    expect(ledger.gaps).toEqual([]);
    expect(counts.identifies).toBe(SHARDS);
    expect(sessions).toHaveLength(SHARDS);
    expect(ledger.sent).toBeGreaterThanOrEqual(MIN_EVENTS);
    expect(rate).toBeGreaterThanOrEqual(EVENTS_PER_SECOND * 0.95);
    expect(fleet.crashToResumeMs).toHaveLength(5);
  });
});

function shuffle<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
