// SPDX-License-Identifier: AGPL-3.0-only
import { Buffer } from 'node:buffer';
import { connect } from 'amqplib';
import { expect, test } from 'vitest';
import { Corner } from './broker.fixture.ts';
import type { Publication } from './publisher.ts';
import { RequestClient } from './request-client.ts';

function question(corner: Corner, n: number): Publication {
  return {
    exchange: corner.exchange.name,
    routingKey: 'question',
    body: Buffer.from(String(n)),
    type: 'test.Question',
    messageId: `m-${n}`,
    contentType: 'text/plain',
  };
}

/** Answers every question with twice its number. */
async function answer(corner: Corner): Promise<void> {
  await corner.channel.consume(
    corner.queue.name,
    (message) => {
      const { replyTo, correlationId } = message?.properties ?? {};
      const reply = Buffer.from(String(Number(message?.content) * 2));
      corner.channel.publish('', String(replyTo), reply, { correlationId: String(correlationId) });
    },
    { noAck: true },
  );
}

test('each request gets its own reply', async () => {
  await using corner = await Corner.of();
  await answer(corner);
  await using model = disposable(await connect(corner.url));
  await using client = await RequestClient.open(model.model);
  const requests = [1, 2, 3].map((n) => client.request(question(corner, n), 20_000));
  const replies = await Promise.all(requests);
  expect(replies.map(({ content }) => Number(content))).toEqual([2, 4, 6]);
});

test('a request without a reply is REPLY_TIMEOUT', async () => {
  await using corner = await Corner.of();
  await using model = disposable(await connect(corner.url));
  await using client = await RequestClient.open(model.model);
  await expect(client.request(question(corner, 1), 50)).rejects.toMatchObject({
    code: 'REPLY_TIMEOUT',
    scope: 'message',
    message: 'no reply from question in 50 ms',
  });
});

test('a closed channel fails what waits, and what is asked afterwards', async () => {
  await using corner = await Corner.of();
  await using model = disposable(await connect(corner.url));
  await using client = await RequestClient.open(model.model);
  const waiting = client.request(question(corner, 1), 20_000);
  const missing = { ...question(corner, 2), exchange: `${corner.exchange.name}.missing` };
  const refused = client.request(missing, 20_000);
  await expect(waiting).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(refused).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(client.request(question(corner, 3), 20_000)).rejects.toMatchObject({
    name: 'RabbitmqError',
    code: 'CHANNEL_CLOSED',
  });
});

test('a lost connection fails what waits', async () => {
  await using corner = await Corner.of();
  const model = await connect(corner.url);
  const client = await RequestClient.open(model);
  const waiting = client.request(question(corner, 1), 20_000);
  await Promise.all([
    expect(waiting).rejects.toMatchObject({ name: 'RabbitmqError' }),
    model.close(),
  ]);
  await client.close();
});

function disposable<Model extends { close(): Promise<void> }>(
  model: Model,
): { model: Model } & AsyncDisposable {
  return { model, [Symbol.asyncDispose]: () => model.close() };
}
