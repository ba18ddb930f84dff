// SPDX-License-Identifier: AGPL-3.0-only
import { FormData, request } from 'undici';
import { expect, test } from 'vitest';
import { drawImage } from '../../cdn/drawn-image.ts';
import { createMessage } from '../../domain/messages.ts';
import { invalid, refused } from '../guild-scene.fixture.ts';
import { message } from '../message-answers.fixture.ts';
import { createMessageScene, type MessageScene } from '../message-scene.fixture.ts';

interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type?: string;
}

const text = (name: string, content: string): Upload => ({
  name,
  bytes: Buffer.from(content),
  type: 'text/plain',
});

function formOf(body: unknown, ...files: Upload[]): FormData {
  const form = new FormData();
  form.append('payload_json', JSON.stringify(body));
  for (const [at, { name, bytes, type = 'application/octet-stream' }] of files.entries()) {
    form.append(`files[${at}]`, new Blob([bytes], { type }), name);
  }
  return form;
}

async function upload(scene: MessageScene, form: FormData, where = 'general') {
  return scene.call('POST', scene.path(where), undefined, { form });
}

async function download(url: string) {
  const response = await request(url);
  return {
    status: response.statusCode,
    type: response.headers['content-type'],
    bytes: Buffer.from(await response.body.arrayBuffer()),
  };
}

test('sends files that download with the same bytes', async () => {
  await using scene = await createMessageScene();
  const image = drawImage('x');
  const body = {
    content: 'look',
    attachments: [{ id: 0, description: 'a square', title: 'Square' }],
  };
  const picture = { name: 'my image.png', bytes: image, type: 'image/png' };
  const answered = await upload(scene, formOf(body, picture, text('naïve.txt', 'hello')));
  const made = message.parse(answered.body);
  expect(made.attachments).toMatchObject([
    {
      filename: 'my_image.png',
      content_type: 'image/png',
      size: image.length,
      width: 64,
      height: 64,
      description: 'a square',
      title: 'Square',
    },
    { filename: 'na_ve.txt', content_type: 'text/plain; charset=utf-8', size: 5 },
  ]);
  const [first, second] = made.attachments;
  expect(await download(first?.url ?? '')).toEqual({
    status: 200,
    type: 'image/png',
    bytes: image,
  });
  expect((await download(second?.url ?? '')).bytes.toString()).toBe('hello');
  const told = await scene.event('MESSAGE_CREATE', { id: made.id });
  expect(told['attachments']).toEqual(made.attachments);
});

test('a file alone is a message, and its name may come with the message', async () => {
  await using scene = await createMessageScene();
  const body = { attachments: [{ id: '0', filename: 'SPOILER_b.txt' }] };
  const made = message.parse((await upload(scene, formOf(body, text('a.txt', 'x')))).body);
  expect(made.attachments).toMatchObject([{ filename: 'SPOILER_b.txt', flags: 8 }]);
});

test('embeds show attached files by their URL', async () => {
  await using scene = await createMessageScene();
  const body = { embeds: [{ title: 'x', image: { url: 'attachment://a.png' } }] };
  const made = message.parse(
    (await upload(scene, formOf(body, { name: 'a.png', bytes: drawImage('a') }))).body,
  );
  const url = made.embeds[0]?.image?.url ?? '';
  expect((await download(url)).bytes).toEqual(drawImage('a'));
  // What an embed shows is not shown again.
  expect(made.attachments).toEqual([]);
  const told = await scene.event('MESSAGE_CREATE', { id: made.id });
  expect(told).toMatchObject({ attachments: [], embeds: [{ image: { url } }] });
  const path = scene.path('general', `/${made.id}`);
  const bare = await scene.ok(message, 'PATCH', path, { embeds: [], content: 'x' });
  expect(bare.attachments).toMatchObject([{ filename: 'a.png', url }]);
});

test('only links are links to files, whatever texts say', async () => {
  await using scene = await createMessageScene();
  const name = 'attachment://a.png';
  const embed = { title: name, description: name, footer: { text: name, icon_url: name } };
  const file = { name: 'a.png', bytes: drawImage('a') };
  const made = message.parse((await upload(scene, formOf({ embeds: [embed] }, file))).body);
  const [kept] = made.embeds;
  expect(kept).toMatchObject({ title: name, description: name, footer: { text: name } });
  expect(kept?.footer?.icon_url).toMatch(/^http/);
  const unknown = { embeds: [{ title: 'x', image: { url: 'attachment://b.png' } }] };
  const answered = await upload(scene, formOf(unknown, file));
  expect(answered).toMatchObject({
    status: 200,
    body: { embeds: [{ image: { url: 'attachment://b.png' } }] },
  });
});

