// SPDX-License-Identifier: AGPL-3.0-only
// Application commands on the wire.
import type {
  APIApplicationCommand,
  APIApplicationCommandOption,
  APIGuildApplicationCommandPermissions,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { CommandPermissionsRecord, CommandRecord } from '../store/interaction.ts';

type Loose = Readonly<Record<string, unknown>>;

/** Lists leave translations out unless asked for them. */
function withoutTranslations(option: Loose): Loose {
  const { name_localizations: _names, description_localizations: _texts, ...rest } = option;
  const inner = (field: string): object => {
    const items = rest[field];
    return Array.isArray(items) ? { [field]: items.map(withoutTranslations) } : {};
  };
  return { ...rest, ...inner('options'), ...inner('choices') };
}

export function commandView(
  command: CommandRecord,
  { withLocalizations }: { readonly withLocalizations: boolean } = { withLocalizations: true },
): APIApplicationCommand {
  const { guildId, options, nameLocalizations, descriptionLocalizations } = command;
  const shown = withLocalizations
    ? options
    : options.map((option) => withoutTranslations(option as unknown as Loose));
  return {
    id: command.id,
    application_id: command.applicationId,
    version: command.version,
    default_member_permissions: command.defaultMemberPermissions,
    type: command.type,
    name: command.name,
    description: command.description,
    ...(withLocalizations
      ? {
          name_localizations: nameLocalizations,
          description_localizations: descriptionLocalizations,
        }
      : {}),
    ...(guildId === null
      ? {
          dm_permission: command.contexts === null || command.contexts.includes(1),
          contexts: (command.contexts as InteractionContextType[] | null) ?? null,
          integration_types: command.integrationTypes as ApplicationIntegrationType[],
        }
      : { guild_id: guildId }),
    ...(options.length === 0 ? {} : { options: shown as APIApplicationCommandOption[] }),
    nsfw: command.nsfw,
  };
}

export function commandPermissionsView(
  record: CommandPermissionsRecord,
): APIGuildApplicationCommandPermissions {
  return {
    id: record.id,
    application_id: record.applicationId,
    guild_id: record.guildId,
    permissions: record.permissions.map(({ id, type, permission }) => ({ id, type, permission })),
  };
}
