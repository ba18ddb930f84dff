// SPDX-License-Identifier: AGPL-3.0-only
import { gatefleet, MAX_MESSAGE_BYTES } from '@gatefleet/contract';
import type { Options } from 'amqplib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually, json, type Reply, type Request, Stage } from './stage.fixture.ts';

const { ErrorCode } = gatefleet.v1;

let stage: Stage;
let channels: string[];

beforeAll(async () => {
  stage = await Stage.open({ deny: [/^DELETE \/guilds\/:id$/u] });
  channels = await stage.setUp.channels();
}, 60_000);

afterAll(async () => {
  await stage[Symbol.asyncDispose]();
});

function bodyOf(reply: Reply): unknown {
  expect(reply.error).toBeNull();
  return JSON.parse(Buffer.from(reply.api?.body ?? []).toString());
}

describe('is carried out', () => {
  test('a GET with a query', async () => {
    const path = `/channels/${channels[0]}/messages`;
    const reply = await stage.worker.ask({ method: 'GET', path, query: 'limit=1' });
    expect(bodyOf(reply)).toEqual([]);
    expect(reply.api).toMatchObject({ status: 200, contentType: 'application/json' });
  });

  test('a message, in JSON and raw', async () => {
    const path = `/channels/${channels[0]}/messages`;
    const first = await stage.worker.ask({ method: 'POST', path, json: json({ content: 'one' }) });
    expect(bodyOf(first)).toMatchObject({ content: 'one', channel_id: channels[0] });
    const raw = { contentType: 'application/json', content: json({ content: 'two' }) };
    expect(bodyOf(await stage.worker.ask({ method: 'POST', path, raw }))).toMatchObject({
      content: 'two',
    });
    expect(await stage.messages(channels[0] ?? '')).toEqual(['two', 'one']);
  });

  test('an upload with a description', async () => {
    const reply = await stage.worker.ask({
      method: 'POST',
      path: `/channels/${channels[1]}/messages`,
      json: json({ content: 'files' }),
      files: [
        {
          name: 'a.txt',
          contentType: 'text/plain',
          content: Buffer.from('A'),
          description: 'the a',
        },
        { name: 'b.txt', contentType: 'text/plain', content: Buffer.from('BB') },
      ],
    });
    expect(bodyOf(reply)).toMatchObject({
      content: 'files',
      attachments: [
        { filename: 'a.txt', description: 'the a', size: 1 },
        { filename: 'b.txt', size: 2 },
      ],
    });
  });

  test('a change with a reason', async () => {
    const reason = 'because, über 100 %';
    const path = `/channels/${channels[1]}`;
    const change = { method: 'PATCH', path, json: json({ nsfw: true }), reason };
    expect(bodyOf(await stage.worker.ask(change))).toMatchObject({ nsfw: true });
    const log = { method: 'GET', path: `/guilds/${stage.setUp.simulator.guildIds[0]}/audit-logs` };
    expect(bodyOf(await stage.worker.ask(log))).toMatchObject({ audit_log_entries: [{ reason }] });
  });

  test('a call with a token in its path, without Authorization', async () => {
    const path = `/channels/${channels[2]}/webhooks`;
    const made = await stage.worker.ask({ method: 'POST', path, json: json({ name: 'hook' }) });
    const { id, token } = bodyOf(made) as { id: string; token: string };
    const execute = { method: 'POST', path: `/webhooks/${id}/${token}`, query: 'wait=true' };
    const sent = await stage.worker.ask({ ...execute, json: json({ content: 'by hook' }) });
    expect(bodyOf(sent)).toMatchObject({ content: 'by hook' });
    const seen = stage.gate.seen.filter(({ content }) => content === 'by hook');
    expect(seen.map(({ authorization }) => authorization)).toEqual([undefined]);
  });

  test('what answers nothing', async () => {
    const reply = await stage.worker.ask({
      method: 'POST',
      path: `/channels/${channels[2]}/typing`,
    });
    expect(reply.api).toMatchObject({ status: 204, contentType: '' });
    expect(reply.api?.body).toHaveLength(0);
  });

  test("with Discord's errors as errors", async () => {
    const missing = await stage.worker.ask({ method: 'GET', path: '/channels/1' });
    expect(missing.error).toMatchObject({
      code: ErrorCode.ERROR_CODE_DISCORD,
      retryable: false,
      discord: { status: 404, code: 10_003, message: 'Unknown Channel' },
    });
    const path = `/channels/${channels[2]}/messages`;
    const wrong = { method: 'POST', path, json: json({ content: 'x'.repeat(2001) }) };
    const refused = await stage.worker.ask(wrong);
    expect(refused.error?.discord).toMatchObject({ status: 400, code: 50_035 });
    const details = Buffer.from(refused.error?.discord?.errorsJson ?? []).toString();
    expect(JSON.parse(details)).toHaveProperty('content');
  });
});

