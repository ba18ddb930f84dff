// SPDX-License-Identifier: AGPL-3.0-only
//
// Redis addresses as people write them:
//
//   redis://[user:password@]host[:port][/db]        rediss:// with TLS
//   sentinel://[user:password@]host[:port],…/master-name[/db]
//
// What cannot be read is refused without repeating any of it, for it may hold a password.

import type { RedisOptions } from 'ioredis';
import { RedisStoreError } from './errors.ts';

export type RedisTarget = Omit<RedisOptions, 'replyMapping'>;

const REDIS_PORT = 6379;
const SENTINEL_PORT = 26_379;

/** Throws REDIS_REFUSED where the text is no such address. */
export function parseRedisUrl(text: string): RedisTarget {
  return text.startsWith('sentinel://') ? fromSentinels(text) : fromUrl(text);
}

/** A Redis URL fit for logs. */
export function redisAddress(url: string): string {
  if (!URL.canParse(url)) return url.replace(/\/\/[^@]*@/u, '//');
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

function fromSentinels(text: string): RedisTarget {
  const match = /^sentinel:\/\/(?:([^:@/]*):([^@/]*)@)?([^@/]+)\/([^/]+)(?:\/([0-9]+))?$/u.exec(
    text,
  );
  if (match === null) throw unreadable();
  const [, user, password, hosts = '', name = '', db] = match;
  const sentinels = hosts.split(',').map((host) => {
    const [, address, port] = /^([^:]+)(?::([0-9]{1,5}))?$/u.exec(host) ?? [];
    if (address === undefined) throw unreadable();
    return { host: address, port: Number(port ?? SENTINEL_PORT) };
  });
  return { sentinels, name, db: Number(db ?? 0), ...credentials(user, password) };
}

function fromUrl(text: string): RedisTarget {
  if (!URL.canParse(text)) throw unreadable();
  const { protocol, hostname, port, pathname, username, password } = new URL(text);
  const isRedis = protocol === 'redis:' || protocol === 'rediss:';
  if (!isRedis || hostname === '' || !/^(\/[0-9]*)?$/u.test(pathname)) throw unreadable();
  return {
    host: hostname.replace(/^\[(.*)\]$/u, '$1'),
    port: Number(port || REDIS_PORT),
    db: Number(pathname.slice(1)),
    ...credentials(username, password),
    ...(protocol === 'rediss:' ? { tls: {} } : {}),
  };
}

function credentials(user: string | undefined, password: string | undefined): RedisTarget {
  try {
    return {
      ...(user ? { username: decodeURIComponent(user) } : {}),
      ...(password ? { password: decodeURIComponent(password) } : {}),
    };
  } catch {
    throw unreadable();
  }
}

function unreadable(): RedisStoreError {
  return new RedisStoreError(
    'REDIS_REFUSED',
    'not redis://[user:password@]host:port/db or sentinel://host:port,…/master-name[/db]; ' +
      'signs such as @ : / % in a password must be percent-encoded',
  );
}
