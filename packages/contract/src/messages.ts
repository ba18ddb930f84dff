// SPDX-License-Identifier: Apache-2.0
//
// Messages as the rest of the code sees them: ids as strings, enums as words, bounds checked. The
// generated code stays behind this file.

import { ContractError } from './errors.ts';
import { gatefleet } from './generated/gatefleet.js';
import type { InteractionDetail, InteractionKind } from './interaction.ts';
import type { EventSource } from './routing-key.ts';
import { fixed64FromSnowflake, snowflakeFromFixed64, type Snowflake } from './snowflake.ts';

const { v1 } = gatefleet;

export const CONTENT_TYPE = 'application/x-protobuf';

/** The AMQP `type` of each message. */
export const MESSAGE_TYPE = {
  event: 'gatefleet.v1.Event',
  eventBatch: 'gatefleet.v1.EventBatch',
  gatewayCommand: 'gatefleet.v1.GatewayCommand',
  apiRequest: 'gatefleet.v1.ApiRequest',
  controlCommand: 'gatefleet.v1.ControlCommand',
  reply: 'gatefleet.v1.Reply',
  deadLetter: 'gatefleet.v1.DeadLetter',
} as const;

/** No message of the contract is larger, in bytes; larger ones are refused before they are read. */
export const MAX_MESSAGE_BYTES = 16_777_216;

/** An event as a worker reads it. */
export type DecodedEvent = {
  readonly id: string;
  readonly dedupeKey: string;
  readonly source: EventSource | undefined;
  readonly name: string;
  readonly applicationId: Snowflake | undefined;
  readonly shardId: number;
  readonly shardCount: number;
  readonly generation: number;
  readonly sequence: number;
  readonly guildId: Snowflake | undefined;
  readonly channelId: Snowflake | undefined;
  readonly userId: Snowflake | undefined;
  readonly receivedAtUs: number;
  readonly replayed: boolean;
  readonly fence: number;
  readonly interaction: InteractionDetail | undefined;
  readonly guildCreateReason: gatefleet.v1.GuildCreateReason;
  readonly fleet: gatefleet.v1.FleetEvent.$Properties | undefined;
  /** The JSON of `d`, as Discord sent it. */
  readonly data: Uint8Array;
};

const SOURCES: readonly (EventSource | undefined)[] = [
  undefined,
  'ws',
  'http',
  'voice',
  'webhook',
  'fleet',
  'app',
];
const KINDS: readonly (InteractionKind | undefined)[] = [
  undefined,
  'ping',
  'command',
  'user',
  'message',
  'autocomplete',
  'component',
  'modal',
];

/** Reads an event; throws ContractError INVALID_MESSAGE. */
export function decodeEvent(bytes: Uint8Array): DecodedEvent {
  const event = decodeMessage(v1.Event, bytes);
  return {
    id: event.id,
    dedupeKey: event.dedupeKey || event.id,
    source: SOURCES[event.source],
    name: event.name,
    applicationId: snowflakeFromFixed64(event.applicationId),
    shardId: event.shardId,
    shardCount: event.shardCount,
    generation: event.generation,
    sequence: Number(event.sequence),
    guildId: snowflakeFromFixed64(event.guildId),
    channelId: snowflakeFromFixed64(event.channelId),
    userId: snowflakeFromFixed64(event.userId),
    receivedAtUs: Number(event.receivedAtUs),
    replayed: event.replayed,
    fence: Number(event.fence),
    interaction: interactionFromProto(event.interaction),
    guildCreateReason: event.guildCreateReason,
    fleet: event.fleet ?? undefined,
    data: event.data,
  };
}

type Decoder<T> = { decode(bytes: Uint8Array): T };

/** Reads any message of the contract; throws ContractError INVALID_MESSAGE. */
export function decodeMessage<T>(type: Decoder<T>, bytes: Uint8Array): T {
  if (bytes.length > MAX_MESSAGE_BYTES) {
    throw new ContractError('INVALID_MESSAGE', `message of ${bytes.length} bytes is too large`);
  }
  try {
    return type.decode(bytes);
  } catch (cause) {
    throw new ContractError('INVALID_MESSAGE', 'message is not the protobuf it should be', {
      cause,
    });
  }
}

/**
 * An interaction's routing parts as they stand in an Event. JSON may hold half a surrogate pair, which
 * is no UTF-8, and which other languages' decoders refuse the whole event for.
 */
export function interactionToProto(
  detail: InteractionDetail,
): gatefleet.v1.Interaction.$Properties {
  return {
    id: optionalFixed64(detail.id),
    kind: KINDS.indexOf(detail.kind),
    commandPath: detail.commandPath.map((word) => word.toWellFormed()),
    customId: detail.customId.toWellFormed(),
    commandId: optionalFixed64(detail.commandId),
  };
}

function interactionFromProto(
  proto: gatefleet.v1.Interaction.$Properties | null | undefined,
): InteractionDetail | undefined {
  const kind = KINDS[proto?.kind ?? 0];
  if (proto === null || proto === undefined || kind === undefined) return undefined;
  return {
    id: snowflakeFromFixed64(proto.id),
    kind,
    commandPath: proto.commandPath ?? [],
    customId: proto.customId ?? '',
    commandId: snowflakeFromFixed64(proto.commandId),
  };
}

/** For generated code, whose type of a fixed64 asks for a Long although it takes the halves. */
export function optionalFixed64(id: Snowflake | undefined): never {
  return (id === undefined ? undefined : fixed64FromSnowflake(id)) as never;
}
