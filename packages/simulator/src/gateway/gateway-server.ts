// SPDX-License-Identifier: AGPL-3.0-only
// WebSocket upgrades of the gateway (docs: Gateway, Connecting): the query, HELLO, and the end of
// connections.
import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { increment } from '../counts.ts';
import { createRandom, type Random } from '../store/random.ts';
import { framePayload } from '../transcript.ts';
import type { World } from '../world.ts';
import { CLOSE_CODES, isFarewell } from './close-codes.ts';
import type { TransportCompression } from './compression.ts';
import { Connection } from './connection.ts';
import { guarded } from './guard.ts';
import { OPCODES } from './opcodes.ts';
import { expectHeartbeat, receiveFrame } from './protocol.ts';

export interface GatewayServer {
  upgrade(request: IncomingMessage, socket: Socket, head: Buffer): void;
  close(): void;
}

/** Far above the 4,096 bytes that get a 4002; a frame over this is not even read. */
const MAX_FRAME_BYTES = 1_048_576;
/** Detritus-client knows no newer one than 9, and nothing that differs is here. */
const SPOKEN_VERSIONS: ReadonlySet<string> = new Set(['9', '10']);
/** How long a close frame may stay unanswered: seyfert waits for the end of the connection instead. */
const CLOSE_TIMEOUT_MS = 1_000;
/** RFC 6455's word for a connection that ended without a close frame. */
const NO_CLOSE_FRAME = 1006;
const SOCKET_OPTIONS = {
  noServer: true,
  perMessageDeflate: false,
  maxPayload: MAX_FRAME_BYTES,
  // The published types of ws do not have it yet.
  closeTimeout: CLOSE_TIMEOUT_MS,
};

interface GatewayQuery {
  readonly version: string | null;
  readonly transport: TransportCompression;
}

/** What the URL asks for, or the HTTP status and text that refuse it. */
function parseQuery(
  url: string,
): GatewayQuery | { readonly status: number; readonly text: string } {
  const parsed = URL.parse(url, 'ws://gateway.invalid');
  if (parsed === null) return { status: 400, text: 'The URL cannot be parsed' };
  if (parsed.pathname !== '/') return { status: 404, text: 'The gateway is at /' };
  const encoding = parsed.searchParams.get('encoding') ?? 'json';
  if (encoding === 'etf') return { status: 501, text: 'encoding=etf is not implemented' };
  if (encoding !== 'json') return { status: 400, text: 'encoding must be json' };
  const compress = parsed.searchParams.get('compress') ?? 'none';
  if (compress !== 'none' && compress !== 'zlib-stream' && compress !== 'zstd-stream') {
    return { status: 400, text: 'compress must be zlib-stream or zstd-stream' };
  }
  return { version: parsed.searchParams.get('v'), transport: compress };
}

function refuseUpgrade(socket: Socket, status: number, text: string): void {
  const body = `${text}\n`;
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Refused'}`,
    'Connection: close',
    'Content-Type: text/plain',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  // Not when the other side has said the last word: that may be never.
  socket.destroySoon();
}

function greet(world: World, connection: Connection): void {
  if (!connection.open) return;
  if (world.faults.take('op7BeforeHello') === true) {
    connection.sendControl(OPCODES.reconnect, null);
    return;
  }
  connection.sendControl(OPCODES.hello, {
    heartbeat_interval: world.options.heartbeatIntervalMs,
    _trace: ['["simulator",{"micros":0}]'],
  });
}

function closed(world: World, connection: Connection, code: number): void {
  const { session, endedHere } = connection;
  if (!endedHere) increment(world.counts.clientClosesByCode, code);
  world.connections.delete(connection);
  world.sessions.detach(connection);
  connection.dispose();
  if (session !== undefined && !endedHere && isFarewell(code))
    world.sessions.end(session, 'client-closed');
}

function accept(world: World, parts: AcceptedParts): void {
  const { webSocket, socket, query } = parts;
  const { transcript } = world;
  world.counts.connectionsOpened += 1;
  const number = world.counts.connectionsOpened;
  const connection = new Connection({
    webSocket,
    socket,
    transport: query.transport,
    compressorKind: world.options.compressor,
    counts: world.counts,
    maxOutputBytes: world.options.maxOutputBytes,
    shuffle: world.options.keyOrder === 'shuffled' ? parts.shuffle : undefined,
    onPayload:
      transcript === undefined
        ? undefined
        : (payload) =>
            transcript.add({ kind: 'frame', connection: number, from: 'server', payload }),
    onEnd: (code) => transcript?.add({ kind: 'close', connection: number, from: 'server', code }),
  });
  world.connections.add(connection);
  webSocket.on('message', (data, isBinary) => {
    guarded(world, connection, () => {
      if (transcript !== undefined) {
        const payload = framePayload(data as Buffer, isBinary);
        transcript.add({ kind: 'frame', connection: number, from: 'client', payload });
      }
      receiveFrame(world, connection, { data, isBinary });
    });
  });
  webSocket.on('close', (code) => {
    if (!connection.endedHere) {
      const shown = code === NO_CLOSE_FRAME ? null : code;
      transcript?.add({ kind: 'close', connection: number, from: 'client', code: shown });
    }
    closed(world, connection, code);
  });
  // Broken frames and resets: `close` follows and does what there is to do.
  webSocket.on('error', () => undefined);
  if (query.version === null || !SPOKEN_VERSIONS.has(query.version)) {
    connection.close(CLOSE_CODES.invalidVersion);
    return;
  }
  connection.version = Number(query.version);
  if (world.faults.reads !== undefined) connection.readAt(world.faults.reads);
  expectHeartbeat(world, connection);
  const delayMs = world.faults.take('helloDelayMs') ?? world.options.helloDelayMs;
  if (parts.glued) greet(world, connection);
  else {
    const run = (): void => guarded(world, connection, () => greet(world, connection));
    connection.helloTimer = setTimeout(run, delayMs);
  }
}

interface AcceptedParts {
  readonly webSocket: WebSocket;
  readonly socket: Socket;
  readonly query: GatewayQuery;
  readonly glued: boolean;
  readonly shuffle: Random;
}

export function createGatewayServer(world: World): GatewayServer {
  const server = new WebSocketServer(SOCKET_OPTIONS);
  const shuffle = createRandom(world.options.seed, 'key-order');
  return {
    upgrade(request, socket, head) {
      socket.on('error', () => socket.destroy());
      const refusedStatus = world.faults.take('refuseConnections');
      const query = parseQuery(request.url ?? '/');
      if (refusedStatus !== undefined || 'status' in query) {
        world.counts.connectionsRefused += 1;
        const { status, text } = 'status' in query ? query : { status: 503, text: 'Refused' };
        refuseUpgrade(socket, refusedStatus ?? status, text);
        return;
      }
      socket.setNoDelay(true);
      const glued = world.faults.take('gluedHello') === true;
      // Corked, the 101 and HELLO leave in one write.
      if (glued) socket.cork();
      server.handleUpgrade(request, socket, head, (webSocket) => {
        accept(world, { webSocket, socket, query, glued, shuffle });
        if (glued) socket.uncork();
      });
    },
    close() {
      for (const connection of world.connections) connection.terminate();
      server.close();
    },
  };
}
