// SPDX-License-Identifier: AGPL-3.0-only
//
// Gateway opcodes (Discord: "Opcodes and Status Codes"), API version 10.

export const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presenceUpdate: 3,
  voiceStateUpdate: 4,
  resume: 6,
  reconnect: 7,
  requestGuildMembers: 8,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
  requestSoundboardSounds: 31,
  requestChannelInfo: 43,
} as const;

/** What a worker may send without being able to break the session. */
export const COMMAND_OPCODES: ReadonlySet<number> = new Set([
  OP.presenceUpdate,
  OP.voiceStateUpdate,
  OP.requestGuildMembers,
  OP.requestSoundboardSounds,
  OP.requestChannelInfo,
]);
