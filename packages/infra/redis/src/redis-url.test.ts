// SPDX-License-Identifier: AGPL-3.0-only
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { parseRedisUrl, redisAddress } from './redis-url.ts';

const PASSWORD = 'pass-word-that-nobody-may-see';

test.each([
  ['redis://host', { host: 'host', port: 6379, db: 0 }],
  ['redis://host:7000/5', { host: 'host', port: 7000, db: 5 }],
  ['redis://host/', { host: 'host', port: 6379, db: 0 }],
  ['redis://[::1]:7000', { host: '::1', port: 7000, db: 0 }],
  ['rediss://host', { host: 'host', port: 6379, db: 0, tls: {} }],
  ['redis://:p%40ss@host', { host: 'host', port: 6379, db: 0, password: 'p@ss' }],
  ['redis://me:x@host', { host: 'host', port: 6379, db: 0, username: 'me', password: 'x' }],
  [
    'sentinel://one,two:5000/main',
    {
      sentinels: [
        { host: 'one', port: 26_379 },
        { host: 'two', port: 5000 },
      ],
      name: 'main',
      db: 0,
    },
  ],
  [
    'sentinel://me:p%2Fss@one:1/main/4',
    {
      sentinels: [{ host: 'one', port: 1 }],
      name: 'main',
      db: 4,
      username: 'me',
      password: 'p/ss',
    },
  ],
])('%s', (url, target) => {
  expect(parseRedisUrl(url)).toEqual(target);
});

test.each([
  `http://:${PASSWORD}@host`,
  `redis://:${PASSWORD}@`,
  `sentinel://:${PASSWORD}@/master`,
  `sentinel://:${PASSWORD}@one,/master`,
  `redis://:${PASSWORD}@host:notaport`,
  `redis://:${PASSWORD}%@host:6379`,
  `redis://:${PASSWORD}@host:6379/first`,
  `sentinel://:${PASSWORD}@host:26379`,
  `sentinel://:${PASSWORD}@host:notaport/master`,
  `sentinel://:${PASSWORD}%@host:26379/master`,
])('an address that cannot be read is refused without showing its password (%#)', (url) => {
  const error = thrownBy(() => parseRedisUrl(url));
  expect(error).toMatchObject({ name: 'RedisStoreError', code: 'REDIS_REFUSED' });
  expect(inspect(error, { depth: Infinity })).not.toContain(PASSWORD);
});

test.each([
  [`redis://user:${PASSWORD}@host:6379/1`, 'redis://host:6379/1'],
  [`rediss://:${PASSWORD}@host`, 'rediss://host'],
  [`sentinel://:${PASSWORD}@one:1,two:2/master`, 'sentinel://one:1,two:2/master'],
  [`redis://:${PASSWORD}@host:notaport`, 'redis://host:notaport'],
])('%s is shown without its password', (url, shown) => {
  expect(redisAddress(url)).toBe(shown);
});

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
