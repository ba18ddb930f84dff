// SPDX-License-Identifier: AGPL-3.0-only
import { Routes } from 'discord-api-types/v10';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  BOT,
  callOf,
  createLimits,
  exhaust,
  expectPass,
  FOLLOW_UP,
  MESSAGE,
  MESSAGES,
  OTHER_BOT,
  REACTION,
  send,
  START_MS,
  WEBHOOK,
} from './calls.fixture.ts';
import {
  BUCKET_RULES,
  DEFAULT_NUMBERS,
  ENGINE_NUMBERS,
  HIDDEN_RULES,
  QUOTA_RULES,
} from './rules.ts';
import type { LimitedRequest, Verdict } from './verdict.ts';

const POST = `POST ${MESSAGES}`;

interface Step {
  readonly route: string;
  readonly channel: number;
  readonly identity: string | undefined;
  readonly fields: readonly string[];
  readonly ageMs: number | 'missing';
  readonly pauseMs: number;
  readonly status: number;
}

const ROUTES = [
  POST,
  `PATCH ${MESSAGE}`,
  `DELETE ${MESSAGE}`,
  `GET ${MESSAGES}`,
  `PUT ${REACTION}/@me`,
  'PATCH /channels/{channel_id}',
  'POST /guilds/{guild_id}/emojis',
  `POST ${WEBHOOK}`,
  `POST ${FOLLOW_UP}`,
  'GET /guilds/{guild_id}',
];

const step = fc.record({
  channel: fc.constantFrom(1, 1, 1, 2),
  identity: fc.constantFrom(BOT, BOT, OTHER_BOT, undefined),
  fields: fc.constantFrom(['name'], ['nsfw']),
  ageMs: fc.constantFrom<Step['ageMs']>(0, 60_000, 2_000_000_000, 'missing'),
  pauseMs: fc.constantFrom(0, 0, 0, 0, 0.5, 7, 130, 1_100),
  status: fc.constantFrom(200, 200, 200, 404),
});

/** Many calls of few routes, so that limits are met. */
const steps: fc.Arbitrary<readonly Step[]> = fc
  .record({
    routes: fc.subarray(ROUTES, { minLength: 1, maxLength: 3 }),
    all: fc.array(step, { minLength: 1, maxLength: 150, size: 'max' }),
  })
  .map(({ routes, all }) =>
    all.map((one, index) => ({ ...one, route: routes[index % routes.length] ?? POST })),
  );

function requestOf(step: Step, nowMs: number): LimitedRequest {
  const id = `${step.channel}`;
  const params = { channel_id: id, webhook_id: id, guild_id: '5', interaction_token: id };
  const { ageMs: messageAgeMs, fields: bodyFields } = step;
  const facts = { bodyFields, messageAgeMs, webhookChannelId: id, guildId: '5' };
  return callOf(step.route, { identity: step.identity, params, facts, atMs: nowMs - START_MS });
}

const options = {
  globalPerSecond: 12,
  invalidRequests: 1_000_000,
  numbers: {
    'emoji-guild': { limit: 4, windowMs: 4_000 },
    'webhook-channel': { limit: 7, windowMs: 9_000 },
    'channel-send': { limit: 6, windowMs: 1_000 },
    'webhook-not-found': { limit: 1_000_000, windowMs: 1_000 },
  },
} as const;

/** Runs the steps against new limits; `visit` is shown each request with its verdict. */
function run(
  script: readonly Step[],
  visit: (
    request: LimitedRequest,
    verdict: Verdict,
    limits: ReturnType<typeof createLimits>,
  ) => void,
): void {
  const limits = createLimits(options);
  let nowMs = START_MS;
  for (const step of script) {
    nowMs += step.pauseMs;
    const request = requestOf(step, nowMs);
    visit(request, send(limits, request, step.status), limits);
  }
}

test('never more than the limit passes in a window of a counter', () => {
  fc.assert(
    fc.property(steps, (script) => {
      const passed = new Map<string, number>();
      run(script, (request, verdict) => {
        const { headers } = verdict.kind === 'banned' ? { headers: {} } : verdict;
        const bucket = (headers as Record<string, string>)['X-RateLimit-Bucket'];
        const reset = (headers as Record<string, string>)['X-RateLimit-Reset'];
        if (verdict.kind !== 'pass' || bucket === undefined) return;
        const owner = request.identity ?? request.address;
        const { channel_id: id, interaction_token: token } = request.params;
        const window = [owner, bucket, request.route, id, token, reset].join(' ');
        const count = (passed.get(window) ?? 0) + 1;
        passed.set(window, count);
        expect(count).toBeLessThanOrEqual(
          Number((headers as Record<string, string>)['X-RateLimit-Limit']),
        );
      });
    }),
  );
});

