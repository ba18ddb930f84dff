// SPDX-License-Identifier: AGPL-3.0-only
// Between the proxy and the simulator: writes down what comes, and holds, loses or spoils answers on demand.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { request } from 'undici';

export interface SeenCall {
  readonly method: string;
  /** Without version and query. */
  readonly path: string;
  /** Of a message. */
  readonly content: string | undefined;
  readonly authorization: string | undefined;
}

/**
 * `hold`: Discord carries it out, and its answer waits until the gate opens. `stall`: it waits before Discord hears of it. `lose`: carried out, never answered.
 * `refuse`: cut off before Discord hears of it. A number: answered with that status, without Discord.
 */
export type Treatment = 'pass' | 'hold' | 'stall' | 'lose' | 'refuse' | number;

const PASS = (): Treatment => 'pass';

export class Gate implements AsyncDisposable {
  readonly seen: SeenCall[] = [];
  /** What happens to the next call. */
  treat: (call: SeenCall) => Treatment = PASS;
  /** Discord's API. */
  target = '';
  readonly #server: Server;
  readonly #held = new Map<() => void, SeenCall>();

  static async listen(): Promise<Gate> {
    const gate = new Gate();
    gate.#server.listen(0, '127.0.0.1');
    await once(gate.#server, 'listening');
    return gate;
  }

  private constructor() {
    this.#server = createServer((asked, response) => {
      this.#serve(asked, response).catch(() => response.destroy());
    });
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/api`;
  }

  /** Calls that wait, before or after Discord. */
  get held(): readonly SeenCall[] {
    return [...this.#held.values()];
  }

  /** From now on all calls pass, those that wait too. */
  open(): void {
    this.treat = PASS;
    for (const go of this.#held.keys()) go();
    this.#held.clear();
  }

  count(pattern: RegExp): number {
    return this.seen.filter(({ method, path }) => pattern.test(`${method} ${path}`)).length;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #serve(asked: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(asked);
    const call = seenCall(asked, body);
    this.seen.push(call);
    const treatment = this.treat(call);
    if (treatment === 'refuse') {
      response.destroy();
      return;
    }
    if (typeof treatment === 'number') {
      response.writeHead(treatment, { via: '1.1 gate' }).end();
      return;
    }
    if (treatment === 'stall') await this.#hold(call, response);
    // Who asked is dead: Discord never hears of it.
    if (response.destroyed) return;
    const { host: _, connection: __, ...headers } = asked.headers;
    const answer = await request(new URL(asked.url ?? '', this.target), {
      method: asked.method as 'GET',
      headers: headers as Record<string, string>,
      body: body.length === 0 ? null : body,
    });
    const bytes = Buffer.from(await answer.body.arrayBuffer());
    if (treatment === 'hold') await this.#hold(call, response);
    if (treatment === 'lose') {
      response.destroy();
      return;
    }
    const { connection: ___, 'transfer-encoding': ____, ...passed } = answer.headers;
    response.writeHead(answer.statusCode, passed).end(bytes);
  }

  async #hold(call: SeenCall, response: ServerResponse): Promise<void> {
    if (this.treat === PASS || response.destroyed) return;
    await new Promise<void>((resolve) => {
      this.#held.set(resolve, call);
      // Who asked is dead.
      response.once('close', () => {
        this.#held.delete(resolve);
        resolve();
      });
    });
  }
}

function seenCall({ method = '', url = '', headers }: IncomingMessage, body: Buffer): SeenCall {
  const path = url.replace(/^\/api(?:\/v\d+)?/u, '').replace(/\?.*$/u, '');
  const content = /"content":"([^"]*)"/u.exec(body.toString())?.[1];
  return { method, path, content, authorization: headers.authorization };
}
