// SPDX-License-Identifier: AGPL-3.0-only
export {
  type ConfigOf,
  type ConfigOptions,
  type Environment,
  flag,
  parseConfig,
  type Setting,
  type Settings,
  wholeNumber,
  wordList,
} from './config.ts';
export { ConfigError, type ConfigProblem } from './errors.ts';
export { FLEET_SETTINGS } from './fleet-settings.ts';
export { createLogger, type Logger, type LogLevel, maskSecrets } from './log.ts';
export { OpsServer, type OpsOptions, type Readiness } from './ops-server.ts';
export {
  EXIT_CONFIG,
  EXIT_FAILURE,
  type RunningService,
  runService,
  type ServiceOptions,
} from './run-service.ts';
export { uniqueReplicaId } from './replica-id.ts';
export { amqpUrls, passwordsIn, redisUrl, urlOf } from './server-settings.ts';
export { SERVICE_SETTINGS } from './service-settings.ts';
