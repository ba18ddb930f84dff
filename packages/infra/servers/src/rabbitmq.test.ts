// SPDX-License-Identifier: AGPL-3.0-only
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { processesIn } from './owned-process.ts';
import { startRabbitmq } from './rabbitmq.ts';
import { acceptsConnections, answersAmqp } from './readiness.ts';
import { temporaryFolder } from './temporary.ts';

const PROCESS_NAMES = ['beam.smp', 'epmd'];

function endpoint(url: string): { host: string; port: number } {
  const { hostname, port } = new URL(url);
  return { host: hostname, port: Number(port) };
}

test('a killed node comes back on its own ports, and an orderly stop leaves nothing', async () => {
  await using folder = await temporaryFolder();
  await using server = await startRabbitmq({ dataDir: folder.path });
  const first = server.pid ?? 0;
  const { url, managementUrl } = server;

  expect(await readFile(`/proc/${first}/comm`, 'utf8')).toBe('beam.smp\n');
  expect(await answersAmqp(endpoint(url))).toBe(true);
  await server.exec([
    'eval',
    // Mnesia writes a little later, and a killed node has no later.
    'rabbit_amqqueue:declare({resource, <<"/">>, queue, <<"kept">>}, true, false, [], none, <<"test">>), mnesia:sync_log().',
  ]);

  await server.kill();
  expect(server.pid).toBeUndefined();
  expect(await acceptsConnections(endpoint(url))).toBe(false);

  await server.start();
  expect(server.url).toBe(url);
  expect(server.pid).not.toBe(first);
  expect(await server.exec(['list_queues', 'name'])).toContain('kept');
  const overview = await fetch(`${managementUrl}/api/overview`, {
    headers: { authorization: `Basic ${Buffer.from('guest:guest').toString('base64')}` },
  });
  expect(overview.status).toBe(200);
  await overview.body?.cancel();

  await server.stop();
  expect(await processesIn(folder.path, PROCESS_NAMES)).toEqual([]);
  expect(await acceptsConnections(endpoint(managementUrl))).toBe(false);
}, 90_000);

test('the memory alarm goes up and down, and a crash is reported', async () => {
  await using folder = await temporaryFolder();
  const crash = Promise.withResolvers<string | null>();
  await using server = await startRabbitmq({
    dataDir: folder.path,
    onCrash: (report) => crash.resolve(report.signal),
  });
  await server.setMemoryAlarm(true);
  expect(await server.exec(['eval', 'rabbit_alarm:get_alarms().'])).toContain('memory');
  await server.setMemoryAlarm(false);
  expect(await server.exec(['eval', 'rabbit_alarm:get_alarms().'])).not.toContain('memory');

  process.kill(server.pid ?? 0, 'SIGKILL');
  expect(await crash.promise).toBe('SIGKILL');
}, 90_000);

test('a port that somebody holds is refused by name and left alone', async () => {
  await using folder = await temporaryFolder();
  await using foreign = createServer();
  await new Promise<void>((resolve) => {
    foreign.listen(0, '127.0.0.1', resolve);
  });
  const address = foreign.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  await expect(startRabbitmq({ dataDir: folder.path, port })).rejects.toThrow(
    `port ${port} is taken`,
  );
  expect(foreign.listening).toBe(true);
});