test('components show files of the message, and no others', async () => {
  await using scene = await createMessageScene();
  const gallery = (name: string) => ({
    type: 12,
    items: [{ media: { url: `attachment://${name}` } }],
  });
  const body = (name: string) => ({ flags: 32_768, components: [gallery(name)] });
  const file = { name: 'my a.png', bytes: drawImage('a') };
  const made = await upload(scene, formOf(body('my_a.png'), file));
  expect(made).toMatchObject({ status: 200, body: { attachments: [] } });
  const missing = await upload(scene, formOf(body('b.png'), file));
  expect(missing).toMatchObject(
    invalid(
      'components.0.items.0.media.url',
      'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
    ),
  );
  const path = scene.path('general', `/${String(made.body['id'])}`);
  const again = await scene.call('PATCH', path, { components: [gallery('my_a.png')] });
  expect(again).toMatchObject({ status: 200 });
  const dropped = await scene.call('PATCH', path, { ...body('my_a.png'), attachments: [] });
  expect(dropped).toMatchObject({ status: 400 });
});

test('an edit adds files to those that are there, and says anew what is a spoiler', async () => {
  await using scene = await createMessageScene();
  const made = message.parse((await upload(scene, formOf({}, text('a.txt', 'a')))).body);
  const path = scene.path('general', `/${made.id}`);
  const form = formOf({}, text('b.txt', 'b'));
  const more = message.parse((await scene.call('PATCH', path, undefined, { form })).body);
  expect(more.attachments).toMatchObject([{ filename: 'a.txt' }, { filename: 'b.txt' }]);
  const attachments = more.attachments.map(({ id }) => ({ id, is_spoiler: true }));
  const hidden = await scene.ok(message, 'PATCH', path, { attachments });
  expect(hidden.attachments).toMatchObject([{ flags: 8 }, { flags: 8 }]);
  const many = Array.from({ length: 9 }, (_, at) => text(`${at}.txt`, 'x'));
  const full = await scene.call('PATCH', path, undefined, { form: formOf({}, ...many) });
  expect(full).toMatchObject(invalid('attachments', 'BASE_TYPE_MAX_LENGTH'));
});

test('fields may stand beside the files instead of payload_json', async () => {
  await using scene = await createMessageScene();
  const form = new FormData();
  form.append('content', 'plain');
  form.append('file', new Blob(['x']), 'a.bin');
  const made = message.parse((await upload(scene, form)).body);
  expect(made).toMatchObject({ content: 'plain', attachments: [{ filename: 'a.bin' }] });
});

test('refuses files that are too large, too many, spoken of but not there, or forbidden', async () => {
  await using scene = await createMessageScene();
  const large = { name: 'a.bin', bytes: Buffer.alloc(10 * 1_048_576 + 1) };
  expect(await upload(scene, formOf({}, large))).toMatchObject(refused(413, 40_005));
  const huge = { name: 'a.bin', bytes: Buffer.alloc(9 * 1_048_576) };
  expect(await upload(scene, formOf({}, huge, huge, huge))).toMatchObject(refused(413, 40_005));
  const many = Array.from({ length: 11 }, (_, at) => text(`${at}.txt`, 'x'));
  expect(await upload(scene, formOf({}, ...many))).toMatchObject(
    invalid('attachments', 'BASE_TYPE_MAX_LENGTH'),
  );
  const missing = { attachments: [{ id: 3 }] };
  expect(await upload(scene, formOf(missing, text('a.txt', 'x')))).toMatchObject(
    invalid('attachments.0', 'ATTACHMENT_NOT_FOUND'),
  );
  expect(await upload(scene, formOf({}, text('a.txt', 'x')), 'fileless')).toMatchObject(
    refused(403, 50_013),
  );
  const bad = new FormData();
  bad.append('payload_json', '{"content":');
  expect(await upload(scene, bad)).toMatchObject(refused(400, 50_109));
});

test('an edit keeps the files that it lists, and adds others', async () => {
  await using scene = await createMessageScene();
  const form = formOf({ content: 'x' }, text('a.txt', 'a'), text('b.txt', 'b'));
  const made = message.parse((await upload(scene, form)).body);
  const path = scene.path('general', `/${made.id}`);
  const untouched = await scene.ok(message, 'PATCH', path, { content: 'y' });
  expect(untouched.attachments).toEqual(made.attachments);
  const [kept, dropped] = made.attachments;
  const attachments = [{ id: kept?.id, description: 'kept' }, { id: 0 }];
  const change = formOf({ attachments }, text('c.txt', 'c'));
  const answered = await scene.call('PATCH', path, undefined, { form: change });
  const edited = message.parse(answered.body);
  expect(edited.attachments).toMatchObject([
    { id: kept?.id, description: 'kept' },
    { filename: 'c.txt' },
  ]);
  expect(edited.attachments.map(({ id }) => id)).not.toContain(dropped?.id);
  expect(await scene.ok(message, 'PATCH', path, { attachments: [] })).toMatchObject({
    attachments: [],
  });
});

