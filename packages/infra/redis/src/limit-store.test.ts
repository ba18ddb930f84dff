// SPDX-License-Identifier: AGPL-3.0-only
import { sharedRedis, uniqueNamespace } from '@gatefleet/servers/fixture';
import { describe, expect, test } from 'vitest';
import { RedisClient } from './client.ts';
import { keysOf } from './keys.ts';
import { ALIVE_MS, type LimitMessage, LimitStore, parseLimitMessage } from './limit-store.ts';
import { eventually, whenReady } from './stores.fixture.ts';
import { RedisSubscriber } from './subscriber.ts';

/** A namespace, a store, and what each replica hears. */
class Scene implements AsyncDisposable {
  readonly client: RedisClient;
  readonly store: LimitStore;
  readonly keys = keysOf(uniqueNamespace());
  readonly heard = new Map<string, LimitMessage[]>();
  readonly #stack = new AsyncDisposableStack();
  readonly #url: string;

  static async open(...replicas: string[]): Promise<Scene> {
    const scene = new Scene((await sharedRedis()).url);
    await whenReady(scene.client);
    await scene.store.load();
    for (const replica of replicas) await scene.join(replica);
    // Nobody need wait for others that may have lived before.
    await scene.client.run((redis) => redis.del(scene.keys.limitFrozen));
    return scene;
  }

  private constructor(url: string) {
    this.#url = url;
    this.client = this.#stack.use(RedisClient.open({ url, name: 'test' }));
    this.store = new LimitStore(this.client, this.keys, uniqueNamespace());
  }

  async join(replica: string): Promise<void> {
    const messages: LimitMessage[] = [];
    this.heard.set(replica, messages);
    const subscriber = RedisSubscriber.open({
      url: this.#url,
      name: 'test',
      onMessage: (_channel, text) => {
        const message = parseLimitMessage(text, replica);
        if (message !== undefined) messages.push(message);
      },
    });
    this.#stack.use(subscriber);
    const channels = this.store.channelsOf(replica);
    subscriber.listenTo(channels);
    await eventually(async () => {
      const counts = await this.client.run((redis) => redis.pubsub('NUMSUB', ...channels));
      return counts.filter((_, index) => index % 2 === 1).every((count) => Number(count) > 0);
    }).toBe(true);
    await this.beat(replica);
  }

  async beat(replica: string): Promise<void> {
    await this.store.beat(replica, { newEpoch: 'first', wasApart: false });
  }

  /** Not heard of for too long. */
  async age(replica: string): Promise<void> {
    const longAgo = String(Date.now() - 2 * ALIVE_MS);
    await this.client.run((redis) => redis.zadd(this.keys.limitReplicas, longAgo, replica));
  }

  heardBy(replica: string) {
    return expect.poll(() => this.heard.get(replica) ?? [], { timeout: 5_000, interval: 5 });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#stack[Symbol.asyncDispose]();
  }
}

describe('replicas', () => {
  test('the first makes the epoch, and nobody begins before those that may have lived noticed', async () => {
    await using scene = await Scene.open();
    const first = await scene.store.beat('a', { newEpoch: 'one', wasApart: false });
    expect(first).toMatchObject({ wasAlive: false, epoch: 'one', replicas: 1 });
    expect(first.frozenMs).toBeGreaterThan(0);
    const second = await scene.store.beat('b', { newEpoch: 'two', wasApart: false });
    expect(second).toMatchObject({ wasAlive: false, epoch: 'one', replicas: 2 });
    const again = await scene.store.beat('a', { newEpoch: 'three', wasApart: false });
    expect(again).toMatchObject({ wasAlive: true, epoch: 'one', replicas: 2 });
  });

  test('one that was not heard of is counted no longer, and has to begin anew', async () => {
    await using scene = await Scene.open('a', 'b');
    await scene.age('a');
    expect(await scene.store.beat('b', { newEpoch: 'x', wasApart: false })).toMatchObject({
      wasAlive: true,
      replicas: 1,
    });
    expect(await scene.store.beat('a', { newEpoch: 'x', wasApart: false })).toMatchObject({
      wasAlive: false,
      replicas: 2,
    });
  });

  test('one that comes back from being apart freezes the others too', async () => {
    await using scene = await Scene.open('a', 'b');
    const back = await scene.store.beat('a', { newEpoch: 'x', wasApart: true });
    expect(back.frozenMs).toBeGreaterThan(0);
    const other = await scene.store.beat('b', { newEpoch: 'x', wasApart: false });
    expect(other.frozenMs).toBeGreaterThan(0);
  });

  test('one that leaves is gone at once', async () => {
    await using scene = await Scene.open('a', 'b');
    await scene.store.leave('a');
    const { replicas } = await scene.store.beat('b', { newEpoch: 'x', wasApart: false });
    expect(replicas).toBe(1);
  });
});

