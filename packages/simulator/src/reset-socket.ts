// SPDX-License-Identifier: AGPL-3.0-only
// The hardest end of a connection that its socket knows.
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

/** Sends a reset; below TLS there is no way to send one, and the socket is destroyed. */
export function resetSocket(socket: Socket): void {
  if (socket instanceof TLSSocket) socket.destroy();
  else socket.resetAndDestroy();
}
