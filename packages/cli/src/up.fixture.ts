// SPDX-License-Identifier: AGPL-3.0-only
// `gatefleet` with a state folder of its own and a stand-in for the shard runner, for up.test.ts.
import { fileURLToPath } from 'node:url';
import { checkoutWith } from './checkout.ts';
import { runProgram } from './program.ts';

const [state = '', ...args] = process.argv.slice(2);
const stopping = new AbortController();
process.on('SIGTERM', () => stopping.abort());
try {
  await runProgram(args, {
    checkout: {
      ...checkoutWith(state),
      wsMain: fileURLToPath(new URL('fake-ws.fixture.ts', import.meta.url)),
    },
    environment: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    signal: stopping.signal,
    onForce: () => undefined,
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
