// SPDX-License-Identifier: AGPL-3.0-only
// What comes twice, and what breaks on the way.
import { gatefleet } from '@gatefleet/contract';
import { CallRecords, keysOf, RedisClient } from '@gatefleet/redis';
import { describe, expect, test } from 'vitest';
import { createRouteFilter } from '../calls/route-filter.ts';
import { Upstream } from '../calls/upstream.ts';
import { eventually, json, type Reply, type Request, Stage } from './stage.fixture.ts';

const { ErrorCode } = gatefleet.v1;

/** What a reply comes to, in a word. */
function wordOf(reply: Reply): string {
  const { error, api } = reply;
  if (api) return String(api.status);
  return (ErrorCode[error?.code ?? 0] ?? '').replace('ERROR_CODE_', '');
}

async function openWith(options?: Parameters<typeof Stage.open>[0]): Promise<{
  stage: Stage;
  posts: (content: string) => number;
  requests: Record<'get' | 'put' | 'plain' | 'nonce', Request>;
}> {
  const stage = await Stage.open(options);
  const [channel = ''] = await stage.setUp.channels();
  stage.gate.seen.length = 0;
  const path = `/channels/${channel}/messages`;
  const nonce = { content: 'nonce', nonce: 'n-1', enforce_nonce: true };
  // Everybody's role has the guild's id.
  const overwrite = `/channels/${channel}/permissions/${stage.setUp.simulator.guildIds[0]}`;
  return {
    stage,
    posts: (content) => stage.gate.seen.filter((call) => call.content === content).length,
    requests: {
      get: { method: 'GET', path: '/users/@me' },
      put: { method: 'PUT', path: overwrite, json: json({ type: 0, deny: '8192' }) },
      plain: { method: 'POST', path, json: json({ content: 'plain' }) },
      nonce: { method: 'POST', path, json: json(nonce) },
    },
  };
}

/** A request that a replica died with. */
async function sendDead(stage: Stage, request: Request): Promise<string> {
  await stage.requests.stop();
  const id = await stage.worker.send(request);
  await stage.redeliver(1);
  return id;
}

