// SPDX-License-Identifier: AGPL-3.0-only
import { ServersError } from '@gatefleet/servers';
import { thisCheckout } from './checkout.ts';
import { CliError } from './errors.ts';
import { runProgram } from './program.ts';

/** One Ctrl-C reaches us from the terminal and from each program between it and us. */
const SAME_SIGNAL_MS = 1000;

const stopping = new AbortController();
let stoppedAt = 0;
let force = (): void => undefined;

function stop(): void {
  const now = performance.now();
  if (!stopping.signal.aborted) {
    stoppedAt = now;
    stopping.abort();
  } else if (now - stoppedAt > SAME_SIGNAL_MS) {
    force();
    process.exit(130);
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
// The program that started us was killed.
if (process.connected) process.once('disconnect', () => stopping.abort());
// A reader that has seen enough (`gatefleet tail … | head`) is no error.
process.stdout.on('error', () => stopping.abort());

try {
  await runProgram(process.argv.slice(2), {
    checkout: thisCheckout,
    environment: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    signal: stopping.signal,
    onForce: (kill) => {
      force = kill;
    },
  });
} catch (error) {
  if (!(error instanceof CliError) && !(error instanceof ServersError)) throw error;
  process.stderr.write(`gatefleet: ${error.message}\n`);
  process.exitCode = 1;
}
// Listening for its end has kept the channel, and with it the process, alive.
if (process.connected) process.disconnect();
