// SPDX-License-Identifier: AGPL-3.0-only
// Who a message mentions (docs: Message resource, Allowed Mentions).
import { AllowedMentionsTypes } from 'discord-api-types/v10';
import type { AllowedMentions } from '../input/message.ts';
import type { GuildState } from '../store/guild.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { invalidForm } from './api-errors.ts';
import type { DomainContext } from './context.ts';
import { has, PERMISSIONS } from './permissions.ts';

export interface Mentions {
  readonly mentionsEveryone: boolean;
  readonly mentionUserIds: readonly Snowflake[];
  readonly mentionRoleIds: readonly Snowflake[];
}

export interface MentionScene {
  readonly guild: GuildState | null;
  /** The sender's, in the channel. */
  readonly permissions: bigint;
  readonly texts: readonly string[];
  readonly allowed: AllowedMentions | null | undefined;
  /** Who wrote the message that this one replies to. */
  readonly repliedUserId: Snowflake | undefined;
}

function idsIn(texts: readonly string[], pattern: RegExp): Snowflake[] {
  const ids = texts.flatMap((text) => [...text.matchAll(pattern)].map(([, id]) => id as Snowflake));
  return [...new Set(ids)];
}

/** Naming ids and asking for all of the kind exclude each other. */
export function checkAllowedMentions(allowed: AllowedMentions | null | undefined): void {
  for (const [type, ids] of [
    [AllowedMentionsTypes.User, allowed?.users],
    [AllowedMentionsTypes.Role, allowed?.roles],
  ] as const) {
    if (allowed?.parse?.includes(type) !== true || (ids ?? []).length === 0) continue;
    throw invalidForm({
      path: ['allowed_mentions'],
      code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      message: `parse:["${type}"] and ${type}: [ids...] are mutually exclusive.`,
    });
  }
}

/** Whether a mention of this kind counts; without `allowed_mentions` all do. */
function allows(
  allowed: AllowedMentions | null | undefined,
  type: AllowedMentionsTypes.User | AllowedMentionsTypes.Role,
  id: Snowflake,
): boolean {
  if (allowed === undefined || allowed === null) return true;
  if (allowed.parse?.includes(type) === true) return true;
  const ids = type === AllowedMentionsTypes.User ? allowed.users : allowed.roles;
  return ids?.includes(id) ?? false;
}

function mentionedUsers(ctx: DomainContext, scene: MentionScene): Snowflake[] {
  const { texts, allowed, repliedUserId } = scene;
  const written = idsIn(texts, /<@!?(\d{1,20})>/g)
    .filter((id) => ctx.store.user(id) !== undefined)
    .filter((id) => allows(allowed, AllowedMentionsTypes.User, id));
  // Said nothing, the one who is replied to is mentioned; said anything, only when it says so.
  const pingsReplied = allowed?.replied_user ?? (allowed === undefined || allowed === null);
  const replied = repliedUserId !== undefined && pingsReplied ? [repliedUserId] : [];
  return [...new Set([...replied, ...written])];
}

export function findMentions(ctx: DomainContext, scene: MentionScene): Mentions {
  const { guild, permissions, texts, allowed } = scene;
  const mayMentionAll = has(permissions, PERMISSIONS.MentionEveryone);
  const everyoneAllowed =
    (allowed ?? undefined) === undefined ||
    allowed?.parse?.includes(AllowedMentionsTypes.Everyone) === true;
  const roles = idsIn(texts, /<@&(\d{1,20})>/g)
    .flatMap((id) => guild?.roles.get(id) ?? [])
    .filter((role) => mayMentionAll || role.mentionable)
    .filter(({ id }) => allows(allowed, AllowedMentionsTypes.Role, id));
  return {
    mentionsEveryone:
      guild !== null &&
      mayMentionAll &&
      everyoneAllowed &&
      texts.some((text) => /@(everyone|here)\b/.test(text)),
    mentionUserIds: mentionedUsers(ctx, scene),
    mentionRoleIds: roles.map(({ id }) => id),
  };
}
