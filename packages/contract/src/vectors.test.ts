// SPDX-License-Identifier: Apache-2.0
// The vectors published for other languages, and that this one agrees with them.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gatefleet } from './generated/gatefleet.js';
import type { InteractionKind } from './interaction.ts';
import { decodeEvent } from './messages.ts';
import {
  commandKey,
  type CommandTarget,
  eventKey,
  type EventSource,
  isOwnPartition,
  parseCommandKey,
  parseEventKey,
  partitionWord,
} from './routing-key.ts';
import { parseSnowflake, partitionOf, type Snowflake } from './snowflake.ts';

type EventVector = {
  readonly what: string;
  readonly key: string;
  readonly event: {
    readonly source: EventSource;
    readonly name: string;
    readonly guild_id?: Snowflake;
    readonly channel_id?: Snowflake;
    readonly user_id?: Snowflake;
    readonly application_id: Snowflake;
    readonly interaction?: {
      readonly kind: InteractionKind;
      readonly command_path?: readonly string[];
      readonly custom_id?: string;
    };
  };
};

type KeyVectors = {
  readonly events: readonly EventVector[];
  readonly commands: readonly {
    readonly target: Readonly<Record<string, string | number>>;
    readonly key: string;
  }[];
  readonly wrong_partition: readonly { readonly key: string; readonly why: string }[];
  readonly not_commands: readonly string[];
};

type MessageVector = {
  readonly what: string;
  readonly type: string;
  readonly base64: string;
  readonly fields: Readonly<Record<string, unknown>>;
};

function readVectors(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8'));
}

const { vectors: partitions } = readVectors('partitions') as {
  readonly vectors: readonly { readonly id: string; readonly pp: string }[];
};
const keys = readVectors('keys') as KeyVectors;
const messages = readVectors('messages') as readonly MessageVector[];

test.each(partitions)('the partition of $id is $pp', ({ id, pp }) => {
  expect(partitionWord(partitionOf(parseSnowflake(id)))).toBe(pp);
});

test.each(keys.events)('key: $what', ({ event, key }) => {
  const { interaction } = event;
  const built = eventKey({
    source: event.source,
    name: event.name,
    guildId: event.guild_id,
    channelId: event.channel_id,
    userId: event.user_id,
    applicationId: event.application_id,
    interaction: interaction && {
      id: undefined,
      kind: interaction.kind,
      commandPath: interaction.command_path ?? [],
      customId: interaction.custom_id ?? '',
      commandId: undefined,
    },
  });
  expect(built).toBe(key);
  expect(parseEventKey(key)).toMatchObject({ source: event.source });
});

test.each(keys.commands)('command key: $key', ({ target, key }) => {
  const parsed = parseCommandKey(key);
  expect(parsed && renamed(parsed)).toEqual(target);
  expect(parsed && isOwnPartition(parsed)).toBe(true);
  expect(parsed && commandKey(parsed)).toBe(key);
});

/** As the vectors name things; the partition is in the key already. */
function renamed(target: CommandTarget): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(target)
      .filter(([name]) => name !== 'partition')
      .map(([name, value]) => [snakeCase(name), value]),
  );
}

test.each(keys.wrong_partition)('$key: $why', ({ key }) => {
  const parsed = parseCommandKey(key);
  expect(parsed && isOwnPartition(parsed)).toBe(false);
});

test.each(keys.not_commands.map((key) => [key]))('%j is no command key', (key) => {
  expect(parseCommandKey(key)).toBeUndefined();
});

test.each(messages)('message: $what', ({ type, base64, fields }) => {
  expect(type).toBe('gatefleet.v1.Event');
  const bytes = Buffer.from(base64, 'base64');
  const event = gatefleet.v1.Event.decode(bytes);
  const plain = gatefleet.v1.Event.toObject(event, { longs: String, enums: String });
  const { data, ...rest } = plain;
  const text = data === undefined ? {} : { data: Buffer.from(data as Uint8Array).toString('utf8') };
  expect(snakeCased({ ...rest, ...text })).toEqual(fields);
  expect(decodeEvent(bytes)).toMatchObject({
    id: fields['id'],
    name: fields['name'],
    guildId: fields['guild_id'],
    channelId: fields['channel_id'],
    userId: fields['user_id'],
    sequence: Number(fields['sequence'] ?? 0),
  });
});

function snakeCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snakeCased);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [snakeCase(name), snakeCased(inner)]),
  );
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
