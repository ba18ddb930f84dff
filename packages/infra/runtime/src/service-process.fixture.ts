// SPDX-License-Identifier: AGPL-3.0-only
//
// A service that does what its first argument says, run by the tests as a process.

import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { parseConfig } from './config.ts';
import { createLogger } from './log.ts';
import { runService } from './run-service.ts';

const kind = process.argv[2] ?? '';
const SETTINGS = {
  APP_TOKEN: { schema: z.string().min(20), description: 'The token', isSecret: true },
  APP_LEVEL: { schema: z.enum(['low'], { message: 'must be low' }), description: 'A level' },
};

/** Keeps the process alive, as an open server would. */
const alive = setInterval(() => undefined, 60_000);

async function stop(): Promise<void> {
  process.stdout.write('{"msg":"stop called"}\n');
  if (kind === 'hangs') await delay(3_600_000);
  if (kind === 'failsToStop') throw new Error('cannot stop');
  clearInterval(alive);
}

await runService({
  name: 'fixture',
  stopTimeoutMs: kind === 'hangs' ? 200 : 20_000,
  start: async () => {
    if (kind === 'badConfig') parseConfig(SETTINGS, process.env, { ownPrefixes: ['APP_'] });
    if (kind === 'failsToStart') throw new Error('no port for it');
    if (kind === 'throwsLater') {
      process.once('message', () => {
        throw new TypeError('came later');
      });
    }
    if (kind === 'rejectsLater') {
      process.once('message', () => void Promise.reject(new TypeError('came later')));
    }
    const log = createLogger({ service: 'fixture', level: 'info', secrets: [] });
    return await Promise.resolve({ service: { addresses: { ops: 'http://x' }, stop }, log });
  },
});
