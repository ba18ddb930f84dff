// SPDX-License-Identifier: AGPL-3.0-only
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { Screen } from '../screen.ts';
import { documentWith, rowWith } from './api-document.fixture.ts';
import { addUp, type ApiDocument } from './api-statistics.ts';
import { showApiStatistics } from './api-view.ts';

function shown(documents: readonly ApiDocument[], rowCount = 10): string[] {
  let text = '';
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      text += chunk.toString();
      done();
    },
  });
  showApiStatistics(new Screen(stream, false), addUp(documents), rowCount);
  return text.trimEnd().split('\n');
}

const busy = rowWith({
  sent: 90,
  perSecond: { last1s: 4, last10s: 3.5, last60s: 1.5 },
  waiting: 7,
  waitedMs: { mean: 12.4, max: 2_345 },
  statuses: { 404: 1, 200: 88 },
  limited: { user: 1 },
});

test('a summary, and the busiest first with their columns under their heads', () => {
  const routes = [
    { route: 'POST /channels/:id/messages', ...busy },
    { route: 'GET /users/@me', ...rowWith({ sent: 1, statuses: { 200: 1 } }) },
  ];
  const buckets = [
    { route: 'POST /channels/:id/messages', resource: 'channels/1', ...busy },
    { route: 'GET /users/@me', resource: '', ...rowWith() },
  ];
  const all = { ...busy, refused: { TOO_LATE: 2 } };
  const peaks = { asked: { second: 30, tenth: 12 }, sent: { second: 9, tenth: 3 } };
  expect(shown([documentWith({ inFlight: 2, peaks, all, routes, buckets })])).toEqual([
    '1 replica: 3.5 calls/s to Discord (1 s: 4, 60 s: 1.5), 7 waiting, 2 on their way',
    'peaks of the last minute: 9 sent and 30 asked for in a second, 3 and 12 in 100 ms',
    '429s: user: 1; invalid requests: 0 in 10 minutes, 9500 left',
    'answered here: TOO_LATE: 2',
    '',
    'busiest routes               1 s  10 s  60 s  waiting  waited  at most     429s  answers',
    'POST /channels/:id/messages    4   3.5   1.5        7   12 ms    2.3 s  user: 1  200: 88, 404: 1',
    'GET /users/@me                 0     0     0        0    0 ms     0 ms        0  200: 1',
    '',
    'busiest buckets                          1 s  10 s  60 s  waiting  waited  at most     429s  answers',
    'POST /channels/:id/messages  channels/1    4   3.5   1.5        7   12 ms    2.3 s  user: 1  200: 88, 404: 1',
    'GET /users/@me                             0     0     0        0    0 ms     0 ms        0',
  ]);
});

test('an idle proxy has no tables, several replicas say so, and rows are as many as asked for', () => {
  expect(shown([documentWith(), documentWith()])).toEqual([
    '2 replicas: 0 calls/s to Discord (1 s: 0, 60 s: 0), 0 waiting, 0 on their way',
    'peaks of the last minute of one replica: 0 sent and 0 asked for in a second, 0 and 0 in 100 ms',
    '429s: none; invalid requests: 0 in 10 minutes, 9500 left',
  ]);
  const routes = ['a', 'b', 'c'].map((route) => ({ route, ...rowWith() }));
  expect(shown([documentWith({ routes })], 2).slice(5)).toHaveLength(2);
});

test('what comes from outside does not steer the terminal', () => {
  const routes = [{ route: 'GET /\u001B[2J', ...rowWith() }];
  expect(shown([documentWith({ routes })]).join('\n')).not.toContain('\u001B');
});
