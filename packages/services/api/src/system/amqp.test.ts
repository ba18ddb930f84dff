// SPDX-License-Identifier: AGPL-3.0-only
// Requests by AMQP to the service as it is run, and what it leaves behind.
import { apiQueueOf, exchangesOf, namesOf } from '@gatefleet/contract';
import { declareTopology } from '@gatefleet/rabbitmq';
import { sharedServers, uniqueNamespace } from '@gatefleet/servers/fixture';
import { createSimulator } from '@gatefleet/simulator';
import { connect } from 'amqplib';
import { expect, test } from 'vitest';
import { eventually, json, Worker } from '../amqp/stage.fixture.ts';
import { ApiProcess } from './api-process.fixture.ts';

test('answers, counts, gives back what waits when it is stopped, and keeps its secrets', async () => {
  const { amqpUrl, redisUrl } = await sharedServers();
  const namespace = uniqueNamespace('api');
  const names = namesOf(namespace);
  await using simulator = await createSimulator({ guilds: 1, channelsPerGuild: 3 });
  await using stack = new AsyncDisposableStack();
  const model = await connect(amqpUrl);
  stack.defer(async () => await model.close());
  await declareTopology(model, exchangesOf(names), [apiQueueOf(names)]);
  const worker = new Worker(names.commands);
  await worker.connect(model);
  await using api = await ApiProcess.start({
    DISCORD_API_URL: simulator.apiUrl,
    DISCORD_TOKEN: simulator.token,
    AMQP_URL: amqpUrl,
    REDIS_URL: redisUrl,
    GATEFLEET_NAMESPACE: namespace,
  });
  const metrics = async (): Promise<string> =>
    await (await fetch(`${api.addresses.ops}/metrics`)).text();

  const path = `/guilds/${simulator.guildIds[0]}/channels`;
  const listed = await worker.ask({ method: 'GET', path });
  const found = JSON.parse(Buffer.from(listed.api?.body ?? []).toString()) as {
    id: string;
    type: number;
  }[];
  const channelId = found.find(({ type }) => type === 0)?.id;
  const wrong = await worker.ask({ method: 'GET', path: `/users/../${simulator.token}` });
  expect(wrong.error?.message).not.toContain(simulator.token);
  const ids: string[] = [];
  for (let n = 0; n < 8; n += 1) {
    const message = json({ content: String(n) });
    ids.push(
      await worker.send({ method: 'POST', path: `/channels/${channelId}/messages`, json: message }),
    );
  }
  await eventually(
    async () => /^gatefleet_api_commands_in_hand (\d+)$/m.exec(await metrics())?.[1],
  ).toBe('3');
  const shown = await metrics();
  expect(shown).toContain('gatefleet_api_commands_total{outcome="sent"} 6\n');
  expect(shown).toContain('gatefleet_api_commands_total{outcome="INVALID_ARGUMENT"} 1\n');
  expect(await api.stop()).toBe(0);
  expect(api.output + shown).not.toContain(simulator.token);
  const channel = await model.createChannel();
  await eventually(async () => (await channel.checkQueue(names.apiRequests)).messageCount).toBe(3);
  expect(ids.map((id) => worker.replies.get(id)?.length)).toEqual([1, 1, 1, 1, 1, 0, 0, 0]);
}, 60_000);
