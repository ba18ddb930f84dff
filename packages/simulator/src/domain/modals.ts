// SPDX-License-Identifier: AGPL-3.0-only
// Modals: checked when an application opens one, and filled in by users.
import { ComponentType, InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import type { ModalInput } from '../input/modal.ts';
import type { InteractionRecord } from '../store/interaction.ts';
import type { AttachmentRecord } from '../store/message.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { ApiError, type FieldProblem, invalidForm } from './api-errors.ts';
import { type AnyComponent, checkChoice, chosen, placeOf, walk } from './component-use.ts';
import { keepWithIds, withinProblems } from './components.ts';
import type { Actor, DomainContext } from './context.ts';
import { type InteractionPlace, Resolver } from './interaction-resolve.ts';
import { startInteraction } from './interactions.ts';
import { isOfTypes, keepFile, type UserFile } from './kept-files.ts';

interface OpenModal {
  readonly custom_id: string;
  readonly components: readonly AnyComponent[];
}

const OPTION_LISTS: ReadonlySet<ComponentType> = new Set([
  ComponentType.RadioGroup,
  ComponentType.CheckboxGroup,
]);

/** Options of one list have values of their own, and of a radio group one at most is chosen from the start. */
function* optionProblems(components: readonly AnyComponent[]): Generator<FieldProblem> {
  for (const [at, { component }] of components.entries()) {
    if (component === undefined || !OPTION_LISTS.has(component.type)) continue;
    const path = ['data', 'components', at, 'component', 'options'];
    const options = component.options ?? [];
    for (const [place, { value }] of options.entries()) {
      if (options.findIndex((option) => option.value === value) === place) continue;
      const code = 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED';
      const message = 'The specified option value is already used';
      yield { path: [...path, place], code, message };
    }
    const chosenFirst = options.filter((option) => option.default === true).length;
    const most = component.type === ComponentType.RadioGroup ? 1 : maxOf(component);
    if (chosenFirst > most) {
      const code = 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES';
      const message = 'The specified number of default values exceeds the specified maximum values';
      yield { path, code, message };
    }
  }
}

/** As it is kept: each component with an id. Throws a 50035 for what does not go together. */
export function openedModal(input: ModalInput): object {
  const components = input.components as unknown as readonly AnyComponent[];
  const problems = [
    ...withinProblems(input.components, ['data', 'components']),
    ...optionProblems(components),
  ];
  if (problems.length > 0) throw invalidForm(...problems);
  return { ...input, components: keepWithIds(input.components) };
}

export type ModalValue = string | boolean | readonly string[] | readonly UserFile[];

export interface ModalUse {
  /** The interaction that was answered with the modal. */
  readonly interactionId: Snowflake;
  /** By custom id. */
  readonly values: Readonly<Record<string, ModalValue>>;
}

interface Submission {
  readonly values: ModalUse['values'];
  readonly resolver: Resolver;
  readonly keep: (file: UserFile) => AttachmentRecord;
}

function refuse(component: AnyComponent, code: string, message: string): never {
  throw invalidForm({ path: ['components', component.custom_id ?? ''], code, message });
}

function maxOf({ type, max_values: max, options = [] }: AnyComponent): number {
  return max ?? (type === ComponentType.CheckboxGroup ? options.length : 1);
}

function typedText(component: AnyComponent, value: ModalValue | undefined): string {
  const typed = typeof value === 'string' ? value : (component.value ?? '');
  const { required = true, min_length: min = 0, max_length: max = 4_000 } = component;
  const fewest = required ? Math.max(1, min) : min;
  const fits = typed === '' ? !required : typed.length >= fewest && typed.length <= max;
  if (fits) return typed;
  const message = `Must be between ${fewest} and ${max} in length.`;
  return refuse(component, 'BASE_TYPE_BAD_LENGTH', message);
}

/** What the modal shows as chosen before anybody has touched it. */
function defaultsOf({ options = [], default_values: given = [] }: AnyComponent): string[] {
  const values = options.filter((option) => option.default === true).map(({ value }) => value);
  return [...values, ...given.map(({ id }) => id)];
}

function textsOf(component: AnyComponent, value: ModalValue | undefined): readonly string[] {
  if (value === undefined) return defaultsOf(component);
  if (typeof value === 'string') return value === '' ? [] : [value];
  const texts =
    typeof value === 'object' ? [...value].filter((one) => typeof one === 'string') : [];
  const all = typeof value === 'object' ? value.length : 1;
  return texts.length === all
    ? texts
    : refuse(component, 'BASE_TYPE_CHOICES', 'The field takes texts.');
}

function picked(component: AnyComponent, value: ModalValue | undefined): string | null {
  const [first, ...others] = textsOf(component, value);
  if (others.length > 0) refuse(component, 'BASE_TYPE_BAD_LENGTH', 'One can be chosen.');
  if (first !== undefined) return checkChoice(component, first);
  if (component.required === false) return null;
  return refuse(component, 'BASE_TYPE_REQUIRED', 'This field is required');
}

function uploaded(
  component: AnyComponent,
  value: ModalValue | undefined,
  { resolver, keep }: Submission,
): string[] {
  const given = typeof value === 'object' ? [...value] : [];
  const files = given.filter((one) => typeof one === 'object');
  const isFiles =
    value === undefined || (typeof value === 'object' && files.length === given.length);
  if (!isFiles) refuse(component, 'BASE_TYPE_CHOICES', 'The field takes files.');
  const { min_values: min = 1, required = true, file_types: types = [] } = component;
  const fits = files.length === 0 ? !required : files.length >= min;
  if (!fits || files.length > maxOf(component)) {
    const message = `Must be between ${min} and ${maxOf(component)} in length.`;
    refuse(component, 'BASE_TYPE_BAD_LENGTH', message);
  }
  if (!files.every((file) => isOfTypes(file, types))) {
    refuse(component, 'BASE_TYPE_CHOICES', `Files must be one of (${types.join(', ')}).`);
  }
  return files.map((file) => resolver.attachment(keep(file)));
}

type Fill = (component: AnyComponent, value: ModalValue | undefined) => string | boolean | null;

/** Fields that come with one `value`; all others have `values`. */
const VALUE_FIELDS: ReadonlyMap<ComponentType, Fill> = new Map<ComponentType, Fill>([
  [ComponentType.TextInput, typedText],
  [ComponentType.RadioGroup, picked],
  [
    ComponentType.Checkbox,
    (component, value) => (typeof value === 'boolean' ? value : component.default === true),
  ],
]);

function submittedField(component: AnyComponent, submission: Submission): object {
  const { type, custom_id: customId = '', id } = component;
  const { values } = submission;
  const value = Object.hasOwn(values, customId) ? values[customId] : undefined;
  const base = { type, custom_id: customId, ...(id === undefined ? {} : { id }) };
  const filled = VALUE_FIELDS.get(type);
  if (filled !== undefined) return { ...base, value: filled(component, value) };
  if (type === ComponentType.FileUpload) {
    return { ...base, values: uploaded(component, value, submission) };
  }
  const bounded = { ...component, max_values: maxOf(component) };
  return { ...base, values: chosen(bounded, textsOf(component, value), submission.resolver) };
}

function submitted(component: AnyComponent, submission: Submission): object {
  const { type, id, components, component: inner } = component;
  const base = id === undefined ? { type } : { type, id };
  if (components !== undefined) {
    return { ...base, components: components.map((child) => submitted(child, submission)) };
  }
  if (inner !== undefined) return { ...base, component: submitted(inner, submission) };
  return component.custom_id === undefined ? base : submittedField(component, submission);
}

function findOpen(ctx: DomainContext, actor: Actor, id: Snowflake) {
  const opener = ctx.store.interactions.get(id);
  const { answer } = opener ?? {};
  if (opener === undefined || opener.userId !== actor.userId || answer == null) {
    throw new ApiError('unknownInteraction');
  }
  if (answer.type !== InteractionResponseType.Modal) throw new ApiError('unknownInteraction');
  return { opener, modal: answer.data as OpenModal };
}

function checkNames({ components }: OpenModal, values: ModalUse['values']): void {
  const known = new Set([...walk(components)].map((component) => component.custom_id));
  for (const name of Object.keys(values)) {
    if (known.has(name)) continue;
    const message = `The modal has no field "${name}".`;
    throw invalidForm({ path: ['components', name], code: 'BASE_TYPE_CHOICES', message });
  }
}

/** A user sends a modal in. */
export function submitModal(ctx: DomainContext, actor: Actor, use: ModalUse): InteractionRecord {
  const { opener, modal } = findOpen(ctx, actor, use.interactionId);
  const { found } = placeOf(ctx, actor, opener.channelId);
  const application = ctx.store.applications.get(opener.applicationId);
  if (application === undefined) throw new ApiError('unknownApplication');
  const place: InteractionPlace = { actor, found, botUserId: application.botUserId };
  const resolver = new Resolver(ctx, place);
  checkNames(modal, use.values);
  const keep = (file: UserFile): AttachmentRecord => keepFile(ctx, found.channel.id, file);
  const components = modal.components.map((component) =>
    submitted(component, { values: use.values, resolver, keep }),
  );
  const { data: resolved } = resolver;
  const { messageId, channelId } = opener;
  return startInteraction(ctx, {
    place,
    application,
    type: InteractionType.ModalSubmit,
    message: messageId === null ? undefined : ctx.store.message(channelId, messageId),
    data: {
      custom_id: modal.custom_id,
      components,
      ...(resolved === undefined ? {} : { resolved }),
    },
  });
}
