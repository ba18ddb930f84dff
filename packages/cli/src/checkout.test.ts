// SPDX-License-Identifier: AGPL-3.0-only
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkoutWith, stateFolder } from './checkout.ts';

test('sources keep their state in the checkout, wherever they are called', () => {
  const state = stateFolder('file:///src/gatefleet/packages/cli/src/checkout.ts', '/elsewhere');
  expect(state).toBe('/src/gatefleet/.gatefleet');
});

test('what npm installed keeps its state where it is called', () => {
  const module = 'file:///bot/node_modules/gatefleet/dist/checkout.js';
  expect(stateFolder(module, '/bot')).toBe('/bot/.gatefleet');
});

test('services are found as packages: their sources here', () => {
  const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
  expect(checkoutWith('/state')).toMatchObject({
    wsMain: path('../../services/ws/src/main.ts'),
    apiMain: path('../../services/api/src/main.ts'),
    simulatorMain: path('../../simulator/src/main.ts'),
  });
});