describe('is refused with a clear error', () => {
  const get: Request = { method: 'GET', path: '/users/@me' };
  test.each<[string, Request | Uint8Array, string, Options.Publish?]>([
    ['malformed protobuf', Buffer.from([0xff, 0xff, 0xff]), 'INVALID_ARGUMENT'],
    ['an empty message', Buffer.alloc(0), 'INVALID_ARGUMENT'],
    ['another type', get, 'INVALID_ARGUMENT', { type: 'gatefleet.v1.GatewayCommand' }],
    ['an unknown method', { ...get, method: 'TRACE' }, 'INVALID_ARGUMENT'],
    ['another host', { ...get, path: 'http://example.test/users/@me' }, 'INVALID_ARGUMENT'],
    ['dots', { ...get, path: '/channels/../users/@me' }, 'INVALID_ARGUMENT'],
    ['dots behind percents', { ...get, path: '/channels/%2e%2e/users/@me' }, 'INVALID_ARGUMENT'],
    ['a slash behind percents', { ...get, path: '/users%2F@me' }, 'INVALID_ARGUMENT'],
    ['no path', { ...get, path: '/' }, 'INVALID_ARGUMENT'],
    ['a priority of 11', { ...get, priority: 11 }, 'INVALID_ARGUMENT'],
    ['a denied route', { method: 'DELETE', path: '/guilds/1' }, 'PERMISSION_DENIED'],
    [
      'a denied route, spelled otherwise',
      { method: 'DELETE', path: '/%67uilds/1' },
      'PERMISSION_DENIED',
    ],
    ['a passed deadline', { ...get, options: { deadlineMs: 1 } }, 'DEADLINE_EXCEEDED'],
    ['a passed deadline by age', get, 'DEADLINE_EXCEEDED', { timestamp: 1_000_000 }],
    ['a large message', Buffer.alloc(MAX_MESSAGE_BYTES + 1), 'TOO_LARGE'],
    ['an endless return', get, 'OUTCOME_UNKNOWN', { headers: { 'x-delivery-count': 20 } }],
  ])('%s', async (_name, request, code, more) => {
    const before = stage.gate.seen.length;
    const reply = await stage.worker.ask(request, more);
    expect(reply.error?.code).toBe(ErrorCode[`ERROR_CODE_${code}` as keyof typeof ErrorCode]);
    expect(reply.error?.message).not.toBe('');
    expect(stage.gate.seen).toHaveLength(before);
  });

  test('what cannot be sent before its deadline', async () => {
    const path = `/channels/${channels[3]}/messages`;
    const post = (content: string): Request => ({ method: 'POST', path, json: json({ content }) });
    for (const n of [1, 2, 3, 4, 5]) await stage.worker.ask(post(String(n)));
    const options = { deadlineMs: Date.now() + 1_000 };
    const reply = await stage.worker.ask({ ...post('late'), options });
    expect(reply.error).toMatchObject({ code: ErrorCode.ERROR_CODE_RATE_LIMITED, retryable: true });
    expect(reply.error?.retryAfterMs).toBeGreaterThan(0);
    expect(await stage.messages(channels[3] ?? '')).toHaveLength(5);
  });
});

test('what can be neither carried out nor answered is dead, without its body', async () => {
  const path = '/webhooks/1/very-secret-token';
  await stage.worker.send({ method: 'NOT', path }, { replyTo: 'somebody-elses-queue' });
  await stage.worker.send({ method: 'NOT', path }, { replyTo: '' });
  const letters = await stage.deadLetters(2);
  expect(letters.map(({ reason }) => reason).toSorted()).toEqual([
    'method must be GET, POST, PUT, PATCH or DELETE',
    'reply_to must be a direct reply queue or begin with <namespace>.reply.',
  ]);
  expect(letters.map(({ routingKey }) => routingKey)).toEqual(['api.request', 'api.request']);
  expect(JSON.stringify(letters)).not.toContain('secret');
});

test('bytes changed anywhere are answered', async () => {
  const whole = gatefleet.v1.ApiRequest.encode({
    options: { idempotencyKey: 'k', deadlineMs: 4_000_000_000_000 },
    method: 'POST',
    path: '/users/@me',
    query: 'a=b',
    files: [{ name: 'a', contentType: 'text/plain', content: Buffer.from('A'), description: 'd' }],
    reason: 'because',
    priority: -1,
  }).finish();
  const ids: string[] = [];
  for (let at = 0; at < whole.length; at += 1) {
    for (const mask of [0x01, 0x08, 0x80]) {
      const changed = Uint8Array.from(whole, (byte, n) => (n === at ? byte ^ mask : byte));
      ids.push(await stage.worker.send(changed));
    }
    ids.push(await stage.worker.send(whole.subarray(0, at)));
  }
  const replies = await Promise.all(ids.map((id) => stage.worker.reply(id)));
  expect(replies.filter(({ error, api }) => !error && !api)).toEqual([]);
  expect(replies.filter(({ error }) => error?.code === ErrorCode.ERROR_CODE_INTERNAL)).toEqual([]);
  expect(stage.problems).toEqual([]);
});

