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

test('a queue with other properties is said, and consumed from when it fits', async () => {
  await using corner = await Corner.of();
  await corner.channel.deleteQueue(corner.queue.name);
  await corner.channel.assertQueue(corner.queue.name, { durable: true, maxLength: 7 });
  await using reader = new Reader(corner);
  await vi.waitFor(() => expect(reader.problems).toContain('PRECONDITION_FAILED'), SOON);
  await corner.channel.deleteQueue(corner.queue.name);
  await reader.ready();
});
