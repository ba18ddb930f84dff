// SPDX-License-Identifier: AGPL-3.0-only
// A simulator that is disposed of leaves nothing open, whatever its peers do.
import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test, vi } from 'vitest';
import { createSimulator } from '../simulator.ts';
import { BareClient } from './bare-client.fixture.ts';

const UPGRADE = [
  'GET /nowhere HTTP/1.1',
  'Host: simulator',
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  '',
  '',
].join('\r\n');

test('a refused upgrade whose client never hangs up', async () => {
  const simulator = await createSimulator({ guilds: 1 });
  const socket = connect({
    port: Number(new URL(simulator.apiUrl).port),
    host: '127.0.0.1',
    allowHalfOpen: true,
  });
  socket.write(UPGRADE);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1\.1 404 .*The gateway is at \/\n$/su);
  await simulator[Symbol.asyncDispose]();
  expect(socket.writable).toBe(true);
  socket.destroy();
});

test('a HELLO that is to come late', async () => {
  const delayMs = 59_999;
  const simulator = await createSimulator({ guilds: 1, helloDelayMs: delayMs });
  const set = vi.spyOn(globalThis, 'setTimeout');
  const cleared = vi.spyOn(globalThis, 'clearTimeout');
  const client = new BareClient(`${simulator.gatewayUrl}/?v=10`);
  await once(client.webSocket, 'open');
  const at = set.mock.calls.findIndex(([, ms]) => ms === delayMs);
  const timer = set.mock.results[at]?.value as NodeJS.Timeout;
  expect(timer).toBeDefined();
  await simulator[Symbol.asyncDispose]();
  await client.closed;
  expect(cleared.mock.calls.map(([each]) => each)).toContain(timer);
});
