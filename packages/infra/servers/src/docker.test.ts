// SPDX-License-Identifier: AGPL-3.0-only
// Against a client that does what the engine would: `run` starts a real Redis on the published port.
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findRedis } from './binaries.ts';
import { dockerRedis, hasDockerEngine } from './docker.ts';
import { acceptsConnections, answersRedis } from './readiness.ts';
import { temporaryFolder } from './temporary.ts';

async function fakeDocker(folder: string): Promise<string> {
  const file = join(folder, 'docker');
  const text = String.raw`#!/bin/sh
cd "${folder}" || exit 1
echo "$*" >> calls
case $1 in
  info) echo 28.5.2 ;;
  image) test -e pulled ;;
  pull) touch pulled ;;
  run)
    port=$(echo "$*" | sed 's/.*127.0.0.1:\([0-9]*\):6379.*/\1/')
    ${await findRedis()} --port "$port" --bind 127.0.0.1 --save '' --daemonize yes --pidfile "$PWD/pid" --dir "$PWD" >/dev/null ;;
  inspect) cat pid ;;
  wait) while kill -0 "$(cat pid)" 2>/dev/null; do sleep 0.05; done; echo 0 ;;
  stop | rm)
    # An engine answers once the process is gone.
    if [ -e pid ]; then
      pid=$(cat pid)
      rm -f pid
      kill -9 "$pid"
      while kill -0 "$pid" 2>/dev/null; do sleep 0.05; done
    fi ;;
esac
`;
  await writeFile(file, text);
  await chmod(file, 0o755);
  return file;
}

test('an engine that does not answer does not count', async () => {
  await using folder = await temporaryFolder();
  expect(await hasDockerEngine('/nonexistent/docker')).toBe(false);
  const clientOnly = join(folder.path, 'docker');
  await writeFile(
    clientOnly,
    '#!/bin/sh\necho "Cannot connect to the Docker daemon" >&2\nexit 1\n',
  );
  await chmod(clientOnly, 0o755);
  expect(await hasDockerEngine(clientOnly)).toBe(false);
  expect(await hasDockerEngine(await fakeDocker(folder.path))).toBe(true);
});

test('a container is published on loopback only, reported when it dies, and removed at the end', async () => {
  await using folder = await temporaryFolder();
  const docker = await fakeDocker(folder.path);
  const crash = Promise.withResolvers<void>();
  const server = await dockerRedis({
    dataDir: join(folder.path, 'data'),
    docker,
    log: () => undefined,
    onCrash: crash.resolve,
  });
  const port = Number(new URL(server.url).port);
  expect(await answersRedis({ host: '127.0.0.1', port })).toBe(true);
  process.kill(server.pid ?? 0, 'SIGKILL');
  await crash.promise;
  await server.start();
  expect(await answersRedis({ host: '127.0.0.1', port })).toBe(true);
  await server[Symbol.asyncDispose]();
  expect(await acceptsConnections({ host: '127.0.0.1', port })).toBe(false);
  const calls = await readFile(join(folder.path, 'calls'), 'utf8');
  expect(calls).toContain('pull --quiet redis:8');
  expect(calls).toContain(`--publish 127.0.0.1:${port}:6379`);
  expect(calls).not.toMatch(/publish \d+:/);
});
