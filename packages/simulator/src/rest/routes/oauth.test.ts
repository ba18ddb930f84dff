// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { z } from 'zod';
import { control } from '../calls.fixture.ts';
import { id, member, ownUser, user } from '../guild-answers.fixture.ts';
import { createScene, NOWHERE, refused } from '../guild-scene.fixture.ts';

const authorization = z.strictObject({
  application: z.strictObject({
    id,
    name: z.string(),
    icon: z.null(),
    description: z.string(),
    bot_public: z.boolean(),
    bot_require_code_grant: z.boolean(),
    verify_key: z.string(),
  }),
  scopes: z.array(z.string()),
  expires: z.iso.datetime({ offset: true }),
  user: user.optional(),
});

const partialGuild = z.strictObject({
  id,
  name: z.string(),
  icon: z.string().nullable(),
  banner: z.string().nullable(),
  owner: z.boolean(),
  permissions: z.string(),
  features: z.array(z.string()),
});

const self = ownUser.omit({ email: true, verified: true });

test('an access token tells what it is for, and of its user only if that was granted', async () => {
  await using scene = await createScene();
  const bearer = scene.accessToken(scene.ownerId, 'identify', 'guilds');
  const { status, body } = await scene.call('GET', '/oauth2/@me', undefined, { bearer });
  expect(status).toBe(200);
  expect(authorization.parse(body)).toMatchObject({
    application: { id: scene.simulator.applicationId },
    scopes: ['identify', 'guilds'],
    user: { id: scene.ownerId },
  });
  const bare = scene.accessToken(scene.ownerId, 'guilds');
  const other = await scene.call('GET', '/oauth2/@me', undefined, { bearer: bare });
  expect(authorization.parse(other.body)).not.toHaveProperty('user');
});

test('a user sees themselves, with an address if that was granted', async () => {
  await using scene = await createScene();
  const bearer = scene.accessToken(scene.ownerId, 'identify');
  const shown = await scene.call('GET', '/users/@me', undefined, { bearer });
  expect(self.parse(shown.body)).toMatchObject({ id: scene.ownerId, bot: false });
  const more = scene.accessToken(scene.ownerId, 'identify', 'email');
  const { body } = await scene.call('GET', '/users/@me', undefined, { bearer: more });
  expect(body).toMatchObject({ email: expect.stringContaining('@'), verified: true });
});

test('a user sees their guilds and who they are there', async () => {
  await using scene = await createScene();
  const { guildId, ownerId } = scene;
  const bearer = scene.accessToken(ownerId, 'guilds', 'guilds.members.read');
  const guilds = await scene.call('GET', '/users/@me/guilds', undefined, { bearer });
  expect(z.array(partialGuild).parse(guilds.body)).toMatchObject([{ id: guildId, owner: true }]);
  const path = `/users/@me/guilds/${guildId}/member`;
  const own = await scene.call('GET', path, undefined, { bearer });
  expect(member.parse(own.body)).toMatchObject({ user: { id: ownerId } });
  const nowhere = `/users/@me/guilds/${NOWHERE}/member`;
  const unknown = await scene.call('GET', nowhere, undefined, { bearer });
  expect(unknown).toMatchObject(refused(404, 10_004));
  const outside = scene.accessToken(scene.outsider(), 'guilds.members.read');
  const elsewhere = await scene.call('GET', path, undefined, { bearer: outside });
  expect(elsewhere).toMatchObject(refused(404, 10_004));
});

test.each([
  ['/users/@me', 'guilds'],
  ['/users/@me/guilds', 'identify'],
  [`/users/@me/guilds/${NOWHERE}/member`, 'guilds'],
])('%s takes more than %s', async (path, scope) => {
  await using scene = await createScene();
  const bearer = scene.accessToken(scene.ownerId, scope);
  const answered = await scene.call('GET', path, undefined, { bearer });
  expect(answered).toMatchObject(refused(403, 50_026));
});

test.each(['/oauth2/@me', `/users/@me/guilds/${NOWHERE}/member`])(
  '%s is not for bots, nor for nobody',
  async (path) => {
    await using scene = await createScene();
    expect(await scene.call('GET', path)).toMatchObject(refused(403, 20_001));
    const anonymous = await scene.call('GET', path, undefined, { anonymous: true });
    expect(anonymous).toMatchObject(refused(401, 0));
  },
);

test('an access token opens nothing that is for bots, and nothing when it has run out', async () => {
  await using scene = await createScene({ clock: 'virtual' });
  const bearer = scene.accessToken(scene.ownerId, 'identify', 'guilds');
  const path = `/guilds/${scene.guildId}`;
  const forBots = await scene.call('GET', path, undefined, { bearer });
  expect(forBots).toMatchObject(refused(401, 0));
  await control(scene.simulator, 'POST', '/clock/advance', { ms: 604_800_000 });
  const late = await scene.call('GET', '/users/@me', undefined, { bearer });
  expect(late).toMatchObject(refused(401, 0));
});
