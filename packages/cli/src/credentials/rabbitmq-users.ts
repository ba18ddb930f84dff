// SPDX-License-Identifier: AGPL-3.0-only
// RabbitMQ's users and what each may do, as a definitions file that the broker imports whenever it starts
// (https://www.rabbitmq.com/docs/definitions). Only hashes of passwords stand in it.
import { createHash } from 'node:crypto';
import { namesOf } from '@gatefleet/contract';

export interface RabbitmqUser {
  readonly name: string;
  readonly password: string;
  readonly tags: readonly ('administrator' | 'monitoring')[];
  /** Regular expressions of the names of exchanges and queues. */
  readonly permissions: {
    readonly configure: string;
    readonly write: string;
    readonly read: string;
  };
}

export const EVERYTHING = { configure: '.*', write: '.*', read: '.*' };

function anyOf(names: readonly string[]): string {
  return `(${names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
}

/**
 * Workers have queues of their own, named after the namespace; they read events and write commands. What the
 * fleet alone may write or read (events, commands of others, dead letters, operators' commands) is left out.
 */
export function workerPermissions(namespaces: readonly string[]): RabbitmqUser['permissions'] {
  const all = namespaces.map(namesOf);
  const own = anyOf(all.map(({ namespace }) => `${namespace}.`));
  const fleets = anyOf(['events', 'commands', 'commands.unrouted', 'control', 'dead']);
  // Queues of the shard runner begin with "ws.": of later services with theirs.
  const reserved = `(?!${fleets}$|(ws|http|voice|api|webhook)\\.)`;
  const ownQueues = `${own}${reserved}.+`;
  return {
    configure: `^${ownQueues}$`,
    write: `^(${anyOf(all.map(({ commands }) => commands))}|${ownQueues})$`,
    read: `^(${anyOf(all.map(({ events }) => events))}|${ownQueues})$`,
  };
}

/** The broker's salted SHA-256 (https://www.rabbitmq.com/docs/passwords). */
function passwordHash(password: string): string {
  // Made from the password: the same password gives the same file. It is 192 random bits and needs no salt.
  const salt = createHash('sha256').update(`salt of ${password}`).digest().subarray(0, 4);
  const hash = createHash('sha256').update(salt).update(password).digest();
  return Buffer.concat([salt, hash]).toString('base64');
}

export function rabbitmqDefinitions(users: readonly RabbitmqUser[]): string {
  const definitions = {
    users: users.map(({ name, password, tags }) => ({
      name,
      password_hash: passwordHash(password),
      hashing_algorithm: 'rabbit_password_hashing_sha256',
      tags,
    })),
    vhosts: [{ name: '/' }],
    permissions: users.map(({ name, permissions }) => ({ user: name, vhost: '/', ...permissions })),
  };
  return `${JSON.stringify(definitions, undefined, 2)}\n`;
}
