// SPDX-License-Identifier: AGPL-3.0-only
// Whatever is sent to a route, it answers as Discord would, and the next call works. `npm run fuzz` draws
// more, and others each time.
import { METHODS } from 'node:http';
import * as fc from 'fast-check';
import { request } from 'undici';
import { expect, test } from 'vitest';
import { createSimulator, type Simulator } from '../simulator.ts';
import { rest } from './calls.fixture.ts';
import { bodiesOf, queriesOf, type SentBody } from './fuzz-bodies.fixture.ts';
import { furnish, type PathValues } from './fuzz-world.fixture.ts';
import type { AnyRoute } from './route.ts';
import { ROUTES } from './routes/index.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 1);

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body?: SentBody | undefined;
}

/** Sends and checks what every answer must be. */
async function answer(simulator: Simulator, { method, path, body }: Sent): Promise<number> {
  const response = await request(`${simulator.apiUrl}${path}`, {
    method: method as 'GET',
    headers: {
      'user-agent': 'DiscordBot (https://example.test, 1)',
      authorization: `Bot ${simulator.token}`,
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
}

function pathsOf({ template }: AnyRoute, values: PathValues): fc.Arbitrary<string> {
  const parts = template.split('/').map((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) return fc.constant(part);
    const odd = fc.oneof(
      fc.constantFrom('0', '1', '1234567890123456789', '99999999999999999999', '%00', '@me'),
      fc.string({ minLength: 1, unit: 'grapheme', maxLength: 20 }).map(encodeURIComponent),
    );
    return fc.oneof({ weight: 12, arbitrary: fc.constant(values[name] ?? '1') }, odd);
  });
  return fc.tuple(...parts).map((made) => `/v10${made.join('/')}`);
}

function callsOf(route: AnyRoute, values: PathValues): fc.Arbitrary<Sent> {
  const ids = Object.values(values);
  const withBody = route.method !== 'GET';
  return fc
    .tuple(
      pathsOf(route, values),
      queriesOf(route, ids),
      withBody ? bodiesOf(route, ids) : fc.constant(undefined),
    )
    .map(([path, query, body]) => ({ method: route.method, path: `${path}?${query}`, body }));
}

test('every route answers whatever it is sent', { timeout: 60_000 * RUNS }, async () => {
  await using simulator = await createSimulator({
    guilds: ROUTES.length,
    limits: false,
    channelsPerGuild: 2,
    membersMax: 8,
  });
  const statuses = new Map<string, Set<number>>();
  const guildIds = [...simulator.guildIds];
  let values = await furnish(simulator, guildIds.pop() ?? '');
  for (const route of ROUTES) {
    const seen = new Set<number>();
    statuses.set(`${route.method} ${route.template}`, seen);
    await fc.assert(
      fc.asyncProperty(callsOf(route, values), async (sent) => {
        seen.add(await answer(simulator, sent));
      }),
      { numRuns: 5 * RUNS },
    );
    await expectWorking(simulator);
    // What it deleted must not be missing to the others.
    if (route.method === 'DELETE') values = await furnish(simulator, guildIds.pop() ?? '');
  }
  const reached = [...statuses].filter(([, seen]) => [...seen].some((status) => status < 300));
  expect(reached.length).toBeGreaterThan(ROUTES.length / 3);
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
