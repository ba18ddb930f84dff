// SPDX-License-Identifier: AGPL-3.0-only

import { createHash } from 'node:crypto';
import { hostname } from 'node:os';

/** Two processes must never share one: a restarted process is another owner. */
export function uniqueReplicaId(configured: string | undefined): string {
  const name = (configured ?? hostname()).replaceAll('|', '-');
  const suffix = createHash('sha256')
    .update(`${process.pid} ${process.hrtime.bigint()} ${Math.random()}`)
    .digest('hex')
    .slice(0, 8);
  return `${name}-${suffix}`;
}
