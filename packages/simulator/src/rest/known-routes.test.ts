// SPDX-License-Identifier: AGPL-3.0-only
import { Routes } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { doneRoutes, KNOWN_ROUTES, shapeOf } from './known-routes.ts';
import { ROUTES } from './routes/index.ts';

/** Words that builders take in the place of ids. */
const WORDS = ['HERE', '@me', '@original', 'public', 'private', 'slack', 'github'];

/** Shapes of what a builder makes of placeholders, fewer and more, and of such words. */
function shapesOf(build: (...ids: string[]) => string): string[] {
  const calls = [0, 1, 2, 3, 4].flatMap((count) => {
    const ids = Array.from({ length: count }, () => 'HERE');
    return [ids, ...WORDS.map((word) => [...ids, word])];
  });
  return calls.map((ids) => decodeURIComponent(build(...ids)).replaceAll('/HERE', '/{}'));
}

const builders = Object.values(Routes) as unknown as ((...ids: string[]) => string)[];
const built = new Set(builders.flatMap((build) => shapesOf(build)));

test('knows the routes that discord-api-types builds, and no others', () => {
  const shapes = new Set(KNOWN_ROUTES.map(({ template }) => shapeOf(template)));
  const unbuilt = [...shapes].filter((shape) => !built.has(shape));
  expect(unbuilt).toEqual([]);
  expect(shapes.size).toBeGreaterThan(130);
});

test('every route that is here is one that Discord has', () => {
  const known = new Set(
    KNOWN_ROUTES.map(({ method, template }) => `${method} ${shapeOf(template)}`),
  );
  const foreign = ROUTES.filter(
    ({ method, template }) => !known.has(`${method} ${shapeOf(template)}`),
  );
  expect(foreign.map(({ method, template }) => `${method} ${template}`)).toEqual([]);
});

test('says which are done', () => {
  const isDone = doneRoutes(ROUTES);
  expect(isDone({ method: 'GET', template: '/gateway' })).toBe(true);
  expect(isDone({ method: 'GET', template: '/sticker-packs' })).toBe(false);
});