test('files go with their message', async () => {
  await using scene = await createMessageScene();
  const form = formOf({}, text('a.txt', 'a'));
  const made = message.parse((await upload(scene, form)).body);
  await scene.call('DELETE', scene.path('general', `/${made.id}`));
  expect((await download(made.attachments[0]?.url ?? '')).status).toBe(404);
});

test('a file stays as long as a message shows it', async () => {
  await using scene = await createMessageScene();
  const made = message.parse((await upload(scene, formOf({}, text('a.txt', 'a')))).body);
  const url = made.attachments[0]?.url ?? '';
  const message_reference = { type: 1, message_id: made.id, channel_id: made.channel_id };
  const sent = await scene.ok(message, 'POST', scene.path(), { message_reference });
  await scene.call('DELETE', scene.path('general', `/${made.id}`));
  expect((await download(url)).status).toBe(200);
  await scene.call('DELETE', scene.path('general', `/${sent.id}`));
  expect((await download(url)).status).toBe(404);
});

test('a file that an edit leaves out is gone, and so are those of a channel that is', async () => {
  await using scene = await createMessageScene();
  const made = message.parse(
    (await upload(scene, formOf({ content: 'x' }, text('a.txt', 'a')))).body,
  );
  await scene.ok(message, 'PATCH', scene.path('general', `/${made.id}`), { attachments: [] });
  expect((await download(made.attachments[0]?.url ?? '')).status).toBe(404);
  const other = message.parse((await upload(scene, formOf({}, text('b.txt', 'b')))).body);
  expect((await download(other.attachments[0]?.url ?? '')).status).toBe(200);
  await scene.call('DELETE', `/channels/${scene.channel('general')}`);
  expect((await download(other.attachments[0]?.url ?? '')).status).toBe(404);
});

test('files of those who are banned go with their messages', async () => {
  await using scene = await createMessageScene();
  const alice = { kind: 'user', userId: scene.alice } as const;
  const files = [{ index: 0, filename: 'a', contentType: null, bytes: Buffer.from('a') }];
  const sent = { channelId: scene.channel('general'), input: {}, files };
  const [id = ''] = scene
    .act((ctx) => createMessage(ctx, alice, sent))
    .attachments.map((one) => one.id);
  const url = `${scene.simulator.world.addresses.origin}/attachments/1/${id}/a`;
  expect((await download(url)).status).toBe(200);
  const body = { delete_message_seconds: 60 };
  expect(
    (await scene.call('PUT', `/guilds/${scene.guildId}/bans/${scene.alice}`, body)).status,
  ).toBe(204);
  expect((await download(url)).status).toBe(404);
});

test.each([
  ['..', 'unknown'],
  ['x'.repeat(300_000), 'x'.repeat(1_024)],
  ['a/../b', 'a_.._b'],
])('a file named %.20s is found under a name that can be one', async (name, filename) => {
  await using scene = await createMessageScene();
  const made = message.parse((await upload(scene, formOf({}, text(name, 'a')))).body);
  expect(made.attachments).toMatchObject([{ filename }]);
  expect((await download(made.attachments[0]?.url ?? '')).status).toBe(200);
});

test('a form is taken as it is meant, or not at all', async () => {
  await using scene = await createMessageScene();
  const plain = new FormData();
  plain.append('content', 'true');
  plain.append('tts', 'false');
  plain.append('flags', '4096');
  expect(await upload(scene, plain)).toMatchObject({
    status: 200,
    body: { content: 'true', tts: false, flags: 4_096 },
  });
  const broken = new FormData();
  const bytes = Buffer.concat([
    Buffer.from('{"content":"'),
    Buffer.from([0xff]),
    Buffer.from('"}'),
  ]);
  broken.append('payload_json', new Blob([bytes]));
  expect(await upload(scene, broken)).toMatchObject(refused(400, 50_109));
  const twice = new FormData();
  twice.append('files[0]', new Blob(['a']), 'a.txt');
  twice.append('files[0]', new Blob(['b']), 'b.txt');
  expect(await upload(scene, twice)).toMatchObject({ status: 400 });
});

test('avatars are drawn from their hash, the same for the same', async () => {
  await using scene = await createMessageScene();
  const { origin } = scene.simulator.world.addresses;
  const one = await download(`${origin}/avatars/1/abc.png?size=128`);
  expect(one).toMatchObject({ status: 200, type: 'image/png' });
  expect(one.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect((await download(`${origin}/avatars/1/abc.webp`)).bytes).toEqual(one.bytes);
  expect((await download(`${origin}/avatars/1/abd.png`)).bytes).not.toEqual(one.bytes);
  expect((await download(`${origin}/embed/avatars/3.png`)).status).toBe(200);
});
