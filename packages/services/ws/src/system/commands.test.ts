// SPDX-License-Identifier: AGPL-3.0-only
//
// Workers' commands, from the exchange to Discord and the answer back.

import {
  CONTENT_TYPE,
  decodeMessage,
  gatefleet,
  guildCommandKey,
  MESSAGE_TYPE,
  optionalFixed64,
  parseSnowflake,
  partitionOf,
  partitionWord,
  type Snowflake,
} from '@gatefleet/contract';
import { RequestClient } from '@gatefleet/rabbitmq';
import { type ChannelModel, connect } from 'amqplib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Fleet } from './fleet.fixture.ts';
import { until } from './until.fixture.ts';

const { v1 } = gatefleet;
const SHARDS = 2;

let fleet: Fleet;
let model: ChannelModel;
let client: RequestClient;
let guild: Snowflake;

beforeAll(async () => {
  fleet = await Fleet.start({ shards: SHARDS });
  await fleet.whenReady();
  model = await connect(fleet.rabbitmq.url);
  client = await RequestClient.open(model);
  guild = await anyGuild();
}, 90_000);

afterAll(async () => {
  await client.close();
  await model.close();
  await fleet[Symbol.asyncDispose]();
});

type Command = gatefleet.v1.GatewayCommand.$Properties;
type Reply = gatefleet.v1.Reply;

async function anyGuild(): Promise<Snowflake> {
  for await (const entry of fleet.simulator.control.journal()) {
    if (entry.guildId !== null) return parseSnowflake(entry.guildId);
  }
  throw new Error('no guild in the journal');
}

async function ask(routingKey: string, body: Uint8Array): Promise<Reply> {
  const publication = {
    exchange: `${fleet.namespace}.commands`,
    routingKey,
    body,
    type: MESSAGE_TYPE.gatewayCommand,
    contentType: CONTENT_TYPE,
    messageId: crypto.randomUUID(),
  };
  const message = await client.request(publication, 15_000);
  return decodeMessage(v1.Reply, message.content);
}

async function command(routingKey: string, content: Command): Promise<Reply> {
  return await ask(routingKey, v1.GatewayCommand.encode(content).finish());
}

async function opsReceived(): Promise<number[]> {
  return (await fleet.simulator.control.commands()).map(({ op }) => op);
}

describe('reaches Discord and is answered', () => {
  const id = (): never => optionalFixed64(guild);
  const cases: readonly (readonly [string, number, () => Command])[] = [
    ['voice state', 4, () => ({ updateVoiceState: { guildId: id(), channelId: id() } })],
    [
      'guild members',
      8,
      () => ({ requestGuildMembers: { guildId: id(), query: '', nonce: 'n1' } }),
    ],
    ['soundboard sounds', 31, () => ({ requestSoundboardSounds: { guildIds: [id()] } })],
    ['channel info', 43, () => ({ requestChannelInfo: { guildId: id(), fields: ['status'] } })],
    [
      'raw',
      3,
      () => ({
        raw: { op: 3, dataJson: json({ since: null, activities: [], status: 'dnd', afk: false }) },
      }),
    ],
  ];
  it.each(cases)('%s by guild', async (_name, op, content) => {
    const reply = await command(guildCommandKey(guild), content());
    expect(reply.error).toBeNull();
    expect(reply.gateway?.sentAtMs).toBeDefined();
    await until('Discord has it', async () => (await opsReceived()).includes(op));
  });

  it('presence by shard', async () => {
    const activities = [json({ name: 'a test', type: 0 })];
    const updatePresence = { status: 'online', activitiesJson: activities };
    const reply = await command('ws.shard.1', { updatePresence });
    expect(reply.gateway?.shardId).toBe(1);
  });

  it('its effects come back as events', async () => {
    const received = async () => fleet.runner.metric('gatefleet_ws_events_total');
    const before = await received();
    const requestGuildMembers = { guildId: optionalFixed64(guild), query: '', nonce: 'n2' };
    await command(guildCommandKey(guild), { requestGuildMembers });
    await until('the members chunk arrives', async () => (await received()) > before);
  });
});

