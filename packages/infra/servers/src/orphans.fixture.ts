// SPDX-License-Identifier: AGPL-3.0-only
// A parent for orphans.test.ts: starts servers in the folders it is given, says so, and waits for its death.
import { startRabbitmq } from './rabbitmq.ts';
import { startRedis } from './redis.ts';

const [kind, dataDir = ''] = process.argv.slice(2);
const server = kind === 'redis' ? await startRedis({ dataDir }) : await startRabbitmq({ dataDir });
process.send?.({ pid: server.pid });
setInterval(() => undefined, 60_000);
