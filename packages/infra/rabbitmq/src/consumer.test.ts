// SPDX-License-Identifier: AGPL-3.0-only
import { Buffer } from 'node:buffer';
import { expect, test, vi } from 'vitest';
import { Corner, SOON, upTo, withoutRepeats } from './broker.fixture.ts';
import { BrokerConnection } from './connection.ts';
import { Consumer, type ConsumerOptions, type Settlement } from './consumer.ts';
import { TcpProxy } from './tcp-proxy.fixture.ts';

class Reader implements AsyncDisposable {
  readonly got: number[] = [];
  readonly problems: string[] = [];
  readonly connection: BrokerConnection;
  readonly consumer: Consumer;

  constructor(
    corner: Corner,
    settle: (n: number, times: number) => Settlement | Promise<Settlement> = () => 'ack',
    options: Partial<ConsumerOptions> & { url?: string } = {},
  ) {
    this.connection = BrokerConnection.open({ urls: [options.url ?? corner.url], name: 'test' });
    this.consumer = new Consumer(this.connection, {
      queue: corner.queue,
      prefetch: 10,
      onMessage: async ({ content }) => {
        const n = Number(content);
        this.got.push(n);
        return await settle(n, this.got.filter((one) => one === n).length);
      },
      onProblem: ({ code }) => this.problems.push(code),
      ...options,
    });
  }

  async ready(): Promise<void> {
    await vi.waitFor(() => expect(this.consumer.isConsuming).toBe(true), SOON);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.consumer.stop();
    await this.connection.close();
  }
}

function send(corner: Corner, numbers: readonly number[]): void {
  for (const n of numbers)
    corner.channel.publish(corner.exchange.name, 'k', Buffer.from(String(n)));
}

test('messages come in order and are gone when they are acknowledged', async () => {
  await using corner = await Corner.of();
  await using reader = new Reader(corner);
  send(corner, upTo(100));
  await vi.waitFor(() => expect(reader.got).toEqual(upTo(100)), SOON);
  await reader.consumer.stop();
  expect(await corner.count()).toBe(0);
});

test('what is returned, or failed at, comes again', async () => {
  await using corner = await Corner.of();
  await using reader = new Reader(corner, (n, times) => {
    if (n === 2 && times < 3) throw new Error('not now');
    return n === 1 && times < 3 ? 'requeue' : 'ack';
  });
  send(corner, [0, 1, 2, 3]);
  await vi.waitFor(
    () => expect([...reader.got].sort((a, b) => a - b)).toEqual([0, 1, 1, 1, 2, 2, 2, 3]),
    SOON,
  );
  await reader.consumer.stop();
  expect(await corner.count()).toBe(0);
  expect(reader.problems).toEqual(['CHANNEL_CLOSED', 'CHANNEL_CLOSED']);
});

test('no more than the prefetch is in hand, and stopping waits for just that', async () => {
  await using corner = await Corner.of();
  const done = Promise.withResolvers<Settlement>();
  await using reader = new Reader(corner, () => done.promise, { prefetch: 3 });
  send(corner, upTo(10));
  await vi.waitFor(
    async () => expect([reader.got.length, await corner.count()]).toEqual([3, 7]),
    SOON,
  );
  let isStopped = false;
  const stopped = reader.consumer.stop().then(() => (isStopped = true));
  await vi.waitFor(async () => {
    expect((await corner.channel.checkQueue(corner.queue.name)).consumerCount).toBe(0);
  }, SOON);
  expect(isStopped).toBe(false);
  done.resolve('ack');
  await stopped;
  expect(reader.got).toEqual([0, 1, 2]);
  expect(await corner.take()).toEqual(upTo(10, 3));
});

test('a consumer that is stopped while it opens does not consume', async () => {
  await using corner = await Corner.of();
  await using reader = new Reader(corner);
  await reader.connection.whenUp();
  await reader.consumer.stop();
  expect(reader.consumer.isConsuming).toBe(false);
  expect((await corner.channel.checkQueue(corner.queue.name)).consumerCount).toBe(0);
  send(corner, [1]);
  await vi.waitFor(async () => expect(await corner.count()).toBe(1), SOON);
  expect(reader.got).toEqual([]);
});

