// SPDX-License-Identifier: AGPL-3.0-only
export { type BackoffOptions, backoffMs } from './backoff.ts';
export { afterClose, type AfterClose, OWN_CLOSE, parkMessage } from './close-codes.ts';
export { CommitTracker, type Ticket } from './commit-tracker.ts';
export { FrameScanner } from './frame-scan.ts';
export {
  INTENT_NAMES,
  intentBits,
  type IntentName,
  parseIntents,
  PRIVILEGED_INTENTS,
  UNPRIVILEGED_INTENTS,
} from './intents.ts';
export { COMMAND_OPCODES, OP } from './opcodes.ts';
export { MAX_PAYLOAD_BYTES } from './payloads.ts';
export { DEFAULT_SEND_LIMITS, type SendQueueLimits } from './send-queue.ts';
export { GatewaySession, type SessionPhase } from './session.ts';
export {
  type CommandFailure,
  type Compression,
  DEFAULT_LIMITS,
  type DispatchEffect,
  type LossCause,
  type LostSession,
  type SessionCommand,
  type SessionEffect,
  type SessionInput,
  type SessionLimits,
  type SessionNote,
  type SessionOptions,
  type StoredSession,
  type TimerName,
} from './session-io.ts';
