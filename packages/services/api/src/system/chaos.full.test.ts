// SPDX-License-Identifier: AGPL-3.0-only
// Everything at once: a Discord that resets, stalls, cuts and talks garbage, callers that hang up by the thousand, slow
// ones, malformed ones. Whoever stays is answered as documented, and afterwards nothing is left of it.
import { Pool, request } from 'undici';
import { expect, test } from 'vitest';
import { ApiProcess } from './api-process.fixture.ts';
import { MALFORMED, outcomeOf, RawCaller, REFUSED, seeded } from './chaos-callers.fixture.ts';
import { type ActName, HostileDiscord } from './hostile-discord.fixture.ts';

const STAYERS = 3_000;
const AT_ONCE = 100;
/** Of each kind: waiting, on their way, uploading. */
const LEAVERS = 1_000;
const SLOW_HEADS = 200;
const SLOW_BODIES = 50;
const EACH_MALFORMED = 10;
const CHANNELS = 20;
const MEBIBYTE = 1_048_576;
const PIECE = 'x'.repeat(16_384);

const SETTINGS = {
  API_GLOBAL_PER_SECOND: '10000',
  API_UPSTREAM_TIMEOUT_MS: '1000',
  API_MAX_BODY_BYTES: '1000000',
  API_DENY: '* /guilds/:id/bans*',
};

/** What callers are told of each, how often it is drawn. */
const DOCUMENTED: Readonly<Record<Exclude<ActName, 'banned'> | 'limited', [string, number]>> = {
  ok: ['200', 40],
  limited: ['200', 12],
  error500: ['500', 5],
  error503: ['503', 5],
  reset: ['502 UPSTREAM_FAILED', 5],
  close: ['502 UPSTREAM_FAILED', 5],
  garbage: ['502 UPSTREAM_FAILED', 5],
  badStatus: ['502 UPSTREAM_FAILED', 3],
  badHeader: ['502 UPSTREAM_FAILED', 3],
  hugeHead: ['502 UPSTREAM_FAILED', 3],
  stall: ['504 UPSTREAM_TIMEOUT', 3],
  cut: ['cut', 5],
  stallHalfway: ['cut', 3],
  badChunk: ['cut', 3],
};

const DRAWS = Object.entries(DOCUMENTED).flatMap(([name, [, weight]]) =>
  Array.from({ length: weight }, () => name),
);

/** Things that happen when so many of those who stay are done. */
class Schedule {
  readonly #draw: () => number;
  readonly #events = new Map<number, (() => void)[]>();
  #done = 0;

  constructor(draw: () => number) {
    this.#draw = draw;
  }

