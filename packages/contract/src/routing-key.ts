// SPDX-License-Identifier: Apache-2.0
//
// Routing keys of events and commands: the one place that builds and takes them apart.
//
//   event    <source>.<NAME>.<pp>.<scope>[.<detail>…]
//   command  ws.<pp>.guild.<id> | ws.shard.<n> | ws.all | api.request | webhook.<pp>.<id>
//            voice.<pp>.guild.<id> | interaction.<id>

import { ContractError } from './errors.ts';
import { type InteractionDetail, MAX_PATH_WORDS } from './interaction.ts';
import { isSnowflake, partitionOf, type Snowflake } from './snowflake.ts';

export type EventSource = 'ws' | 'http' | 'voice' | 'webhook' | 'fleet' | 'app';

/** Everything an event key is made of. */
export type EventKeyParts = {
  readonly source: EventSource;
  readonly name: string;
  readonly guildId?: Snowflake | undefined;
  readonly channelId?: Snowflake | undefined;
  readonly userId?: Snowflake | undefined;
  readonly applicationId: Snowflake;
  readonly interaction?: InteractionDetail | undefined;
};

/** What stands in an event key. */
export type ParsedEventKey = {
  readonly source: string;
  readonly name: string;
  readonly partition: number;
  /** A guild id, "dm" or "-". */
  readonly scope: string;
  readonly detail: readonly string[];
};

/** Where a command is addressed. */
export type CommandTarget =
  | { readonly kind: 'guild'; readonly partition: number; readonly guildId: Snowflake }
  | { readonly kind: 'shard'; readonly shardId: number }
  | { readonly kind: 'all' }
  | { readonly kind: 'api' }
  | { readonly kind: 'webhook'; readonly partition: number; readonly webhookId: Snowflake }
  | { readonly kind: 'voice'; readonly partition: number; readonly guildId: Snowflake }
  | { readonly kind: 'interaction'; readonly interactionId: Snowflake };

/** AMQP's limit of a routing key, in bytes. */
export const MAX_KEY_BYTES = 255;
/**
 * The limit of one free word, in bytes: three of them beside the fixed words of the longest event
 * key (source, INTERACTION_CREATE, partition, guild id, kind) stay within {@link MAX_KEY_BYTES}.
 */
export const MAX_WORD_BYTES = 60;

