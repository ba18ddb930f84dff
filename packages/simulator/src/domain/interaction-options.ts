// SPDX-License-Identifier: AGPL-3.0-only
// What a user typed behind a slash command, held against the command's options, as the client does it
// before anything is sent.
import {
  ApplicationCommandOptionType as OptionType,
  type ChannelType,
} from 'discord-api-types/v10';
import type { CommandRecord } from '../store/interaction.ts';
import type { AttachmentRecord } from '../store/message.ts';
import { type FieldProblem, invalidForm } from './api-errors.ts';
import type { Resolver } from './interaction-resolve.ts';
import { isOfTypes, type UserFile } from './kept-files.ts';

export type GivenValue = string | number | boolean | UserFile;

export interface GivenOptions {
  /** Group and subcommand, as far as the command has them. */
  readonly subcommand: readonly string[];
  readonly values: Readonly<Record<string, GivenValue>>;
  /** The option that is being typed; for autocomplete only. */
  readonly focused?: string | undefined;
}

/** As Discord sends it. */
export interface DataOption {
  readonly type: OptionType;
  readonly name: string;
  readonly value?: string | number | boolean;
  readonly focused?: true;
  readonly options?: readonly DataOption[];
}

interface KnownOption {
  readonly type: OptionType;
  readonly name: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly value: string | number }[];
  readonly options?: readonly KnownOption[];
  readonly channel_types?: readonly ChannelType[];
  readonly file_types?: readonly string[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
}

interface Filling {
  readonly resolver: Resolver;
  readonly given: GivenOptions;
  /** Keeps a file; asked for once for each. */
  keep(file: UserFile): AttachmentRecord;
}

function refuse(name: string, code: string, message: string): never {
  throw invalidForm({ path: ['options', name], code, message } satisfies FieldProblem);
}

function isWithin(value: number, min: number | undefined, max: number | undefined): boolean {
  return value >= (min ?? Number.NEGATIVE_INFINITY) && value <= (max ?? Number.POSITIVE_INFINITY);
}

function checkPlain(option: KnownOption, value: string | number): void {
  const { name, choices = [] } = option;
  const size = typeof value === 'string' ? value.length : value;
  const fits =
    typeof value === 'string'
      ? isWithin(size, option.min_length, option.max_length ?? 6_000)
      : isWithin(size, option.min_value, option.max_value);
  if (!fits) refuse(name, 'NUMBER_TYPE_MAX', `Value "${value}" is out of the option's range.`);
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) {
    refuse(name, 'BASE_TYPE_CHOICES', `Value "${value}" is none of the choices.`);
  }
}

/** A text, number or flag of the option's type. */
function plainValue(option: KnownOption, value: GivenValue): string | number | boolean {
  const { type, name } = option;
  const wanted =
    type === OptionType.String ? 'string' : type === OptionType.Boolean ? 'boolean' : 'number';
  if (typeof value !== wanted || typeof value === 'object') {
    return refuse(name, 'BASE_TYPE_CHOICES', `Value is not a ${wanted}.`);
  }
  if (type === OptionType.Integer && !Number.isSafeInteger(value)) {
    return refuse(name, 'NUMBER_TYPE_COERCE', `Value "${value}" is not int.`);
  }
  if (typeof value !== 'boolean') checkPlain(option, value);
  return value;
}

function idValue(option: KnownOption, value: GivenValue, resolver: Resolver): string {
  if (typeof value !== 'string') {
    return refuse(option.name, 'NUMBER_TYPE_COERCE', 'Value is not snowflake.');
  }
  if (option.type === OptionType.User) return resolver.user(value);
  if (option.type === OptionType.Role) return resolver.role(value);
  if (option.type === OptionType.Channel) {
    return resolver.channel(value, option.channel_types ?? []);
  }
  return resolver.mentionable(value);
}

const PLAIN: ReadonlySet<OptionType> = new Set([
  OptionType.String,
  OptionType.Integer,
  OptionType.Number,
  OptionType.Boolean,
]);

function fill(option: KnownOption, value: GivenValue, filling: Filling): DataOption {
  const { type, name } = option;
  const { given, resolver } = filling;
  // What is still being typed is sent as it is, whatever it is worth.
  if (given.focused === name) return { type, name, value: fromTyping(value), focused: true };
  if (PLAIN.has(type)) return { type, name, value: plainValue(option, value) };
  if (type !== OptionType.Attachment)
    return { type, name, value: idValue(option, value, resolver) };
  if (typeof value !== 'object') return refuse(name, 'BASE_TYPE_REQUIRED', 'A file is needed.');
  const { file_types: types = [] } = option;
  if (!isOfTypes(value, types)) {
    refuse(name, 'BASE_TYPE_CHOICES', `Files must be one of (${types.join(', ')}).`);
  }
  return { type, name, value: resolver.attachment(filling.keep(value)) };
}

function fromTyping(value: GivenValue): string | number | boolean {
  return typeof value === 'object' ? '' : value;
}

function fillAll(options: readonly KnownOption[], filling: Filling): DataOption[] {
  const { values, focused } = filling.given;
  for (const name of Object.keys(values)) {
    if (options.some((option) => option.name === name)) continue;
    refuse(name, 'BASE_TYPE_CHOICES', `The command has no option "${name}".`);
  }
  const typed = options.find(({ name }) => name === focused);
  if (focused !== undefined && typed?.autocomplete !== true) {
    refuse(focused, 'BASE_TYPE_CHOICES', 'The option has no autocomplete.');
  }
  return options.flatMap((option) => {
    const { name } = option;
    const given = Object.hasOwn(values, name) ? values[name] : undefined;
    const value = given ?? (name === focused ? '' : undefined);
    if (value !== undefined) return [fill(option, value, filling)];
    // Autocomplete is asked for before everything is filled in.
    if (option.required === true && focused === undefined) {
      refuse(name, 'BASE_TYPE_REQUIRED', 'This field is required');
    }
    return [];
  });
}

function isHolder({ type }: KnownOption): boolean {
  return type === OptionType.Subcommand || type === OptionType.SubcommandGroup;
}

function descend(
  options: readonly KnownOption[],
  path: readonly string[],
  filling: Filling,
): DataOption[] {
  const [first, ...rest] = path;
  if (!options.some(isHolder)) {
    if (first !== undefined) refuse(first, 'BASE_TYPE_CHOICES', 'There is no such subcommand.');
    return fillAll(options, filling);
  }
  const holder = options.find(({ name }) => name === first);
  if (holder === undefined) {
    return refuse(first ?? 'subcommand', 'BASE_TYPE_CHOICES', 'There is no such subcommand.');
  }
  const { type, name } = holder;
  return [{ type, name, options: descend(holder.options ?? [], rest, filling) }];
}

/** The `options` of an interaction's data. */
export function fillOptions(command: CommandRecord, filling: Filling): DataOption[] {
  const known = command.options as unknown as readonly KnownOption[];
  return descend(known, filling.given.subcommand, filling);
}
