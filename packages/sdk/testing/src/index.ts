// SPDX-License-Identifier: Apache-2.0
// Unit tests for Discord bots, against a simulated Discord.
export {
  Application,
  type ApplicationSettings,
  type EventDelivery,
  type PingOptions,
} from './application.ts';
export {
  type CallFault,
  type ChannelSetup,
  Discord,
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
export {
  type AddressState,
  type ForcedLimit,
  type LimitNumbers,
  type LimitRule,
  Limits,
  type LimitSettings,
  type LimitState,
} from './limits.ts';
export { Reply } from './reply.ts';
export { connectSimulator, startSimulator, type StartOptions, type WaitOptions } from './start.ts';
export type { Target } from './target.ts';
export {
  type CommandPlace,
  type OptionValue,
  type UploadedFile,
  User,
  type VoiceOptions,
} from './user.ts';
