// SPDX-License-Identifier: AGPL-3.0-only
export { withoutCredentials } from './amqp-errors.ts';
export { ByteBudget } from './byte-budget.ts';
export {
  type Answer,
  type CommandError,
  commandName,
  correlationIdOf,
  deadlineOf,
  decodeCommand,
  type ErrorName,
  KEY_HEADER,
  NO_SUCH_REPLY_TO,
  replyFrom,
  replyToOf,
  ROUTED_AT_HEADER,
  sentAtMs,
} from './commands.ts';
export { BrokerConnection, type ConnectionOptions, type ConnectionUser } from './connection.ts';
export { Consumer, type ConsumerOptions, type Settlement } from './consumer.ts';
export { declareForeignQueues, declareQueue, declareTopology } from './declare.ts';
export { RabbitmqError, type RabbitmqErrorCode, type Scope } from './errors.ts';
export { LanePump } from './lane-pump.ts';
export {
  OutboundMessage,
  outboundMessage,
  publishTarget,
  type PublishTarget,
} from './outbound-message.ts';
export { type GivenUp, type LaneOptions, PublishLane } from './publish-lane.ts';
export { type Publication, Publisher } from './publisher.ts';
export { RequestClient } from './request-client.ts';
export { Responder, type ResponderOptions } from './responder.ts';
