// SPDX-License-Identifier: AGPL-3.0-only
// One living process per data folder. The lock is a socket in Linux's abstract namespace, named by the
// folder: the kernel takes it back when its holder dies, however it dies, and no file stays behind.
import { createHash } from 'node:crypto';
import { mkdir, realpath } from 'node:fs/promises';
import { createServer } from 'node:net';
import { ServersError } from './errors.ts';

export interface FolderLock {
  /** The folder's absolute path without symbolic links. */
  readonly folder: string;
  release(): Promise<void>;
}

/** Makes the folder when it is missing. Outside Linux nothing is locked. */
export async function lockFolder(path: string, purpose: string): Promise<FolderLock> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  const folder = await realpath(path);
  if (process.platform !== 'linux') return { folder, release: () => Promise.resolve() };
  const digest = createHash('sha256').update(`${purpose}:${folder}`).digest('hex').slice(0, 40);
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) =>
      reject(
        new ServersError('DATA_DIR_IN_USE', `another process runs ${purpose} in ${folder}`, {
          cause,
        }),
      ),
    );
    server.listen(`\0gatefleet.${digest}`, resolve);
  });
  server.unref();
  return {
    folder,
    release: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}
