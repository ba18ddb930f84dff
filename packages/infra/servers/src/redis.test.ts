// SPDX-License-Identifier: AGPL-3.0-only
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { processesIn } from './owned-process.ts';
import { acceptsConnections } from './readiness.ts';
import { startRedis } from './redis.ts';
import { temporaryFolder, temporaryRedis } from './temporary.ts';

/** One command in Redis's inline form, one answer. */
function ask(port: number, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`${command}\r\n`));
    socket.once('data', (answer: Buffer) => {
      socket.destroy();
      resolve(answer.toString('latin1').trim());
    });
    socket.once('error', reject);
  });
}

test('what was written before a kill is there after the restart on the same port', async () => {
  await using folder = await temporaryFolder();
  // With an fsync a second, Redis' default, the last moments before a kill may be gone.
  const args = ['--appendfsync', 'always'];
  await using server = await startRedis({ dataDir: folder.path, args });
  const { port, pid } = server;
  expect(await ask(port, 'SET kept yes')).toBe('+OK');
  await server.kill();
  expect(await acceptsConnections({ host: '127.0.0.1', port })).toBe(false);
  await server.start();
  expect(server.pid).not.toBe(pid);
  expect(await ask(port, 'GET kept')).toBe('$3\r\nyes');
  expect(await ask(port, 'CONFIG GET maxmemory-policy')).toContain('noeviction');
  await server.stop();
  expect(await processesIn(folder.path, ['redis-server', 'valkey-server'])).toEqual([]);
});

test('a folder in use is refused, and free again after disposal', async () => {
  await using folder = await temporaryFolder();
  const first = await startRedis({ dataDir: folder.path });
  await expect(startRedis({ dataDir: folder.path })).rejects.toMatchObject({
    code: 'DATA_DIR_IN_USE',
  });
  expect(await ask(first.port, 'PING')).toBe('+PONG');
  await first[Symbol.asyncDispose]();
  await using second = await startRedis({ dataDir: folder.path, port: first.port });
  expect(second.port).toBe(first.port);
});

test('an argument Redis does not know fails the start with its own words', async () => {
  await expect(temporaryRedis({ args: ['--no-such-setting', 'x'] })).rejects.toThrow(
    /no-such-setting/,
  );
});
