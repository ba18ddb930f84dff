// SPDX-License-Identifier: AGPL-3.0-only
// Whatever is sent to a route, it answers as Discord would, and the next call works. `npm run fuzz` draws
// more, and others each time.
import { METHODS } from 'node:http';
import * as fc from 'fast-check';
import { request } from 'undici';
import { expect, test } from 'vitest';
import { ALL_PERMISSIONS, PERMISSIONS } from '../domain/permissions.ts';
import { createSimulator, type Simulator } from '../simulator.ts';
import { rest } from './calls.fixture.ts';
import { bodiesOf, jsonBody, queriesOf, type SentBody } from './fuzz-bodies.fixture.ts';
import { type Seed, seedsOf } from './fuzz-seeds.fixture.ts';
import { furnish, type PathValues } from './fuzz-world.fixture.ts';
import type { AnyRoute } from './route.ts';
import { ROUTES } from './routes/index.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 1);

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body?: SentBody | undefined;
  readonly bearer?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Sends and checks what every answer must be. */
async function answer(simulator: Simulator, sent: Sent): Promise<number> {
  const { method, path, body, bearer, headers = {} } = sent;
  const response = await request(`${simulator.apiUrl}${path}`, {
    method: method as 'GET',
    headers: {
      ...headers,
      'user-agent': 'DiscordBot (https://example.test, 1)',
      authorization: bearer === undefined ? `Bot ${simulator.token}` : `Bearer ${bearer}`,
      ...(body === undefined ? {} : { 'content-type': body.type }),
    },
    body: body?.bytes ?? null,
  });
  const { statusCode: status } = response;
  const text = await response.body.text();
  const isRefusal = status >= 400 && method !== 'HEAD';
  const refusal = isRefusal ? (JSON.parse(text) as unknown) : { message: '', code: 0 };
  const said = { method, path, status, isAnswer: status < 500 || status === 501, refusal };
  expect(said).toMatchObject({
    isAnswer: true,
    refusal: { message: expect.any(String) as unknown, code: expect.any(Number) as unknown },
  });
  return status;
}

async function expectWorking(simulator: Simulator): Promise<void> {
  expect(await rest(simulator, 'GET', '/users/@me')).toMatchObject({ status: 200 });
  expect(simulator.world.counts.internalErrors).toBe(0);
}

const nameIn = (part: string): string | undefined => /^\{(\w+)\}$/.exec(part)?.[1];

function pathsOf({ template }: AnyRoute, values: PathValues): fc.Arbitrary<string> {
  const parts = template.split('/').map((part) => {
    const name = nameIn(part);
    if (name === undefined) return fc.constant(part);
    const odd = fc.oneof(
      fc.constantFrom('0', '1', '1234567890123456789', '99999999999999999999', '%00', '@me'),
      fc.constantFrom('__proto__', 'constructor'),
      fc.string({ minLength: 1, unit: 'grapheme', maxLength: 20 }).map(encodeURIComponent),
    );
    return fc.oneof({ weight: 12, arbitrary: fc.constant(values[name] ?? '1') }, odd);
  });
  return fc.tuple(...parts).map((made) => `/v10${made.join('/')}`);
}

/** The call of a route that is good. */
function seedCall({ method, template, body }: AnyRoute, values: PathValues, seed: Seed): Sent {
  const parts = template.split('/').map((part) => values[nameIn(part) ?? ''] ?? part);
  const given = seed.body ?? (body === undefined ? undefined : {});
  return {
    method,
    path: `/v10${parts.join('/')}?${seed.query ?? ''}`,
    body: given === undefined ? undefined : jsonBody(given),
    bearer: seed.bearer,
    headers: seed.headers,
  };
}

function callsOf(route: AnyRoute, values: PathValues, seed: Seed): fc.Arbitrary<Sent> {
  const ids = Object.values(values);
  const withBody = route.method !== 'GET';
  return fc
    .tuple(
      pathsOf(route, values),
      queriesOf(route, ids),
      withBody ? bodiesOf(route, { ids, seed: seed.body }) : fc.constant(undefined),
    )
    .map(([path, query, body]) => {
      const { bearer, headers } = seed;
      return { method: route.method, path: `${path}?${query}`, body, bearer, headers };
    });
}

test('every route answers whatever it is sent', { timeout: 60_000 * RUNS }, async () => {
  await using simulator = await createSimulator({
    guilds: ROUTES.length + 1,
    limits: false,
    channelsPerGuild: 2,
    membersMin: 8,
    membersMax: 8,
    botPermissions: String(ALL_PERMISSIONS & ~PERMISSIONS.Administrator),
    transcript: true,
  });
  const unreached: string[] = [];
  const guildIds = [...simulator.guildIds];
  let values = await furnish(simulator, guildIds.pop() ?? '');
  for (const route of ROUTES) {
    const name = `${route.method} ${route.template}`;
    const seed = seedsOf(values)[name] ?? {};
    const places = { ...values, ...seed.path };
    if ((await answer(simulator, seedCall(route, places, seed))) >= 300) unreached.push(name);
    await fc.assert(
      fc.asyncProperty(callsOf(route, places, seed), async (sent) => {
        await answer(simulator, sent);
      }),
      { numRuns: 5 * RUNS },
    );
    await expectWorking(simulator);
    // What it changed must not be missing to the others.
    if (route.method !== 'GET') values = await furnish(simulator, guildIds.pop() ?? '');
  }
  expect(unreached).toEqual([]);
});

const oddPath = fc
  .array(
    fc.oneof(
      fc.constantFrom('/', '//', '%', '%zz', '%2F', 'v10', 'v9', '?', '&', '=', '@me', ';'),
      fc.constantFrom('channels', 'guilds', 'users', 'messages', 'webhooks', '1'),
      fc
        .string({ maxLength: 6 })
        // Clients resolve these two before they send.
        .filter((text) => text !== '.' && text !== '..')
        .map((text) => encodeURIComponent(text)),
    ),
    { maxLength: 12 },
  )
  .map((parts) => `/${parts.join('/')}`);

test('paths and methods of every kind', { timeout: 60_000 * RUNS }, async () => {
  await using simulator = await createSimulator({ guilds: 1, limits: false });
  const method = fc.constantFrom(...METHODS.filter((name) => name !== 'CONNECT'));
  await fc.assert(
    fc.asyncProperty(method, oddPath, async (name, path) => {
      await answer(simulator, { method: name, path });
    }),
    { numRuns: 200 * RUNS },
  );
  await expectWorking(simulator);
});
