// SPDX-License-Identifier: AGPL-3.0-only
// What makes an application command valid beyond the types of its fields (docs: Application Commands).
// Pure: from a command to what is wrong with it.
import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType,
  type LocalizationMap,
} from 'discord-api-types/v10';
import type { CommandRecord } from '../store/interaction.ts';
import type { FieldProblem } from './api-errors.ts';

const CHAT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MAX_CHARS = 8_000;

type Path = readonly (string | number)[];

/** An option with every field that any kind may have. */
interface AnyOption {
  readonly type: OptionType;
  readonly name: string;
  readonly name_localizations?: LocalizationMap | null | undefined;
  readonly description: string;
  readonly description_localizations?: LocalizationMap | null | undefined;
  readonly required?: boolean | undefined;
  readonly autocomplete?: boolean | undefined;
  readonly choices?: readonly AnyChoice[] | undefined;
  readonly options?: readonly AnyOption[] | undefined;
  readonly channel_types?: readonly number[] | undefined;
  readonly file_types?: readonly string[] | undefined;
  readonly min_value?: number | undefined;
  readonly max_value?: number | undefined;
  readonly min_length?: number | undefined;
  readonly max_length?: number | undefined;
}

interface AnyChoice {
  readonly name: string;
  readonly name_localizations?: LocalizationMap | null | undefined;
  readonly value: string | number;
}

const anyOptions = (options: readonly APIApplicationCommandOption[]): readonly AnyOption[] =>
  options;

function isChatName(name: string): boolean {
  return CHAT_NAME.test(name) && name === name.toLowerCase();
}

/** What is wrong with a name: a letter that no name has, or one that has a lower case. */
function badName(name: string): readonly [code: string, message: string] | undefined {
  if (!CHAT_NAME.test(name)) {
    return ['STRING_TYPE_REGEX', 'String value did not match validation regex.'];
  }
  if (isChatName(name)) return undefined;
  return ['APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'];
}

function wrong(path: Path, code: string, message: string): FieldProblem {
  return { path, code, message };
}

function* nameProblems(named: Pick<AnyOption, 'name' | 'name_localizations'>, path: Path) {
  const bad = badName(named.name);
  if (bad !== undefined) yield wrong([...path, 'name'], ...bad);
  const here = [...path, 'name_localizations'];
  for (const [locale, name] of Object.entries(named.name_localizations ?? {})) {
    const problem = name === null ? undefined : badName(name);
    if (problem === undefined) continue;
    yield wrong(path.length === 0 ? here : [...here, locale], ...problem);
    // Of the names of the command itself Discord does not say which.
    if (path.length === 0) return;
  }
}

