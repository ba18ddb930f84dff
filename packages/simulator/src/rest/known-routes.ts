// SPDX-License-Identifier: AGPL-3.0-only
// Every route that discord-api-types knows, and which of them are here.
import { DISCORD_ROUTES } from './generated/discord-routes.ts';
import type { AnyRoute } from './route.ts';
import { Router } from './router.ts';

export interface KnownRoute {
  readonly method: string;
  readonly template: string;
}

export const KNOWN_ROUTES: readonly KnownRoute[] = DISCORD_ROUTES.map((line) => {
  const [method = '', template = ''] = line.split(' ');
  return { method, template };
});

/** To tell what nobody knows from what is not here. */
export const knownRouter: Router<KnownRoute> = new Router(
  KNOWN_ROUTES.map((route) => ({ ...route, value: route })),
);

/** The template with its names taken out: two templates of one shape are one path. */
export function shapeOf(template: string): string {
  return template.replace(/\{\w+\}/g, '{}');
}

/** Whether some path fits both templates, which are not of one shape. */
export function isMistakenFor(known: KnownRoute, route: KnownRoute): boolean {
  if (known.method !== route.method || shapeOf(known.template) === shapeOf(route.template)) {
    return false;
  }
  const parts = known.template.split('/');
  const others = route.template.split('/');
  const isNamed = (part: string): boolean => part.startsWith('{');
  return (
    parts.length === others.length &&
    parts.every((part, at) => {
      const other = others[at] ?? '';
      return part === other || isNamed(part) || isNamed(other);
    })
  );
}

/** Says of each known route whether the table has it. */
export function doneRoutes(routes: readonly AnyRoute[]): (route: KnownRoute) => boolean {
  const keyOf = ({ method, template }: KnownRoute): string => `${method} ${shapeOf(template)}`;
  const done = new Set(routes.map(keyOf));
  return (route) => done.has(keyOf(route));
}
