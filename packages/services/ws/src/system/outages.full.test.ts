// SPDX-License-Identifier: AGPL-3.0-only
//
// Everything is bounded, and nothing is lost while something else is away.

import { RedisClient } from '@gatefleet/redis';
import { connect } from 'amqplib';
import { expect, it } from 'vitest';
import { Fleet, QUEUE } from './fleet.fixture.ts';
import { queueLength } from './queue-reader.fixture.ts';
import { isRefused, until } from './until.fixture.ts';

const SHARDS = 4;
const LONG = { timeout: 240_000 };

/** Awaits wall time by what the simulator does in it: so many events at a known rate. */
async function whileTrafficGoesOn(fleet: Fleet, events: number): Promise<void> {
  const { control } = fleet.simulator;
  const { generated } = await control.traffic();
  const timeoutMs = 120_000;
  await until(
    `${events} more events`,
    async () => (await control.traffic()).generated >= generated + events,
    timeoutMs,
  );
}

it('waits out a broker that blocks for 60 s, with a small buffer', LONG, async () => {
  const runner = { GATEFLEET_BUFFER_BYTES: String(1_048_576) };
  await using fleet = await Fleet.start({ shards: SHARDS, runner });
  await fleet.whenReady();
  await fleet.simulator.control.startTraffic({ eventsPerSecond: 100 });
  await fleet.rabbitmq.setMemoryAlarm(true);
  await whileTrafficGoesOn(fleet, 6000);
  const buffered = await fleet.runner.metric('gatefleet_ws_buffered_bytes');
  const stops = await fleet.runner.metric('gatefleet_ws_reading_stops_total');
  const zombies = await fleet.runner.metric('gatefleet_ws_zombies_total');
  const heldPhases = (await fleet.runner.readiness()).shards;
  await fleet.rabbitmq.setMemoryAlarm(false);
  await fleet.whenReady();
  await fleet.simulator.control.stopTraffic();
  await fleet.whenAllCommitted();
  await fleet.runner.stop();
  const { ledger } = await fleet.ledger();
  const { counts } = await fleet.simulator.control.state();
  expect(stops).toBeGreaterThanOrEqual(1);
  expect(zombies).toBe(0);
  expect(heldPhases).toEqual({ held: SHARDS });
  // The limit, and what one read of each socket had brought by then.
  expect(buffered).toBeLessThan(4 * 1_048_576);
  expect(ledger).toMatchObject({ missing: [], outOfOrder: [], gaps: [] });
  expect(counts.identifies).toBe(SHARDS);
});

it('goes on through a Redis outage of 30 s', LONG, async () => {
  await using fleet = await Fleet.start({ shards: SHARDS });
  await fleet.whenReady();
  await fleet.simulator.control.startTraffic({ eventsPerSecond: 100 });
  await fleet.redis.kill();
  expect(await isRefused(fleet.redis.url)).toBe(true);
  const before = await queueLength(fleet.rabbitmq.url, QUEUE);
  await whileTrafficGoesOn(fleet, 1500);
  const meanwhile = await queueLength(fleet.rabbitmq.url, QUEUE);
  expect((await fleet.runner.readiness()).ready).toBe(false);
  // A lost connection stays lost: without a verified lease nothing is opened.
  await fleet.simulator.control.drop({ shardId: 1, how: 'reset' });
  await whileTrafficGoesOn(fleet, 1500);
  const phases = (await fleet.runner.readiness()).shards;
  await fleet.redis.start();
  await fleet.whenReady();
  await fleet.simulator.control.stopTraffic();
  await fleet.whenAllCommitted();
  await fleet.runner.stop();
  const { ledger } = await fleet.ledger();
  const { counts } = await fleet.simulator.control.state();
  expect(meanwhile).toBeGreaterThan(before + 1000);
  expect(phases).toEqual({ ready: SHARDS - 1, authorizing: 1 });
  expect(ledger).toMatchObject({ missing: [], outOfOrder: [], gaps: [] });
  expect(counts).toMatchObject({ identifies: SHARDS, resumes: 1 });
});

it('survives a flushed Redis: owners write their records again', LONG, async () => {
  await using fleet = await Fleet.start({ shards: SHARDS });
  await fleet.whenReady();
  await fleet.simulator.control.startTraffic({ eventsPerSecond: 200 });
  await using redis = RedisClient.open({ url: fleet.redis.url, name: 'test' });
  await until('flushed', async () => (await redis.run((client) => client.flushall())) === 'OK');
  await whileTrafficGoesOn(fleet, 600);
  await fleet.whenAllCommittedOnce();
  await fleet.crash();
  await fleet.simulator.control.stopTraffic();
  await fleet.whenAllCommitted();
  await fleet.runner.stop();
  const { ledger } = await fleet.ledger();
  expect(ledger).toMatchObject({ missing: [], outOfOrder: [], gaps: [] });
  expect((await fleet.simulator.control.state()).counts.identifies).toBe(SHARDS);
});

it('goes past what a full queue refuses, and says so', LONG, async () => {
  await using fleet = await Fleet.start({
    shards: 1,
    runner: { GATEFLEET_REFUSAL_MS: '300' },
  });
  await fleet.whenReady();
  const connection = await connect(fleet.rabbitmq.url);
  const channel = await connection.createChannel();
  const limits = { 'x-max-length': 1, 'x-overflow': 'reject-publish' };
  await channel.assertQueue('full', { durable: true, arguments: limits });
  await channel.bindQueue('full', `${fleet.namespace}.events`, 'ws.CUSTOM_REFUSED.#');
  const { control } = fleet.simulator;
  for (let n = 0; n < 4; n += 1) {
    const data = { n, guild_id: '41771983423143937', token: 'a-secret-in-an-event' };
    await control.emit({ event: 'CUSTOM_REFUSED', data, shardId: 0, raw: true });
    await control.emit({ event: 'CUSTOM_TAKEN', data: { n }, shardId: 0, raw: true });
  }
  await fleet.whenAllCommitted();
  const dead = await channel.get(`${fleet.namespace}.dead`, { noAck: true });
  await until('dead letters', async () => {
    return (await fleet.runner.metric('gatefleet_ws_events_dead_lettered_total')) === 3;
  });
  await fleet.runner.stop();
  const { ledger, events } = await fleet.ledger();
  await connection.close();
  expect(dead === false ? '' : dead.content.toString('latin1')).toContain('***');
  expect(dead === false ? '' : dead.content.toString('latin1')).not.toContain('a-secret');
  expect(events.filter(({ name }) => name === 'EVENT_REFUSED')).toHaveLength(3);
  // The other queue took them all the same: that is what repeats are for.
  expect(ledger).toMatchObject({ missing: [], strangers: [], gaps: [] });
});
