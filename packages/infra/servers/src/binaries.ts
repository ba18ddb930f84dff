// SPDX-License-Identifier: AGPL-3.0-only
import { access, constants } from 'node:fs/promises';
import { BASE_ENVIRONMENT } from './owned-process.ts';

export interface RabbitmqBinaries {
  readonly server: string;
  readonly ctl: string;
  readonly epmd: string;
}

/**
 * The programs themselves. Debian's `/usr/sbin/rabbitmq-*` are wrappers that change the user and start an
 * epmd on all interfaces, so they are never called.
 */
const RABBITMQ_FOLDERS = ['/usr/lib/rabbitmq/bin', '/opt/rabbitmq/sbin'];
const ERLANG_FOLDERS = [
  '/usr/lib/erlang/bin',
  '/usr/local/lib/erlang/bin',
  '/opt/erlang/lib/erlang/bin',
];

export async function findRabbitmq(): Promise<RabbitmqBinaries | undefined> {
  const epmd = await findProgram('epmd', ERLANG_FOLDERS);
  if (epmd === undefined) return undefined;
  for (const folder of RABBITMQ_FOLDERS) {
    const server = await findProgram('rabbitmq-server', [folder], false);
    const ctl = await findProgram('rabbitmqctl', [folder], false);
    if (server !== undefined && ctl !== undefined) return { server, ctl, epmd };
  }
  return undefined;
}

export async function findRedis(): Promise<string | undefined> {
  return (await findProgram('redis-server')) ?? (await findProgram('valkey-server'));
}

async function findProgram(
  name: string,
  folders: readonly string[] = [],
  onPath = true,
): Promise<string | undefined> {
  const path = onPath ? (BASE_ENVIRONMENT['PATH'] ?? '').split(':') : [];
  for (const folder of [...folders, ...path]) {
    if (await isExecutable(`${folder}/${name}`)) return `${folder}/${name}`;
  }
  return undefined;
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