test('without a token only calls that carry one are sent', async () => {
  await using bare = await Stage.open({ requests: { authorization: undefined } });
  const refused = await bare.worker.ask({ method: 'GET', path: '/users/@me' });
  expect(refused.error).toMatchObject({
    code: ErrorCode.ERROR_CODE_UNAVAILABLE,
    message: expect.stringContaining('DISCORD_TOKEN') as string,
  });
  expect(bare.gate.seen).toEqual([]);
  const tokened = await bare.worker.ask({ method: 'GET', path: '/webhooks/1/token' });
  expect(tokened.error?.discord).toMatchObject({ status: 404, code: 10_015 });
});

describe('bounds', () => {
  test('large bodies stop the intake, and it goes on when they are done', async () => {
    await using small = await Stage.open({ requests: { bufferBytes: 1_048_576 } });
    const [a, b] = await small.setUp.channels();
    small.gate.treat = () => 'hold';
    const content = Buffer.alloc(400_000);
    const upload = (channelId = ''): Request => ({
      method: 'POST',
      path: `/channels/${channelId}/messages`,
      files: [{ name: 'a', content }],
    });
    const first = [await small.worker.send(upload(a)), await small.worker.send(upload(b))];
    await eventually(() => small.gate.held.length).toBeGreaterThan(0);
    await eventually(() => small.requests.state.inHand).toBe(2);
    expect(small.requests.state.bytes).toBeGreaterThan(1_600_000);
    await eventually(() => small.requests.state.isTaking).toBe(false);
    const late = await small.worker.send({ method: 'GET', path: '/users/@me' });
    expect(await small.queued()).toBe(1);
    small.gate.open();
    const replies = await Promise.all([...first, late].map((id) => small.worker.reply(id)));
    expect(replies[2]?.api?.status).toBe(200);
    await eventually(() => small.requests.state).toEqual({ inHand: 0, bytes: 0, isTaking: true });
  });

  test('no more than the prefetch is in hand', async () => {
    await using small = await Stage.open({ requests: { prefetch: 2 } });
    small.gate.treat = () => 'hold';
    const get: Request = { method: 'GET', path: '/users/@me' };
    const ids = [];
    for (let n = 0; n < 5; n += 1) ids.push(await small.worker.send(get));
    await eventually(() => small.requests.state.inHand).toBe(2);
    await eventually(() => small.queued()).toBe(3);
    small.gate.open();
    const replies = await Promise.all(ids.map((id) => small.worker.reply(id)));
    expect(replies.map(({ api }) => api?.status)).toEqual([200, 200, 200, 200, 200]);
  });
});

describe('a replica that leaves', () => {
  test('gives back what waits, and finishes what is on its way', async () => {
    await using two = await Stage.open();
    const [channelId = ''] = await two.setUp.channels();
    const path = `/channels/${channelId}/messages`;
    const contents = ['1', '2', '3', '4', '5', '6', '7', '8'];
    two.gate.treat = ({ content }) => (content === '5' ? 'hold' : 'pass');
    const ids: string[] = [];
    for (const content of contents) {
      ids.push(await two.worker.send({ method: 'POST', path, json: json({ content }) }));
    }
    await eventually(() => two.setUp.desk.state).toMatchObject({ waiting: 3, inFlight: 1 });
    const stopped = two.requests.stop();
    two.setUp.upstream.giveUpWaiting();
    await eventually(() => two.queued()).toBe(3);
    two.gate.open();
    await stopped;
    expect(two.outcomes).toEqual(['sent', 'sent', 'sent', 'sent', 'sent']);
    two.replica();
    const replies = await Promise.all(ids.map((id) => two.worker.reply(id)));
    expect(replies.map(({ api }) => api?.status)).toEqual(contents.map(() => 200));
    expect((await two.messages(channelId)).toSorted()).toEqual(contents);
    expect(two.verdicts).toEqual(['send', 'send', 'send']);
  });

  test('loses RabbitMQ: what waits is dropped and comes again, what is on its way is answered', async () => {
    await using cut = await Stage.open();
    const [channelId = ''] = await cut.setUp.channels();
    const path = `/channels/${channelId}/messages`;
    const contents = ['1', '2', '3', '4', '5', '6', '7'];
    const ids: string[] = [];
    for (const content of contents) {
      ids.push(await cut.worker.send({ method: 'POST', path, json: json({ content }) }));
    }
    await eventually(() => cut.setUp.desk.state).toMatchObject({ waiting: 2, inFlight: 0 });
    await cut.cutBrokers();
    const replies = await Promise.all(ids.map((id) => cut.worker.reply(id)));
    expect(replies.map(({ api }) => api?.status)).toEqual(contents.map(() => 200));
    expect((await cut.messages(channelId)).toSorted()).toEqual(contents);
  });
});
