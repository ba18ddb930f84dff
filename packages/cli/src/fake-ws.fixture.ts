// SPDX-License-Identifier: AGPL-3.0-only
// Stands in for the shard runner in up.test.ts: ready as soon as it has published, and an event now and then.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { encodeFleetEvent, MESSAGE_TYPE, namesOf, parseSnowflake } from '@gatefleet/contract';
import { connect } from 'amqplib';

const {
  AMQP_URL = '',
  GATEFLEET_NAMESPACE = '',
  REPLICA_ID,
  DISCORD_TOKEN,
  DISCORD_API_URL,
} = process.env;
if (REPLICA_ID === undefined || DISCORD_TOKEN === undefined || DISCORD_API_URL === undefined) {
  process.exit(78);
}
const model = await connect(AMQP_URL);
const channel = await model.createConfirmChannel();
model.on('error', () => process.exit(1));
model.on('close', () => process.exit(1));

function publish(): void {
  const { routingKey, body } = encodeFleetEvent({
    id: 'f',
    applicationId: parseSnowflake('9007199254740993'),
    shardId: 0,
    shardCount: 1,
    fence: 1,
    atMs: Date.now(),
    event: { shardReady: {} },
  });
  const { events } = namesOf(GATEFLEET_NAMESPACE);
  channel.publish(events, routingKey, Buffer.from(body), { type: MESSAGE_TYPE.event });
}

const ops = createServer((request, response) => {
  response.writeHead(request.url === '/readyz' ? 200 : 404).end();
});
await new Promise<void>((resolve) => {
  ops.listen(0, '127.0.0.1', resolve);
});
setInterval(publish, 100);
const { port } = ops.address() as AddressInfo;
process.send?.({ type: 'gatefleet.started', addresses: { ops: `http://127.0.0.1:${port}` } });
process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
