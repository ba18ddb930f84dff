// SPDX-License-Identifier: AGPL-3.0-only
// The example of a worker that calls Discord, as its README runs it.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sharedRabbitmq } from '@gatefleet/servers/fixture';
import { expect, test } from 'vitest';
import { Stage } from './stage.fixture.ts';

const run = promisify(execFile);
const EXAMPLE = new URL('../../../../../examples/worker-typescript/', import.meta.url);

test.each([
  [['GET', '/users/@me'], /^200 \{.*"username"/u],
  [['POST', '/channels/1/messages', '{"content":"hello"}'], /^ERROR_CODE_DISCORD .*404/u],
])(
  '%j',
  async (words, expected) => {
    await using stage = await Stage.open();
    const { url } = await sharedRabbitmq();
    const { stdout } = await run('npm', ['run', '--silent', 'call', '--', ...words], {
      cwd: fileURLToPath(EXAMPLE),
      env: { ...process.env, AMQP_URL: url, GATEFLEET_NAMESPACE: stage.namespace },
    });
    expect(stdout).toMatch(expected);
  },
  60_000,
);
