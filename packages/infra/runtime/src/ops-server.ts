// SPDX-License-Identifier: AGPL-3.0-only
//
// What every service serves on its ops port:
//   /healthz  the process turns its event loop
//   /readyz   it can do its work: 200 or 503 with what it waits for. It does not depend on holding a
//             lease: a rolling update would wait for itself
//   /metrics  Prometheus text
//
// and what a service adds: JSON documents, each at a path of its own.

import { fastify, type FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';

export type Readiness = {
  readonly isReady: boolean;
  /** What is missing, or how things stand; shown as JSON. */
  readonly details: Readonly<Record<string, unknown>>;
};

export type OpsOptions = {
  readonly host: string;
  readonly port: number;
  readonly registry: Registry;
  readonly readiness: () => Readiness;
  /** By path (`/buckets`), asked each time; what is returned is shown as JSON to whoever reaches the port. */
  readonly documents?: Readonly<Record<string, () => object>>;
};

export class OpsServer {
  readonly #app: FastifyInstance;
  readonly url: string;

  static async listen(options: OpsOptions): Promise<OpsServer> {
    const app = fastify({ logger: false, forceCloseConnections: true, bodyLimit: 1024 });
    app.get('/healthz', () => ({ status: 'ok' }));
    app.get('/readyz', async (_request, reply) => {
      const { isReady, details } = options.readiness();
      return await reply.code(isReady ? 200 : 503).send({ ready: isReady, ...details });
    });
    app.get('/metrics', async (_request, reply) => {
      const text = await options.registry.metrics();
      return await reply.type(options.registry.contentType).send(text);
    });
    for (const [path, read] of Object.entries(options.documents ?? {})) {
      app.get(path, async (_request, reply) => {
        return await reply.header('cache-control', 'no-store').send(read());
      });
    }
    const url = await app.listen({ host: options.host, port: options.port });
    return new OpsServer(app, url);
  }

  private constructor(app: FastifyInstance, url: string) {
    this.#app = app;
    this.url = url;
  }

  async close(): Promise<void> {
    await this.#app.close();
  }
}
