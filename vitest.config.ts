// SPDX-License-Identifier: AGPL-3.0-only
import { defineConfig } from 'vitest/config';

const conditions = ['@gatefleet/source', 'node'];
const folders = ['packages', 'examples', 'scripts'];
const allTests = folders.map((folder) => `${folder}/**/*.test.ts`);
const fullTests = folders.map((folder) => `${folder}/**/*.full.test.ts`);
const fuzzTests = folders.map((folder) => `${folder}/**/fuzz.test.ts`);
const byMode = new Map([
  ['full', fullTests],
  ['fuzz', fuzzTests],
]);

/** What `--mode fuzz` multiplies the runs of the fuzz tests by, each time with other draws. */
const { FUZZ_RUNS = '30', FAST_CHECK_SEED = 'random' } = process.env;

/**
 * `vitest run` takes the tests for every day, `vitest run --mode full` the long ones instead, and
 * `vitest run --mode fuzz` the fuzz tests of every day, but for long.
 */
export default defineConfig(({ mode }) => ({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: byMode.get(mode) ?? allTests,
    exclude: ['**/node_modules/**', '**/dist/**', ...(mode === 'full' ? [] : fullTests)],
    setupFiles: ['fast-check.config.ts'],
    globalSetup: ['packages/infra/servers/src/shared-servers.ts'],
    env: { NODE_ENV: 'test', ...(mode === 'fuzz' ? { FUZZ_RUNS, FAST_CHECK_SEED } : {}) },
    execArgv: ['--conditions=@gatefleet/source'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    retry: 0,
    // The long tests load the machine themselves and are timed by what they load it with.
    maxWorkers: mode === 'full' ? 1 : 2,
  },
}));
