// SPDX-License-Identifier: AGPL-3.0-only
export { hasApt, installPackages } from './apt.ts';
export { ServersError, type ServersErrorCode } from './errors.ts';
export { type FolderLock, lockFolder } from './folder-lock.ts';
export type { ExitReport } from './owned-process.ts';
export { type PortBlock, isFree, reservePorts } from './ports.ts';
export { type RabbitmqOptions, RabbitmqServer, startRabbitmq } from './rabbitmq.ts';
export { type RedisOptions, RedisServer, startRedis } from './redis.ts';
export {
  type Machine,
  type PrivateServer,
  type ProvidedServers,
  type ProvideOptions,
  type ServerName,
  provideServers,
} from './provide.ts';
