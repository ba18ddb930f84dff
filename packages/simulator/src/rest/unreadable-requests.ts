// SPDX-License-Identifier: AGPL-3.0-only
// What is no HTTP that can be read never becomes a request: it is answered on the socket, in the form of
// Discord's other refusals.
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';

function statusOf(code: string | undefined): number {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408;
  return code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
}

export function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const status = statusOf(error.code);
  const text = STATUS_CODES[status] ?? '';
  const body = JSON.stringify({ message: `${status}: ${text}`, code: 0 });
  const head = [
    `HTTP/1.1 ${status} ${text}`,
    'Connection: close',
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroySoon();
}
