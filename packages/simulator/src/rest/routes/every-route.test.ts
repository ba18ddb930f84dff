// SPDX-License-Identifier: AGPL-3.0-only
// Every route with missing, forbidden, invalid and valid input: each call that is refused differs from the
// good one in one thing only, and changes nothing that the good one needs.
import { request } from 'undici';
import { expect, test } from 'vitest';
import { mintAccessToken } from '../../domain/access-tokens.ts';
import { ALL_PERMISSIONS, PERMISSIONS } from '../../domain/permissions.ts';
import { joinGuild, setUpApplication } from '../../domain/setup.ts';
import { perform } from '../../perform.ts';
import { createSimulator, type Simulator } from '../../simulator.ts';
import type { Snowflake } from '../../store/snowflake.ts';
import { rest } from '../calls.fixture.ts';
import { type Seed, seedsOf } from '../fuzz-seeds.fixture.ts';
import { furnish, type PathValues } from '../fuzz-world.fixture.ts';
import type { AnyRoute } from '../route.ts';
import { ANYBODY, type Change, REASONS, ROWS } from './every-route.fixture.ts';
import { ROUTES } from './index.ts';

const KINDS = ['missing', 'forbidden', 'invalid'] as const;

const nameOf = ({ method, template }: AnyRoute): string => `${method} ${template}`;

interface Bots {
  readonly simulator: Simulator;
  /** By what rows call them: meek, stranger. */
  readonly bots: ReadonlyMap<string, { readonly id: Snowflake; readonly token: string }>;
}

function createBots(simulator: Simulator): Bots['bots'] {
  const { allowedIntents } = perform(simulator.world, ({ store }) => {
    const [first] = store.applications.values();
    return { allowedIntents: first?.allowedIntents ?? 0 };
  }).result;
  const made = ['meek', 'stranger'].map((name) => {
    const setUp = perform(simulator.world, (ctx) =>
      setUpApplication(ctx, { name, allowedIntents }),
    );
    return [name, setUp.result] as const;
  });
  return new Map(made);
}

const EVERYBODYS = PERMISSIONS.ViewChannel | PERMISSIONS.ReadMessageHistory | PERMISSIONS.Connect;

/** A guild with one of everything, where the meek bot is in, and may only look on. */
async function openGuild({ simulator, bots }: Bots, guildId: string): Promise<PathValues> {
  const values = await furnish(simulator, guildId);
  const everyone = { permissions: EVERYBODYS.toString() };
  await rest(simulator, 'PATCH', `/guilds/${guildId}/roles/${guildId}`, { body: everyone });
  const { result: scopeless_token } = perform(simulator.world, (ctx) => {
    const guild = ctx.store.guild(guildId as Snowflake);
    const meek = bots.get('meek');
    if (guild === undefined || meek === undefined) throw new Error('no guild or no bot');
    joinGuild(ctx, guild, { userId: meek.id });
    const userId = values['user_id'] as Snowflake;
    const applicationId = simulator.applicationId as Snowflake;
    return mintAccessToken(ctx, { userId, applicationId, scopes: [] }).token;
  });
  return { ...values, scopeless_token };
}

type Sent = Partial<Change> & Seed;

interface Call {
  readonly values: PathValues;
  readonly seed?: Seed | undefined;
  readonly change?: Partial<Change>;
}

function authorizationOf({ simulator, bots }: Bots, values: PathValues, sent: Sent) {
  const { as, bearer } = sent;
  if (as === 'nobody') return {};
  const bot = as === 'bot' ? simulator : bots.get(as ?? '');
  if (bot !== undefined) return { authorization: `Bot ${bot.token}` };
  const token = as === undefined ? bearer : values[as];
  const own = `Bot ${simulator.token}`;
  return { authorization: token === undefined ? own : `Bearer ${token}` };
}

/** Parts that are changed may name others: `outsider_id`. */
function pathOf(template: string, { values, seed, change }: Call): string {
  const changed = Object.entries(change?.path ?? {});
  const parts = new Map([
    ...Object.entries({ ...values, ...seed?.path }),
    ...changed.map(([name, part]) => [name, values[part] ?? part] as const),
  ]);
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => parts.get(name) ?? '');
}

