// SPDX-License-Identifier: AGPL-3.0-only

import { runService } from '@gatefleet/runtime';
import { parseCommandLine } from './command-line/command-line.ts';
import { effectiveEnvironment } from './command-line/environment.ts';
import { parseConfig } from './config.ts';
import { startService } from './service.ts';

const DEFAULT_STOP_TIMEOUT_MS = 15_000;
const EXIT_USAGE = 2;

const command = parseCommandLine(process.argv.slice(2));
switch (command.kind) {
  case 'run': {
    const { flags } = command;
    // Takes the token out of what is shown of this process.
    if ('DISCORD_TOKEN' in flags.settings) process.title = 'gatefleet-api';
    await runService({
      name: 'gatefleet-api',
      stopTimeoutMs: Number(process.env['GATEFLEET_STOP_TIMEOUT_MS'] || DEFAULT_STOP_TIMEOUT_MS),
      start: async () => startService(parseConfig(effectiveEnvironment(process.env, flags))),
    });
    break;
  }
  case 'print':
    process.stdout.write(command.text);
    break;
  case 'wrong':
    process.stderr.write(command.text);
    process.exitCode = EXIT_USAGE;
    break;
}