describe('is refused with a clear error', () => {
  const { ErrorCode } = v1;
  const presence = (): Command => ({ updatePresence: { status: 'online' } });
  const otherPartition = (): string => partitionWord((partitionOf(guild) + 1) % 64);
  const cases: readonly (readonly [string, number, () => string, () => Command])[] = [
    [
      'a wrong partition',
      ErrorCode.ERROR_CODE_WRONG_PARTITION,
      () => `ws.${otherPartition()}.guild.${guild}`,
      presence,
    ],
    ['an unknown shard', ErrorCode.ERROR_CODE_UNROUTABLE, () => 'ws.shard.999', presence],
    ['a key nobody takes', ErrorCode.ERROR_CODE_UNROUTABLE, () => 'nobody.takes.this', presence],
    ['no command', ErrorCode.ERROR_CODE_INVALID_ARGUMENT, () => 'ws.shard.0', () => ({})],
    [
      'an unknown status',
      ErrorCode.ERROR_CODE_INVALID_ARGUMENT,
      () => 'ws.shard.0',
      () => ({ updatePresence: { status: 'away' } }),
    ],
    [
      'a long nonce',
      ErrorCode.ERROR_CODE_INVALID_ARGUMENT,
      () => guildCommandKey(guild),
      () => ({
        requestGuildMembers: { guildId: optionalFixed64(guild), query: '', nonce: 'x'.repeat(33) },
      }),
    ],
    [
      'a forbidden opcode',
      ErrorCode.ERROR_CODE_FORBIDDEN_OPCODE,
      () => 'ws.shard.0',
      () => ({ raw: { op: 2, dataJson: json({}) } }),
    ],
    [
      'a payload over 4096 bytes',
      ErrorCode.ERROR_CODE_TOO_LARGE,
      () => 'ws.shard.0',
      () => ({ raw: { op: 3, dataJson: json({ status: 'x'.repeat(5000) }) } }),
    ],
    [
      'a deadline that has passed',
      ErrorCode.ERROR_CODE_DEADLINE_EXCEEDED,
      () => 'ws.shard.0',
      () => ({ ...presence(), options: { deadlineMs: 1 } }),
    ],
  ];
  it.each(cases)('%s', async (_name, code, key, content) => {
    const reply = await command(key(), content());
    expect(reply.error?.code).toBe(code);
    expect(reply.error?.message).not.toBe('');
  });

  it('malformed protobuf', async () => {
    const reply = await ask('ws.shard.0', Buffer.from([0xff, 0xff, 0xff]));
    expect(reply.error?.code).toBe(ErrorCode.ERROR_CODE_INVALID_ARGUMENT);
  });

  it('a guild of another shard', async () => {
    const shardId = Number((BigInt(guild) >> 22n) % BigInt(SHARDS));
    const requestGuildMembers = { guildId: optionalFixed64(guild), query: '' };
    const reply = await command(`ws.shard.${1 - shardId}`, { requestGuildMembers });
    expect(reply.error?.code).toBe(ErrorCode.ERROR_CODE_INVALID_ARGUMENT);
  });

  it('the same idempotency key twice', async () => {
    const options = { idempotencyKey: 'only-once' };
    const first = await command('ws.shard.0', { ...presence(), options });
    const second = await command('ws.shard.0', { ...presence(), options });
    expect(first.gateway?.shardId).toBe(0);
    expect(second.error?.code).toBe(ErrorCode.ERROR_CODE_OUTCOME_UNKNOWN);
  });
});

it('dead-letters what can be neither executed nor answered', async () => {
  const channel = await model.createConfirmChannel();
  const properties = { type: MESSAGE_TYPE.gatewayCommand, replyTo: 'somebody-elses-queue' };
  channel.publish(`${fleet.namespace}.commands`, 'ws.shard.0', Buffer.from([1]), properties);
  channel.publish(`${fleet.namespace}.commands`, 'ws.shard.0', Buffer.from([0xff]));
  await channel.waitForConfirms();
  const reasons: string[] = [];
  await until('both are dead', async () => {
    const message = await channel.get(`${fleet.namespace}.dead`, { noAck: true });
    if (message !== false) reasons.push(decodeMessage(v1.DeadLetter, message.content).reason);
    return reasons.length === 2;
  });
  await channel.close();
  expect(reasons.toSorted()).toEqual([
    'not a GatewayCommand',
    'reply_to must be a direct reply queue or begin with <namespace>.reply.',
  ]);
});

function json(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}