const UNSAFE = /[.*#\s\p{Cc}]/gu;
const CUSTOM_ID_END = /[:/|.]/u;
const encoder = new TextEncoder();

/** The partition as it stands in keys and queue names: two digits. */
export function partitionWord(partition: number): string {
  return partition < 10 ? `0${partition}` : String(partition);
}

/** The id whose partition an event has: guild, else channel, else user, else application. */
export function partitionId(parts: EventKeyParts): Snowflake {
  return parts.guildId ?? parts.channelId ?? parts.userId ?? parts.applicationId;
}

/** The routing key of an event; never longer than {@link MAX_KEY_BYTES}. */
export function eventKey(parts: EventKeyParts): string {
  const scope = parts.guildId ?? (parts.channelId === undefined ? '-' : 'dm');
  const pp = partitionWord(partitionOf(partitionId(parts)));
  const detail = detailWordsOf(parts.name, parts.interaction);
  return [parts.source, keyWord(parts.name), pp, scope, ...detail].join('.');
}

/** The detail words of an event's key: only interactions have any. */
export function detailWordsOf(name: string, interaction: InteractionDetail | undefined): string[] {
  return name === 'INTERACTION_CREATE' ? detailWords(interaction) : [];
}

/** The detail words of an interaction: its kind, then command path or first part of the custom id. */
export function detailWords(interaction: InteractionDetail | undefined): string[] {
  if (interaction === undefined) return [];
  const { kind, commandPath, customId } = interaction;
  if (kind === 'ping') return [kind];
  if (kind !== 'component' && kind !== 'modal') {
    return [kind, ...commandPath.slice(0, MAX_PATH_WORDS).map(keyWord)];
  }
  return [kind, keyWord(customId.split(CUSTOM_ID_END, 1)[0] ?? '')];
}

/**
 * One free word of a key: letters of any script (NFC), with what AMQP topics give a meaning to
 * replaced by "_", and cut to {@link MAX_WORD_BYTES} with a hash of the whole.
 */
export function keyWord(text: string): string {
  const word = text.toWellFormed().normalize('NFC').replace(UNSAFE, '_');
  if (word === '') return '_';
  if (encoder.encode(word).length <= MAX_WORD_BYTES) return word;
  const hash = fnv1a(word);
  let cut = '';
  let bytes = hash.length + 1;
  for (const character of word) {
    bytes += encoder.encode(character).length;
    if (bytes > MAX_WORD_BYTES) break;
    cut += character;
  }
  return `${cut}~${hash}`;
}

/** Takes an event key apart; throws ContractError INVALID_KEY. */
export function parseEventKey(key: string): ParsedEventKey {
  const [source, name, pp, scope, ...detail] = key.split('.');
  const partition = parsePartition(pp);
  if (!source || !name || partition === undefined || !isScope(scope)) {
    throw new ContractError('INVALID_KEY', `not an event key: ${JSON.stringify(key.slice(0, 80))}`);
  }
  return { source, name, partition, scope, detail };
}

function isScope(word: string | undefined): word is string {
  return word === 'dm' || word === '-' || isSnowflake(word);
}

/** The routing key of a command. */
export function commandKey(target: CommandTarget): string {
  switch (target.kind) {
    case 'guild':
      return `ws.${partitionWord(target.partition)}.guild.${target.guildId}`;
    case 'shard':
      return `ws.shard.${target.shardId}`;
    case 'all':
      return 'ws.all';
    case 'api':
      return 'api.request';
    case 'webhook':
      return `webhook.${partitionWord(target.partition)}.${target.webhookId}`;
    case 'voice':
      return `voice.${partitionWord(target.partition)}.guild.${target.guildId}`;
    case 'interaction':
      return `interaction.${target.interactionId}`;
  }
}

/** A gateway command to the shard of a guild. */
export function guildCommandKey(guildId: Snowflake): string {
  return commandKey({ kind: 'guild', partition: partitionOf(guildId), guildId });
}

/**
 * Takes a command key apart. Undefined where it is none; a partition that is not the id's own is
 * reported by {@link isOwnPartition}, so that the sender can be told which.
 */
export function parseCommandKey(key: string): CommandTarget | undefined {
  const words = key.split('.');
  const [first, second, third, fourth] = words;
  if (key === 'ws.all') return { kind: 'all' };
  if (key === 'api.request') return { kind: 'api' };
  if (first === 'ws' && second === 'shard' && words.length === 3) {
    return /^[0-9]{1,6}$/.test(third ?? '') ? { kind: 'shard', shardId: Number(third) } : undefined;
  }
  if (first === 'interaction' && words.length === 2 && isSnowflake(second)) {
    return { kind: 'interaction', interactionId: second };
  }
  const partition = parsePartition(second);
  if (partition === undefined) return undefined;
  if (first === 'webhook' && words.length === 3 && isSnowflake(third)) {
    return { kind: 'webhook', partition, webhookId: third };
  }
  if (third !== 'guild' || words.length !== 4 || !isSnowflake(fourth)) return undefined;
  if (first === 'ws') return { kind: 'guild', partition, guildId: fourth };
  return first === 'voice' ? { kind: 'voice', partition, guildId: fourth } : undefined;
}

/** Whether the partition in the key is the one of the id in it. */
export function isOwnPartition(target: CommandTarget): boolean {
  switch (target.kind) {
    case 'guild':
    case 'voice':
      return target.partition === partitionOf(target.guildId);
    case 'webhook':
      return target.partition === partitionOf(target.webhookId);
    case 'shard':
    case 'all':
    case 'api':
    case 'interaction':
      return true;
  }
}

function parsePartition(word: string | undefined): number | undefined {
  if (word === undefined || !/^[0-9]{2}$/.test(word)) return undefined;
  const partition = Number(word);
  return partition < 64 ? partition : undefined;
}

/** FNV-1a, 32 bits, over UTF-8 bytes, as eight hexadecimal digits. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of encoder.encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
