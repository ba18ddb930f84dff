// SPDX-License-Identifier: AGPL-3.0-only
// Rules of Discord's documents that single messages meet seldom.
import { FormData } from 'undici';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Snowflake } from '../../store/snowflake.ts';
import { invalid, refused } from '../guild-scene.fixture.ts';
import { message } from '../message-answers.fixture.ts';
import { createMessageScene, type MessageScene } from '../message-scene.fixture.ts';

/** Makes a message one of another type, as only Discord could. */
function retype(scene: MessageScene, id: Snowflake, type: number): void {
  scene.act((ctx) => {
    const log = ctx.store.log(scene.channel('general'));
    const known = log.get(id);
    if (known !== undefined) log.replace({ ...known, type });
  });
}

const embeds = [{ title: 'x' }];
const components = [{ type: 1, components: [{ type: 2, style: 1, custom_id: 'a', label: 'A' }] }];
const poll = { question: { text: 'q' }, answers: [{ poll_media: { text: 'a' } }] };

test.each([{ content: 'x' }, { embeds }, { components }, { poll }])(
  'a forward has nothing of its own: %j',
  async (more) => {
    await using scene = await createMessageScene();
    const reference = {
      type: 1,
      message_id: scene.said('x'),
      channel_id: scene.channel('general'),
    };
    const answered = await scene.call('POST', scene.path(), {
      ...more,
      message_reference: reference,
    });
    expect(answered).toEqual({
      status: 400,
      body: { code: 160_011, message: 'Forward messages cannot have additional content' },
    });
  },
);

test.each([
  [0, undefined],
  [19, undefined],
  [20, undefined],
  [23, undefined],
  [6, 'FORWARD_CONTAINS_UNSUPPORTED_CONTENT'],
  [7, 'FORWARD_CONTAINS_UNSUPPORTED_CONTENT'],
  [21, 'FORWARD_CONTAINS_UNSUPPORTED_CONTENT'],
])('a forward of a message of type %i is refused with %s', async (type, code) => {
  await using scene = await createMessageScene();
  const id = scene.said('x');
  retype(scene, id, type);
  const reference = { type: 1, message_id: id, channel_id: scene.channel('general') };
  const answered = await scene.call('POST', scene.path(), { message_reference: reference });
  expect(answered).toMatchObject(
    code === undefined ? { status: 200 } : invalid('message_reference', code),
  );
});

test('a forward has no files, is known by its nonce, and gets nothing by an edit', async () => {
  await using scene = await createMessageScene();
  const message_reference = {
    type: 1,
    message_id: scene.said('x'),
    channel_id: scene.channel('general'),
  };
  const form = new FormData();
  form.set('payload_json', JSON.stringify({ message_reference }));
  form.set('files[0]', new Blob(['x']), 'x.txt');
  const withFile = await scene.call('POST', scene.path(), undefined, { form });
  expect(withFile).toMatchObject(refused(400, 160_011));
  const body = { message_reference, nonce: 'n', enforce_nonce: true };
  const first = await scene.ok(message, 'POST', scene.path(), body);
  const second = await scene.ok(message, 'POST', scene.path(), body);
  expect(second.id).toBe(first.id);
  const path = scene.path('general', `/${first.id}`);
  expect(await scene.call('PATCH', path, { content: 'y' })).toMatchObject(refused(400, 160_011));
  expect(await scene.call('PATCH', path, { flags: 4 })).toMatchObject({ status: 200 });
});

test('forwards no poll', async () => {
  await using scene = await createMessageScene();
  const { id, channel_id } = await scene.sent({ poll });
  const reference = { type: 1, message_id: id, channel_id };
  const answered = await scene.call('POST', scene.path(), { message_reference: reference });
  expect(answered).toMatchObject(
    invalid('message_reference', 'FORWARD_CONTAINS_UNSUPPORTED_CONTENT'),
  );
});

test('forwards what it can read: without the intent, its own and what mentions it', async () => {
  await using scene = await createMessageScene();
  scene.act(({ store }) => {
    for (const [id, application] of store.applications) {
      store.applications.set(id, { ...application, allowedIntents: 513 });
    }
  });
  const hidden = scene.said('x');
  const named = scene.said(`<@${scene.botId}>`);
  const own = await scene.sent({ content: 'x' });
  const forward = async (id: string) =>
    scene.call('POST', scene.path(), {
      message_reference: { type: 1, message_id: id, channel_id: scene.channel('general') },
    });
  expect(await forward(hidden)).toMatchObject(refused(403, 160_014));
  expect(await forward(named)).toMatchObject({ status: 200 });
  expect(await forward(own.id)).toMatchObject({ status: 200 });
});

test.each([
  [1, 403],
  [2, 403],
  [3, 403],
  [4, 403],
  [5, 403],
  [21, 403],
  [6, 204],
  [7, 204],
  [18, 204],
  [20, 204],
])('a message of type %i is deleted with %i', async (type, status) => {
  await using scene = await createMessageScene();
  const id = scene.said('x');
  retype(scene, id, type);
  const answered = await scene.call('DELETE', scene.path('general', `/${id}`));
  expect(answered).toMatchObject(status === 403 ? refused(403, 50_021) : { status });
});

test('publishing what others wrote takes SEND_MESSAGES and MANAGE_MESSAGES', async () => {
  await using scene = await createMessageScene();
  const id = scene.said('x', 'news');
  const path = scene.path('news', `/${id}/crosspost`);
  const role = scene.roles.get('bots');
  const overwrite = `/channels/${scene.channel('news')}/permissions/${role}`;
  for (const bit of [11n, 13n]) {
    await scene.call('PUT', overwrite, { type: 0, deny: String(1n << bit) });
    expect(await scene.call('POST', path)).toMatchObject(refused(403, 50_013));
  }
  await scene.call('DELETE', overwrite);
  expect(await scene.call('POST', path)).toMatchObject({ status: 200 });
});