test('never more than the global limit passes in a second from the first call of a window', () => {
  fc.assert(
    fc.property(steps, (script) => {
      const windows = new Map<string, { startMs: number; passed: number }>();
      run(script, (request, verdict) => {
        const exempt = request.identity === undefined && request.route === FOLLOW_UP;
        if (exempt) return;
        const owner = request.identity ?? request.address;
        let window = windows.get(owner);
        if (window === undefined || request.nowMs - window.startMs >= 1_000) {
          windows.set(owner, (window = { startMs: request.nowMs, passed: 0 }));
        }
        window.passed += verdict.kind === 'pass' ? 1 : 0;
        expect(window.passed).toBeLessThanOrEqual(options.globalPerSecond);
      });
    }),
  );
});

test('who waits as long as the 429 says passes', () => {
  let waited = 0;
  fc.assert(
    fc.property(steps, (script) => {
      const limits = createLimits(options);
      let nowMs = START_MS;
      for (const step of script) {
        nowMs += step.pauseMs;
        const verdict = send(limits, requestOf(step, nowMs), step.status);
        if (verdict.kind !== 'limited') continue;
        waited += 1;
        nowMs += Math.round(verdict.body.retry_after * 1_000);
        expect(send(limits, requestOf(step, nowMs), step.status).kind).toBe('pass');
      }
    }),
  );
  expect(waited).toBeGreaterThan(300);
});

test('Retry-After is the body in whole seconds, rounded up', () => {
  fc.assert(
    fc.property(steps, (script) => {
      run(script, (_request, verdict) => {
        if (verdict.kind !== 'limited') return;
        expect(verdict.headers['Retry-After']).toBe(`${Math.ceil(verdict.body.retry_after)}`);
        expect(verdict.body.retry_after).toBe(verdict.retryAfterS);
        expect(verdict.retryAfterS).toBeGreaterThan(0);
      });
    }),
  );
});

test('within a window Reset stays and Reset-After falls by the time that passes', () => {
  const pauses = fc.array(fc.double({ min: 0.5, max: 900, noNaN: true }), {
    maxLength: 20,
    size: 'max',
  });
  fc.assert(
    fc.property(pauses, (script) => {
      const limits = createLimits();
      const first = expectPass(send(limits, callOf(POST)));
      let atMs = 0;
      for (const pauseMs of script) {
        if (atMs + pauseMs >= 5_000) break;
        atMs += pauseMs;
        const { headers } = limits.take(callOf(POST, { atMs })) as {
          headers: typeof first.headers;
        };
        expect(headers['X-RateLimit-Reset']).toBe(first.headers['X-RateLimit-Reset']);
        expect(Number(headers['X-RateLimit-Reset-After'])).toBeCloseTo(5 - atMs / 1_000, 2);
      }
    }),
  );
});

test('the same seed and calls give the same answers, another seed other hashes only', () => {
  fc.assert(
    fc.property(steps, (script) => {
      const answersOf = (hashSeed: string): readonly Verdict[] => {
        const limits = createLimits({ ...options, hashSeed });
        let nowMs = START_MS;
        return script.map((step) => send(limits, requestOf(step, (nowMs += step.pauseMs))));
      };
      const withoutHash = (verdicts: readonly Verdict[]) =>
        JSON.stringify(verdicts).replaceAll(/[0-9a-f]{32}/g, '');
      const answers = answersOf('a');
      const others = answersOf('b');
      expect(answersOf('a')).toEqual(answers);
      expect(withoutHash(others)).toBe(withoutHash(answers));
    }),
  );
  const hashes = ['a', 'b'].map(
    (hashSeed) =>
      expectPass(send(createLimits({ hashSeed }), callOf(POST))).headers['X-RateLimit-Bucket'],
  );
  expect(new Set(hashes).size).toBe(2);
});

test('switched off nothing is counted, limited or shown', () => {
  const limits = createLimits({ enabled: false, globalPerSecond: 1, invalidRequests: 1 });
  limits.force({ scope: 'global', times: 1 });
  for (let call = 0; call < 100; call += 1) {
    expect(send(limits, callOf(POST), 401)).toEqual({ kind: 'pass', headers: {} });
  }
  expect(limits.quota(callOf('POST /users/@me/channels'))).toBeUndefined();
  expect(limits.inspect()).toMatchObject({ enabled: false, counters: 0 });
  limits.setEnabled(true);
  expect(limits.enabled).toBe(true);
  expect(send(limits, callOf(POST)).kind).toBe('limited');
});

test('inspect shows where buckets stand, reset forgets all but rules', () => {
  const limits = createLimits({ invalidRequests: 2 });
  limits.setRule({ bucket: 'mine', routes: [POST], limit: 2, windowMs: 1_000 });
  exhaust(limits, callOf(POST));
  limits.force({ scope: 'user', times: 1 });
  expect(limits.inspect()).toMatchObject({
    forced: 1,
    invalid: [{ count: 1 }],
    buckets: [{ bucket: 'mine', owner: BOT, topLevel: '300', used: 2, limit: 2 }],
  });
  expect(limits.inspect(START_MS + 1_000).buckets).toEqual([]);
  limits.reset();
  expect(limits.inspect()).toMatchObject({ counters: 0, forced: 0, invalid: [], buckets: [] });
  expect(exhaust(limits, callOf(POST)).passed).toBe(2);
});

