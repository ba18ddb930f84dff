// SPDX-License-Identifier: AGPL-3.0-only
// A bare WebSocket client for tests: no library between the test and the wire.
import { inflateSync } from 'node:zlib';
import { expect } from 'vitest';
import { type ClientOptions, WebSocket } from 'ws';
import type { Simulator } from '../simulator.ts';

export interface Payload {
  readonly op: number;
  readonly t: string | null;
  readonly s: number | null;
  readonly d: unknown;
}

/** Waits for a condition, as long as a loaded machine may need. */
export function eventually<T>(read: () => T) {
  return expect.poll(read, { timeout: 20_000, interval: 10 });
}

/** All intents but the privileged ones, and those too. */
export const SOME_INTENTS = 53_608_447;

export class BareClient implements AsyncDisposable {
  readonly received: Payload[] = [];
  /** Whether each of them came as a binary frame, and its size on the wire. */
  readonly frames: { readonly isBinary: boolean; readonly sizeBytes: number }[] = [];
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  readonly webSocket: WebSocket;
  #waiting: (() => void)[] = [];

  constructor(url: string, options: ClientOptions = {}) {
    this.webSocket = new WebSocket(url, options);
    this.webSocket.on('message', (data: Buffer, isBinary: boolean) => {
      this.frames.push({ isBinary, sizeBytes: data.length });
      const text = (isBinary ? inflateSync(data) : data).toString();
      this.received.push(JSON.parse(text) as Payload);
      for (const wake of this.#waiting.splice(0)) wake();
    });
    this.webSocket.on('error', () => undefined);
    this.closed = new Promise((resolve) => {
      this.webSocket.once('close', (code, reason) => resolve({ code, reason: reason.toString() }));
    });
  }

  /** The first payload that matches, whether it has come or is yet to come. */
  async until(matches: (payload: Payload) => boolean): Promise<Payload> {
    for (;;) {
      const found = this.received.find((payload) => matches(payload));
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  async untilOp(op: number): Promise<Payload> {
    return this.until((payload) => payload.op === op);
  }

  async untilEvent(name: string): Promise<Payload> {
    return this.until((payload) => payload.t === name);
  }

  /** Dispatches so far, in order. */
  get dispatches(): Payload[] {
    return this.received.filter((payload) => payload.op === 0);
  }

  send(op: number, d: unknown): void {
    this.webSocket.send(JSON.stringify({ op, d }));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.webSocket.readyState === WebSocket.CLOSED) return;
    this.webSocket.terminate();
    await this.closed;
  }
}

export function identifyData(simulator: Simulator, more: object = {}): object {
  return {
    token: simulator.token,
    intents: SOME_INTENTS,
    properties: { os: 'linux', browser: 'bare', device: 'bare' },
    ...more,
  };
}

/** Connects and waits for HELLO. */
export async function connect(simulator: Simulator, query = '?v=10&encoding=json') {
  const client = new BareClient(`${simulator.gatewayUrl}/${query}`);
  await client.untilOp(10);
  return client;
}

/** Connects and identifies; resolves with READY in hand. */
export async function login(simulator: Simulator, more: object = {}) {
  const client = await connect(simulator);
  client.send(2, identifyData(simulator, more));
  const ready = await client.untilEvent('READY');
  return { client, sessionId: (ready.d as { session_id: string }).session_id };
}

export async function resume(simulator: Simulator, sessionId: string, seq: number) {
  const client = await connect(simulator);
  client.send(6, { token: simulator.token, session_id: sessionId, seq });
  return client;
}
