// SPDX-License-Identifier: AGPL-3.0-only

import { runService } from '@gatefleet/runtime';
import { parseConfig } from './config.ts';
import { startService } from './service.ts';

const DEFAULT_STOP_TIMEOUT_MS = 15_000;

await runService({
  name: 'gatefleet-api',
  stopTimeoutMs: Number(process.env['GATEFLEET_STOP_TIMEOUT_MS'] || DEFAULT_STOP_TIMEOUT_MS),
  start: async () => startService(parseConfig(process.env)),
});
