// SPDX-License-Identifier: AGPL-3.0-only
// One fault of ours costs one connection, not the process: its session waits for a RESUME.
import { reportInternalError } from '../internal-errors.ts';
import type { World } from '../world.ts';
import { CLOSE_CODES } from './close-codes.ts';
import { closeConnection } from './closing.ts';
import type { Connection } from './connection.ts';

export function guarded(world: World, connection: Connection, run: () => void): void {
  try {
    run();
  } catch (error) {
    reportInternalError(world.counts, error);
    closeConnection(world, connection, CLOSE_CODES.unknownError);
  }
}
