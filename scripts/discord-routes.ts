// SPDX-License-Identifier: AGPL-3.0-only
// The routes that discord-api-types describes, as the simulator's table of what there is to serve, and the
// documentation of what of it is served.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { doneRoutes } from '../packages/simulator/src/rest/known-routes.ts';
import { ROUTES } from '../packages/simulator/src/rest/routes/index.ts';
import { root } from './protobuf-tools.ts';

const SOURCE = 'packages/simulator/node_modules/discord-api-types/rest/v10/index.js';

/** `- GET    \`/channels/{channel.id}\`` in a comment. */
const DESCRIBED = /^\s+\* ?- (GET|POST|PUT|PATCH|DELETE)\s+`([^`]+)`/gm;

/** One name for each place, whatever the comment calls it. */
function templateFrom(path: string): string {
  return path
    .replaceAll('${', '{')
    .replace('/channels/{thread.id}/', '/channels/{channel.id}/')
    .replace(
      '/webhooks/{application.id}/{interaction.token}',
      '/webhooks/{webhook.id}/{webhook.token}',
    )
    .replaceAll('{guildScheduledEvent.id}', '{guild_scheduled_event.id}')
    .replaceAll(/\{[^}]+\}/g, (name) => name.replaceAll('.', '_'));
}

function describedRoutes(): string[] {
  const text = readFileSync(join(root, SOURCE), 'utf8');
  // Addresses of images come after the routes.
  const [api = ''] = text.split('exports.CDNRoutes = {');
  const lines = [...api.matchAll(DESCRIBED)].map(
    ([, method = '', path = '']) => `${method} ${templateFrom(path)}`,
  );
  return [...new Set(lines)].toSorted();
}

/** packages/simulator/src/rest/generated/discord-routes.ts */
export function discordRoutesModule(): string {
  const lines = describedRoutes().map((line) => `  '${line}',`);
  return `// SPDX-License-Identifier: AGPL-3.0-only
// Made by \`npm run generate\` from what discord-api-types describes.
export const DISCORD_ROUTES: readonly string[] = [
${lines.join('\n')}
];
`;
}

const BEGIN = '<!-- routes: made by `npm run generate` -->';
const END = '<!-- end of routes -->';

function routesTable(): string {
  const isDone = doneRoutes(ROUTES);
  const routes = describedRoutes().map((line) => {
    const [method = '', template = ''] = line.split(' ');
    return { method, template };
  });
  const templates = [...new Set(routes.map(({ template }) => template))].toSorted();
  const rows = templates.map((template) => {
    const known = routes.filter((route) => route.template === template);
    const methods = (done: boolean): string =>
      known
        .filter((route) => isDone(route) === done)
        .map(({ method }) => method)
        .join(', ');
    return `| \`${template}\` | ${methods(true)} | ${methods(false)} |`;
  });
  const done = routes.filter(isDone).length;
  return `${done} of the ${routes.length} that discord-api-types describes are done.

| route | done | answered with 501 |
| --- | --- | --- |
${rows.join('\n')}`;
}

/** docs/simulator.md with its table of routes made anew. */
export function simulatorDocument(): string {
  const text = readFileSync(join(root, 'docs/simulator.md'), 'utf8');
  const [before, rest = ''] = text.split(BEGIN);
  const [, after = ''] = rest.split(END);
  return `${before}${BEGIN}\n\n${routesTable()}\n\n${END}${after}`;
}
