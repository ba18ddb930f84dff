// SPDX-License-Identifier: AGPL-3.0-only
// Users press buttons and choose from menus.
import { ButtonStyle, ComponentType, InteractionType } from 'discord-api-types/v10';
import type { ApplicationRecord } from '../store/application.ts';
import type { InteractionRecord } from '../store/interaction.ts';
import type { MessageRecord } from '../store/message.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { findChannel } from './access.ts';
import { ApiError, invalidForm } from './api-errors.ts';
import type { Actor, DomainContext } from './context.ts';
import { type InteractionPlace, Resolver } from './interaction-resolve.ts';
import { startInteraction } from './interactions.ts';
import { requireActive } from './message-access.ts';

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
  readonly options?: readonly { readonly value: string; readonly default?: boolean }[];
  readonly default_values?: readonly { readonly id: string }[];
  readonly default?: boolean;
  readonly file_types?: readonly string[];
  readonly channel_types?: readonly number[];
  readonly min_values?: number;
  readonly max_values?: number;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly value?: string;
}

export function* walk(components: readonly AnyComponent[]): Generator<AnyComponent> {
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
  const isEmpty = values.length === 0 && fewest === 0;
  const isDistinct = new Set(values).size === values.length;
  if (isEmpty || (isDistinct && values.length >= min && values.length <= max)) return;
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

export function checkChoice({ options = [] }: AnyComponent, value: string): string {
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

export function chosen(
  component: AnyComponent,
  values: readonly string[],
  resolver: Resolver,
): string[] {
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

export function placeOf(ctx: DomainContext, actor: Actor, channelId: Snowflake) {
  return { actor, found: findChannel(ctx, actor, channelId) };
}

/** A user presses a button or chooses from a menu. */
export function useComponent(
  ctx: DomainContext,
  actor: Actor,
  use: ComponentUse,
): InteractionRecord {
  const { found } = placeOf(ctx, actor, use.channelId);
  requireActive(found);
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
