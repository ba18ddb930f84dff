// SPDX-License-Identifier: AGPL-3.0-only
// Each interaction has a resource of its own: a limiter that remembers them grows by gigabytes.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'undici';
import { expect, test } from 'vitest';
import { ApiProcess } from './api-process.fixture.ts';

const CALLBACKS = 200_000;
const CALLERS = 64;
const MEBIBYTE = 1_048_576;
/** Half a kilobyte for each of them would not fit beside what the service needs itself. */
const HEAP_MIB = 96;

interface Discord extends AsyncDisposable {
  readonly url: string;
}

/** Answers every callback with 204 and a bucket of its own. */
async function startDiscord(): Promise<Discord> {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(204, {
      via: '1.1 test',
      'x-ratelimit-bucket': 'callback',
      'x-ratelimit-limit': '5',
      'x-ratelimit-remaining': '4',
      'x-ratelimit-reset': String(Date.now() / 1_000 + 1),
      'x-ratelimit-reset-after': '1.000',
    });
    response.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function call(url: string, range: { from: number; to: number }): Promise<void> {
  const pool = new Pool(url, { connections: CALLERS, pipelining: 1 });
  let next = range.from;
  const caller = async (): Promise<void> => {
    while (next < range.to) {
      next += 1;
      const id = 200_000_000_000_000_000n + BigInt(next);
      const path = `/api/v10/interactions/${id}/token${next}/callback`;
      const headers = { 'content-type': 'application/json' };
      const response = await pool.request({ path, method: 'POST', headers, body: '{"type":5}' });
      await response.body.dump();
      expect(response.statusCode).toBe(204);
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  await pool.close();
}

test('memory stands still over two hundred thousand interactions', async () => {
  await using discord = await startDiscord();
  // A bounded heap: what is kept for each of them ends the process, what is only not collected yet does not.
  await using api = await ApiProcess.start({
    DISCORD_API_URL: discord.url,
    NODE_OPTIONS: `--max-old-space-size=${HEAP_MIB} --max-semi-space-size=4`,
  });
  const { http, ops } = api.addresses;
  await call(http, { from: 0, to: CALLBACKS / 4 });
  const early = api.residentBytes;
  await call(http, { from: CALLBACKS / 4, to: CALLBACKS });
  const grownMiB = (api.residentBytes - early) / MEBIBYTE;
  expect(grownMiB).toBeLessThan(HEAP_MIB);
  const kept = async (): Promise<number> => {
    const metrics = await (await fetch(`${ops}/metrics`)).text();
    return Number(/^gatefleet_api_buckets (\d+)/m.exec(metrics)?.[1]);
  };
  await expect.poll(kept, { timeout: 10_000, interval: 200 }).toBeLessThan(10);
}, 300_000);
