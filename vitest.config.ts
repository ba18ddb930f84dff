// SPDX-License-Identifier: AGPL-3.0-only
import { defineConfig } from 'vitest/config';

const conditions = ['@gatefleet/source', 'node'];
const folders = ['packages', 'examples', 'scripts'];
const fullTests = folders.map((folder) => `${folder}/**/*.full.test.ts`);

/** `vitest run` takes the tests for every day, `vitest run --mode full` the long ones instead. */
export default defineConfig(({ mode }) => ({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: mode === 'full' ? fullTests : folders.map((folder) => `${folder}/**/*.test.ts`),
    exclude: ['**/node_modules/**', '**/dist/**', ...(mode === 'full' ? [] : fullTests)],
    setupFiles: ['fast-check.config.ts'],
    globalSetup: ['packages/infra/servers/src/shared-servers.ts'],
    env: { NODE_ENV: 'test' },
    execArgv: ['--conditions=@gatefleet/source'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    retry: 0,
    // The long tests load the machine themselves and are timed by what they load it with.
    maxWorkers: mode === 'full' ? 1 : 2,
  },
}));
