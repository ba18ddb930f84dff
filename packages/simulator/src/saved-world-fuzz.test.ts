// SPDX-License-Identifier: AGPL-3.0-only
// A saved world with anything at all in one place of it is refused, or one can live in it. `npm run fuzz`
// draws more.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { identifyData, connect } from './gateway/bare-client.fixture.ts';
import { control, rest } from './rest/calls.fixture.ts';
import { furnish, type PathValues } from './rest/fuzz-world.fixture.ts';
import { InteractionScene } from './rest/interaction-scene.fixture.ts';
import type { Simulator } from './simulator.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 1);

type Place = readonly string[];

function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  const below = Object.entries(value).flatMap(([key, child]) => placesIn(child, [...at, key]));
  return at.length === 0 ? below : [at, ...below];
}

/** The value with another in this place; undefined leaves the place out. */
function changed(value: unknown, [key, ...rest]: Place, put: unknown): unknown {
  if (key === undefined) return put;
  const child = (value as Record<string, unknown>)[key];
  const next = changed(child, rest, put);
  if (Array.isArray(value)) return value.with(Number(key), next ?? null) as unknown;
  return { ...(value as object), [key]: next };
}

const anything = fc.oneof(
  fc.constantFrom(undefined, null, 0, -1, 1e308, 1.5, '', 'x', [], {}, true, [null], [[1]]),
  fc.constantFrom('__proto__', '99999999999999999999999', 'NaN', '1', '\ud800', 7, 123_456_789),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Somebody logs in there, and asks for what was saved; every answer is Discord's. */
async function liveIn(simulator: Simulator, { guild_id, channel_id }: PathValues): Promise<void> {
  await using client = await connect(simulator);
  client.send(2, identifyData(simulator));
  // A token that was revoked, or intents that were taken away, are answered with a close code.
  await Promise.race([client.until(({ op, t }) => op === 9 || t === 'READY'), client.closed]);
  await control(simulator, 'POST', '/clock/advance', { ms: 4_000_000 });
  const guild = `/guilds/${guild_id}`;
  const channel = `/channels/${channel_id}`;
  const paths = [
    ...['', '/channels', '/members?limit=9', '/audit-logs', '/threads/active', '/roles'],
    ...['/webhooks', '/invites', '/emojis', '/bans', '/voice-states/@me', '/preview'],
  ].map((path) => `${guild}${path}`);
  paths.push(`${channel}/messages`, `${channel}/invites`, channel, '/applications/@me');
  paths.push(`/applications/${simulator.applicationId}/commands`, '/users/@me/guilds');
  for (const path of paths) {
    const { status } = await rest(simulator, 'GET', path);
    expect({ path, isAnswer: status < 500 }).toEqual({ path, isAnswer: true });
  }
  const sent = await rest(simulator, 'POST', `${channel}/messages`, { body: { content: 'x' } });
  expect(sent.status).toBeLessThan(500);
  expect(simulator.world.counts.internalErrors).toBe(0);
}

test('a damaged world is refused, or can be lived in', { timeout: 60_000 * RUNS }, async () => {
  await using scene = await InteractionScene.open({
    guilds: 1,
    limits: false,
    identifyWindowMs: 0,
    channelsPerGuild: 2,
    membersMax: 6,
  });
  const { simulator, alice: userId, guild } = scene;
  const values = await furnish(simulator, guild.guildId);
  const voice = { userId, guildId: guild.guildId, channelId: guild.channels['voice'] };
  await control(simulator, 'POST', '/act/voice', voice);
  await scene.register({ name: 'ping', description: 'x' });
  const use = { userId, channelId: values['channel_id'], name: 'ping' };
  await control(simulator, 'POST', '/act/command', use);
  const poll = { question: { text: 'q' }, answers: [{ poll_media: { text: 'a' } }], duration: 1 };
  await rest(simulator, 'POST', `/channels/${values['channel_id']}/messages`, { body: { poll } });
  const saved = (await control(simulator, 'GET', '/world')).body as unknown;
  const statuses = new Set<number>();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...placesIn(saved)), anything, async (place, put) => {
      const damaged = JSON.stringify(changed(saved, place, put));
      const { status, body } = await control<{ code: string }>(simulator, 'PUT', '/world', damaged);
      statuses.add(status);
      expect({ place, status, code: (body as { code?: string }).code }).toMatchObject(
        status === 200 ? {} : { status: 400, code: 'BAD_WORLD' },
      );
      if (status === 200) await liveIn(simulator, values);
    }),
    { numRuns: 100 * RUNS },
  );
  expect(statuses).toEqual(new Set([200, 400]));
});
