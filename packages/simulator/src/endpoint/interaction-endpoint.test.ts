// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { InteractionScene } from '../rest/interaction-scene.fixture.ts';
import { type Answer, BotServer } from './bot-server.fixture.ts';

const OWN = '/applications/@me';
const ping = { name: 'ping', description: 'Pongs' };

async function register(scene: InteractionScene, server: BotServer) {
  const { body } = await scene.rest<{ verify_key: string }>('GET', OWN);
  server.verifyKey = body.verify_key;
  const url = await server.listen();
  const set = await scene.rest('PATCH', OWN, { body: { interactions_endpoint_url: url } });
  return { url, set };
}

async function use(scene: InteractionScene): Promise<{ id: string }> {
  const { alice: userId, channelId } = scene;
  const made = await scene.control<{ interactionId: string }>('POST', '/act/command', {
    userId,
    channelId,
    name: 'ping',
  });
  return { id: made.body.interactionId };
}

test('an endpoint that checks signatures is taken, and answers inline', async () => {
  await using scene = await InteractionScene.open();
  await using server = new BotServer();
  await scene.register(ping);
  const { url, set } = await register(scene, server);
  expect(set).toMatchObject({ status: 200, body: { interactions_endpoint_url: url } });
  server.answer = () => ({ status: 200, body: { type: 4, data: { content: 'Pong' } } });
  const state = await scene.state(await use(scene), 20_000);
  expect(state.response?.message?.content).toBe('Pong');
  await scene.settled();
  expect(scene.client.dispatches.map(({ t }) => t)).not.toContain('INTERACTION_CREATE');
});

test('after a 202 the callback comes by REST', async () => {
  await using scene = await InteractionScene.open();
  await using server = new BotServer();
  await scene.register(ping);
  await register(scene, server);
  const interaction = await use(scene);
  await expect.poll(() => server.posted.length).toBe(1);
  const [posted] = server.posted;
  expect(posted?.id).toBe(interaction.id);
  const { token = '' } = posted ?? {};
  const body = { type: 4, data: { content: 'Pong' } };
  expect((await scene.answer({ ...interaction, token }, body)).status).toBe(204);
});

test('an endpoint that takes forged signatures is refused', async () => {
  await using scene = await InteractionScene.open();
  await using server = new BotServer();
  server.checks = false;
  const { set } = await register(scene, server);
  expect(set).toMatchObject({ status: 400, body: { code: 50_035 } });
  expect(JSON.stringify(set.body.errors)).toContain('INTERACTIONS_ENDPOINT_URL_INVALID');
  const own = await scene.rest<{ interactions_endpoint_url: null }>('GET', OWN);
  expect(own.body.interactions_endpoint_url).toBeNull();
});

test('nobody there, and no URL at all, are refused', async () => {
  await using scene = await InteractionScene.open();
  for (const url of ['http://127.0.0.1:1/', 'nonsense', 7]) {
    const set = await scene.rest('PATCH', OWN, { body: { interactions_endpoint_url: url } });
    expect(set).toMatchObject({ status: 400, body: { code: 50_035 } });
  }
});

test('forged PINGs can be sent at any time', async () => {
  await using scene = await InteractionScene.open();
  await using server = new BotServer();
  await register(scene, server);
  const path = `/applications/${scene.simulator.applicationId}/ping`;
  expect((await scene.control('POST', path, { forged: true })).body).toEqual({ ok: true });
  server.checks = false;
  expect((await scene.control('POST', path, { forged: true })).body).toEqual({ ok: false });
  expect((await scene.control('POST', path, {})).body).toEqual({ ok: true });
  const removed = await scene.rest('PATCH', OWN, { body: { interactions_endpoint_url: null } });
  expect(removed.status).toBe(200);
  expect((await scene.control('POST', path, {})).status).toBe(404);
});

const PONG = '{"type":4,"data":{"content":"Pong"}}';
const DEEP = `{"type":4,"data":{"content":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
const BOUNDARY = 'b0undary';
const FORM = `multipart/form-data; boundary=${BOUNDARY}`;

/** A body of parts: the JSON, and files by their field. */
function form(payload: unknown, files: Readonly<Record<string, string>>): Buffer {
  const json = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="payload_json"\r\n\r\n`;
  const parts = Object.entries(files).map(
    ([field, text]) =>
      `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${field}"; filename="a.txt"\r\n` +
      `content-type: text/plain\r\n\r\n${text}\r\n`,
  );
  return Buffer.from(`${json}${JSON.stringify(payload)}\r\n${parts.join('')}--${BOUNDARY}--\r\n`);
}

test('an inline answer can have files', async () => {
  await using scene = await InteractionScene.open();
  await using server = new BotServer();
  await scene.register(ping);
  await register(scene, server);
  const attachments = [{ id: 0, description: 'A text' }];
  const payload = { type: 4, data: { content: 'Here', attachments } };
  server.answer = () => ({ status: 200, body: form(payload, { 'files[0]': 'abc' }), type: FORM });
  const { response } = await scene.state(await use(scene), 20_000);
  const [attachment] = response?.message?.attachments ?? [];
  expect(attachment).toMatchObject({ filename: 'a.txt', size: 3, description: 'A text' });
  expect(await (await fetch(attachment?.url ?? '')).text()).toBe('abc');
  await scene.settled();
  expect(scene.client.dispatches.map(({ t }) => t)).toContain('MESSAGE_CREATE');
});

test.each<readonly [string, Answer]>([
  ['an error', { status: 500 }],
  ['no JSON', { status: 200, body: { type: 4, data: { content: 'x' } }, type: 'text/html' }],
  ['nothing at all', { status: 200 }],
  ['nothing that fits', { status: 200, body: { type: 8, data: { choices: [] } } }],
  ['broken JSON', { status: 200, body: '{', type: 'application/json' }],
  ['a form without an end', { status: 200, body: `--${BOUNDARY}\r\n`, type: FORM }],
  ['a form without its boundary', { status: 200, body: 'x', type: 'multipart/form-data' }],
  [
    'a file that is too large',
    { status: 200, body: form({ type: 4 }, { 'files[0]': 'x'.repeat(11_000_000) }), type: FORM },
  ],
  ['content that is too deep', { status: 200, body: DEEP }],
  ['more than a message may be', { status: 200, body: PONG + ' '.repeat(1_100_000) }],
  ['more than a request may have', { status: 200, body: Buffer.alloc(27_000_000), type: FORM }],
  [
    'a file that is not there',
    {
      status: 200,
      body: form({ type: 4, data: { attachments: [{ id: 7 }] } }, {}),
      type: FORM,
    },
  ],
  ['an empty message', { status: 200, body: { type: 4, data: { content: '' } } }],
])('%s is no answer', async (_what, answer) => {
  await using scene = await InteractionScene.open();
  await using server = new BotServer();
  await scene.register(ping);
  await register(scene, server);
  server.answer = () => answer;
  expect((await scene.state(await use(scene), 20_000)).phase).toBe('expired');
});

test('three silent seconds of the world are the end', async () => {
  await using scene = await InteractionScene.open();
  await using server = new BotServer();
  await scene.register(ping);
  await register(scene, server);
  server.answer = () => undefined;
  const interaction = await use(scene);
  await expect.poll(() => server.posted.length).toBe(1);
  await scene.advance(3_000);
  expect((await scene.state(interaction, 20_000)).phase).toBe('expired');
});
