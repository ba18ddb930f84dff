// SPDX-License-Identifier: AGPL-3.0-only
// The rate limits as options and the control interface change them, seen by calls of the HTTP API.
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../config.ts';
import { resolveOptions, type SimulatorOptions } from '../options.ts';
import { control as callControl } from '../rest/calls.fixture.ts';
import { createSimulator, type Simulator } from '../simulator.ts';
import { createSimulatorControl } from './http-control.ts';

const ROUTE = 'GET /users/@me/guilds';

async function get({ apiUrl, token }: Simulator, path = '/users/@me/guilds') {
  const headers = { authorization: `Bot ${token}`, 'user-agent': 'DiscordBot (test, 1)' };
  const response = await fetch(`${apiUrl}/v10${path}`, { headers });
  const header = (name: string) => response.headers.get(`x-ratelimit-${name}`);
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    limit: header('limit'),
    scope: header('scope'),
    text: await response.text(),
  };
}

async function statuses(simulator: Simulator, count: number): Promise<number[]> {
  const seen: number[] = [];
  for (let call = 0; call < count; call += 1) seen.push((await get(simulator)).status);
  return seen;
}

const start = async (limits: SimulatorOptions['limits'] = true) =>
  createSimulator({ guilds: 1, clock: 'virtual', limits });

test('options say what the limits are', async () => {
  const rules = [{ bucket: 'mine', routes: [ROUTE], limit: 2, windowMs: 1_000 }];
  await using ruled = await start({ rules });
  expect(await statuses(ruled, 3)).toEqual([200, 200, 429]);
  await using global = await start({ globalPerSecond: 2 });
  expect(await statuses(global, 3)).toEqual([200, 200, 429]);
  await using named = await start({ numbers: { 'default-read': { limit: 1, windowMs: 1_000 } } });
  expect(await statuses(named, 2)).toEqual([200, 429]);
  await using off = await start({ enabled: false, rules });
  expect(await statuses(off, 3)).toEqual([200, 200, 200]);
});

test('the environment says them as JSON', () => {
  expect(parseConfig({ SIM_LIMITS: '0' })).toEqual({ limits: false });
  const limits = { globalPerSecond: 10 };
  expect(parseConfig({ SIM_LIMITS: JSON.stringify(limits) })).toEqual({ limits });
  expect(() => parseConfig({ SIM_LIMITS: '{' })).toThrow(/SIM_LIMITS/);
  expect(() => parseConfig({ SIM_LIMITS: '{"banMs":0}' })).toThrow(/SIM_LIMITS.*banMs/);
});

test('limits that cannot be are refused', () => {
  const rule = { bucket: 'mine', routes: ['nonsense'], limit: 0, windowMs: -1 };
  expect(() => resolveOptions({ limits: { rules: [rule] } })).toThrow(
    /limits\.rules\.0\.routes\.0/,
  );
  expect(() => resolveOptions({ limits: { globalPerSecond: 0 } })).toThrow(/globalPerSecond/);
});

describe.each([
  ['in the process', (simulator: Simulator) => simulator.control],
  ['over HTTP', (simulator: Simulator) => createSimulatorControl(simulator.controlUrl)],
])('control of limits %s', (_name, controlOf) => {
  test('a rule is set, counts anew, and is taken back', async () => {
    await using simulator = await start();
    const control = controlOf(simulator);
    await control.setLimitRule({ bucket: 'a/b c', routes: [ROUTE], limit: 1, windowMs: 60_000 });
    expect(await statuses(simulator, 2)).toEqual([200, 429]);
    const { buckets } = await control.limits();
    expect(buckets).toMatchObject([{ bucket: 'a/b c', used: 1, limit: 1 }]);
    await control.resetLimits();
    expect((await control.limits()).buckets).toEqual([]);
    expect(await statuses(simulator, 2)).toEqual([200, 429]);
    await control.removeLimitRule('a/b c');
    expect(await get(simulator)).toMatchObject({ status: 200, limit: '20' });
  });

  test('the next calls are answered with a 429 of a scope', async () => {
    await using simulator = await start();
    const control = controlOf(simulator);
    await control.forceLimit({ scope: 'shared', times: 1, route: ROUTE, code: 20_016 });
    expect((await get(simulator, '/users/@me')).status).toBe(200);
    const limited = await get(simulator);
    expect(limited).toMatchObject({ status: 429, scope: 'shared' });
    expect(JSON.parse(limited.text)).toMatchObject({ code: 20_016, global: false });
    expect((await get(simulator)).status).toBe(200);
  });

  test('an address is banned for a time', async () => {
    await using simulator = await start();
    const control = controlOf(simulator);
    await control.banAddress({ forMs: 5_000 });
    expect(await get(simulator)).toMatchObject({ status: 429, type: 'text/html', scope: null });
    expect((await control.limits()).bans).toMatchObject([{ address: '127.0.0.1' }]);
    await callControl(simulator, 'POST', '/clock/advance', { ms: 5_000 });
    expect((await get(simulator)).status).toBe(200);
    await control.banAddress();
    expect((await get(simulator)).status).toBe(429);
  });

  test('they are switched off and on', async () => {
    await using simulator = await start({ globalPerSecond: 1 });
    const control = controlOf(simulator);
    await control.setLimits({ enabled: false });
    expect(await get(simulator)).toMatchObject({ status: 200, limit: null });
    expect(await statuses(simulator, 2)).toEqual([200, 200]);
    await control.setLimits({ enabled: true });
    expect(await control.limits()).toMatchObject({ enabled: true, counters: 0 });
    expect(await statuses(simulator, 2)).toEqual([200, 429]);
  });
});

test.each([
  ['PUT', '/limits', {}],
  ['PUT', '/limits/rules', { bucket: 'x', routes: [], limit: 1, windowMs: 1 }],
  ['PUT', '/limits/rules', { bucket: 'x', routes: [ROUTE], limit: 'some', windowMs: 1 }],
  ['POST', '/limits/force', { scope: 'mine', times: 1 }],
  ['POST', '/limits/force', { scope: 'user', times: 1, typo: 1 }],
  ['POST', '/limits/ban', { address: 'localhost' }],
] as const)('%s %s with %j is refused', async (method, path, body) => {
  await using simulator = await start();
  expect((await callControl(simulator, method, path, body)).status).toBe(400);
});

test('there is an end to rules', async () => {
  await using simulator = await start();
  const { control } = simulator;
  const set = async (bucket: string) =>
    control.setLimitRule({ bucket, routes: [ROUTE], limit: 1, windowMs: 1 });
  for (let rule = 0; rule < 1_000; rule += 1) await set(String(rule));
  await set('999');
  await expect(set('one more')).rejects.toMatchObject({ code: 'TOO_LARGE' });
});
