// SPDX-License-Identifier: AGPL-3.0-only
//
// A Discord that answers as fast as it can: a message of 711 bytes, with all rate limit headers, of a bucket that
// is never used up.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const body = Buffer.from(JSON.stringify({ id: '1', content: 'x'.repeat(689) }));

const server = createServer({ keepAliveTimeout: 600_000 }, (request, response) => {
  request.resume();
  request.on('end', () => {
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': body.length,
      via: '1.1 bench',
      'x-ratelimit-bucket': 'a'.repeat(32),
      'x-ratelimit-limit': '1000000',
      'x-ratelimit-remaining': '999999',
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 10),
      'x-ratelimit-reset-after': '10.000',
    });
    response.end(body);
  });
});
server.listen(0, '127.0.0.1', () => {
  process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});
process.once('disconnect', () => process.exit(0));