test('a rule that is replaced takes its counters along', () => {
  const limits = createLimits();
  const rule = { bucket: 'mine', routes: [POST], limit: 2, windowMs: 60_000 };
  for (let change = 0; change < 5; change += 1) {
    limits.setRule(rule);
    expectPass(send(limits, callOf(POST, { identity: `${change}` })));
  }
  const { counters, buckets } = limits.inspect();
  expect(buckets).toHaveLength(1);
  // One in the bucket, five in the global limit, and those of all bots in the channel and the guild.
  expect(counters).toBe(1 + 5 + 2);
});

test('a rule can take the limit from a route', () => {
  const limits = createLimits({
    rules: [{ bucket: 'x', routes: [POST], limit: 'none', windowMs: 0 }],
  });
  expect(send(limits, callOf(POST))).toEqual({ kind: 'pass', headers: {} });
});

test.each([
  [{ bucket: 'x', routes: [POST], limit: 0, windowMs: 1 }, 'limit of x: 0'],
  [{ bucket: 'x', routes: [POST], limit: 1.5, windowMs: 1 }, 'limit of x: 1.5'],
  [{ bucket: 'x', routes: [POST], limit: 1, windowMs: 0 }, 'windowMs of x: 0'],
  [{ bucket: 'x', routes: ['/channels'], limit: 1, windowMs: 1 }, 'route of x: /channels'],
])('a rule that cannot work is refused: %o', (rule, message) => {
  expect(() => createLimits({ rules: [rule] })).toThrow(message);
});

test('routes of the tables are routes that Discord has', () => {
  const known = Object.values(Routes).map((build) => {
    const template = (build as (...ids: readonly string[]) => string)('{}', '{}', '{}', '{}');
    return new RegExp(`^${decodeURIComponent(template).replaceAll('{}', '[^/]+')}$`);
  });
  const strangers = [...BUCKET_RULES, ...HIDDEN_RULES, ...QUOTA_RULES]
    .flatMap((rule) => rule.routes)
    .map((route) => route.split(' ')[1] ?? '')
    .filter((route) => !known.some((template) => template.test(route)));
  expect(strangers.filter((route) => !route.startsWith('/lobbies'))).toEqual([]);
});

test.each([
  ['GET /guilds/{guild_id}', 20, 10],
  ['PATCH /guilds/{guild_id}', 10, 10],
  ['POST /guilds/{guild_id}/emojis', 50, 3_600],
  ['POST /channels/{channel_id}/typing', 5, 5],
])('%s passes %i times, and then waits for %i s', (route, passed, retryAfterS) => {
  const { passed: before, limited } = exhaust(
    createLimits({ globalPerSecond: 1_000 }),
    callOf(route),
  );
  expect([before, limited.retryAfterS]).toEqual([passed, retryAfterS]);
});

test.each([
  ['POST /users/@me/channels', 200, 25],
  ['POST /applications/{application_id}/commands', 201, 200],
])('%s succeeds with %i only %i times', (route, status, most) => {
  const limits = createLimits();
  let succeeded = 0;
  while (limits.quota(callOf(route)) === undefined && succeeded < 1_000) {
    limits.settle(callOf(route), status);
    succeeded += 1;
  }
  expect(succeeded).toBe(most);
});

test('an execution of a webhook that is gone is answered ten times', () => {
  const limits = createLimits();
  const gone = (call: number) => callOf(`POST ${WEBHOOK}`, { atMs: call * 1_000 });
  for (let call = 0; call < 10; call += 1) expectPass(send(limits, gone(call), 404));
  expect(send(limits, gone(10)).kind).toBe('banned');
});

test('every number says where it comes from, and every bucket is named once', () => {
  const sourced = [
    ...BUCKET_RULES,
    ...HIDDEN_RULES,
    ...QUOTA_RULES,
    ...Object.values(DEFAULT_NUMBERS),
    ...Object.values(ENGINE_NUMBERS),
  ];
  for (const { basis, reason } of sourced) {
    expect(['documented', 'observed', 'guess']).toContain(basis);
    expect(reason).toMatch(/\w/);
  }
  const names = BUCKET_RULES.map((rule) => rule.bucket);
  expect(new Set(names).size).toBe(names.length);
});

test('a caller that passes paths for templates cannot make it remember all of them', () => {
  const limits = createLimits({ globalPerSecond: 1_000_000, maxCounters: 500 });
  for (let call = 0; call < 5_000; call += 1) send(limits, callOf(`GET /unknown/${call}`));
  const { counters, buckets } = limits.inspect();
  expect(counters).toBeLessThanOrEqual(500);
  expect(buckets.length).toBeLessThanOrEqual(500);
  expect(exhaust(limits, callOf('GET /unknown/never')).passed).toBeLessThan(20);
});
