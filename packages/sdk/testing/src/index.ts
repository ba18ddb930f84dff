// SPDX-License-Identifier: Apache-2.0
// Unit tests for Discord bots, against a simulated Discord.
export {
  type ApplicationSettings,
  type CallFault,
  type ChannelSetup,
  Discord,
  type EventDelivery,
  type EventFault,
  type Guild,
  type GuildSetup,
  type MessageQuery,
  type RestFault,
  type RoleSetup,
  type SavedWorld,
} from './discord.ts';
export { type Refusal, TestingError, type TestingErrorCode } from './errors.ts';
export { type DispatchFault, Gateway, type GatewayFaults, type ShardChoice } from './gateway.ts';
export { Reply } from './reply.ts';
export { connectSimulator, startSimulator, type StartOptions } from './start.ts';
export type { Target } from './target.ts';
export { type CommandPlace, type OptionValue, type UploadedFile, User } from './user.ts';
