// SPDX-License-Identifier: AGPL-3.0-only
import { describe, expect, test } from 'vitest';
import { Bench, type ModelOptions } from './discord-model.fixture.ts';
import { readRateLimit } from './rate-limit-headers.ts';

const HOOK = 'POST /webhooks/100000000000000000/tok';
const options: ModelOptions = { buckets: () => [], out: [20, 28], back: [20, 40] };
const nothing = readRateLimit(() => undefined);
const viaDiscord = readRateLimit((name) => (name === 'via' ? '1.1 google' : undefined));

function refusalsOf(bench: Bench, reason: string): number {
  const all = [...bench.outcomes.values()];
  return all.filter((effect) => effect.type === 'refuse' && effect.reason === reason).length;
}

function alarmsOf(bench: Bench): string[] {
  return bench.effects.flatMap((effect) => (effect.type === 'alarm' ? [effect.alarm] : []));
}

/** Sends a call and answers it at once. */
function answered(bench: Bench, line: string, answer: { status: number; code?: number }): number {
  const id = bench.call(line, line === HOOK ? { identity: '' } : {});
  bench.tell({ type: 'answer', answer: { id, reading: viaDiscord, ...answer } });
  return id;
}

describe('a refused token', () => {
  test('stops all that would use it, and nothing else', () => {
    const bench = new Bench({ ...options, out: [1e9, 1e9] });
    answered(bench, 'GET /users/@me', { status: 401 });
    expect(alarmsOf(bench)).toEqual(['TOKEN_REFUSED']);
    bench.call('GET /users/@me');
    expect(refusalsOf(bench, 'TOKEN_REFUSED')).toBe(1);
    const sent = bench.sent.length;
    bench.call('GET /users/@me', { identity: 'other' });
    bench.call(HOOK, { identity: '' });
    expect(bench.sent).toHaveLength(sent + 2);
  });

  test('is tried by one call after a time, and believed when that succeeds', () => {
    const bench = new Bench({ ...options, out: [1e9, 1e9] });
    answered(bench, 'GET /users/@me', { status: 401 });
    bench.run(61_000);
    const trial = bench.call('GET /users/@me');
    expect(bench.sent.at(-1)).toBe(trial);
    bench.call('GET /users/@me');
    expect(refusalsOf(bench, 'TOKEN_REFUSED')).toBe(1);
    bench.tell({ type: 'answer', answer: { id: trial, status: 200, reading: viaDiscord } });
    const next = bench.call('GET /users/@me');
    expect(bench.sent.at(-1)).toBe(next);
    expect(alarmsOf(bench)).toEqual(['TOKEN_REFUSED']);
  });

  test.each([
    'POST /interactions/1/token/callback',
    'POST /webhooks/1/aW50ZXJhY3Rpb246abc',
    'POST /webhooks/1/tok',
  ])('is not meant by a 401 of %s', (line) => {
    const bench = new Bench({ ...options, out: [1e9, 1e9] });
    answered(bench, line, { status: 401 });
    expect(alarmsOf(bench)).toEqual([]);
    const id = bench.call('GET /users/@me');
    expect(bench.sent.at(-1)).toBe(id);
  });
});

describe('a webhook that is gone', () => {
  test('is called no more for a while', () => {
    const bench = new Bench({ ...options, out: [1e9, 1e9] });
    answered(bench, HOOK, { status: 404, code: 10_015 });
    bench.call(HOOK, { identity: '' });
    expect(refusalsOf(bench, 'WEBHOOK_GONE')).toBe(1);
    bench.run(600_001);
    const id = bench.call(HOOK, { identity: '' });
    expect(bench.sent.at(-1)).toBe(id);
  });

  test.each([10_008, 10_003, undefined])('is not meant by a 404 with code %s', (code) => {
    const bench = new Bench({ ...options, out: [1e9, 1e9] });
    answered(bench, HOOK, code === undefined ? { status: 404 } : { status: 404, code });
    const id = bench.call(HOOK, { identity: '' });
    expect(bench.sent.at(-1)).toBe(id);
  });
});

describe('a ban of the address', () => {
  test('stops everything, refuses what waits, and says so', () => {
    const bench = new Bench({ ...options, out: [1e9, 1e9] });
    for (let index = 0; index < 60; index += 1) bench.call('GET /channels/1/messages');
    bench.tell({ type: 'answer', answer: { id: 1, status: 429, reading: nothing } });
    expect(alarmsOf(bench)).toEqual(['BANNED']);
    expect(refusalsOf(bench, 'BANNED')).toBeGreaterThan(0);
    expect(bench.outcomes.get(1)).toEqual({ type: 'deliver', id: 1 });
    bench.call('GET /users/@me', { identity: 'other' });
    expect(bench.outcomes.get(61)).toMatchObject({ reason: 'BANNED', retryAfterMs: 600_000 });
    bench.run(600_000);
    const id = bench.call('GET /users/@me', { identity: 'other' });
    expect(bench.sent.at(-1)).toBe(id);
  });
});

describe('invalid requests', () => {
  const guarded = (maxInvalid: number): Bench =>
    new Bench({
      ...options,
      globalPerSecond: 100_000,
      limiter: { maxInvalid, globalPerSecond: 100_000 },
      answer: () => ({ status: 403 }),
    });

  test('are never more than allowed, whatever is in flight', () => {
    const bench = guarded(100);
    for (let index = 0; index < 500; index += 1) bench.call(`GET /channels/${index}/messages`);
    bench.run(60_000);
    expect(bench.statuses).toEqual({ 403: 100 });
    expect(alarmsOf(bench)).toEqual(['INVALID_LIMIT']);
    expect(refusalsOf(bench, 'INVALID_LIMIT')).toBe(400);
  });

  test('count for ten minutes', () => {
    const bench = guarded(100);
    for (let index = 0; index < 100; index += 1) bench.call('GET /channels/1/messages');
    bench.run(595_000);
    const early = bench.call('GET /channels/1/messages');
    expect(bench.outcomes.get(early)).toMatchObject({ reason: 'INVALID_LIMIT' });
    bench.run(20_000);
    const late = bench.call('GET /channels/1/messages');
    expect(bench.sent.at(-1)).toBe(late);
  });

  test('of other processes count too', () => {
    const bench = guarded(100);
    bench.tell({ type: 'invalid-elsewhere', count: 90 });
    for (let index = 0; index < 50; index += 1) bench.call('GET /channels/1/messages');
    bench.run(60_000);
    expect(bench.statuses).toEqual({ 403: 10 });
  });

  test('leave out 429s of scope shared', () => {
    const bench = new Bench({ ...options, out: [1e9, 1e9], limiter: { maxInvalid: 3 } });
    const shared = readRateLimit((name) => (name === 'x-ratelimit-scope' ? 'shared' : undefined));
    for (let index = 0; index < 3; index += 1) {
      const id = bench.call(`GET /channels/${index}/messages`, { isRepeatable: false });
      bench.tell({ type: 'answer', answer: { id, status: 429, reading: shared } });
    }
    expect(bench.limiter.state(bench.nowMs).invalid).toBe(0);
  });
});
