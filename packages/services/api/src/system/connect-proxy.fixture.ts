// SPDX-License-Identifier: AGPL-3.0-only
// A forward proxy that knows CONNECT and nothing else, and wants a password.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

const USER = 'fleet';
const PASSWORD = 'p%word-of-the-proxy';

export class ConnectProxy implements AsyncDisposable {
  readonly #server: Server;
  readonly #sockets = new Set<Duplex>();
  /** Where tunnels were asked for, with the headers of the asking. */
  readonly asked: { readonly target: string; readonly headers: IncomingMessage['headers'] }[] = [];
  /** Requests that were no CONNECT. */
  others = 0;
  /** Takes connections and says nothing. */
  isSilent = false;

  static async listen(): Promise<ConnectProxy> {
    const proxy = new ConnectProxy();
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  private constructor() {
    this.#server = createServer((_request, response) => {
      this.others += 1;
      response.writeHead(405).end();
    });
    this.#server.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      this.#keep(socket);
      if (!this.isSilent) this.#tunnel(request, socket, head);
    });
  }

  url(password = PASSWORD): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://${USER}:${encodeURIComponent(password)}@127.0.0.1:${port}`;
  }

  /** Tunnels that are open now, both ends counted. */
  get open(): number {
    return this.#sockets.size;
  }

  #tunnel(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const target = request.url ?? '';
    this.asked.push({ target, headers: request.headers });
    const wanted = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`;
    if (request.headers['proxy-authorization'] !== wanted) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n');
      return;
    }
    const { hostname, port } = new URL(`http://${target}`);
    const upstream = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    this.#keep(upstream);
    upstream.on('close', () => socket.destroy());
    socket.on('close', () => upstream.destroy());
  }

  #keep(socket: Duplex): void {
    this.#sockets.add(socket);
    // The other end may go as it likes.
    socket.on('error', () => undefined);
    socket.on('close', () => this.#sockets.delete(socket));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#server.listening) return;
    for (const socket of this.#sockets) socket.destroy();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