test('a paused consumer takes nothing, settles what it has, and goes on', async () => {
  await using corner = await Corner.of();
  const first = Promise.withResolvers<Settlement>();
  await using reader = new Reader(corner, (n) => (n === 0 ? first.promise : 'ack'));
  send(corner, [0]);
  await vi.waitFor(() => expect(reader.got).toEqual([0]), SOON);
  reader.consumer.pause();
  await vi.waitFor(() => expect(reader.consumer.isConsuming).toBe(false), SOON);
  const consumers = async (): Promise<number> =>
    (await corner.channel.checkQueue(corner.queue.name)).consumerCount;
  await vi.waitFor(async () => expect(await consumers()).toBe(0), SOON);
  send(corner, [1]);
  await vi.waitFor(async () => expect(await corner.count()).toBe(1), SOON);
  first.resolve('ack');
  reader.consumer.resume();
  await vi.waitFor(() => expect(reader.got).toEqual([0, 1]), SOON);
  await reader.consumer.stop();
  expect(await corner.count()).toBe(0);
  expect(reader.problems).toEqual([]);
});

test('pausing and going on in quick turns ends as it was asked for last', async () => {
  await using corner = await Corner.of();
  await using reader = new Reader(corner);
  for (const turn of upTo(20)) {
    if (turn % 2 === 0) reader.consumer.pause();
    else reader.consumer.resume();
  }
  send(corner, upTo(5));
  await vi.waitFor(() => expect(reader.got).toEqual(upTo(5)), SOON);
  expect((await corner.channel.checkQueue(corner.queue.name)).consumerCount).toBe(1);
  await reader.consumer.stop();
  expect(reader.problems).toEqual([]);
});

test('a consumer that was paused before its connection came does not consume', async () => {
  await using corner = await Corner.of();
  await using reader = new Reader(corner);
  reader.consumer.pause();
  send(corner, [1]);
  await reader.connection.whenUp();
  await vi.waitFor(async () => expect(await corner.count()).toBe(1), SOON);
  reader.consumer.resume();
  await vi.waitFor(() => expect(reader.got).toEqual([1]), SOON);
});

test('a deleted queue is declared again and consumed from', async () => {
  await using corner = await Corner.of();
  await using reader = new Reader(corner);
  await reader.ready();
  await corner.channel.deleteQueue(corner.queue.name);
  await vi.waitFor(() => expect(reader.consumer.isConsuming).toBe(false), SOON);
  await reader.ready();
  send(corner, [5]);
  await vi.waitFor(() => expect(reader.got).toEqual([5]), SOON);
});

test('a lost connection brings unacknowledged messages again, to a consumer that came back', async () => {
  await using corner = await Corner.of();
  await using proxy = await TcpProxy.before(corner.url);
  const first = Promise.withResolvers<Settlement>();
  const settle = (n: number, times: number): Settlement | Promise<Settlement> =>
    n === 0 && times === 1 ? first.promise : 'ack';
  await using reader = new Reader(corner, settle, { url: proxy.url });
  send(corner, [0, 1]);
  await vi.waitFor(() => expect(reader.got).toEqual([0, 1]), SOON);
  proxy.cut();
  await vi.waitFor(() => expect(reader.consumer.isConsuming).toBe(false), SOON);
  first.resolve('ack');
  await vi.waitFor(() => expect(reader.got.filter((n) => n === 0)).toHaveLength(2), SOON);
  await reader.ready();
  send(corner, [2]);
  await vi.waitFor(() => expect(withoutRepeats(reader.got)).toEqual([0, 1, 2]), SOON);
});

test('whoever has a message in hand hears that its channel is gone', async () => {
  await using corner = await Corner.of();
  await using proxy = await TcpProxy.before(corner.url);
  const gone: AbortSignal[] = [];
  await using reader = new Reader(corner, () => 'ack', {
    url: proxy.url,
    onMessage: async (_message, signal) => {
      gone.push(signal);
      if (gone.length === 1)
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
      return 'ack';
    },
  });
  send(corner, [0]);
  await vi.waitFor(() => expect(gone).toHaveLength(1), SOON);
  expect(gone[0]?.aborted).toBe(false);
  proxy.cut();
  await vi.waitFor(() => expect(gone).toHaveLength(2), SOON);
  expect(gone.map(({ aborted }) => aborted)).toEqual([true, false]);
  await reader.consumer.stop();
  expect(await corner.count()).toBe(0);
});

test('a queue with other properties is said, and consumed from when it fits', async () => {
  await using corner = await Corner.of();
  await corner.channel.deleteQueue(corner.queue.name);
  await corner.channel.assertQueue(corner.queue.name, { durable: true, maxLength: 7 });
  await using reader = new Reader(corner);
  await vi.waitFor(() => expect(reader.problems).toContain('PRECONDITION_FAILED'), SOON);
  await corner.channel.deleteQueue(corner.queue.name);
  await reader.ready();
});
