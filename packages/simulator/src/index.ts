// SPDX-License-Identifier: AGPL-3.0-only
// A clean-room Discord gateway for tests. Not a self-hosted alternative to Discord.
export type {
  AckRequest,
  Affected,
  BanRequest,
  DropRequest,
  EmitRequest,
  ReadRequest,
  GatewayFaultRequest,
  LimitControl,
  RestFaultRequest,
  SendRequest,
  SessionState,
  ShardTarget,
  SimulatorControl,
  SimulatorState,
  TrafficRequest,
  TrafficState,
} from './control/control.ts';
export { parseConfig as parseSimulatorConfig } from './config.ts';
export { createSimulatorControl } from './control/http-control.ts';
export type { Counts, SessionEnd } from './counts.ts';
export { createMessage } from './domain/messages.ts';
export { SimulatorError, type SimulatorErrorCode } from './errors.ts';
export type { ClientCommand } from './gateway/command-log.ts';
export type { DropHow } from './gateway/connection.ts';
export type { Delivery } from './gateway/dispatcher.ts';
export { ALL_INTENTS, INTENTS, PRIVILEGED_INTENTS } from './gateway/intents.ts';
export type { JournalEntry, JournalPage } from './journal.ts';
export type { ForcedAnswer, LimitSettings, LimitsState, RouteRule } from './limits/index.ts';
export type { SimulatorOptions, TlsOptions } from './options.ts';
export { perform } from './perform.ts';
export { loadWorld, saveWorld } from './saved-world.ts';
export type { SavedWorld } from './saved-form.ts';
export { createSimulator, type Simulator } from './simulator.ts';
export type { Snowflake } from './store/snowflake.ts';
