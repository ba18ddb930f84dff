// SPDX-License-Identifier: AGPL-3.0-only
import { Buffer } from 'node:buffer';
import { expect, test, vi } from 'vitest';
import { Corner, SOON } from './broker.fixture.ts';
import { BrokerConnection } from './connection.ts';
import { Publisher, type Publication } from './publisher.ts';
import { TcpProxy } from './tcp-proxy.fixture.ts';

function publication(corner: Corner, more: Partial<Publication> = {}): Publication {
  return {
    exchange: corner.exchange.name,
    routingKey: 'a.b',
    body: Buffer.from('1'),
    type: 'test.Event',
    messageId: 'm-1',
    contentType: 'application/x-protobuf',
    ...more,
  };
}

async function opened(
  url: string,
): Promise<{ connection: BrokerConnection; publisher: Publisher }> {
  const connection = BrokerConnection.open({ urls: [url], name: 'test' });
  const publisher = new Publisher(connection);
  await connection.whenUp();
  return { connection, publisher };
}

test('a publication is in the queue with its properties when its promise resolves', async () => {
  await using corner = await Corner.of();
  const { connection, publisher } = await opened(corner.url);
  await using _ = connection;
  const properties = { correlationId: 'c', replyTo: 'r', headers: { h: 'v' } };
  await publisher.publish(publication(corner, { ...properties, expirationMs: 60_000 }));
  const message = await corner.takeOne();
  expect(message.properties).toMatchObject({
    ...properties,
    expiration: '60000',
    messageId: 'm-1',
    type: 'test.Event',
    contentType: 'application/x-protobuf',
    deliveryMode: 2,
  });
  await publisher.close();
  await expect(publisher.publish(publication(corner))).rejects.toMatchObject({
    code: 'CONNECTION_LOST',
  });
});

test('what no queue takes is UNROUTABLE where it is asked for, and only then', async () => {
  await using corner = await Corner.of();
  const { connection, publisher } = await opened(corner.url);
  await using _ = connection;
  await corner.channel.unbindQueue(corner.queue.name, corner.exchange.name, '#');
  await corner.channel.bindQueue(corner.queue.name, corner.exchange.name, 'bound');
  const lost = publication(corner, { mandatory: true });
  const found = publication(corner, { mandatory: true, routingKey: 'bound', messageId: 'm-2' });
  const results = await Promise.allSettled([
    publisher.publish(lost),
    publisher.publish(found),
    publisher.publish(publication(corner, { messageId: 'm-3' })),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  await expect(publisher.publish(lost)).rejects.toMatchObject({
    code: 'UNROUTABLE',
    retryable: true,
    scope: 'message',
  });
});

test('a queue that rejects is PUBLISH_REFUSED', async () => {
  await using corner = await Corner.of(undefined, {
    'x-max-length': 1,
    'x-overflow': 'reject-publish',
  });
  const { connection, publisher } = await opened(corner.url);
  await using _ = connection;
  await publisher.publish(publication(corner));
  await expect(publisher.publish(publication(corner))).rejects.toMatchObject({
    code: 'PUBLISH_REFUSED',
    scope: 'message',
  });
});

test('a missing exchange is NOT_FOUND, and the next publication has a new channel', async () => {
  await using corner = await Corner.of();
  const { connection, publisher } = await opened(corner.url);
  await using _ = connection;
  await expect(
    publisher.publish(publication(corner, { exchange: `${corner.exchange.name}.missing` })),
  ).rejects.toMatchObject({ code: 'NOT_FOUND', scope: 'channel' });
  await publisher.publish(publication(corner));
  expect(await corner.take()).toEqual([1]);
});

test('a lost connection rejects what is on its way, and the next one takes what waited', async () => {
  await using corner = await Corner.of();
  await using proxy = await TcpProxy.before(corner.url);
  const { connection, publisher } = await opened(proxy.url);
  await using _ = connection;
  await publisher.publish(publication(corner));
  proxy.freezeAnswers();
  const lost = publisher.publish(publication(corner));
  await vi.waitFor(async () => expect(await corner.count()).toBe(2), SOON);
  const meanwhile = Promise.withResolvers<void>();
  const down = (): void => meanwhile.resolve(publisher.publish(publication(corner)));
  const leave = connection.use({ up: () => undefined, down });
  proxy.cut();
  await expect(lost).rejects.toMatchObject({ name: 'RabbitmqError', retryable: true });
  await meanwhile.promise;
  leave();
  await connection.whenUp();
  await publisher.publish(publication(corner));
  expect(await corner.take()).toEqual([1, 1, 1, 1]);
});
