// SPDX-License-Identifier: AGPL-3.0-only
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { documentWith, rowWith } from './api-document.fixture.ts';
import { addUp, readApiStatistics } from './api-statistics.ts';

interface Ops extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
}

/** An ops port that answers the same each time. */
async function serve(body: unknown, status = 200): Promise<Ops> {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/buckets' ? status : 404).end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

test('replicas are added up, waits weighed by calls, peaks and what is left the worst of one', () => {
  const first = rowWith({
    sent: 60,
    perSecond: { last1s: 2, last10s: 1.5, last60s: 1 },
    waiting: 3,
    waitedMs: { mean: 100, max: 900 },
    statuses: { 200: 58, 404: 2 },
    limited: { shared: 1 },
  });
  const second = rowWith({
    sent: 180,
    perSecond: { last1s: 4, last10s: 3, last60s: 3 },
    waitedMs: { mean: 20, max: 50 },
    statuses: { 200: 180 },
    refused: { TOO_LATE: 2 },
  });
  const statistics = addUp([
    documentWith({
      inFlight: 1,
      invalid: { counted: 5, left: 9495 },
      peaks: { asked: { second: 9, tenth: 3 }, sent: { second: 8, tenth: 2 } },
      all: first,
      routes: [{ route: 'GET /a', ...first }],
      buckets: [{ route: 'GET /a', resource: 'guilds/1', ...first }],
    }),
    documentWith({
      inFlight: 2,
      peaks: { asked: { second: 4, tenth: 4 }, sent: { second: 4, tenth: 4 } },
      all: second,
      routes: [
        { route: 'GET /b', ...rowWith() },
        { route: 'GET /a', ...second },
      ],
      buckets: [
        { route: 'GET /a', resource: 'guilds/1', ...second },
        { route: 'GET /a', resource: 'guilds/2', ...rowWith({ waiting: 50 }) },
      ],
    }),
  ]);
  const added = {
    sent: 240,
    perSecond: { last1s: 6, last10s: 4.5, last60s: 4 },
    waiting: 3,
    waitedMs: { mean: 40, max: 900 },
    statuses: { 200: 238, 404: 2 },
    limited: { shared: 1 },
    refused: { TOO_LATE: 2 },
  };
  expect(statistics).toMatchObject({
    replicas: 2,
    inFlight: 3,
    invalid: { counted: 5, left: 9495 },
    peaks: { asked: { second: 9, tenth: 4 }, sent: { second: 8, tenth: 4 } },
    all: added,
  });
  expect(statistics.routes.map(({ route }) => route)).toEqual(['GET /a', 'GET /b']);
  expect(statistics.routes[0]).toEqual({ route: 'GET /a', ...added });
  expect(statistics.buckets.map(({ resource }) => resource)).toEqual(['guilds/2', 'guilds/1']);
  expect(statistics.buckets[1]).toEqual({ route: 'GET /a', resource: 'guilds/1', ...added });
});

test('replicas are read by their addresses, and by a name', async () => {
  await using one = await serve(documentWith({ inFlight: 1 }));
  await using two = await serve(documentWith({ inFlight: 2 }));
  const statistics = await readApiStatistics([one.url, `http://localhost:${two.port}/metrics`]);
  expect(statistics).toMatchObject({ replicas: 2, inFlight: 3 });
});

test.each([
  ['another service', {}, 404, /status 404$/],
  ['another release', documentWith({ version: 2 as 1 }), 200, /one of another release$/],
])('%s is told, with its address', async (_, body, status, message) => {
  await using ops = await serve(body, status);
  const reading = readApiStatistics([ops.url]);
  await expect(reading).rejects.toMatchObject({
    code: 'NOT_REACHED',
    message: expect.stringMatching(message) as string,
  });
  await expect(reading).rejects.toThrow(`${ops.url}/buckets`);
});

test('nobody there is told as well', async () => {
  const ops = await serve({});
  await ops[Symbol.asyncDispose]();
  await expect(readApiStatistics([ops.url])).rejects.toThrow(/ECONNREFUSED/);
  await expect(readApiStatistics(['http://name.invalid:1'])).rejects.toMatchObject({
    code: 'NOT_REACHED',
  });
});
