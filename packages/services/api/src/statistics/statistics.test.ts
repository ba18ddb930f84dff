// SPDX-License-Identifier: AGPL-3.0-only
import { routeOf } from '@gatefleet/ratelimit';
import { beforeEach, expect, test } from 'vitest';
import { type CallWatch, Statistics, type Stage } from './statistics.ts';

const START_MS = 1_000_000;
let nowMs = START_MS;
let seconds: [Stage, number][] = [];
let statistics: Statistics;

beforeEach(() => {
  nowMs = START_MS;
  seconds = [];
  statistics = new Statistics({
    clockMs: () => nowMs,
    onSecond: (stage, count) => seconds.push([stage, count]),
  });
});

function come(path: string, method = 'GET'): CallWatch {
  return statistics.watch(routeOf({ method, segments: path.split('/') }, nowMs));
}

function pass(path: string, status = 200, waitedMs = 0): void {
  const call = come(path);
  call.sent(waitedMs);
  call.answered(status, undefined);
  call.done();
}

test('a call is followed from its coming to its answer', () => {
  const call = come('channels/1/messages', 'POST');
  expect(statistics.document().all).toMatchObject({ waiting: 1, sent: 0 });
  nowMs += 250;
  call.sent(250);
  expect(statistics.document().all).toMatchObject({ waiting: 0, sent: 1 });
  call.answered(200, undefined);
  call.done();
  nowMs += 1_000;
  const { routes, buckets, all } = statistics.document();
  expect(all).toEqual({
    sent: 1,
    perSecond: { last1s: 1, last10s: 0.1, last60s: 0.017 },
    waiting: 0,
    waitedMs: { mean: 250, max: 250 },
    statuses: { 200: 1 },
    limited: {},
    refused: {},
  });
  expect(routes).toEqual([{ route: 'POST /channels/:id/messages', ...all }]);
  expect(buckets).toEqual([
    { route: 'POST /channels/:id/messages', resource: 'channels/1', ...all },
  ]);
});

test('a 429 that is repeated waits again, whether it is sent before or after that is told', () => {
  const late = come('channels/1');
  late.sent(0);
  late.answered(429, 'shared');
  late.repeated();
  expect(statistics.document().all.waiting).toBe(1);
  late.sent(900);
  late.answered(200, undefined);
  late.done();

  const early = come('channels/1');
  early.sent(0);
  early.answered(429, undefined);
  early.sent(10);
  early.repeated();
  early.answered(200, undefined);
  early.done();
  expect(statistics.document().all).toMatchObject({
    sent: 4,
    waiting: 0,
    statuses: { 200: 2, 429: 2 },
    limited: { shared: 1, unknown: 1 },
  });
});

test('who is refused or hangs up waits no more', () => {
  const refused = come('channels/1');
  refused.refused('QUEUE_FULL');
  refused.done();
  come('channels/1').done();
  const failed = come('channels/1');
  failed.sent(0);
  failed.refused('UPSTREAM_FAILED');
  failed.done();
  expect(statistics.document().all).toMatchObject({
    waiting: 0,
    sent: 1,
    refused: { QUEUE_FULL: 1, UPSTREAM_FAILED: 1 },
  });
});

test('waiting times are those of the last minute', () => {
  pass('channels/1', 200, 9_000);
  nowMs += 30_000;
  pass('channels/1', 200, 1_000);
  expect(statistics.document().all.waitedMs).toEqual({ mean: 5_000, max: 9_000 });
  nowMs += 45_000;
  expect(statistics.document().all.waitedMs).toEqual({ mean: 1_000, max: 1_000 });
  nowMs += 600_000;
  expect(statistics.document().all).toMatchObject({ sent: 2, waitedMs: { mean: 0, max: 0 } });
});

test('no token is shown, and no interaction has a row of its own', () => {
  const token = 'wEbHoOkSeCrEt';
  come(`webhooks/7/${token}`, 'POST');
  come(`webhooks/7/${token}/messages/9`, 'PATCH');
  come(`interactions/5/${token}/callback`, 'POST');
  come(`interactions/6/${token}/callback`, 'POST');
  come(`webhooks/8/aW50ZXJhY3Rpb246${token}`, 'POST');
  const document = statistics.document();
  expect(JSON.stringify(document)).not.toContain(token);
  expect(document.buckets.map(({ route, resource }) => `${route} ${resource}`).toSorted()).toEqual([
    'PATCH /webhooks/:id/:token/messages/:id webhooks/7',
    'POST /interactions/:id/:token/callback ',
    'POST /webhooks/:id/:token ',
    'POST /webhooks/:id/:token webhooks/7',
  ]);
});

test('the busiest come first, and what waits counts', () => {
  pass('channels/1');
  for (let index = 0; index < 3; index += 1) pass('channels/2');
  const waiting = Array.from({ length: 10 }, () => come('channels/3'));
  nowMs += 1_000;
  const order = () => statistics.document().buckets.map(({ resource }) => resource);
  expect(order()).toEqual(['channels/3', 'channels/2', 'channels/1']);
  for (const call of waiting) call.done();
  expect(order()).toEqual(['channels/2', 'channels/1', 'channels/3']);
});

test('the busiest buckets are kept among any number of others, and the number is bounded', () => {
  for (let round = 0; round < 20_000; round += 1) {
    nowMs += 5;
    pass(`channels/${100_000 + round}`);
    if (round % 50 === 0) pass('channels/1');
    if (round % 100 === 0) pass('channels/2');
  }
  nowMs += 1_000;
  const { buckets, routes, all } = statistics.document();
  expect(buckets.slice(0, 2).map(({ resource }) => resource)).toEqual(['channels/1', 'channels/2']);
  expect(buckets[0]?.sent).toBe(400);
  expect(buckets).toHaveLength(200);
  expect(routes).toHaveLength(1);
  expect(all.sent).toBe(20_600);
});

test('the number of routes is bounded', () => {
  const words = Array.from({ length: 20 }, (_, index) => `w${String.fromCharCode(97 + index)}`);
  for (const first of words) for (const second of words) pass(`${first}/${second}`);
  const { routes } = statistics.document();
  expect(routes).toHaveLength(301);
  expect(routes.find(({ route }) => route === 'OTHER')?.sent).toBe(100);
});

test('seconds are told as callers asked and as Discord was asked', () => {
  const calls = Array.from({ length: 5 }, () => come('users/@me'));
  calls[0]?.sent(0);
  nowMs += 1_000;
  for (const call of calls.slice(1)) call.sent(1_000);
  nowMs += 1_000;
  statistics.settle();
  expect(seconds).toEqual([
    ['sent', 1],
    ['asked', 5],
    ['sent', 4],
  ]);
  expect(statistics.peaks()).toEqual({
    asked: { second: 5, tenth: 5 },
    sent: { second: 4, tenth: 4 },
  });
});
