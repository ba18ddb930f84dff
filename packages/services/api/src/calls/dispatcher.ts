// SPDX-License-Identifier: AGPL-3.0-only
// How calls reach Discord's host: over connections of their own, or through tunnels of a forward proxy, which then
// sees where they go and nothing else.
import { type Dispatcher, Pool, ProxyAgent } from 'undici';

export interface DispatcherOptions {
  /** `https://discord.com` */
  readonly origin: string;
  /** Connections at most, each with one call at a time. */
  readonly connections: number;
  /** Until the head of an answer, and between its parts. */
  readonly timeoutMs: number;
  /** Of a forward proxy, with name and password where it wants them. */
  readonly proxyUrl?: string | undefined;
}

export function createDispatcher({
  origin,
  connections,
  timeoutMs,
  proxyUrl,
}: DispatcherOptions): Dispatcher {
  const options = {
    connections,
    pipelining: 1,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  };
  if (proxyUrl === undefined) return new Pool(origin, options);
  return new ProxyAgent({
    ...options,
    uri: proxyUrl,
    // Without a tunnel plain HTTP would be rewritten for the proxy, headers among it.
    proxyTunnel: true,
    // A proxy that says nothing must not hold calls for longer than Discord may.
    clientFactory: (proxy, more) => new Pool(proxy, { ...more, headersTimeout: timeoutMs }),
  });
}
