// SPDX-License-Identifier: AGPL-3.0-only
//
// A Discord that answers as fast as it can: channel 1 takes 5 messages in 5 s, nothing else has a limit.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const NARROW = { path: '/api/v10/channels/1/messages', limit: 5, windowMs: 5_000 };
const WIDE = { limit: 1_000_000, windowMs: 10_000 };
const body = Buffer.from(JSON.stringify({ id: '1', content: 'x'.repeat(689) }));

let windowEndsAtMs = 0;
let used = 0;

function narrowHeaders(nowMs: number): Record<string, string> {
  if (nowMs >= windowEndsAtMs) {
    windowEndsAtMs = nowMs + NARROW.windowMs;
    used = 0;
  }
  used += 1;
  return {
    'x-ratelimit-bucket': 'b'.repeat(32),
    'x-ratelimit-limit': String(NARROW.limit),
    'x-ratelimit-remaining': String(Math.max(0, NARROW.limit - used)),
    'x-ratelimit-reset': String(windowEndsAtMs / 1_000),
    'x-ratelimit-reset-after': ((windowEndsAtMs - nowMs) / 1_000).toFixed(3),
  };
}

function wideHeaders(nowMs: number): Record<string, string> {
  return {
    'x-ratelimit-bucket': 'a'.repeat(32),
    'x-ratelimit-limit': String(WIDE.limit),
    'x-ratelimit-remaining': String(WIDE.limit - 1),
    'x-ratelimit-reset': String((nowMs + WIDE.windowMs) / 1_000),
    'x-ratelimit-reset-after': '10.000',
  };
}

const server = createServer({ keepAliveTimeout: 600_000 }, (request, response) => {
  request.resume();
  request.on('end', () => {
    const nowMs = Date.now();
    const isNarrow = request.url === NARROW.path && request.method === 'POST';
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': body.length,
      via: '1.1 bench',
      ...(isNarrow ? narrowHeaders(nowMs) : wideHeaders(nowMs)),
    });
    response.end(body);
  });
});
server.listen(0, '127.0.0.1', () => {
  process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});
process.once('disconnect', () => process.exit(0));
