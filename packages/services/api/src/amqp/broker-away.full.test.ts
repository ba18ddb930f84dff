// SPDX-License-Identifier: AGPL-3.0-only
// RabbitMQ dies while requests wait, are on their way, and have just been carried out.
import { decodeMessage, gatefleet } from '@gatefleet/contract';
import { temporaryRabbitmq } from '@gatefleet/servers/fixture';
import { connect } from 'amqplib';
import { expect, test } from 'vitest';
import { eventually, json, type Reply, Stage } from './stage.fixture.ts';

test('what Discord answered while RabbitMQ was away is answered when it is back', async () => {
  await using rabbitmq = await temporaryRabbitmq();
  await using stage = await Stage.open({ amqpUrl: rabbitmq.url });
  stage.model.on('error', () => undefined);
  const replyTo = `${stage.namespace}.reply.test`;
  const before = await stage.model.createChannel();
  before.on('error', () => undefined);
  await before.assertQueue(replyTo, { durable: true });
  const [first = '', second = ''] = await stage.setUp.channels();
  const sent = new Map<string, string>();
  const send = async (content: string, channelId: string): Promise<void> => {
    const path = `/channels/${channelId}/messages`;
    const request = { method: 'POST', path, json: json({ content }) };
    sent.set(await stage.worker.send(request, { replyTo }), content);
  };
  stage.gate.treat = ({ content }) => (content?.startsWith('held') === true ? 'hold' : 'pass');
  await send('held', second);
  for (let n = 0; n < 8; n += 1) await send(`one-${n}`, first);
  await eventually(() => stage.setUp.desk.state).toMatchObject({ waiting: 3, inFlight: 1 });

  await rabbitmq.kill();
  await eventually(() => stage.requests.state.isTaking).toBe(false);
  // What waited is left to whoever gets it next.
  await eventually(() => stage.setUp.desk.state.waiting).toBe(0);
  stage.gate.open();
  await eventually(() => stage.setUp.desk.state.inFlight).toBe(0);
  await rabbitmq.start();

  const model = await connect(rabbitmq.url);
  const channel = await model.createChannel();
  const replies = new Map<string, Reply>();
  await channel.consume(
    replyTo,
    (message) => {
      if (message === null) return;
      const content = sent.get(String(message.properties.correlationId)) ?? '';
      replies.set(content, decodeMessage(gatefleet.v1.Reply, message.content));
    },
    { noAck: true },
  );
  await eventually(() => replies.size).toBe(sent.size);
  const statuses = [...replies.values()].map(({ api }) => api?.status);
  expect(statuses).toEqual(Array.from({ length: 9 }, () => 200));
  const messages = [...(await stage.messages(first)), ...(await stage.messages(second))];
  expect(messages.toSorted()).toEqual([...sent.values()].toSorted());
  // An acknowledgement may have been lost with the broker.
  const verdicts = stage.verdicts.filter((verdict) => verdict !== 'answered');
  expect(verdicts.toSorted()).toEqual(['reply', 'send', 'send', 'send']);
  await model.close();
}, 120_000);
