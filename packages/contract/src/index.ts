// SPDX-License-Identifier: Apache-2.0
export { ContractError, type ContractErrorCode } from './errors.ts';
export {
  CHANNEL_ID_IS_ID,
  type EventIds,
  eventIdsFromJson,
  GUILD_ID_IS_ID,
  USER_ID_IS_ID,
} from './event-ids.ts';
export { type DispatchFields, type EventOrigin, EventWriter } from './event-writer.ts';
export { encodeFleetEvent, type FleetEventName, type FleetEventInput } from './fleet-event.ts';
export { gatefleet } from './generated/gatefleet.js';
export {
  interactionDetailFromJson,
  type InteractionDetail,
  type InteractionKind,
} from './interaction.ts';
export {
  CONTENT_TYPE,
  decodeEvent,
  type DecodedEvent,
  decodeMessage,
  MAX_MESSAGE_BYTES,
  MESSAGE_TYPE,
  optionalFixed64,
} from './messages.ts';
export { maskTokens } from './mask.ts';
export {
  commandKey,
  type CommandTarget,
  detailWords,
  eventKey,
  type EventKeyParts,
  type EventSource,
  guildCommandKey,
  isOwnPartition,
  keyWord,
  MAX_KEY_BYTES,
  parseCommandKey,
  parseEventKey,
  type ParsedEventKey,
  partitionId,
  partitionWord,
} from './routing-key.ts';
export {
  type Fixed64,
  fixed64FromSnowflake,
  IdHalves,
  isSnowflake,
  parseSnowflake,
  PARTITION_COUNT,
  partitionOf,
  shardOfGuild,
  type Snowflake,
  snowflakeFromFixed64,
} from './snowflake.ts';
export {
  apiQueueOf,
  COMMAND_LIFETIME_MS,
  DELIVERY_LIMIT,
  exchangesOf,
  type ExchangeSpec,
  isReplyTo,
  type Names,
  NAMESPACE_PATTERN,
  namesOf,
  queuesOf,
  type QueueSpec,
  shardQueueOf,
  workerQueueOf,
} from './topology.ts';
