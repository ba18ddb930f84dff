// SPDX-License-Identifier: Apache-2.0
// One REST call through the fleet's rate limiter, and its answer:
//
//   npm run call -- GET /users/@me
//   npm run call -- POST /channels/1098765432109876543/messages '{"content":"hello"}'
import { randomUUID } from 'node:crypto';
import { CONTENT_TYPE, decodeMessage, gatefleet, MESSAGE_TYPE, namesOf } from '@gatefleet/contract';
import { connect, type ConsumeMessage } from 'amqplib';

const { ApiRequest, ErrorCode, Reply } = gatefleet.v1;
const { AMQP_URL = 'amqp://127.0.0.1', GATEFLEET_NAMESPACE = 'gatefleet' } = process.env;
const [method = 'GET', path = '/users/@me', json] = process.argv.slice(2);
const DIRECT_REPLY = 'amq.rabbitmq.reply-to';

const connection = await connect(AMQP_URL);
const channel = await connection.createChannel();
const answered = Promise.withResolvers<ConsumeMessage | null>();
await channel.consume(DIRECT_REPLY, answered.resolve, { noAck: true });

const body = json === undefined ? {} : { json: Buffer.from(json) };
const request = ApiRequest.encode({ method, path, ...body }).finish();
channel.publish(namesOf(GATEFLEET_NAMESPACE).commands, 'api.request', Buffer.from(request), {
  type: MESSAGE_TYPE.apiRequest,
  contentType: CONTENT_TYPE,
  persistent: true,
  // By it the fleet knows the request again when it is delivered twice.
  messageId: randomUUID(),
  replyTo: DIRECT_REPLY,
});

const message = await answered.promise;
const { api, error } = decodeMessage(Reply, message?.content ?? Buffer.alloc(0));
if (api) process.stdout.write(`${api.status} ${Buffer.from(api.body ?? []).toString()}\n`);
else process.stdout.write(`${ErrorCode[error?.code ?? 0]} ${error?.message}\n`);
await connection.close();
