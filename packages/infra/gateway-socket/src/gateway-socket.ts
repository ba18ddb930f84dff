// SPDX-License-Identifier: AGPL-3.0-only
//
// One WebSocket to a gateway, as the session machine wants it: frames in, texts out, and a close
// that says why, waits for nobody and never delivers anything afterwards (ws goes on emitting
// messages after close() and pause(), and waits 30 s for a peer it does not read from).

import { Buffer } from 'node:buffer';
import { connect as connectTcp, isIP, type Socket, type TcpNetConnectOpts } from 'node:net';
import { connect as connectTls, type ConnectionOptions } from 'node:tls';
import type { Compression } from '@gatefleet/session';
import { type RawData, WebSocket } from 'ws';
import { createFrameDecoder, type FrameDecoder } from './frame-decoder.ts';

export type SocketEvents = {
  onOpen(): void;
  /** The connection could not be opened. */
  onRejected(answer: { status: number | undefined; retryAfterMs: number | undefined }): void;
  /** The bytes are valid until this returns. */
  onFrame(bytes: Buffer): void;
  onMalformed(): void;
  /** The connection ended; without a code where the peer gave none. Called once, after onOpen only. */
  onClosed(code: number | undefined): void;
};

export type SocketOptions = {
  readonly compression: Compression;
  /** The largest payload accepted, decompressed, in bytes. */
  readonly maxFrameBytes: number;
  /** From connecting to the end of the HTTP upgrade, in milliseconds. */
  readonly handshakeTimeoutMs: number;
};

/** What ws reports where the peer sent no code, or no close frame at all. */
const NO_CODE: ReadonlySet<number> = new Set([1005, 1006]);
/** How long a close frame may wait for a peer that does not read. */
const CLOSE_GRACE_MS = 1000;

export class GatewaySocket {
  readonly #ws: WebSocket;
  readonly #events: SocketEvents;
  readonly #decoder: FrameDecoder;
  readonly #handshakeTimer: NodeJS.Timeout;
  #tcp: Socket | undefined;
  #isOpen = false;
  /** We have closed, or the peer has: nothing is delivered any more but onClosed. */
  #isOver = false;
  #isDone = false;

  static connect(url: string, options: SocketOptions, events: SocketEvents): GatewaySocket {
    return new GatewaySocket(url, options, events);
  }

  private constructor(url: string, options: SocketOptions, events: SocketEvents) {
    this.#events = events;
    this.#decoder = createFrameDecoder(options, {
      onFrame: (bytes) => {
        if (!this.#isOver) events.onFrame(bytes);
      },
      onMalformed: () => {
        if (!this.#isOver) events.onMalformed();
      },
    });
    this.#ws = new WebSocket(url, {
      perMessageDeflate: false,
      skipUTF8Validation: true,
      maxPayload: options.maxFrameBytes,
      followRedirects: false,
      createConnection: ((request: TcpNetConnectOpts & ConnectionOptions) => {
        this.#tcp = url.startsWith('wss:') ? connectTls(withServerName(request)) : tcp(request);
        return this.#tcp;
      }) as typeof connectTcp,
    });
    // ws has a timeout of its own, but it counts on the socket that createConnection replaces.
    this.#handshakeTimer = setTimeout(() => this.#ws.terminate(), options.handshakeTimeoutMs);
    this.#listen();
  }

  get isOpen(): boolean {
    return this.#isOpen && !this.#isOver;
  }

  send(text: string): void {
    if (this.isOpen) this.#ws.send(text);
  }

  /** Stops reading from the peer; what ws has read already still arrives. */
  pause(): void {
    if (this.isOpen) this.#ws.pause();
  }

  resume(): void {
    if (this.isOpen) this.#ws.resume();
  }

  /** Sends a close frame and ends the connection when it is written, or after a second. */
  close(code: number): void {
    if (this.#isOver) return;
    if (!this.#isOpen) return this.terminate();
    this.#ws.close(code);
    this.#endWhenWritten();
  }

  /** Ends the connection at once. */
  terminate(): void {
    this.#isOver = true;
    this.#ws.terminate();
  }

  #endWhenWritten(): void {
    this.#isOver = true;
    const deadline = setTimeout(() => this.terminate(), CLOSE_GRACE_MS);
    this.#ws.once('close', () => clearTimeout(deadline));
    // Called back when everything before it, the close frame last, was handed to the kernel.
    this.#tcp?.write('', () => this.terminate());
  }

  #listen(): void {
    const ws = this.#ws;
    ws.on('open', () => {
      clearTimeout(this.#handshakeTimer);
      this.#isOpen = true;
      if (!this.#isOver) this.#events.onOpen();
    });
    ws.on('message', (data: RawData, isBinary: boolean) => {
      if (!this.#isOver && Buffer.isBuffer(data)) this.#decoder.push(data, isBinary);
    });
    ws.on('unexpected-response', (request, response) => {
      const status = response.statusCode;
      const retryAfterMs = parseRetryAfter(response.headers['retry-after']);
      response.destroy();
      request.destroy();
      this.#reject({ status, retryAfterMs });
    });
    ws.on('error', (error) => this.#failed(error));
    ws.on('close', (code: number) => {
      this.#decoder.close();
      if (!this.#isOpen) return this.#reject({ status: undefined, retryAfterMs: undefined });
      this.#isOver = true;
      if (this.#isDone) return;
      this.#isDone = true;
      this.#events.onClosed(NO_CODE.has(code) ? undefined : code);
    });
  }

  /** Before the opening close tells the same; after it ws has answered with a close frame of its own. */
  #failed(error: Error): void {
    if (!this.isOpen) return;
    const isPeersFault = 'code' in error && String(error.code).startsWith('WS_ERR_');
    if (isPeersFault) this.#events.onMalformed();
    if (this.isOpen) this.#endWhenWritten();
  }

  #reject(answer: { status: number | undefined; retryAfterMs: number | undefined }): void {
    clearTimeout(this.#handshakeTimer);
    if (this.#isDone) return;
    this.#isDone = true;
    this.#isOver = true;
    this.#events.onRejected(answer);
  }
}

function tcp(request: TcpNetConnectOpts): Socket {
  return connectTcp({ host: request.host ?? 'localhost', port: request.port, noDelay: true });
}

function withServerName(request: ConnectionOptions): ConnectionOptions {
  const host = request.host ?? '';
  return { ...request, path: undefined, servername: isIP(host) === 0 ? host : '' };
}

/** Retry-After in seconds, as milliseconds; at most one hour is believed. */
function parseRetryAfter(header: string | undefined): number | undefined {
  const seconds = Number(header);
  if (header === undefined || !Number.isFinite(seconds) || seconds < 0) return undefined;
  return Math.min(seconds * 1000, 3_600_000);
}
