// SPDX-License-Identifier: AGPL-3.0-only
//
// A proxy for two bots, in a process of its own: ours, or a server of twenty lines with one @discordjs/rest for each
// bot. The busy bot has 50 calls a second, the other one has no global limit. Asked by a message it says how many
// callers wait.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REST, type RouteLike } from '@discordjs/rest';
import { createRouteFilter, LimiterDesk, ProxyServer, Upstream } from '@gatefleet/api';
import { DEFAULT_LIMITER_OPTIONS, HIDDEN_LIMITS } from '@gatefleet/ratelimit';

const CONNECTIONS = 64;
const BUSY_PER_SECOND = 50;
const UNLIMITED = 1_000_000;
const [, , subject = 'gatefleet', upstream = '', busy = ''] = process.argv;

interface Subject {
  readonly url: string;
  readonly waiting: () => number;
}

async function startOurs(): Promise<Subject> {
  const desk = new LimiterDesk({
    limiter: {
      ...DEFAULT_LIMITER_OPTIONS,
      hiddenLimits: HIDDEN_LIMITS,
      globalPerSecond: UNLIMITED,
      callsPerSecondOf: (identity) => (identity === busy ? BUSY_PER_SECOND : undefined),
    },
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
    // 5,000 callers at 1 a second.
    defaultMaxWaitMs: 86_400_000,
  });
  return { url: proxy.url, waiting: () => desk.state.waiting };
}

async function startDiscordjs(): Promise<Subject> {
  const rests = new Map<string, REST>();
  const restFor = (authorization: string): REST => {
    const known = rests.get(authorization);
    if (known !== undefined) return known;
    const perSecond = authorization === busy ? BUSY_PER_SECOND : UNLIMITED;
    const rest = new REST({ api: `${upstream}/api`, globalRequestsPerSecond: perSecond });
    rest.setToken(authorization.replace(/^Bot /u, ''));
    rests.set(authorization, rest);
    return rest;
  };
  let open = 0;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    open += 1;
    response.on('close', () => (open -= 1));
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const rest = restFor(request.headers.authorization ?? '');
      const path = (request.url ?? '').replace(/^\/api\/v\d+/u, '') as RouteLike;
      const body =
        parts.length === 0 ? undefined : (JSON.parse(String(Buffer.concat(parts))) as unknown);
      const call = parts.length === 0 ? rest.get(path) : rest.post(path, { body });
      call.then(
        (value) => response.end(JSON.stringify(value)),
        () => response.destroy(),
      );
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, waiting: () => open };
}

const { url, waiting } = await (subject === 'gatefleet' ? startOurs() : startDiscordjs());
process.on('message', () => process.send?.({ waiting: waiting() }));
process.send?.({ url });
process.once('disconnect', () => process.exit(0));
