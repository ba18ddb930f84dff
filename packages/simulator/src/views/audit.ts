// SPDX-License-Identifier: AGPL-3.0-only
// The audit log on the wire.
import type { APIAuditLog, APIAuditLogEntry } from 'discord-api-types/v10';
import type { ViewContext } from '../domain/context.ts';
import { isThreadType } from '../domain/permissions.ts';
import type { AuditLogRecord, GuildState } from '../store/guild.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { channelView } from './channels.ts';
import { userView } from './users.ts';
import { plainWebhookView } from './webhooks.ts';

export function auditEntryView(record: AuditLogRecord): APIAuditLogEntry {
  const { options, reason, changes } = record;
  return {
    id: record.id,
    user_id: record.userId,
    target_id: record.targetId,
    action_type: record.actionType,
    ...(changes.length === 0 ? {} : { changes: [...changes] }),
    ...(reason === null ? {} : { reason }),
    ...(options === null ? {} : { options }),
  };
}

/** Entries with the users and threads that they speak of. */
export function auditLogView(
  context: ViewContext,
  guild: GuildState,
  entries: readonly AuditLogRecord[],
): APIAuditLog {
  const named = new Set<string>(
    entries.flatMap(({ userId, targetId }) => [userId, targetId ?? []].flat()),
  );
  const ids = [...named] as Snowflake[];
  const threads = ids.flatMap((id) => guild.channels.get(id) ?? []);
  return {
    audit_log_entries: entries.map(auditEntryView),
    users: ids.flatMap((id) => context.store.user(id) ?? []).map(userView),
    threads: threads
      .filter(({ type }) => isThreadType(type))
      .map((thread) => channelView(context, thread)) as APIAuditLog['threads'],
    webhooks: ids.flatMap((id) => context.store.webhooks.get(id) ?? []).map(plainWebhookView),
    integrations: [],
    application_commands: [],
    auto_moderation_rules: [],
    guild_scheduled_events: [],
  };
}
