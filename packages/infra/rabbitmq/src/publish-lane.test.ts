// SPDX-License-Identifier: AGPL-3.0-only
import { describe, expect, test, vi } from 'vitest';
import { Corner, Rig, SOON, upTo, withoutRepeats } from './broker.fixture.ts';
import { numbered } from './messages.fixture.ts';
import { TcpProxy } from './tcp-proxy.fixture.ts';

function push(rig: Rig, corner: Corner, numbers: readonly number[]): void {
  for (const n of numbers) rig.lane.push(numbered(n, { exchange: corner.exchange.name }));
}

function byNumber(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

describe.each([
  { outlet: 'raw', isApiOnly: false },
  { outlet: 'API', isApiOnly: true },
])('a lane by the $outlet outlet', ({ isApiOnly }) => {
  test('publishes in order, and each is confirmed once', async () => {
    await using corner = await Corner.of();
    await using rig = new Rig(corner, { isApiOnly });
    push(rig, corner, upTo(1000));
    expect(rig.lane.pending).toBe(1000);
    await rig.lane.whenEmpty();
    expect(byNumber(rig.confirmed)).toEqual(upTo(1000));
    expect([rig.lane.pending, rig.lane.bufferedBytes, rig.budget.usedBytes]).toEqual([0, 0, 0]);
    expect(await corner.take()).toEqual(upTo(1000));
    expect(rig.rawWrites > 0).toBe(!isApiOnly);
    await rig.lane.whenEmpty();
  });

  test('carries every property, bodies over many frames and none at all', async () => {
    await using corner = await Corner.of();
    await using rig = new Rig(corner, { isApiOnly });
    const { name: exchange } = corner.exchange;
    const sizes = [300_000, 131_072, 131_064, 131_065, 1];
    sizes.forEach((sizeBytes, n) =>
      rig.lane.push(numbered(n, { exchange, sizeBytes, key: 'ü.b' })),
    );
    await rig.lane.whenEmpty();
    for (const [n, sizeBytes] of sizes.entries()) {
      const { content, properties, fields } = await corner.takeOne();
      expect(content.toString()).toBe(String(n).padEnd(sizeBytes, ' '));
      expect(fields).toMatchObject({ exchange, routingKey: 'ü.b' });
      expect(properties).toMatchObject({
        contentType: 'application/x-protobuf',
        deliveryMode: 2,
        messageId: `id-${n}`,
        type: 'test.Event',
      });
    }
  });

  test('counts what no queue takes, and only that', async () => {
    await using corner = await Corner.of();
    await using rig = new Rig(corner, { isApiOnly });
    await corner.channel.unbindQueue(corner.queue.name, corner.exchange.name, '#');
    await rig.connection.whenUp();
    await corner.channel.unbindQueue(corner.queue.name, corner.exchange.name, '#');
    await corner.channel.bindQueue(corner.queue.name, corner.exchange.name, 'bound');
    const { name: exchange } = corner.exchange;
    for (const key of ['bound', 'free', 'bound', 'free', 'free']) {
      rig.lane.push(numbered(0, { exchange, key, isMandatory: true }));
    }
    rig.lane.push(numbered(0, { exchange, key: 'free', isMandatory: false }));
    await rig.lane.whenEmpty();
    expect([rig.unrouted, rig.confirmed.length]).toEqual([3, 6]);
  });

  test('publishes all again, in order, on every connection that is cut', async () => {
    await using corner = await Corner.of();
    await using proxy = await TcpProxy.before(corner.url);
    await using rig = new Rig(corner, { isApiOnly, url: proxy.url, windowBytes: 1000 });
    push(rig, corner, upTo(3000));
    for (const due of [300, 1200, 2400]) {
      await vi.waitFor(() => expect(rig.confirmed.length).toBeGreaterThanOrEqual(due), SOON);
      proxy.cut();
    }
    await rig.lane.whenEmpty();
    expect(byNumber(rig.confirmed)).toEqual(upTo(3000));
    expect(withoutRepeats(await corner.take())).toEqual(upTo(3000));
    expect(proxy.connections).toBe(4);
    expect(rig.problems).toContain('CONNECTION_LOST');
    expect(rig.budget.usedBytes).toBe(0);
  });

  test('declares a deleted exchange again, and publishes all again in order', async () => {
    await using corner = await Corner.of();
    await using rig = new Rig(corner, { isApiOnly, windowBytes: 500 });
    push(rig, corner, upTo(10));
    await rig.lane.whenEmpty();
    await corner.channel.deleteExchange(corner.exchange.name);
    push(rig, corner, upTo(200, 10));
    await rig.lane.whenEmpty();
    expect(rig.problems).toContain('NOT_FOUND');
    expect(byNumber(rig.confirmed)).toEqual(upTo(200));
    expect(withoutRepeats(await corner.take())).toEqual(upTo(200));
  });
});

test('a lane has no more on its way than its window', async () => {
  await using corner = await Corner.of();
  await using proxy = await TcpProxy.before(corner.url);
  await using rig = new Rig(corner, { url: proxy.url, windowBytes: 5000 });
  const other = rig.addLane(corner);
  const { name: exchange } = corner.exchange;
  other.push(numbered(0, { exchange }));
  rig.lane.push(numbered(1, { exchange }));
  await Promise.all([rig.lane.whenEmpty(), other.whenEmpty()]);
  await corner.take();
  proxy.freezeAnswers();
  for (let n = 0; n < 100; n += 1) rig.lane.push(numbered(n, { exchange, sizeBytes: 1000 }));
  await vi.waitFor(async () => expect(await corner.count()).toBe(5), SOON);
  // What comes later on the same wire shows that nothing else of the first lane is on it.
  other.push(numbered(1000, { exchange }));
  await vi.waitFor(async () => expect(await corner.count()).toBe(6), SOON);
  expect(rig.lane.pending).toBe(100);
  proxy.thawAnswers();
  await rig.lane.whenEmpty();
  expect(await corner.take()).toEqual([...upTo(5), 1000, ...upTo(100, 5)]);
  other.close();
});

test('a frozen connection is given up by its heartbeat, and nothing is lost', async () => {
  await using corner = await Corner.of();
  await using proxy = await TcpProxy.before(corner.url);
  await using rig = new Rig(corner, { url: `${proxy.url}?heartbeat=1`, windowBytes: 1000 });
  push(rig, corner, [0]);
  await rig.lane.whenEmpty();
  proxy.freezeAnswers();
  push(rig, corner, upTo(100, 1));
  await rig.lane.whenEmpty();
  expect(rig.problems).toContain('CONNECTION_LOST');
  expect(withoutRepeats(await corner.take())).toEqual(upTo(100));
});

test('a lane that may not publish waits until it is woken', async () => {
  await using corner = await Corner.of();
  let mayPublish = false;
  const mayPublishNow = vi.fn(() => mayPublish);
  await using rig = new Rig(corner, { mayPublish: mayPublishNow });
  push(rig, corner, [0, 1]);
  await vi.waitFor(() => expect(mayPublishNow).toHaveBeenCalled(), SOON);
  expect([rig.lane.pending, await corner.count()]).toEqual([2, 0]);
  mayPublish = true;
  rig.lane.wake();
  await rig.lane.whenEmpty();
  expect(await corner.take()).toEqual([0, 1]);
});

test('the budget is full while a lane holds too much, and relieved by confirms or the close', async () => {
  await using corner = await Corner.of();
  let mayPublish = false;
  await using rig = new Rig(corner, { mayPublish: () => mayPublish });
  const heard: boolean[] = [];
  rig.budget.onChange((isFull) => heard.push(isFull));
  const { name: exchange } = corner.exchange;
  for (let n = 0; n < 21; n += 1) rig.lane.push(numbered(n, { exchange, sizeBytes: 50_000 }));
  expect(heard).toEqual([true]);
  expect(rig.budget.usedBytes).toBe(rig.lane.bufferedBytes);
  mayPublish = true;
  rig.lane.wake();
  await rig.lane.whenEmpty();
  expect([heard, rig.budget.usedBytes]).toEqual([[true, false], 0]);
  mayPublish = false;
  for (let n = 0; n < 21; n += 1) rig.lane.push(numbered(n, { exchange, sizeBytes: 50_000 }));
  rig.lane.close();
  rig.lane.push(numbered(0, { exchange }));
  expect([heard, rig.budget.usedBytes]).toEqual([[true, false, true, false], 0]);
});

describe('a message that a queue refuses', () => {
  const FULL_AT_ONE = { 'x-max-length': 1, 'x-overflow': 'reject-publish' };

  test('holds the lane, is tried again, and what came later follows it', async () => {
    await using corner = await Corner.of(undefined, FULL_AT_ONE);
    await using rig = new Rig(corner);
    push(rig, corner, [0]);
    await rig.lane.whenEmpty();
    push(rig, corner, [1]);
    await vi.waitFor(() => expect(rig.refused).toBeGreaterThanOrEqual(2), SOON);
    push(rig, corner, [2, 3]);
    const taken: number[] = [];
    await vi.waitFor(async () => {
      taken.push(...(await corner.take(1)));
      expect(withoutRepeats(taken)).toHaveLength(4);
    }, SOON);
    await rig.lane.whenEmpty();
    expect(taken.slice(0, 2)).toEqual([0, 1]);
    expect(byNumber(withoutRepeats(taken))).toEqual([0, 1, 2, 3]);
    expect([rig.givenUp, byNumber(rig.confirmed)]).toEqual([[], [0, 1, 2, 3]]);
  });

  test('counts as pending between its tries', async () => {
    await using corner = await Corner.of(undefined, FULL_AT_ONE);
    await using rig = new Rig(corner);
    push(rig, corner, [0]);
    await rig.lane.whenEmpty();
    push(rig, corner, [1]);
    const empty = Promise.withResolvers<string>();
    await vi.waitFor(() => expect(rig.refused).toBe(1), SOON);
    expect(rig.lane.pending).toBe(1);
    void rig.lane.whenEmpty().then(() => empty.resolve(`confirmed ${rig.confirmed.join()}`));
    await corner.take(1);
    expect(await empty.promise).toBe('confirmed 0,1');
  });

  test('is given up in the end, and the others are not lost', async () => {
    await using corner = await Corner.of(undefined, FULL_AT_ONE);
    await using rig = new Rig(corner, { refusalMs: 400 });
    await rig.connection.whenUp();
    await corner.channel.unbindQueue(corner.queue.name, corner.exchange.name, '#');
    await corner.channel.bindQueue(corner.queue.name, corner.exchange.name, 'full');
    const { queue: other } = await corner.channel.assertQueue('', { exclusive: true });
    await corner.channel.bindQueue(other, corner.exchange.name, 'free');
    const { name: exchange } = corner.exchange;
    const keys = ['full', 'free', 'full', 'full', 'free', 'free'];
    keys.forEach((key, n) => rig.lane.push(numbered(n, { exchange, key })));
    await rig.lane.whenEmpty();
    expect(rig.givenUp).toEqual(['2 REFUSED', '3 REFUSED']);
    expect(byNumber(rig.confirmed)).toEqual([0, 1, 4, 5]);
    expect(rig.refused).toBeGreaterThanOrEqual(4);
    expect((await corner.channel.checkQueue(other)).messageCount).toBe(3);
    expect(rig.budget.usedBytes).toBe(0);
  });
});

test('an exchange that lets nobody publish closes the channel; the message is kept', async () => {
  await using corner = await Corner.of();
  await using rig = new Rig(corner);
  const internal = `${corner.exchange.name}.internal`;
  await corner.channel.assertExchange(internal, 'topic', { internal: true, durable: true });
  rig.lane.push(numbered(0, { exchange: internal }));
  await vi.waitFor(() => expect(rig.problems).toEqual(['ACCESS_REFUSED']), SOON);
  expect([rig.lane.pending, rig.givenUp]).toEqual([1, []]);
  await corner.channel.deleteExchange(internal);
});