function* duplicates(names: readonly string[], path: Path): Generator<FieldProblem> {
  const seen = new Set<string>();
  for (const [index, name] of names.entries()) {
    if (seen.has(name)) {
      const message = `Option name ${name} is already used in these options`;
      yield wrong([...path, index], 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID', message);
    }
    seen.add(name);
  }
}

const isNumeric = (type: OptionType): boolean =>
  type === OptionType.Integer || type === OptionType.Number;

function choiceFits(type: OptionType, { value }: AnyChoice): boolean {
  if (type === OptionType.String) return typeof value === 'string';
  if (typeof value !== 'number') return false;
  return type === OptionType.Number || Number.isSafeInteger(value);
}

function* choiceProblems(option: AnyOption, path: Path): Generator<FieldProblem> {
  const { type, choices = [], autocomplete = false } = option;
  const takesChoices = type === OptionType.String || isNumeric(type);
  if (!takesChoices && (autocomplete || choices.length > 0)) {
    const field = autocomplete ? 'autocomplete' : 'choices';
    const message = 'Options of this type have no choices';
    yield wrong([...path, field], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message);
  } else if (autocomplete && choices.length > 0) {
    const message = 'Autocomplete options cannot have choices';
    yield wrong([...path, 'choices'], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message);
  }
  for (const [index, choice] of choices.entries()) {
    if (!takesChoices || choiceFits(type, choice)) continue;
    const kind = type === OptionType.String ? 'STRING_TYPE_CONVERT' : 'NUMBER_TYPE_COERCE';
    const message = `Value "${choice.value}" does not fit the type of the option.`;
    yield wrong([...path, 'choices', index, 'value'], kind, message);
  }
  const names = choices.map(({ name }) => name);
  yield* duplicates(names, [...path, 'choices']);
}

function* rangeProblems(option: AnyOption, path: Path): Generator<FieldProblem> {
  const given = [
    ['min_value', isNumeric(option.type)],
    ['max_value', isNumeric(option.type)],
    ['min_length', option.type === OptionType.String],
    ['max_length', option.type === OptionType.String],
    ['channel_types', option.type === OptionType.Channel],
    ['file_types', option.type === OptionType.Attachment],
  ] as const;
  for (const [field, fits] of given) {
    if (fits || option[field] === undefined) continue;
    const message = `Options of this type have no ${field}`;
    yield wrong([...path, field], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message);
  }
  const { min_value: min, max_value: max, min_length: shortest, max_length: longest } = option;
  if (min !== undefined && max !== undefined && min > max) {
    yield wrong([...path, 'min_value'], 'NUMBER_TYPE_MAX', `Must not be above max_value ${max}.`);
  }
  if (shortest !== undefined && longest !== undefined && shortest > longest) {
    const message = `Must not be above max_length ${longest}.`;
    yield wrong([...path, 'min_length'], 'NUMBER_TYPE_MAX', message);
  }
}

/** Which kinds may be inside of which: a group has only subcommands, a subcommand only values. */
function isAllowedIn(parent: OptionType | null, type: OptionType): boolean {
  if (parent === OptionType.SubcommandGroup) return type === OptionType.Subcommand;
  const isValue = type !== OptionType.Subcommand && type !== OptionType.SubcommandGroup;
  return parent === null || (parent === OptionType.Subcommand && isValue);
}

function* orderProblems(options: readonly AnyOption[], path: Path): Generator<FieldProblem> {
  let optionalSeen = false;
  for (const [index, { required = false }] of options.entries()) {
    if (required && optionalSeen) {
      const message = 'Required options must be placed before non-required options';
      yield wrong([...path, index], 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message);
    }
    if (!required) optionalSeen = true;
  }
  const holders = options.filter(({ type }) => type <= OptionType.SubcommandGroup);
  if (holders.length > 0 && holders.length < options.length) {
    const message =
      'Sub-command and sub-command group option types are mutually exclusive to all other types';
    yield wrong(path, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message);
  }
}

function* optionProblems(
  options: readonly AnyOption[],
  path: Path,
  parent: OptionType | null,
): Generator<FieldProblem> {
  const isHolder = parent === null || parent <= OptionType.SubcommandGroup;
  if (!isHolder && options.length > 0) {
    const message = 'Options of this type have no options';
    yield wrong(path, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message);
    return;
  }
  for (const [index, option] of options.entries()) {
    const place = [...path, index];
    if (!isAllowedIn(parent, option.type)) {
      const message = 'Value is not allowed at this depth';
      yield wrong([...place, 'type'], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message);
    }
    yield* nameProblems(option, place);
    yield* choiceProblems(option, place);
    yield* rangeProblems(option, place);
    yield* optionProblems(option.options ?? [], [...place, 'options'], option.type);
  }
  const names = options.map(({ name }) => name);
  yield* duplicates(names, path);
  yield* orderProblems(options, path);
}

/** Of all translations only the longest counts (docs: combined length of 8000). */
function longest(text: string, translations: LocalizationMap | null | undefined): number {
  const lengths = Object.values(translations ?? {}).map((other) => other?.length ?? 0);
  return Math.max(text.length, ...lengths);
}

function optionChars(option: AnyOption): number {
  const choices = (option.choices ?? []).reduce(
    (sum, { name, name_localizations: translations, value }) =>
      sum + longest(name, translations) + (typeof value === 'string' ? value.length : 0),
    0,
  );
  const inner = (option.options ?? []).reduce((sum, child) => sum + optionChars(child), 0);
  const name = longest(option.name, option.name_localizations);
  return name + longest(option.description, option.description_localizations) + choices + inner;
}

/** Characters of names, descriptions and values together. */
function commandChars(command: CommandRecord): number {
  const own =
    longest(command.name, command.nameLocalizations) +
    longest(command.description, command.descriptionLocalizations);
  return anyOptions(command.options).reduce((sum, option) => sum + optionChars(option), own);
}

function* chatProblems(command: CommandRecord): Generator<FieldProblem> {
  const { name, nameLocalizations, description, options } = command;
  yield* nameProblems({ name, name_localizations: nameLocalizations }, []);
  if (description === '') {
    yield wrong(['description'], 'BASE_TYPE_REQUIRED', 'This field is required');
  }
  yield* optionProblems(anyOptions(options), ['options'], null);
  if (commandChars(command) > MAX_CHARS) {
    const message = `Command exceeds maximum size (${MAX_CHARS})`;
    yield wrong([], 'APPLICATION_COMMAND_TOO_LARGE', message);
  }
}

function* menuProblems({ description, options }: CommandRecord): Generator<FieldProblem> {
  if (description !== '') {
    const message = 'Context menu commands cannot have description';
    yield wrong(['description'], 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID', message);
  }
  if (options.length > 0) {
    const message = 'Context menu commands cannot have options';
    yield wrong(['options'], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message);
  }
}

/** Everything that is wrong with a command. */
export function commandProblems(command: CommandRecord): FieldProblem[] {
  const isMenu =
    command.type === ApplicationCommandType.User || command.type === ApplicationCommandType.Message;
  return [...(isMenu ? menuProblems(command) : chatProblems(command))];
}