describe('gates', () => {
  test('one has it, another is let wait and has it next, with what is known of it', async () => {
    await using scene = await Scene.open('a', 'b');
    const { grant } = await scene.store.askGate('a', 'gate');
    expect(grant).toEqual({
      state: undefined,
      grant: expect.any(Number),
      news: [],
      isWanted: false,
      isDoubtful: false,
    });
    expect(await scene.store.askGate('b', 'gate')).toEqual({ lessons: [], grant: undefined });
    await scene.heardBy('a').toEqual([{ kind: 'wanted', digest: 'gate' }]);
    await scene.store.returnGate('a', 'gate', { state: '{"some":"state"}', isDoubtful: false });
    await scene.heardBy('b').toEqual([
      {
        kind: 'granted',
        digest: 'gate',
        state: { text: '{"some":"state"}', ageMs: expect.any(Number) },
        grant: expect.any(Number),
        news: [],
        isWanted: false,
        isDoubtful: false,
      },
    ]);
  });

  test('those who wait have it in their order; who asks twice waits once', async () => {
    await using scene = await Scene.open('a', 'b', 'c');
    await scene.store.askGate('a', 'gate');
    await scene.store.askGate('b', 'gate');
    await scene.store.askGate('c', 'gate');
    await scene.store.askGate('b', 'gate');
    await scene.store.returnGate('a', 'gate', { state: '', isDoubtful: false });
    await scene.heardBy('b').toMatchObject([{ kind: 'granted', isWanted: true }]);
    await scene.store.returnGate('b', 'gate', { state: '', isDoubtful: false });
    await scene.heardBy('c').toMatchObject([{ kind: 'granted', isWanted: false }]);
  });

  test('what a dead replica had is doubtful, and its last state is known', async () => {
    await using scene = await Scene.open('a', 'b');
    await scene.store.askGate('a', 'gate');
    await scene.store.returnGate('a', 'gate', { state: 'last', isDoubtful: false });
    await scene.store.askGate('a', 'gate');
    await scene.age('a');
    const { grant } = await scene.store.askGate('b', 'gate');
    expect(grant).toMatchObject({ isDoubtful: true, state: { text: 'last' } });
  });

  test('who died while waiting is passed over', async () => {
    await using scene = await Scene.open('a', 'b', 'c');
    await scene.store.askGate('a', 'gate');
    await scene.store.askGate('b', 'gate');
    await scene.store.askGate('c', 'gate');
    await scene.age('b');
    await scene.store.returnGate('a', 'gate', { state: '', isDoubtful: false });
    await scene.heardBy('c').toMatchObject([{ kind: 'granted' }]);
  });

  test('what comes back from who knew nothing of it is doubtful', async () => {
    await using scene = await Scene.open('a', 'b', 'c');
    await scene.store.askGate('a', 'gate');
    await scene.store.askGate('b', 'gate');
    await scene.store.returnGate('a', 'gate', { state: '', isDoubtful: true });
    await scene.heardBy('b').toMatchObject([{ kind: 'granted', isDoubtful: true }]);
    await scene.store.returnGate('b', 'gate', { state: '', isDoubtful: false });
    const { grant } = await scene.store.askGate('c', 'gate');
    expect(grant).toMatchObject({ isDoubtful: false });
  });

  test('nobody gives back what is not its own', async () => {
    await using scene = await Scene.open('a', 'b');
    await scene.store.askGate('a', 'gate');
    await scene.store.returnGate('b', 'gate', { state: 'forged', isDoubtful: false });
    expect(await scene.store.affirmGate('a', 'gate')).toBe(true);
    expect(await scene.store.affirmGate('b', 'gate')).toBe(false);
  });

  test('news goes to whoever has it, or waits for whoever is next', async () => {
    await using scene = await Scene.open('a', 'b');
    await scene.store.tellGate('gate', 'early');
    const { grant: first } = await scene.store.askGate('a', 'gate');
    expect(first?.news).toEqual([{ text: 'early', ageMs: expect.any(Number) }]);
    await scene.store.tellGate('gate', 'late');
    const { grant } = first ?? {};
    await scene.heardBy('a').toEqual([{ kind: 'told', digest: 'gate', text: 'late', grant }]);
    await scene.store.returnGate('a', 'gate', { state: '', isDoubtful: false });
    await scene.store.tellGate('gate', 'between');
    const { grant: second } = await scene.store.askGate('b', 'gate');
    expect(second?.news).toMatchObject([{ text: 'between' }]);
    expect(second?.grant).toBeGreaterThan(grant ?? Number.POSITIVE_INFINITY);
  });

  test('lessons of a route come with the answer', async () => {
    await using scene = await Scene.open('a');
    await scene.store.learn('GET /x', '{"kind":"none"}');
    await scene.store.learn('GET /x', '{"kind":"none"}');
    await scene.store.learn('GET /x', '{"kind":"hidden"}');
    const { lessons } = await scene.store.askGate('a', 'gate', 'GET /x');
    expect(lessons).toEqual(['{"kind":"none"}', '{"kind":"hidden"}']);
    expect(await scene.store.routes()).toEqual(new Map([['GET /x', lessons]]));
  });

  test('nothing stays for ever', async () => {
    await using scene = await Scene.open('a', 'b');
    await scene.store.askGate('a', 'gate');
    await scene.store.askGate('b', 'gate');
    await scene.store.tellGate('other', 'news');
    await scene.store.takeSlots('a', 'bot', { count: 3, had: 0, total: 5 });
    const names = await scene.client.run((redis) => redis.keys(`${scene.keys.limitGate('')}*`));
    const slots = await scene.client.run((redis) => redis.keys(`${scene.keys.limitSlots('')}*`));
    expect([...names, ...slots]).toHaveLength(6);
    for (const key of [...names, ...slots]) {
      expect(await scene.client.run((redis) => redis.pttl(key))).toBeGreaterThan(0);
    }
    await scene.store.returnGate('a', 'gate', { state: '', isDoubtful: false });
    await scene.store.returnGate('b', 'gate', { state: '', isDoubtful: false });
    expect(await scene.client.run((redis) => redis.exists(scene.keys.limitGate('gate')))).toBe(0);
  });
});