describe('after a replica died', () => {
  test.each([
    ['get', '200', 1],
    ['put', '204', 1],
    ['nonce', '200', 1],
    ['plain', 'OUTCOME_UNKNOWN', 0],
  ] as const)('with %s on its way: %s, after %d calls', async (kind, word, calls) => {
    const { stage, requests } = await openWith();
    await using _ = stage;
    const id = await sendDead(stage, requests[kind]);
    await stage.records.intend({ name: `id:${id}`, owner: 'dead', messageId: id });
    stage.replica();
    expect(wordOf(await stage.worker.reply(id))).toBe(word);
    expect(stage.gate.seen).toHaveLength(calls);
  });

  test.each(['get', 'put', 'nonce', 'plain'] as const)(
    'with %s waiting: it is sent',
    async (kind) => {
      const { stage, requests } = await openWith();
      await using _ = stage;
      const id = await sendDead(stage, requests[kind]);
      stage.replica();
      expect(wordOf(await stage.worker.reply(id))).toMatch(/^20[04]$/u);
      expect(stage.gate.seen).toHaveLength(1);
    },
  );

  test('an answer that was kept is given, without Discord', async () => {
    const { stage, requests } = await openWith();
    await using _ = stage;
    const id = await sendDead(stage, requests.plain);
    const attempt = { name: `id:${id}`, owner: 'dead', messageId: id };
    const api = { status: 200, contentType: 'text/plain', body: Buffer.from('kept') };
    await stage.records.settle(attempt, 'done', gatefleet.v1.Reply.encode({ api }).finish());
    stage.replica();
    const reply = await stage.worker.reply(id);
    expect(Buffer.from(reply.api?.body ?? []).toString()).toBe('kept');
    expect(stage.gate.seen).toEqual([]);
  });

  test('what was answered is done', async () => {
    const { stage, requests } = await openWith();
    await using _ = stage;
    const id = await sendDead(stage, requests.plain);
    await stage.records.settle({ name: `id:${id}`, owner: 'dead', messageId: id }, 'answered');
    const replica = stage.replica();
    await eventually(() => stage.verdicts).toEqual(['answered']);
    await eventually(() => replica.state.inHand).toBe(0);
    await replica.stop();
    expect(await stage.queued()).toBe(0);
    expect(stage.worker.replies.get(id)).toEqual([]);
    expect(stage.gate.seen).toEqual([]);
  });

  test('an old nonce is not trusted', async () => {
    const { stage, requests } = await openWith();
    await using _ = stage;
    const id = await sendDead(stage, requests.nonce);
    const name = `id:${id}`;
    await stage.records.intend({ name, owner: 'dead', messageId: id });
    const key = keysOf(stage.namespace).apiCall(name);
    await stage.redis.run((redis) => redis.hset(key, 'sentAtMs', String(Date.now() - 61_000)));
    stage.replica();
    expect(wordOf(await stage.worker.reply(id))).toBe('OUTCOME_UNKNOWN');
    expect(stage.gate.seen).toEqual([]);
  });

  test('what may be repeated is, although it is then done twice', async () => {
    const { stage, requests } = await openWith();
    await using _ = stage;
    const id = await sendDead(stage, { ...requests.plain, options: { mayRepeat: true } });
    await stage.records.intend({ name: `id:${id}`, owner: 'dead', messageId: id });
    stage.replica();
    expect(wordOf(await stage.worker.reply(id))).toBe('200');
  });

  test('a request without a name may have been sent', async () => {
    const { stage, requests } = await openWith();
    await using _ = stage;
    await stage.requests.stop();
    const plain = await stage.worker.send(requests.plain, { messageId: '' });
    const put = await stage.worker.send(requests.put, { messageId: '' });
    await stage.redeliver(2);
    stage.replica();
    expect(wordOf(await stage.worker.reply(plain))).toBe('OUTCOME_UNKNOWN');
    expect(wordOf(await stage.worker.reply(put))).toBe('204');
  });

  test('a deadline that has passed meanwhile leaves it unknown', async () => {
    const { stage, requests } = await openWith();
    await using _ = stage;
    const id = await sendDead(stage, { ...requests.put, options: { deadlineMs: 1 } });
    await stage.records.intend({ name: `id:${id}`, owner: 'dead', messageId: id });
    stage.replica();
    expect(wordOf(await stage.worker.reply(id))).toBe('OUTCOME_UNKNOWN');
    expect(stage.gate.seen).toEqual([]);
  });
});

describe('one idempotency key', () => {
  test('is one call, and one answer to all', async () => {
    const { stage, requests, posts } = await openWith();
    await using _ = stage;
    const request = { ...requests.plain, options: { idempotencyKey: 'once' } };
    const first = await stage.worker.ask(request);
    const second = await stage.worker.ask(request);
    expect(wordOf(first)).toBe('200');
    expect(second).toEqual(first);
    expect(posts('plain')).toBe(1);
  });

  test('of a call on its way is a conflict that passes', async () => {
    const { stage, requests, posts } = await openWith();
    await using _ = stage;
    stage.replica();
    stage.gate.treat = () => 'hold';
    const request = { ...requests.plain, options: { idempotencyKey: 'busy' } };
    const id = await stage.worker.send(request);
    await eventually(() => stage.gate.held.length).toBe(1);
    const second = await stage.worker.ask(request);
    expect(wordOf(second)).toBe('CONFLICT');
    expect(second.error?.retryable).toBe(true);
    stage.gate.open();
    const first = await stage.worker.reply(id);
    expect(await stage.worker.ask(request)).toEqual(first);
    expect(posts('plain')).toBe(1);
  });

  test('of calls that wait for their limits sends one of them', async () => {
    const { stage, requests, posts } = await openWith();
    await using _ = stage;
    const fill = { ...requests.plain, json: json({ content: 'fill' }) };
    for (let n = 0; n < 5; n += 1) await stage.worker.ask(fill);
    const request = { ...requests.plain, options: { idempotencyKey: 'waits' } };
    const ids = [await stage.worker.send(request), await stage.worker.send(request)];
    await eventually(() => stage.setUp.desk.state.waiting).toBe(2);
    const words = await Promise.all(ids.map(async (id) => wordOf(await stage.worker.reply(id))));
    // The second finds the first on its way, or done.
    expect(words[0]).toBe('200');
    expect(['200', 'CONFLICT']).toContain(words[1]);
    expect(posts('plain')).toBe(1);
  });

  test('of a call that could not be sent is free again', async () => {
    const { stage, requests, posts } = await openWith();
    await using _ = stage;
    const upstream = unreachable(stage);
    await stage.requests.stop();
    const replica = stage.replica({ upstream });
    const request = { ...requests.plain, options: { idempotencyKey: 'free' } };
    expect(wordOf(await stage.worker.ask(request))).toBe('UNAVAILABLE');
    await replica.stop();
    await upstream[Symbol.asyncDispose]();
    stage.replica();
    expect(wordOf(await stage.worker.ask(request))).toBe('200');
    expect(posts('plain')).toBe(1);
  });
});

