// SPDX-License-Identifier: AGPL-3.0-only
export { type Config, parseConfig, SETTINGS } from './config.ts';
export { startService } from './service.ts';
