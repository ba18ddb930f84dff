// SPDX-License-Identifier: AGPL-3.0-only
// `gatefleet` with a state folder of its own, and with FIXTURE_WS=fake a stand-in for the shard runner.
import { fileURLToPath } from 'node:url';
import { checkoutWith } from './checkout.ts';
import { runProgram } from './program.ts';

const [state = '', ...args] = process.argv.slice(2);
const { FIXTURE_WS, ...environment } = process.env;
const fakeWs = fileURLToPath(new URL('fake-ws.fixture.ts', import.meta.url));
const stopping = new AbortController();
process.on('SIGTERM', () => stopping.abort());
try {
  await runProgram(args, {
    checkout: {
      ...checkoutWith(state),
      ...(FIXTURE_WS === 'fake' ? { wsMain: fakeWs } : {}),
    },
    environment,
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
