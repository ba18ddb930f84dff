// SPDX-License-Identifier: AGPL-3.0-only
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { isFree, reservePorts } from './ports.ts';

test('blocks taken at the same time share no port and lie below the ephemeral range', async () => {
  const blocks = await Promise.all(Array.from({ length: 20 }, () => reservePorts()));
  const ports = blocks.flatMap((block) => block.ports);
  expect(new Set(ports).size).toBe(20 * 7);
  expect(Math.max(...ports)).toBeLessThan(32_768);
  expect(ports).not.toContain(5672);
  await Promise.all(blocks.map((block) => block.release()));
});

test('a port is taken while somebody listens on it, on loopback or on all interfaces', async () => {
  const block = await reservePorts();
  for (const host of ['127.0.0.1', '0.0.0.0']) {
    const [port = 0] = block.ports;
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(port, host, resolve);
    });
    expect(await isFree(port)).toBe(false);
    await new Promise((resolve) => {
      server.close(resolve);
    });
    expect(await isFree(port)).toBe(true);
  }
  await block.release();
});
