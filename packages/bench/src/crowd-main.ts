// SPDX-License-Identifier: AGPL-3.0-only
//
// Many callers, each with a connection of its own and one call at a time, again and again: all send to one channel, or
// each reads one of two hundred.

import { Pool } from 'undici';

const CHANNELS = 200;
const [, , url = '', authorization = '', where = 'bucket', count = '0'] = process.argv;

const callers = Number(count);
const pool = new Pool(url, {
  connections: callers,
  pipelining: 1,
  headersTimeout: 0,
  connectTimeout: 60_000,
});
const headers = {
  authorization,
  'user-agent': 'DiscordBot (https://example.test, 1)',
  'content-type': 'application/json',
};
const body = JSON.stringify({ content: 'x'.repeat(70) });

async function call(index: number): Promise<void> {
  const channel = where === 'bucket' ? 1 : 1_000_000 + (index % CHANNELS);
  const path = `/api/v10/channels/${channel}/messages`;
  const what = where === 'bucket' ? { method: 'POST', body } : { method: 'GET' };
  const response = await pool.request({ path, headers, ...what });
  await response.body.dump();
  return await call(index);
}

process.once('disconnect', () => process.exit(0));
await Promise.all(Array.from({ length: callers }, async (_, index) => call(index)));