/** A Discord that nobody listens at. */
function unreachable(stage: Stage): Upstream {
  return new Upstream({
    apiUrl: 'http://127.0.0.1:1/api',
    defaultVersion: 10,
    connections: 4,
    timeoutMs: 2_000,
    userAgent: 'DiscordBot (https://example.test, 1)',
    filter: createRouteFilter([], []),
    desk: stage.setUp.desk,
    onDone: () => undefined,
  });
}

describe('one message id', () => {
  test('of a call that was not carried out may be used again', async () => {
    const { stage, requests, posts } = await openWith();
    await using _ = stage;
    await using upstream = unreachable(stage);
    await stage.requests.stop();
    const replica = stage.replica({ upstream });
    const messageId = 'again';
    expect(wordOf(await stage.worker.ask(requests.plain, { messageId }))).toBe('UNAVAILABLE');
    await replica.stop();
    stage.replica();
    expect(wordOf(await stage.worker.ask(requests.plain, { messageId }))).toBe('200');
    expect(posts('plain')).toBe(1);
  });

  test('of a call that was answered is not sent again', async () => {
    const { stage, requests, posts } = await openWith();
    await using _ = stage;
    const messageId = 'again';
    expect(wordOf(await stage.worker.ask(requests.plain, { messageId }))).toBe('200');
    await eventually(async () => (await stage.records.read('id:again'))?.state).toBe('answered');
    expect(wordOf(await stage.worker.ask(requests.plain, { messageId }))).toBe('OUTCOME_UNKNOWN');
    expect(posts('plain')).toBe(1);
  });

  test('of a call that Discord limited may be used again', async () => {
    const { stage, requests } = await openWith();
    await using _ = stage;
    const messageId = 'again';
    const options = { deadlineMs: Date.now() + 300, idempotencyKey: 'limited' };
    stage.gate.treat = () => 429;
    const limited = await stage.worker.ask({ ...requests.plain, options }, { messageId });
    expect(wordOf(limited)).toBe('DISCORD');
    expect(await stage.records.read('key:limited')).toBeUndefined();
  });
});

