// SPDX-License-Identifier: AGPL-3.0-only
export { CliError, type CliErrorCode } from './errors.ts';
export { type RunProcess, type RunState } from './run-file.ts';
