// SPDX-License-Identifier: AGPL-3.0-only
//
// A proxy in a process of its own: ours, one without a limiter, or a server of twenty lines around a library.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRestManager } from '@discordeno/rest';
import { REST, type RouteLike } from '@discordjs/rest';
import { createRouteFilter, LimiterDesk, ProxyServer, Upstream } from '@gatefleet/api';
import { DEFAULT_LIMITER_OPTIONS, HIDDEN_LIMITS } from '@gatefleet/ratelimit';
import { Pool } from 'undici';

const CONNECTIONS = 64;
const [, , subject = 'gatefleet', upstream = '', rate = '1000000', token = 'x'] = process.argv;
const perSecond = Number(rate);

async function startOurs(): Promise<string> {
  const limiter = { ...DEFAULT_LIMITER_OPTIONS, hiddenLimits: HIDDEN_LIMITS };
  const desk = new LimiterDesk({
    limiter: { ...limiter, globalPerSecond: perSecond },
    onAlarm: () => undefined,
    onLimited: () => undefined,
  });
  const proxy = await ProxyServer.listen({
    host: '127.0.0.1',
    port: 0,
    upstream: new Upstream({
      apiUrl: `${upstream}/api`,
      defaultVersion: 10,
      connections: CONNECTIONS,
      timeoutMs: 15_000,
      userAgent: 'DiscordBot (https://example.test, 1)',
      filter: createRouteFilter([], []),
      desk,
      onDone: () => undefined,
    }),
    maxBodyBytes: 27_262_976,
    maxWaitingBytes: 134_217_728,
    headTimeoutMs: 10_000,
    defaultMaxWaitMs: 120_000,
  });
  return proxy.url;
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The least that Node and undici can do. */
async function startBare(): Promise<string> {
  const pool = new Pool(upstream, { connections: CONNECTIONS, pipelining: 1 });
  return await listen(
    createServer((request, response) => {
      const { method = 'GET', url = '/' } = request;
      const { connection: _connection, host: _host, ...headers } = request.headers;
      pool.dispatch(
        {
          method,
          path: url,
          headers: headers as Record<string, string>,
          body: method === 'GET' ? null : request,
        },
        {
          onRequestStart: () => undefined,
          onResponseStart(_controller, status, answer) {
            response.writeHead(status, answer);
          },
          onResponseData(controller, chunk) {
            if (response.write(chunk)) return;
            controller.pause();
            response.once('drain', () => controller.resume());
          },
          onResponseEnd() {
            response.end();
          },
          onResponseError() {
            response.destroy();
          },
        },
      );
    }),
  );
}

async function startDiscordjs(): Promise<string> {
  const rest = new REST({ api: `${upstream}/api`, globalRequestsPerSecond: perSecond });
  rest.setToken(token);
  return await listen(
    createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const path = (request.url ?? '').replace(/^\/api\/v\d+/, '') as RouteLike;
        const body =
          parts.length === 0 ? undefined : (JSON.parse(String(Buffer.concat(parts))) as unknown);
        const call = parts.length === 0 ? rest.get(path) : rest.post(path, { body });
        call.then(
          (value) => response.end(JSON.stringify(value)),
          () => response.destroy(),
        );
      });
    }),
  );
}

async function startDiscordeno(): Promise<string> {
  const rest = createRestManager({ token });
  rest.baseUrl = `${upstream}/api`;
  return await listen(
    createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const path = (request.url ?? '').replace(/^\/api\/v\d+/, '');
        const body =
          parts.length === 0
            ? undefined
            : (JSON.parse(String(Buffer.concat(parts))) as Record<string, unknown>);
        const method = (request.method ?? 'GET') as 'GET' | 'POST';
        const options = body === undefined ? {} : { body };
        rest.makeRequest(method, path, options).then(
          (value) => response.end(JSON.stringify(value ?? null)),
          () => response.destroy(),
        );
      });
    }),
  );
}

const starts = {
  gatefleet: startOurs,
  bare: startBare,
  discordjs: startDiscordjs,
  discordeno: startDiscordeno,
};
const url = await starts[subject as keyof typeof starts]();
process.send?.({ url });
process.once('disconnect', () => process.exit(0));
