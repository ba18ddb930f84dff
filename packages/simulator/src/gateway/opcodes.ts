// SPDX-License-Identifier: AGPL-3.0-only
// Gateway opcodes (docs: Opcodes and Status Codes). Those that only Discord sends are unknown when a
// client sends them.

export const OPCODES = {
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
