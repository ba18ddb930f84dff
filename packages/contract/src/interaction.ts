// SPDX-License-Identifier: Apache-2.0
//
// What of an interaction goes into its routing key. Numbers are Discord's, from "Receiving and
// Responding" (interaction types) and "Application Commands" (command and option types).

import { isSnowflake, type Snowflake } from './snowflake.ts';

export type InteractionKind =
  | 'ping'
  | 'command'
  | 'user'
  | 'message'
  | 'autocomplete'
  | 'component'
  | 'modal';

/** The parts of an interaction that route it. */
export type InteractionDetail = {
  readonly id: Snowflake | undefined;
  readonly kind: InteractionKind;
  /** Command and autocomplete: name, group and subcommand. */
  readonly commandPath: readonly string[];
  /** Component and modal: the whole custom id. */
  readonly customId: string;
  readonly commandId: Snowflake | undefined;
};

const SUB_COMMAND = 1;
const SUB_COMMAND_GROUP = 2;
/** Command, group, subcommand: Discord nests no deeper. */
export const MAX_PATH_WORDS = 3;

type Json = Readonly<Record<string, unknown>>;

/** Reads the routing parts out of an interaction's JSON; undefined where it is none we know. */
export function interactionDetailFromJson(d: unknown): InteractionDetail | undefined {
  if (!isObject(d)) return undefined;
  const data = isObject(d['data']) ? d['data'] : {};
  const kind = kindOf(d['type'], data['type']);
  if (kind === undefined) return undefined;
  const byName = kind !== 'component' && kind !== 'modal' && kind !== 'ping';
  return {
    id: isSnowflake(d['id']) ? d['id'] : undefined,
    kind,
    commandPath: byName ? commandPath(data) : [],
    customId: byName || typeof data['custom_id'] !== 'string' ? '' : data['custom_id'],
    commandId: byName && isSnowflake(data['id']) ? data['id'] : undefined,
  };
}

function kindOf(type: unknown, commandType: unknown): InteractionKind | undefined {
  if (type === 1) return 'ping';
  if (type === 2) return commandType === 2 ? 'user' : commandType === 3 ? 'message' : 'command';
  if (type === 3) return 'component';
  if (type === 4) return 'autocomplete';
  return type === 5 ? 'modal' : undefined;
}

function commandPath(data: Json): string[] {
  const path: string[] = [];
  let at: Json | undefined = data;
  while (at !== undefined && path.length < MAX_PATH_WORDS) {
    if (typeof at['name'] === 'string') path.push(at['name']);
    at = subCommand(at['options']);
  }
  return path;
}

function subCommand(options: unknown): Json | undefined {
  if (!Array.isArray(options)) return undefined;
  return options.find(
    (option: unknown): option is Json =>
      isObject(option) && (option['type'] === SUB_COMMAND || option['type'] === SUB_COMMAND_GROUP),
  );
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
