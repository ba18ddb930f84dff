// SPDX-License-Identifier: AGPL-3.0-only
// Closing a connection from our side, and what that means for its session.
import type { World } from '../world.ts';
import { closeReason, endsSession, isCloseCode } from './close-codes.ts';
import type { Connection } from './connection.ts';

/**
 * Sends the close frame and lets go of the session at once, whether or not the client answers it. Some
 * codes end the session; after all others it waits for a RESUME.
 */
export function closeConnection(world: World, connection: Connection, code: number): void {
  const { session } = connection;
  connection.closeWith(code, isCloseCode(code) ? closeReason(code) : '');
  world.sessions.detach(connection);
  if (session !== undefined && endsSession(code)) world.sessions.end(session, 'close-code');
}
