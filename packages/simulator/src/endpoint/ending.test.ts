// SPDX-License-Identifier: AGPL-3.0-only
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { createSimulator } from '../simulator.ts';

test('a simulator that ends waits for no endpoint', async () => {
  const asked = Promise.withResolvers<Socket>();
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => asked.resolve(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const simulator = await createSimulator({ clock: 'virtual' });
  const setting = fetch(`${simulator.apiUrl}/v10/applications/@me`, {
    method: 'PATCH',
    headers: {
      authorization: `Bot ${simulator.token}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ interactions_endpoint_url: `http://127.0.0.1:${port}/` }),
  }).catch(() => undefined);
  const socket = await asked.promise;
  const closed = once(socket, 'close');
  socket.resume();
  await simulator[Symbol.asyncDispose]();
  await closed;
  await setting;
  server.close();
  expect(socket.destroyed).toBe(true);
});
