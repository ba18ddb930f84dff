// SPDX-License-Identifier: AGPL-3.0-only
//
// What people use today, as a process: @discordjs/ws with its native zlib, JSON.stringify of what it
// parsed, and amqplib's confirm channel.

import { REST } from '@discordjs/rest';
import { CompressionMethod, WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import { connect } from 'amqplib';

const [apiUrl = '', amqpUrl = '', exchange = '', shards = '1'] = process.argv.slice(2);

const connection = await connect(amqpUrl);
const channel = await connection.createConfirmChannel();
let confirmed = 0;

const rest = new REST({ api: `${apiUrl}/api`, version: '10' }).setToken('bench');
const manager = new WebSocketManager({
  token: 'bench',
  intents: 512,
  shardCount: Number(shards),
  compression: CompressionMethod.ZlibNative,
  rest,
});
manager.on(WebSocketShardEvents.Dispatch, (payload, shardId) => {
  const body = Buffer.from(JSON.stringify({ shardId, payload }));
  channel.publish(exchange, payload.t, body, { persistent: true }, () => {
    confirmed += 1;
  });
});
process.on('message', () => process.send?.({ confirmed }));
process.once('disconnect', () => process.exit(0));
await manager.connect();
process.send?.({ type: 'started' });