test('a message becomes one of newer components when nothing else is left', async () => {
  await using scene = await createMessageScene();
  const made = await scene.sent({ content: 'x', embeds });
  const path = scene.path('general', `/${made.id}`);
  const newer = { flags: 32_768, components: [{ type: 10, content: 'hi' }] };
  const code = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
  const kept = await scene.call('PATCH', path, newer);
  expect(kept).toMatchObject(invalid('content', code));
  expect(kept).toMatchObject(invalid('embeds', code));
  const half = await scene.call('PATCH', path, { ...newer, content: null });
  expect(half).toMatchObject(invalid('embeds', code));
  const body = { ...newer, content: null, embeds: [] };
  const changed = await scene.ok(message, 'PATCH', path, body);
  expect(changed).toMatchObject({ content: '', embeds: [], flags: 32_768 });
  const again = await scene.call('PATCH', path, { components: newer.components });
  expect(again).toMatchObject({ status: 200 });
});

test('reading in a voice channel takes CONNECT', async () => {
  await using scene = await createMessageScene();
  const id = scene.said('x', 'calls');
  const overwrite = `/channels/${scene.channel('calls')}/permissions/${scene.roles.get('bots')}`;
  await scene.call('PUT', overwrite, { type: 0, deny: String(1n << 20n) });
  for (const more of ['', `/${id}`]) {
    const answered = await scene.call('GET', scene.path('calls', more));
    expect(answered).toMatchObject(refused(403, 50_001));
  }
  await scene.sent({ content: 'x' }, 'calls');
});

const VOICE = 8_192;
const sound = { id: 0, duration_secs: 1.5, waveform: 'AAAA' };

function voice(body: object, ...types: readonly string[]): FormData {
  const form = new FormData();
  form.set('payload_json', JSON.stringify({ flags: VOICE, ...body }));
  for (const [at, type] of types.entries()) {
    form.set(`files[${at}]`, new Blob(['sound'], { type }), `${at}.ogg`);
  }
  return form;
}

test.each([
  ['a sound', { attachments: [sound] }, ['audio/ogg'], 200],
  ['text', { content: 'x', attachments: [sound] }, ['audio/ogg'], 50_159],
  ['an embed', { embeds, attachments: [sound] }, ['audio/ogg'], 50_159],
  ['nothing', {}, [], 50_160],
  ['two sounds', { attachments: [sound] }, ['audio/ogg', 'audio/ogg'], 50_160],
  ['a picture', { attachments: [sound] }, ['image/png'], 50_160],
  ['a bare sound', {}, ['audio/ogg'], 50_161],
  ['a sound of no length', { attachments: [{ id: 0, waveform: 'AAAA' }] }, ['audio/ogg'], 50_161],
] as const)('a voice message of %s', async (_name, body, types, expected) => {
  await using scene = await createMessageScene();
  const form = voice(body, ...types);
  const answered = await scene.call('POST', scene.path(), undefined, { form });
  expect(answered).toMatchObject(expected === 200 ? { status: 200 } : refused(400, expected));
}); // prettier-ignore

test('voice messages are not edited, and take SEND_VOICE_MESSAGES', async () => {
  await using scene = await createMessageScene();
  const form = voice({ attachments: [sound] }, 'audio/ogg');
  const made = message.parse((await scene.call('POST', scene.path(), undefined, { form })).body);
  const path = scene.path('general', `/${made.id}`);
  expect(await scene.call('PATCH', path, { content: 'x' })).toMatchObject(refused(400, 50_162));
  const role = scene.roles.get('bots');
  const overwrite = `/channels/${scene.channel('general')}/permissions/${role}`;
  await scene.call('PUT', overwrite, { type: 0, deny: String(1n << 46n) });
  const again = voice({ attachments: [sound] }, 'audio/ogg');
  const denied = await scene.call('POST', scene.path(), undefined, { form: again });
  expect(denied).toMatchObject(refused(403, 50_013));
});

test('webhooks send no voice messages', async () => {
  await using scene = await createMessageScene();
  const hooks = `/channels/${scene.channel('general')}/webhooks`;
  const shape = z.looseObject({ id: z.string(), token: z.string() });
  const { id, token } = await scene.ok(shape, 'POST', hooks, { name: 'Herald' });
  const path = `/webhooks/${id}/${token}?wait=true`;
  const said = await scene.ok(message, 'POST', path, { flags: VOICE, content: 'x' });
  expect(said.flags).toBe(0);
});

test('webhooks mention users alone unless they say more', async () => {
  await using scene = await createMessageScene();
  const hooks = `/channels/${scene.channel('general')}/webhooks`;
  const made = await scene.ok(z.looseObject({ id: z.string(), token: z.string() }), 'POST', hooks, {
    name: 'Herald',
  });
  const path = `/webhooks/${made.id}/${made.token}`;
  const content = `<@${scene.alice}> <@&${scene.roles.get('pingable')}> @everyone`;
  const users = { mentions: [{ id: scene.alice }], mention_roles: [], mention_everyone: false };
  const said = await scene.ok(message, 'POST', `${path}?wait=true`, { content });
  expect(said).toMatchObject(users);
  const edited = await scene.ok(message, 'PATCH', `${path}/messages/${said.id}`, { content });
  expect(edited).toMatchObject(users);
  const allowed_mentions = { parse: ['users', 'roles', 'everyone'] };
  const loud = await scene.ok(message, 'POST', `${path}?wait=true`, { content, allowed_mentions });
  expect(loud).toMatchObject({ mention_everyone: true });
  expect(loud.mention_roles).toHaveLength(1);
});
