// SPDX-License-Identifier: AGPL-3.0-only
import { defineConfig } from 'vitest/config';

const source = { resolve: { conditions: ['@gatefleet/source', 'node'] }, ssr: { resolve: { conditions: ['@gatefleet/source', 'node'] } } };

export default defineConfig({
  ...source,
  test: {
    include: ['packages/**/*.test.ts', 'examples/**/*.test.ts', 'scripts/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    retry: 0,
    maxWorkers: 2,
  },
});
