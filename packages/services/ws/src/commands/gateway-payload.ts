// SPDX-License-Identifier: AGPL-3.0-only
//
// From a GatewayCommand to the payload Discord takes (Discord: "Gateway Events", send events).
// Everything a worker can get wrong is found here, before it can close the shard's connection.

import { type gatefleet, snowflakeFromFixed64, type Snowflake } from '@gatefleet/contract';
import { COMMAND_OPCODES, OP } from '@gatefleet/session';

type Command = gatefleet.v1.GatewayCommand.$Properties;

export type GatewayPayload = {
  readonly op: number;
  readonly dataJson: string;
  /** All guilds named: they must be on the shard it goes to. */
  readonly guildIds: readonly Snowflake[];
};

export type PayloadProblem = {
  readonly code: 'INVALID_ARGUMENT' | 'FORBIDDEN_OPCODE';
  readonly message: string;
};

export type PayloadResult =
  | { readonly ok: true; readonly payload: GatewayPayload }
  | { readonly ok: false; readonly problem: PayloadProblem };

const STATUSES: ReadonlySet<string> = new Set(['online', 'dnd', 'idle', 'invisible', 'offline']);
const MAX_NONCE_BYTES = 32;
const MAX_USER_IDS = 100;
const MAX_QUERY_LIMIT = 100;
const CHANNEL_FIELDS: ReadonlySet<string> = new Set(['status', 'voice_start_time']);

/** Builds the payload, or says what is wrong. `rawOpcodes` are allowed beside the usual ones. */
export function gatewayPayload(command: Command, rawOpcodes: ReadonlySet<number>): PayloadResult {
  if (command.updatePresence) return presence(command.updatePresence);
  if (command.updateVoiceState) return voiceState(command.updateVoiceState);
  if (command.requestGuildMembers) return guildMembers(command.requestGuildMembers);
  if (command.requestSoundboardSounds) return soundboard(command.requestSoundboardSounds);
  if (command.requestChannelInfo) return channelInfo(command.requestChannelInfo);
  if (command.raw) return raw(command.raw, rawOpcodes);
  return invalid('no command is set');
}

function presence(command: gatefleet.v1.UpdatePresence.$Properties): PayloadResult {
  if (!STATUSES.has(command.status ?? '')) {
    return invalid('status must be online, dnd, idle, invisible or offline');
  }
  const activities: unknown[] = [];
  for (const bytes of command.activitiesJson ?? []) {
    const activity = parseJson(bytes);
    if (activity === undefined) return invalid('activities_json must be JSON objects');
    activities.push(activity);
  }
  const since =
    command.sinceMs === null || command.sinceMs === undefined ? null : Number(command.sinceMs);
  const data = { since, activities, status: command.status, afk: command.afk ?? false };
  return payload(OP.presenceUpdate, data, []);
}

function voiceState(command: gatefleet.v1.UpdateVoiceState.$Properties): PayloadResult {
  const guildId = snowflakeFromFixed64(command.guildId);
  if (guildId === undefined) return invalid('guild_id must be set');
  const data = {
    guild_id: guildId,
    channel_id: snowflakeFromFixed64(command.channelId) ?? null,
    self_mute: command.selfMute ?? false,
    self_deaf: command.selfDeaf ?? false,
  };
  return payload(OP.voiceStateUpdate, data, [guildId]);
}

function guildMembers(command: gatefleet.v1.RequestGuildMembers.$Properties): PayloadResult {
  const guildId = snowflakeFromFixed64(command.guildId);
  if (guildId === undefined) return invalid('guild_id must be set');
  const query = command.query ?? undefined;
  const userIds = (command.userIds ?? []).map((id) => snowflakeFromFixed64(id));
  if ((query === undefined) === (userIds.length === 0)) {
    return invalid('set either query or user_ids');
  }
  if (userIds.length > MAX_USER_IDS) return invalid(`at most ${MAX_USER_IDS} user_ids`);
  if (query !== undefined && query !== '' && (command.limit ?? 0) > MAX_QUERY_LIMIT) {
    return invalid(`limit must be at most ${MAX_QUERY_LIMIT} with a query`);
  }
  const nonce = command.nonce ?? '';
  if (Buffer.byteLength(nonce) > MAX_NONCE_BYTES) {
    return invalid(`nonce must be at most ${MAX_NONCE_BYTES} bytes`);
  }
  const data = {
    guild_id: guildId,
    ...(query === undefined ? { user_ids: userIds } : { query }),
    limit: command.limit ?? 0,
    presences: command.presences ?? false,
    ...(nonce === '' ? {} : { nonce }),
  };
  return payload(OP.requestGuildMembers, data, [guildId]);
}

function soundboard(command: gatefleet.v1.RequestSoundboardSounds.$Properties): PayloadResult {
  const guildIds = (command.guildIds ?? []).map((id) => snowflakeFromFixed64(id));
  const known = guildIds.filter((id): id is Snowflake => id !== undefined);
  if (known.length === 0 || known.length !== guildIds.length) {
    return invalid('guild_ids must be set');
  }
  return payload(OP.requestSoundboardSounds, { guild_ids: known }, known);
}

function channelInfo(command: gatefleet.v1.RequestChannelInfo.$Properties): PayloadResult {
  const guildId = snowflakeFromFixed64(command.guildId);
  if (guildId === undefined) return invalid('guild_id must be set');
  const fields = command.fields ?? [];
  if (fields.length === 0 || !fields.every((field) => CHANNEL_FIELDS.has(field))) {
    return invalid('fields must be status or voice_start_time');
  }
  return payload(OP.requestChannelInfo, { guild_id: guildId, fields }, [guildId]);
}

function raw(
  command: gatefleet.v1.RawGatewayPayload.$Properties,
  rawOpcodes: ReadonlySet<number>,
): PayloadResult {
  const op = command.op ?? 0;
  if (!COMMAND_OPCODES.has(op) && !rawOpcodes.has(op)) {
    const message = `opcode ${op} may not be sent: allowed are 3, 4, 8, 31 and 43`;
    return { ok: false, problem: { code: 'FORBIDDEN_OPCODE', message } };
  }
  const data = parseJson(command.dataJson ?? new Uint8Array(0));
  if (data === undefined) return invalid('data_json must be a JSON object');
  const guildId = data['guild_id'];
  const guildIds = typeof guildId === 'string' ? [guildId as Snowflake] : [];
  return payload(op, data, guildIds);
}

function payload(op: number, data: object, guildIds: readonly Snowflake[]): PayloadResult {
  return { ok: true, payload: { op, dataJson: JSON.stringify(data), guildIds } };
}

function invalid(message: string): PayloadResult {
  return { ok: false, problem: { code: 'INVALID_ARGUMENT', message } };
}

function parseJson(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
