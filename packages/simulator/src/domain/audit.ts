// SPDX-License-Identifier: AGPL-3.0-only
// The audit log: who changed what in a guild, and why.
import type { APIAuditLogChange, AuditLogEvent } from 'discord-api-types/v10';
import type { AuditLogRecord, GuildState } from '../store/guild.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { auditEntryView } from '../views/audit.ts';
import { findGuild, isUnquestioned, requireInGuild } from './access.ts';
import type { Actor, DomainContext } from './context.ts';
import { guildEvent } from './events.ts';
import { forHolders } from './holders.ts';
import { PERMISSIONS } from './permissions.ts';

/** What a guild keeps; Discord keeps 45 days. */
const MAX_ENTRIES = 10_000;
const DROPPED_AT_ONCE = 1_000;

export interface AuditInput {
  readonly action: AuditLogEvent;
  readonly targetId: string | null;
  readonly changes?: readonly APIAuditLogChange[];
  readonly options?: Readonly<Record<string, string>>;
}

type Wire = object;

/** Fields that no entry names. */
const SILENT = new Set([
  'id',
  'guild_id',
  'last_message_id',
  'last_pin_timestamp',
  'colors',
  'tags',
]);

/** What differs between two wire shapes of one thing; either may be absent. */
export function auditChanges(before: Wire | null, after: Wire | null): APIAuditLogChange[] {
  const old = Object.entries(before ?? {});
  const now = new Map(Object.entries(after ?? {}));
  const keys = new Set(
    [...old.map(([key]) => key), ...now.keys()].filter((key) => !SILENT.has(key)),
  );
  const was = new Map(old);
  const changes: unknown[] = [];
  for (const key of keys) {
    const [oldValue, newValue] = [was.get(key) as unknown, now.get(key) as unknown];
    if (JSON.stringify(oldValue ?? null) === JSON.stringify(newValue ?? null)) continue;
    changes.push({
      key,
      ...(oldValue === undefined || oldValue === null ? {} : { old_value: oldValue }),
      ...(newValue === undefined || newValue === null ? {} : { new_value: newValue }),
    });
  }
  return changes as APIAuditLogChange[];
}

/** Writes an entry and tells it to those who may view the log. Webhooks and the system leave none. */
export function recordAudit(
  ctx: DomainContext,
  actor: Actor,
  told: { readonly guild: GuildState; readonly entry: AuditInput },
): void {
  if (isUnquestioned(actor)) return;
  const { guild, entry } = told;
  const record: AuditLogRecord = {
    id: ctx.ids.take(),
    actionType: entry.action,
    userId: actor.userId,
    targetId: entry.targetId,
    reason: actor.reason ?? null,
    changes: entry.changes ?? [],
    options: entry.options ?? null,
  };
  guild.auditLog.push(record);
  if (guild.auditLog.length > MAX_ENTRIES) guild.auditLog.splice(0, DROPPED_AT_ONCE);
  const data = { ...auditEntryView(record), guild_id: guild.id };
  const event = guildEvent(guild, 'GUILD_AUDIT_LOG_ENTRY_CREATE', data);
  ctx.events.push(forHolders(ctx, event, { guild, permission: PERMISSIONS.ViewAuditLog }));
}

export interface AuditQuery {
  readonly userId?: Snowflake | undefined;
  readonly action?: number | undefined;
  readonly before?: Snowflake | undefined;
  readonly after?: Snowflake | undefined;
  readonly limit?: number | undefined;
}

/** Entries that fit: newest first, or with `after` oldest first. */
export function listAudit(
  ctx: DomainContext,
  actor: Actor,
  asked: { readonly guildId: Snowflake; readonly query: AuditQuery },
): { readonly guild: GuildState; readonly entries: readonly AuditLogRecord[] } {
  const guild = findGuild(ctx, actor, asked.guildId);
  requireInGuild(ctx, actor, { guild, wanted: PERMISSIONS.ViewAuditLog });
  const { userId, action, before, after, limit = 50 } = asked.query;
  const entries = guild.auditLog.filter(
    (entry) =>
      (userId === undefined || entry.userId === userId) &&
      (action === undefined || (entry.actionType as number) === action) &&
      (before === undefined || BigInt(entry.id) < BigInt(before)) &&
      (after === undefined || BigInt(entry.id) > BigInt(after)),
  );
  const ordered = after === undefined ? entries.toReversed() : entries;
  return { guild, entries: ordered.slice(0, limit) };
}
