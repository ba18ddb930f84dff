// SPDX-License-Identifier: AGPL-3.0-only
import { z } from 'zod';
import {
  findCommandPermissions,
  listCommandPermissions,
  putCommandPermissions,
} from '../../domain/command-permissions.ts';
import {
  type CommandScope,
  createCommand,
  deleteCommand,
  editCommand,
  findCommand,
  listCommands,
  overwriteCommands,
} from '../../domain/commands.ts';
import {
  commandCreateSchema,
  commandEditSchema,
  commandOverwriteSchema,
  commandPermissions,
} from '../../input/commands.ts';
import { queryFlag } from '../../input/fields.ts';
import { commandPermissionsView, commandView } from '../../views/commands.ts';
import { Answer, type AnyRoute, type Call, route } from '../route.ts';

const GLOBAL = '/applications/{application_id}/commands';
const GUILD = '/applications/{application_id}/guilds/{guild_id}/commands';
const listQuery = z.object({ with_localizations: queryFlag.default(false) });

type AnyCall = Pick<Call<unknown, unknown>, 'id'>;

function listRoutes(base: string, scopeOf: (call: AnyCall) => CommandScope): AnyRoute[] {
  return [
    route({
      method: 'GET',
      template: base,
      auth: 'bot',
      query: listQuery,
      handle(call) {
        const withLocalizations = call.query.with_localizations;
        const commands = listCommands(call.ctx, call.actor, scopeOf(call));
        return commands.map((command) => commandView(command, { withLocalizations }));
      },
    }),
    route({
      method: 'POST',
      template: base,
      auth: 'bot',
      body: commandCreateSchema,
      handle(call) {
        const given = { scope: scopeOf(call), input: call.body };
        const { command, isNew } = createCommand(call.ctx, call.actor, given);
        return new Answer(isNew ? 201 : 200, commandView(command));
      },
    }),
    route({
      method: 'PUT',
      template: base,
      auth: 'bot',
      body: commandOverwriteSchema,
      handle(call) {
        const given = { scope: scopeOf(call), input: call.body };
        return overwriteCommands(call.ctx, call.actor, given).map((one) => commandView(one));
      },
    }),
  ];
}

function commandRoutesBelow(base: string, scopeOf: (call: AnyCall) => CommandScope): AnyRoute[] {
  const one = `${base}/{command_id}`;
  const targetOf = (call: AnyCall) => ({ scope: scopeOf(call), commandId: call.id('command_id') });
  return [
    route({
      method: 'GET',
      template: one,
      auth: 'bot',
      handle: (call) => commandView(findCommand(call.ctx, call.actor, targetOf(call))),
    }),
    route({
      method: 'PATCH',
      template: one,
      auth: 'bot',
      body: commandEditSchema,
      handle(call) {
        const given = { ...targetOf(call), input: call.body };
        return commandView(editCommand(call.ctx, call.actor, given));
      },
    }),
    route({
      method: 'DELETE',
      template: one,
      auth: 'bot',
      handle(call) {
        deleteCommand(call.ctx, call.actor, targetOf(call));
      },
    }),
  ];
}

function routesOf(base: string, scopeOf: (call: AnyCall) => CommandScope): AnyRoute[] {
  return [...listRoutes(base, scopeOf), ...commandRoutesBelow(base, scopeOf)];
}

const PERMISSIONS = `${GUILD}/{command_id}/permissions`;
const SCOPES = ['applications.commands.permissions.update'];

const placeOf = ({ id }: AnyCall) => ({
  applicationId: id('application_id'),
  guildId: id('guild_id'),
});

const permissionsOf = (call: AnyCall) => ({
  ...placeOf(call),
  commandId: call.id('command_id'),
});

const permissionRoutes: readonly AnyRoute[] = [
  route({
    method: 'GET',
    template: `${GUILD}/permissions`,
    auth: 'bot',
    scopes: SCOPES,
    handle: (call) =>
      listCommandPermissions(call.ctx, call.actor, placeOf(call)).map(commandPermissionsView),
  }),
  route({
    method: 'GET',
    template: PERMISSIONS,
    auth: 'bot',
    scopes: SCOPES,
    handle: (call) =>
      commandPermissionsView(findCommandPermissions(call.ctx, call.actor, permissionsOf(call))),
  }),
  route({
    method: 'PUT',
    template: PERMISSIONS,
    auth: 'bearer',
    scopes: SCOPES,
    body: commandPermissions,
    handle(call) {
      const asked = { place: permissionsOf(call), input: call.body };
      return commandPermissionsView(putCommandPermissions(call.ctx, call.actor, asked));
    },
  }),
];

export const commandRoutes: readonly AnyRoute[] = [
  ...routesOf(GLOBAL, ({ id }) => ({ applicationId: id('application_id'), guildId: null })),
  ...routesOf(GUILD, ({ id }) => ({
    applicationId: id('application_id'),
    guildId: id('guild_id'),
  })),
  ...permissionRoutes,
];