describe('slots', () => {
  const of = (count: number, had = 0) => ({ count, had, total: 10 });
  const free = (count: number) => ({ lost: 0, freeInMs: Array.from({ length: count }, () => 0) });

  test('there are so many and no more', async () => {
    await using scene = await Scene.open('a', 'b');
    expect(await scene.store.takeSlots('a', 'bot', of(6))).toEqual(free(6));
    expect(await scene.store.takeSlots('b', 'bot', of(6))).toEqual(free(4));
    expect(await scene.store.takeSlots('a', 'bot', of(1, 6))).toEqual(free(0));
  });

  test('when there are too few the others hear of it', async () => {
    await using scene = await Scene.open('a', 'b');
    await scene.store.takeSlots('a', 'bot', of(10));
    await scene.store.takeSlots('b', 'bot', of(4));
    await scene.heardBy('a').toEqual([{ kind: 'slots-wanted', digest: 'bot', fair: 5 }]);
    await scene.store.returnSlots('a', 'bot', [0, 300, 700]);
    await scene.heardBy('b').toEqual([{ kind: 'slots-free', digest: 'bot' }]);
    const { freeInMs } = await scene.store.takeSlots('b', 'bot', of(4));
    expect(freeInMs).toHaveLength(3);
    expect(freeInMs[0]).toBe(0);
    expect(freeInMs[1]).toBeGreaterThan(0);
    expect(freeInMs[2]).toBeLessThanOrEqual(700);
  });

  test('an answer that was lost takes no slot away', async () => {
    await using scene = await Scene.open('a');
    await scene.store.takeSlots('a', 'bot', of(10));
    expect(await scene.store.takeSlots('a', 'bot', of(10))).toEqual(free(10));
  });

  test('those of a dead replica are free again after a window', async () => {
    await using scene = await Scene.open('a', 'b');
    await scene.store.takeSlots('a', 'bot', of(10));
    await scene.age('a');
    const { freeInMs } = await scene.store.takeSlots('b', 'bot', of(10));
    expect(freeInMs).toEqual(Array.from({ length: 10 }, () => 1_000));
  });

  test('after Redis lost its data none is free at once', async () => {
    await using scene = await Scene.open('a');
    await scene.client.run((redis) => redis.set(scene.keys.limitFrozen, '1', 'PX', 4_000));
    const { freeInMs } = await scene.store.takeSlots('a', 'bot', of(1));
    expect(freeInMs[0]).toBeGreaterThanOrEqual(1_000);
  });

  test('nobody keeps more than the others have left', async () => {
    await using scene = await Scene.open('a', 'b');
    await scene.store.takeSlots('a', 'bot', of(7));
    expect(await scene.store.takeSlots('b', 'bot', of(0, 5))).toEqual({ lost: 2, freeInMs: [] });
    expect(await scene.store.takeSlots('a', 'bot', of(5, 7))).toEqual(free(0));
  });

  test('nobody gives back more than it has', async () => {
    await using scene = await Scene.open('a', 'b');
    await scene.store.takeSlots('a', 'bot', of(8));
    await scene.store.returnSlots('b', 'bot', [0, 0, 0]);
    expect(await scene.store.takeSlots('b', 'bot', of(9))).toEqual(free(2));
  });

  test('a limit that was lowered or raised is kept to', async () => {
    await using scene = await Scene.open('a');
    await scene.store.takeSlots('a', 'bot', of(2));
    const lowered = { count: 9, had: 2, total: 4 };
    expect(await scene.store.takeSlots('a', 'bot', lowered)).toEqual(free(2));
    const raised = { count: 9, had: 4, total: 6 };
    expect(await scene.store.takeSlots('a', 'bot', raised)).toEqual(free(2));
  });
});

test('invalid requests are counted by address, over all namespaces, and a ban is known to all', async () => {
  await using scene = await Scene.open('a');
  const egress = uniqueNamespace();
  const one = new LimitStore(scene.client, keysOf('one'), egress);
  const other = new LimitStore(scene.client, keysOf('other'), egress);
  expect(await one.noteInvalid(3, 0)).toEqual({ all: 3, bannedForMs: 0 });
  expect(await other.noteInvalid(4, 5_000)).toMatchObject({ all: 7 });
  const { all, bannedForMs } = await one.noteInvalid(0, 1_000);
  expect(all).toBe(7);
  expect(bannedForMs).toBeGreaterThan(4_000);
});

test.each(['no json', '[]', '{"k":"granted"', '{"k":"granted","g":7,"n":"x"}', 'null', '"text"'])(
  'what makes no sense is no message that could do harm: %s',
  (text) => {
    const message = parseLimitMessage(text, 'a');
    expect(['granted', 'other', undefined]).toContain(message?.kind);
  },
);
