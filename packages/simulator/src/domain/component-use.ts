// SPDX-License-Identifier: AGPL-3.0-only
// Users press buttons, choose from menus and send modals in.
import {
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { ApplicationRecord } from '../store/application.ts';
import type { InteractionRecord } from '../store/interaction.ts';
import type { MessageRecord } from '../store/message.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { findChannel } from './access.ts';
import { ApiError, invalidForm } from './api-errors.ts';
import type { Actor, DomainContext } from './context.ts';
import { type InteractionPlace, Resolver } from './interaction-resolve.ts';
import { startInteraction } from './interactions.ts';

/** A component of a message or modal, with every field that any kind may have. */
export interface AnyComponent {
  readonly type: ComponentType;
  readonly id?: number;
  readonly custom_id?: string;
  readonly style?: number;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly components?: readonly AnyComponent[];
  readonly component?: AnyComponent;
  readonly accessory?: AnyComponent;
  readonly options?: readonly { readonly value: string }[];
  readonly channel_types?: readonly number[];
  readonly min_values?: number;
  readonly max_values?: number;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly value?: string;
}

function* walk(components: readonly AnyComponent[]): Generator<AnyComponent> {
  for (const component of components) {
    yield component;
    const { accessory, component: inner, components: children = [] } = component;
    yield* walk([...children, ...(accessory ? [accessory] : []), ...(inner ? [inner] : [])]);
  }
}

export interface ComponentUse {
  readonly channelId: Snowflake;
  readonly messageId: Snowflake;
  readonly customId: string;
  /** Of menus. */
  readonly values?: readonly string[] | undefined;
}

/** The application whose message it is. */
function applicationOf(ctx: DomainContext, message: MessageRecord): ApplicationRecord {
  for (const application of ctx.store.applications.values()) {
    const isIts =
      application.id === message.applicationId || application.botUserId === message.authorId;
    if (isIts) return application;
  }
  throw new ApiError('unknownApplication');
}

function findComponent(message: MessageRecord, customId: string): AnyComponent {
  const all = walk(message.components);
  const found = [...all].find((component) => component.custom_id === customId);
  const code = 'COMPONENT_CUSTOM_ID_NOT_FOUND';
  const path = ['custom_id'];
  if (found === undefined) {
    throw invalidForm({ path, code, message: `There is no component "${customId}".` });
  }
  const isLink = found.style === ButtonStyle.Link || found.style === ButtonStyle.Premium;
  if (found.disabled === true || (found.type === ComponentType.Button && isLink)) {
    throw invalidForm({ path, code: 'COMPONENT_DISABLED', message: 'It cannot be pressed.' });
  }
  return found;
}

function checkCount(component: AnyComponent, values: readonly string[]): void {
  const { min_values: min = 1, max_values: max = 1, required = true } = component;
  const fewest = required ? min : 0;
  const isDistinct = new Set(values).size === values.length;
  if (isDistinct && values.length >= fewest && values.length <= max) return;
  const message = `Must be between ${fewest} and ${max} in length.`;
  throw invalidForm({ path: ['values'], code: 'BASE_TYPE_BAD_LENGTH', message });
}

const SELECTS: ReadonlySet<ComponentType> = new Set([
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
]);

function checkChoice({ options = [] }: AnyComponent, value: string): string {
  if (options.some((option) => option.value === value)) return value;
  const message = `Value "${value}" is none of the options.`;
  throw invalidForm({ path: ['values'], code: 'BASE_TYPE_CHOICES', message });
}

/** One thing chosen, resolved as the kind of menu wants it. */
function chosenOne(component: AnyComponent, value: string, resolver: Resolver): string {
  const { type } = component;
  if (type === ComponentType.UserSelect) return resolver.user(value);
  if (type === ComponentType.RoleSelect) return resolver.role(value);
  if (type === ComponentType.MentionableSelect) return resolver.mentionable(value);
  if (type === ComponentType.ChannelSelect) {
    return resolver.channel(value, component.channel_types ?? []);
  }
  return checkChoice(component, value);
}

function chosen(component: AnyComponent, values: readonly string[], resolver: Resolver): string[] {
  checkCount(component, values);
  return values.map((value) => chosenOne(component, value, resolver));
}

function selectData(
  component: AnyComponent,
  values: readonly string[],
  resolver: Resolver,
): object {
  if (!SELECTS.has(component.type)) return {};
  const given = chosen(component, values, resolver);
  const isText = component.type === ComponentType.StringSelect;
  return isText ? { values: given } : { values: given, resolved: resolver.data ?? {} };
}

function placeOf(ctx: DomainContext, actor: Actor, channelId: Snowflake) {
  return { actor, found: findChannel(ctx, actor, channelId) };
}

/** A user presses a button or chooses from a menu. */
export function useComponent(
  ctx: DomainContext,
  actor: Actor,
  use: ComponentUse,
): InteractionRecord {
  const { found } = placeOf(ctx, actor, use.channelId);
  const message = ctx.store.message(use.channelId, use.messageId);
  const isHidden = message?.ephemeralFor != null && message.ephemeralFor !== actor.userId;
  if (message === undefined || isHidden) throw new ApiError('unknownMessage');
  const application = applicationOf(ctx, message);
  const place: InteractionPlace = { actor, found, botUserId: application.botUserId };
  const component = findComponent(message, use.customId);
  const resolver = new Resolver(ctx, place);
  const selected = selectData(component, use.values ?? [], resolver);
  return startInteraction(ctx, {
    place,
    application,
    type: InteractionType.MessageComponent,
    message,
    data: {
      custom_id: use.customId,
      component_type: component.type,
      ...(component.id === undefined ? {} : { id: component.id }),
      ...selected,
    },
  });
}

export type ModalValue = string | boolean | readonly string[];

export interface ModalUse {
  /** The interaction that was answered with the modal. */
  readonly interactionId: Snowflake;
  /** By custom id. */
  readonly values: Readonly<Record<string, ModalValue>>;
}

interface Submission {
  readonly values: ModalUse['values'];
  readonly resolver: Resolver;
}

function checkText(component: AnyComponent, value: string): void {
  const { required = true, min_length: min = 0, max_length: max = 4_000 } = component;
  const fewest = required ? Math.max(1, min) : min;
  const fits = value === '' ? !required : value.length >= fewest && value.length <= max;
  if (fits) return;
  const message = `Must be between ${fewest} and ${max} in length.`;
  const path = ['components', component.custom_id ?? ''];
  throw invalidForm({ path, code: 'BASE_TYPE_BAD_LENGTH', message });
}

const asList = (value: ModalValue | undefined): readonly string[] => {
  if (typeof value === 'object') return value;
  return typeof value === 'string' && value !== '' ? [value] : [];
};

function submittedField(component: AnyComponent, { values, resolver }: Submission): object {
  const { type, custom_id: customId = '', id } = component;
  const value = values[customId];
  const base = { type, custom_id: customId, ...(id === undefined ? {} : { id }) };
  if (type === ComponentType.TextInput) {
    const typed = typeof value === 'string' ? value : (component.value ?? '');
    checkText(component, typed);
    return { ...base, value: typed };
  }
  if (type === ComponentType.Checkbox) return { ...base, value: value === true };
  if (type === ComponentType.RadioGroup) {
    const [picked] = asList(value);
    return { ...base, value: picked === undefined ? null : checkChoice(component, picked) };
  }
  return { ...base, values: chosen(component, asList(value), resolver) };
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

interface ModalData {
  readonly custom_id: string;
  readonly components: readonly AnyComponent[];
}

function openModal(ctx: DomainContext, actor: Actor, id: Snowflake) {
  const opener = ctx.store.interactions.get(id);
  const { answer } = opener ?? {};
  if (opener === undefined || opener.userId !== actor.userId || answer == null) {
    throw new ApiError('unknownInteraction');
  }
  if (answer.type !== InteractionResponseType.Modal) throw new ApiError('unknownInteraction');
  return { opener, modal: answer.data as ModalData };
}

function checkNames({ components }: ModalData, values: ModalUse['values']): void {
  const known = new Set([...walk(components)].map((component) => component.custom_id));
  for (const name of Object.keys(values)) {
    if (known.has(name)) continue;
    const message = `The modal has no field "${name}".`;
    throw invalidForm({ path: ['components', name], code: 'BASE_TYPE_CHOICES', message });
  }
}

/** A user sends a modal in. */
export function submitModal(ctx: DomainContext, actor: Actor, use: ModalUse): InteractionRecord {
  const { opener, modal } = openModal(ctx, actor, use.interactionId);
  const { found } = placeOf(ctx, actor, opener.channelId);
  const application = ctx.store.applications.get(opener.applicationId);
  if (application === undefined) throw new ApiError('unknownApplication');
  const place: InteractionPlace = { actor, found, botUserId: application.botUserId };
  const resolver = new Resolver(ctx, place);
  checkNames(modal, use.values);
  const components = modal.components.map((component) =>
    submitted(component, { values: use.values, resolver }),
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
