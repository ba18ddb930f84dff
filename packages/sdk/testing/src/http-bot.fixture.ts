// SPDX-License-Identifier: Apache-2.0
// A bot that is reached by HTTP: it checks signatures, and answers what it is posted.
import { createPublicKey, verify } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Discord } from './discord.ts';

const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

export class HttpBot implements AsyncDisposable {
  /** Names of the webhook events that came. */
  readonly events: string[] = [];
  /** Names of the commands that were used; it answers none. */
  readonly uses: string[] = [];
  readonly url: string;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }

  static async start(discord: Pick<Discord, 'apiUrl' | 'token'>): Promise<HttpBot> {
    const headers = { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' };
    const own = `${discord.apiUrl}/v10/applications/@me`;
    const read = await fetch(own, { headers });
    const { verify_key: key } = (await read.json()) as { readonly verify_key: string };
    const server = createServer((request, response) => void bot.#answer(key, request, response));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const bot = new HttpBot(server);
    const body = JSON.stringify({
      interactions_endpoint_url: bot.url,
      event_webhooks_url: bot.url,
      event_webhooks_status: 2,
      event_webhooks_types: ['QUEST_USER_ENROLLMENT'],
    });
    const set = await fetch(own, { method: 'PATCH', headers, body });
    if (!set.ok) throw new Error(await set.text());
    return bot;
  }

  async #answer(verifyKey: string, request: IncomingMessage, response: ServerResponse) {
    const body = await text(request);
    const key = createPublicKey({
      key: Buffer.concat([SPKI_PREFIX, Buffer.from(verifyKey, 'hex')]),
      format: 'der',
      type: 'spki',
    });
    const signed = Buffer.from(`${String(request.headers['x-signature-timestamp'])}${body}`);
    const signature = Buffer.from(String(request.headers['x-signature-ed25519']), 'hex');
    if (!verify(null, signed, key, signature)) {
      response.writeHead(401).end();
      return;
    }
    const { type, event, data } = JSON.parse(body) as {
      type: number;
      event?: { type: string };
      data?: { name: string };
    };
    if (data !== undefined) this.uses.push(data.name);
    if (event !== undefined) this.events.push(event.type);
    if (type === 0 || event !== undefined) response.writeHead(204).end();
    else response.writeHead(200, { 'content-type': 'application/json' }).end('{"type":1}');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
