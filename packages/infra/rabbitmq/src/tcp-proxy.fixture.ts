// SPDX-License-Identifier: AGPL-3.0-only
//
// A wire that can be cut and frozen between a client and a broker.

import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

type Link = { readonly client: Socket; readonly broker: Socket };

export class TcpProxy implements AsyncDisposable {
  /** The broker's URL, by way of the proxy. */
  readonly url: string;
  readonly #server: Server;
  readonly #links = new Set<Link>();
  #connections = 0;

  static async before(brokerUrl: string): Promise<TcpProxy> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new TcpProxy(server, brokerUrl);
  }

  private constructor(server: Server, brokerUrl: string) {
    this.#server = server;
    const target = new URL(brokerUrl);
    const own = new URL(brokerUrl);
    own.port = String((server.address() as AddressInfo).port);
    this.url = own.toString();
    server.on('connection', (client) => {
      this.#connections += 1;
      this.#link(client, connect({ host: target.hostname, port: Number(target.port) }));
    });
  }

  /** How many connections there have been. */
  get connections(): number {
    return this.#connections;
  }

  /** Ends every connection in the middle of whatever it says. */
  cut(): void {
    for (const { client, broker } of this.#links) {
      client.resetAndDestroy();
      broker.resetAndDestroy();
    }
  }

  /** Nothing that the broker says passes any more on the connections there are now. */
  freezeAnswers(): void {
    for (const { client, broker } of this.#links) broker.unpipe(client).pause();
  }

  thawAnswers(): void {
    for (const { client, broker } of this.#links) broker.pipe(client);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.cut();
    const closed = once(this.#server, 'close');
    this.#server.close();
    await closed;
  }

  #link(client: Socket, broker: Socket): void {
    const link = { client, broker };
    this.#links.add(link);
    client.pipe(broker).pipe(client);
    for (const [one, other] of [
      [client, broker],
      [broker, client],
    ] as const) {
      one.on('error', () => undefined);
      one.on('close', () => {
        other.destroy();
        this.#links.delete(link);
      });
    }
  }
}