describe('when Discord cannot be reached', () => {
  test('a call that never left is tried again, and then may be by the worker', async () => {
    const { stage, requests } = await openWith();
    await using _ = stage;
    await using upstream = unreachable(stage);
    await stage.requests.stop();
    const replica = stage.replica({ upstream });
    const reply = await stage.worker.ask(requests.plain);
    expect(reply.error).toMatchObject({
      code: ErrorCode.ERROR_CODE_UNAVAILABLE,
      retryable: true,
    });
    expect(stage.verdicts).toEqual(['retry', 'retry']);
    await replica.stop();
  });

  test.each([
    ['put', '204', 2],
    ['get', '200', 2],
    ['nonce', '200', 2],
    ['plain', 'OUTCOME_UNKNOWN', 1],
  ] as const)('and %s is lost on its way: %s, after %d calls', async (kind, word, calls) => {
    const { stage, requests } = await openWith();
    await using _ = stage;
    stage.gate.treat = () => (stage.gate.seen.length === 1 ? 'lose' : 'pass');
    expect(wordOf(await stage.worker.ask(requests[kind]))).toBe(word);
    expect(stage.gate.seen).toHaveLength(calls);
  });

  test('a nonce keeps its message single when its first answer is lost', async () => {
    const { stage, requests } = await openWith();
    await using _ = stage;
    stage.gate.treat = () => (stage.gate.seen.length === 1 ? 'lose' : 'pass');
    await stage.worker.ask(requests.nonce);
    const [channel = ''] = await stage.setUp.channels();
    expect(await stage.messages(channel)).toEqual(['nonce']);
  });

  test.each([
    ['put', 'OUTCOME_UNKNOWN'],
    ['get', 'UNAVAILABLE'],
  ] as const)('and %s is lost each time: %s', async (kind, word) => {
    const { stage, requests } = await openWith();
    await using _ = stage;
    stage.gate.treat = () => 'refuse';
    expect(wordOf(await stage.worker.ask(requests[kind]))).toBe(word);
    expect(stage.gate.seen).toHaveLength(3);
  });

  test.each([
    ['get', '200', 2],
    ['plain', 'DISCORD', 1],
  ] as const)('a 503 to %s: %s, after %d calls', async (kind, word, calls) => {
    const { stage, requests } = await openWith();
    await using _ = stage;
    stage.gate.treat = () => (stage.gate.seen.length === 1 ? 503 : 'pass');
    const reply = await stage.worker.ask(requests[kind]);
    expect(wordOf(reply)).toBe(word);
    expect(stage.gate.seen).toHaveLength(calls);
  });

  test('repetitions end with the deadline', async () => {
    const { stage, requests } = await openWith();
    await using _ = stage;
    stage.gate.treat = () => 503;
    const options = { deadlineMs: Date.now() + 100 };
    const reply = await stage.worker.ask({ ...requests.get, options });
    expect(reply.error?.discord?.status).toBe(503);
    expect(stage.gate.seen).toHaveLength(1);
  });
});

describe('without Redis', () => {
  async function openAway(): ReturnType<typeof openWith> {
    const away = RedisClient.open({ url: 'redis://127.0.0.1:1', name: 'test' });
    const records = new CallRecords(away, keysOf('none'));
    const opened = await openWith({ requests: { records } });
    opened.stage.atEnd(async () => await away.close());
    return opened;
  }

  test.each(['put', 'plain', 'nonce'] as const)('%s is sent when it comes first', async (kind) => {
    const { stage, requests } = await openAway();
    await using _ = stage;
    expect(wordOf(await stage.worker.ask(requests[kind]))).toMatch(/^20[04]$/u);
  });

  test.each([
    ['put', '204'],
    ['get', '200'],
    ['nonce', 'OUTCOME_UNKNOWN'],
    ['plain', 'OUTCOME_UNKNOWN'],
  ] as const)('%s that comes again: %s', async (kind, word) => {
    const { stage, requests } = await openAway();
    await using _ = stage;
    const id = await sendDead(stage, requests[kind]);
    stage.replica();
    expect(wordOf(await stage.worker.reply(id))).toBe(word);
  });

  test('none is set: the same', async () => {
    const { stage, requests } = await openWith({ requests: { records: undefined } });
    await using _ = stage;
    expect(wordOf(await stage.worker.ask(requests.plain))).toBe('200');
    const id = await sendDead(stage, requests.plain);
    stage.replica();
    expect(wordOf(await stage.worker.reply(id))).toBe('OUTCOME_UNKNOWN');
  });
});