  /** Somewhere between two shares of the whole. */
  at(from: number, to: number, act: () => void): void {
    const when = 1 + Math.floor((from + (to - from) * this.#draw()) * (STAYERS - 1));
    this.#events.set(when, [...(this.#events.get(when) ?? []), act]);
  }

  advance(): void {
    this.#done += 1;
    for (const act of this.#events.get(this.#done) ?? []) act();
  }
}

interface Scene {
  readonly http: string;
  readonly discord: HostileDiscord;
  readonly draw: () => number;
  readonly schedule: Schedule;
}

/** Resolves with what each act was answered with. */
async function stay({ http, draw, schedule }: Scene): Promise<Record<string, string[]>> {
  const pool = new Pool(http, { connections: AT_ONCE, pipelining: 1 });
  const outcomes: Record<string, Set<string>> = {};
  const calls = Array.from({ length: STAYERS }, (_, index) => ({
    act: DRAWS[Math.floor(draw() * DRAWS.length)] ?? 'ok',
    channel: 1_000 + (index % CHANNELS),
    size: Math.floor(draw() * 5_000),
  }));
  const caller = async (): Promise<void> => {
    for (let call = calls.pop(); call !== undefined; call = calls.pop()) {
      const { act, channel, size } = call;
      const path = `/api/v10/channels/${channel}/messages?act=${act}`;
      const body = JSON.stringify({ content: 'x'.repeat(size) });
      const what =
        act === 'limited' ? { method: 'POST' as const, body } : { method: 'GET' as const };
      (outcomes[act] ??= new Set()).add(await outcomeOf(pool, { path, ...what }));
      schedule.advance();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, caller));
  await pool.close();
  return Object.fromEntries(Object.entries(outcomes).map(([act, seen]) => [act, [...seen]]));
}

/**
 * They come while others are served, and go while they wait, once Discord has their call, or in their body. Returns
 * those whose call Discord has not got yet.
 */
function leave({ http, discord, draw, schedule }: Scene): Map<string, RawCaller> {
  const underWay = new Map<string, RawCaller>();
  discord.onCall = (id) => {
    underWay.get(id)?.hangUp();
    underWay.delete(id);
  };
  for (let index = 0; index < LEAVERS; index += 1) {
    schedule.at(0, 0.5, () => {
      const waiting = new RawCaller(http);
      waiting.ask('POST /api/v10/channels/666/messages', { 'content-length': '7' }, '{"a":1}');
      schedule.at(0.6, 1, () => waiting.hangUp());
    });
    schedule.at(0, 1, () => {
      const caller = new RawCaller(http);
      underWay.set(String(index), caller);
      caller.ask(`GET /api/v10/channels/${index}?act=stall&id=${index}`);
    });
    schedule.at(0, 1, () => {
      const uploading = new RawCaller(http);
      const length = { 'content-length': '500000' };
      uploading.ask(`POST /api/v10/channels/${index}/messages`, length);
      void uploading.sendPieces(Math.floor(draw() * 20), PIECE).then(() => uploading.hangUp());
    });
  }
  return underWay;
}

/** Resolves with what each of those is told who never finish; they need not do anything for it. */
async function dawdle({ http }: Scene): Promise<string[]> {
  const heads = Array.from({ length: SLOW_HEADS }, async () => {
    const caller = new RawCaller(http);
    caller.send('GET /api/v10/users/@me HTTP/1.1\r\nhost: x\r\nx-slow: ');
    return await caller.closed();
  });
  const bodies = Array.from({ length: SLOW_BODIES }, async (_, index) => {
    const caller = new RawCaller(http);
    const length = { 'content-length': index % 2 === 0 ? '5000' : '500000' };
    caller.ask(`POST /api/v10/channels/${2_000 + index}/messages`, length, 'a part');
    return await caller.closed();
  });
  return (await Promise.all([...heads, ...bodies])).map((text) => text.split('\r\n')[0] ?? '');
}

/** Resolves with the first line that each kind is told. */
async function misbehave({ http, schedule }: Scene): Promise<Record<string, string>> {
  const told: Record<string, string> = {};
  const all: Promise<void>[] = [];
  const one = (name: string, begin: (caller: RawCaller) => void): void => {
    all.push(
      new Promise((resolve) => {
        schedule.at(0, 1, () => {
          const caller = new RawCaller(http);
          begin(caller);
          void caller.closed().then((text) => {
            const own = /x-gatefleet-answer: (\w+)/u.exec(text)?.[1] ?? '';
            told[name] = `${text.split(' ')[1] ?? 'closed'} ${own}`.trim();
            resolve();
          });
        });
      }),
    );
  };
  for (let time = 0; time < EACH_MALFORMED; time += 1) {
    for (const [name, text] of Object.entries(MALFORMED)) one(name, (caller) => caller.send(text));
    for (const line of Object.keys(REFUSED)) {
      one(line, (caller) => caller.ask(line, { connection: 'close' }));
    }
    const close = { connection: 'close' };
    one('oversized', (caller) => {
      caller.ask('POST /api/v10/channels/1/x', { ...close, 'content-length': '2000000' }, PIECE);
    });
    one('no priority', (caller) => {
      caller.ask('GET /api/v10/channels/1', { ...close, 'x-gatefleet-priority': 'high' });
    });
  }
  await Promise.all(all);
  return told;
}

/** By a connection that is gone afterwards. */
async function get(url: string): Promise<string> {
  const { body } = await request(url, { reset: true });
  return await body.text();
}

async function json(url: string): Promise<unknown> {
  return JSON.parse(await get(url));
}

async function metric(ops: string, name: string): Promise<number> {
  const text = await get(`${ops}/metrics`);
  return Number(new RegExp(`^${name} (\\S+)$`, 'mu').exec(text)?.[1]);
}

function eventually<T>(read: () => T) {
  return expect.poll(read, { timeout: 20_000, interval: 50 });
}

/** As it was before all of it. */
async function expectNothingLeft(api: ApiProcess, before: { openFiles: number; bytes: number }) {
  const { ops } = api.addresses;
  await eventually(async () => json(`${ops}/readyz`)).toMatchObject({
    ready: true,
    waiting: 0,
    inFlight: 0,
  });
  await eventually(async () => metric(ops, 'gatefleet_api_body_bytes')).toBe(0);
  await eventually(() => api.openFiles).toBeLessThanOrEqual(before.openFiles);
  expect(api.residentBytes - before.bytes).toBeLessThan(250 * MEBIBYTE);
  const { all, ...document } = (await json(`${ops}/buckets`)) as { readonly all: unknown };
  expect(document).toMatchObject({ version: 1, inFlight: 0 });
  expect(all).toMatchObject({ waiting: 0 });
}

test.each([11, 2_026])(
  'chaos with seed %i: whoever stays is answered, and nothing is left',
  async (seed) => {
    await using discord = await HostileDiscord.listen();
    await using api = await ApiProcess.start({ DISCORD_API_URL: discord.apiUrl, ...SETTINGS });
    const { http, ops } = api.addresses;
    await json(`${ops}/readyz`);
    const before = { openFiles: api.openFiles, bytes: api.residentBytes };
    const draw = seeded(seed);
    const scene: Scene = { http, discord, draw, schedule: new Schedule(draw) };
    const underWay = leave(scene);
    let midway: Promise<unknown> | undefined;
    scene.schedule.at(0.55, 0.55, () => {
      midway = json(`${ops}/readyz`);
    });
    const [told, slow, outcomes] = await Promise.all([
      misbehave(scene),
      dawdle(scene),
      stay(scene),
    ]);
    const documented = Object.entries(DOCUMENTED).map(([act, [outcome]]) => [act, [outcome]]);
    expect(outcomes).toEqual(Object.fromEntries(documented));
    expect(discord.limited).toBe(0);
    expect(underWay.size).toBe(0);
    expect(((await midway) as { readonly waiting: number }).waiting).toBeGreaterThan(LEAVERS / 2);
    const { length } = slow.filter((line) => line === 'HTTP/1.1 408 Request Timeout');
    expect([length, slow.length]).toEqual([SLOW_HEADS, SLOW_HEADS + SLOW_BODIES]);
    expect(told).toMatchObject({ ...REFUSED, oversized: '413 BODY_TOO_LARGE' });
    expect(told['no priority']).toBe('400 BAD_HEADER');
    for (const name of Object.keys(MALFORMED)) expect(told[name]).toMatch(/^(?:4\d\d|closed)$/u);
    await expectNothingLeft(api, before);
    await using pool = Object.assign(new Pool(http, { connections: 1 }), {
      [Symbol.asyncDispose]: async () => pool.close(),
    });
    const ask = async (act: ActName): Promise<string> =>
      outcomeOf(pool, { path: `/api/v10/channels/1?act=${act}`, method: 'GET' });
    expect(await ask('ok')).toBe('200');
    await ask('banned');
    expect(await ask('ok')).toBe('503 BANNED');
    expect(await api.stop()).toBe(0);
  },
  90_000,
);