/** What comes of the good call of a route with this changed in it: `done`, or status and code. */
async function outcome(scene: Bots, { method, template, body }: AnyRoute, call: Call) {
  const { values, seed = {}, change = {} } = call;
  const sent: Sent = { ...seed, ...change };
  const path = pathOf(template, call);
  const given = sent.body ?? (body === undefined ? undefined : {});
  const response = await request(`${scene.simulator.apiUrl}/v10${path}?${sent.query ?? ''}`, {
    method,
    headers: {
      ...seed.headers,
      ...authorizationOf(scene, values, sent),
      'user-agent': 'DiscordBot (https://example.test, 1)',
      ...(given === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: given === undefined ? null : JSON.stringify(given),
  });
  const text = await response.body.text();
  const { statusCode: status } = response;
  return status < 300 ? 'done' : `${status} ${(JSON.parse(text) as { code: number }).code}`;
}

interface Expected {
  readonly kind: string;
  readonly change: Partial<Change>;
  readonly outcome: string;
}

/** What is refused, or done for whoever asks where anybody may; then the good call. */
function expectedOf({ method, template, auth }: AnyRoute): Expected[] {
  const cases = ROWS[`${method} ${template}`];
  const expected = KINDS.flatMap((kind): Expected[] => {
    const change = cases?.[kind];
    if (change === undefined) return [];
    if (change === ANYBODY) return [{ kind, change: { as: 'stranger' }, outcome: 'done' }];
    if (typeof change === 'string') return [];
    return [{ kind, change, outcome: `${change.status} ${change.code}` }];
  });
  const needsToken = auth === 'bot' || auth === 'bearer';
  return [
    ...(needsToken
      ? [{ kind: 'unauthorized', change: { as: 'nobody' } as const, outcome: '401 0' }]
      : []),
    ...expected,
    { kind: 'valid', change: {}, outcome: 'done' },
  ];
}

test('every route has a row, and every row a route', () => {
  expect(Object.keys(ROWS).toSorted()).toEqual(ROUTES.map(nameOf).toSorted());
});

test('what a route lacks has one of a few reasons', () => {
  const cases = Object.values(ROWS).flatMap((row) => KINDS.map((kind) => row[kind]));
  const reasons = cases.filter((found) => typeof found === 'string');
  expect([...new Set(reasons)].toSorted()).toEqual([...REASONS].toSorted());
});

test('a route that names or takes something has no reason to lack a case', () => {
  const lacking = ROUTES.filter((route) => {
    const { template, body, query } = route;
    const row = ROWS[nameOf(route)];
    const takes = body !== undefined || query !== undefined || template.includes('_id}');
    const hasNone = template.includes('{') && typeof row?.missing === 'string';
    return hasNone || (takes && typeof row?.invalid === 'string');
  });
  expect(lacking.map(nameOf)).toEqual([]);
});

test('a call is refused for its one fault, and done without it', { timeout: 60_000 }, async () => {
  await using simulator = await createSimulator({
    guilds: ROUTES.length + 1,
    limits: false,
    channelsPerGuild: 2,
    membersMin: 8,
    membersMax: 8,
    botPermissions: String(ALL_PERMISSIONS & ~PERMISSIONS.Administrator),
  });
  const scene = { simulator, bots: createBots(simulator) };
  const guildIds = [...simulator.guildIds];
  const seen: (readonly [string, string])[] = [];
  const wanted: (readonly [string, string])[] = [];
  let values = await openGuild(scene, guildIds.pop() ?? '');
  for (const route of ROUTES) {
    const seed = seedsOf(values)[nameOf(route)];
    for (const { kind, change, outcome: expected } of expectedOf(route)) {
      const name = `${nameOf(route)}: ${kind}`;
      wanted.push([name, expected]);
      seen.push([name, await outcome(scene, route, { values, seed, change })]);
    }
    // What it changed must not be missing to the others.
    if (route.method !== 'GET') values = await openGuild(scene, guildIds.pop() ?? '');
  }
  expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(wanted));
});
