// SPDX-License-Identifier: AGPL-3.0-only
// Application commands: global ones and those of one guild.
import { isDeepStrictEqual } from 'node:util';
import { type APIApplicationCommandOption, ApplicationCommandType } from 'discord-api-types/v10';
import type {
  CommandCreateInput,
  CommandEditInput,
  CommandOverwriteInput,
} from '../input/commands.ts';
import type { CommandRecord } from '../store/interaction.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { findGuild, requireOwnApplication } from './access.ts';
import { ApiError, type FieldProblem, invalidForm } from './api-errors.ts';
import { commandProblems } from './command-rules.ts';
import type { Actor, DomainContext } from './context.ts';

/** Whose commands: an application's, everywhere (null) or in one guild. */
export interface CommandScope {
  readonly applicationId: Snowflake;
  readonly guildId: Snowflake | null;
}

/** How many there may be of each kind in one scope (docs: Application Commands). */
const LIMITS: Readonly<Record<ApplicationCommandType, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
  [ApplicationCommandType.PrimaryEntryPoint]: 1,
};

function checkScope(ctx: DomainContext, actor: Actor, scope: CommandScope): void {
  requireOwnApplication(ctx, actor, scope.applicationId);
  if (scope.guildId !== null) findGuild(ctx, actor, scope.guildId);
}

function inScope(ctx: DomainContext, { applicationId, guildId }: CommandScope): CommandRecord[] {
  return [...ctx.store.commands.values()].filter(
    (command) => command.applicationId === applicationId && command.guildId === guildId,
  );
}

function contextsFrom(input: CommandEditInput): readonly number[] | null | undefined {
  if (input.contexts !== undefined) return input.contexts;
  // The older way to keep a command out of DMs.
  return input.dm_permission === false ? [0] : undefined;
}

/** The fields that an input gives, as they are kept. */
function changesFrom(input: CommandEditInput): Partial<CommandRecord> {
  const { name, description, options, nsfw, default_member_permissions: bits } = input;
  const contexts = contextsFrom(input);
  const { name_localizations: names, description_localizations: texts } = input;
  return {
    ...(name === undefined ? {} : { name }),
    ...(names === undefined ? {} : { nameLocalizations: names }),
    ...(description === undefined ? {} : { description: description ?? '' }),
    ...(texts === undefined ? {} : { descriptionLocalizations: texts }),
    ...(options === undefined
      ? {}
      : { options: (options ?? []) as unknown as readonly APIApplicationCommandOption[] }),
    ...(bits === undefined ? {} : { defaultMemberPermissions: bits }),
    ...(nsfw === undefined ? {} : { nsfw }),
    ...(contexts === undefined ? {} : { contexts }),
    ...(input.integration_types === undefined
      ? {}
      : { integrationTypes: input.integration_types ?? [0] }),
  };
}

function build(ctx: DomainContext, scope: CommandScope, input: CommandCreateInput): CommandRecord {
  const id = ctx.ids.take();
  return {
    id,
    applicationId: scope.applicationId,
    guildId: scope.guildId,
    type: input.type ?? ApplicationCommandType.ChatInput,
    name: input.name,
    nameLocalizations: null,
    description: '',
    descriptionLocalizations: null,
    options: [],
    defaultMemberPermissions: null,
    nsfw: false,
    integrationTypes: [0],
    contexts: null,
    version: id,
    ...changesFrom(input),
  };
}

function checked(command: CommandRecord): CommandRecord {
  const problems = commandProblems(command);
  if (problems.length > 0) throw invalidForm(...problems);
  return command;
}

export interface CreatedCommand {
  readonly command: CommandRecord;
  /** False when one of the same name and type was replaced. */
  readonly isNew: boolean;
}

export function createCommand(
  ctx: DomainContext,
  actor: Actor,
  { scope, input }: { readonly scope: CommandScope; readonly input: CommandCreateInput },
): CreatedCommand {
  checkScope(ctx, actor, scope);
  const made = checked(build(ctx, scope, input));
  const present = inScope(ctx, scope).filter(({ type }) => type === made.type);
  const same = present.find(({ name }) => name === made.name);
  if (same === undefined && present.length >= LIMITS[made.type]) {
    throw new ApiError('tooManyCommands');
  }
  const command = { ...made, id: same?.id ?? made.id };
  ctx.store.commands.set(command.id, command);
  return { command, isNew: same === undefined };
}

export function listCommands(
  ctx: DomainContext,
  actor: Actor,
  scope: CommandScope,
): CommandRecord[] {
  checkScope(ctx, actor, scope);
  return inScope(ctx, scope);
}

