// SPDX-License-Identifier: AGPL-3.0-only
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const state = join(root, '.gatefleet');

/** Where things are in this checkout. What a run leaves is under `.gatefleet/`, which git ignores. */
export const checkout = {
  manifest: join(root, 'package.json'),
  state,
  runFile: join(state, 'run.json'),
  logs: join(state, 'logs'),
  data: join(state, 'data'),
  simulatorMain: join(root, 'packages/simulator/src/main.ts'),
  wsMain: join(root, 'packages/services/ws/src/main.ts'),
} as const;