export interface CommandTarget {
  readonly scope: CommandScope;
  readonly commandId: Snowflake;
}

export function findCommand(
  ctx: DomainContext,
  actor: Actor,
  { scope, commandId }: CommandTarget,
): CommandRecord {
  checkScope(ctx, actor, scope);
  const command = ctx.store.commands.get(commandId);
  const isHere =
    command?.applicationId === scope.applicationId && command.guildId === scope.guildId;
  if (command === undefined || !isHere) throw new ApiError('unknownCommand');
  return command;
}

export function editCommand(
  ctx: DomainContext,
  actor: Actor,
  { input, ...target }: CommandTarget & { readonly input: CommandEditInput },
): CommandRecord {
  const before = findCommand(ctx, actor, target);
  const command = checked({ ...before, ...changesFrom(input), version: ctx.ids.take() });
  const isTaken = inScope(ctx, target.scope).some(
    ({ id, name, type }) => id !== command.id && name === command.name && type === command.type,
  );
  if (isTaken) {
    const code = 'APPLICATION_COMMANDS_DUPLICATE_NAME';
    throw invalidForm({
      path: ['name'],
      code,
      message: 'Application command names must be unique',
    });
  }
  ctx.store.commands.set(command.id, command);
  return command;
}

export function deleteCommand(ctx: DomainContext, actor: Actor, target: CommandTarget): void {
  ctx.store.commands.delete(findCommand(ctx, actor, target).id);
}

/** What is wrong with a list as a whole, and with each of its commands. */
function listProblems(commands: readonly CommandRecord[]): FieldProblem[] {
  const seen = new Set<string>();
  return commands.flatMap((command, index) => {
    const own = commandProblems(command).map((problem) => ({
      ...problem,
      path: [index, ...problem.path],
    }));
    const key = `${command.type}/${command.name}`;
    if (!seen.has(key)) {
      seen.add(key);
      return own;
    }
    const code = 'APPLICATION_COMMANDS_DUPLICATE_NAME';
    const message = 'Application command names must be unique';
    return [...own, { path: [index], code, message }];
  });
}

interface Overwrite {
  readonly made: CommandRecord;
  /** What it takes the place of: by its id, else by name and type. */
  readonly same: CommandRecord | undefined;
}

function overwritesOf(
  made: readonly CommandRecord[],
  ids: readonly (Snowflake | undefined)[],
  present: readonly CommandRecord[],
): Overwrite[] {
  const named = ids.map((id, index) => {
    const found = present.find((command) => command.id === id);
    const isOnce = ids.indexOf(id) === index;
    if (id === undefined || (isOnce && found?.type === made[index]?.type)) return found;
    const message = 'Application command has an invalid id';
    throw invalidForm({ path: [index], code: 'APPLICATION_COMMANDS_INVALID_ID', message });
  });
  const rest = present.filter((command) => !named.includes(command));
  return made.map((command, index) => {
    const { name, type } = command;
    const alike = rest.find((other) => other.name === name && other.type === type);
    return { made: command, same: ids[index] === undefined ? alike : named[index] };
  });
}

/** A command that stays as it was keeps its version. */
function overwritten({ made, same }: Overwrite): CommandRecord {
  if (same === undefined) return made;
  const { id, version } = same;
  const kept = { ...made, id, version };
  return isDeepStrictEqual(kept, same) ? same : { ...kept, version: made.version };
}

/** Puts these in the place of all. Those that were there, by id or by name and type, keep their ids. */
export function overwriteCommands(
  ctx: DomainContext,
  actor: Actor,
  given: { readonly scope: CommandScope; readonly input: readonly CommandOverwriteInput[] },
): CommandRecord[] {
  const { scope, input } = given;
  checkScope(ctx, actor, scope);
  const made = input.map((one) => build(ctx, scope, one));
  const problems = listProblems(made);
  if (problems.length > 0) throw invalidForm(...problems);
  for (const type of Object.keys(LIMITS).map(Number) as ApplicationCommandType[]) {
    const count = made.filter((command) => command.type === type).length;
    if (count > LIMITS[type]) throw new ApiError('tooManyCommands');
  }
  const present = inScope(ctx, scope);
  const ids = input.map(({ id }) => id);
  const kept = overwritesOf(made, ids, present).map(overwritten);
  for (const { id } of present) ctx.store.commands.delete(id);
  for (const command of kept) ctx.store.commands.set(command.id, command);
  return kept;
}
