// SPDX-License-Identifier: AGPL-3.0-only
// grpc.health.v1: whether a service is served, asked once or watched. Nobody needs a key for it: probes have none.
import {
  type sendUnaryData,
  type Server,
  type ServerUnaryCall,
  type ServerWritableStream,
  status,
} from '@grpc/grpc-js';
import { grpc } from './generated/messages.js';

const { HealthCheckRequest, HealthCheckResponse } = grpc.health.v1;
const { ServingStatus } = HealthCheckResponse;
const MAX_WATCHERS = 1_000;

type Request = grpc.health.v1.HealthCheckRequest.$Properties;
type Response = grpc.health.v1.HealthCheckResponse.$Properties;
type Watcher = ServerWritableStream<Request, Response>;

export class Health {
  /** The empty name is the server as a whole. */
  readonly #services: ReadonlySet<string>;
  readonly #watchers = new Set<Watcher>();
  #isServing = true;

  constructor(services: readonly string[]) {
    this.#services = new Set(['', ...services]);
  }

  register(server: Server): void {
    const check = (
      call: ServerUnaryCall<Request, Response>,
      reply: sendUnaryData<Response>,
    ): void => this.#check(call.request, reply);
    const watch = (call: Watcher): void => this.#watch(call);
    server.addService(
      { check: definition('Check', false), watch: definition('Watch', true) },
      { check, watch },
    );
  }

  /** Tells all watchers, and that it was the last they hear. */
  stop(): void {
    this.#isServing = false;
    for (const watcher of this.#watchers) {
      watcher.write(this.#statusOf(watcher.request));
      watcher.end();
    }
    this.#watchers.clear();
  }

  #check(request: Request, reply: sendUnaryData<Response>): void {
    if (this.#services.has(request.service ?? '')) reply(null, this.#statusOf(request));
    else reply({ code: status.NOT_FOUND, details: 'no such service' });
  }

  #watch(call: Watcher): void {
    if (this.#watchers.size >= MAX_WATCHERS) {
      call.emit('error', { code: status.RESOURCE_EXHAUSTED, details: 'too many watch' });
      return;
    }
    call.write(this.#statusOf(call.request));
    if (!this.#isServing) {
      call.end();
      return;
    }
    this.#watchers.add(call);
    call.on('cancelled', () => this.#watchers.delete(call));
  }

  #statusOf({ service }: Request): Response {
    if (!this.#services.has(service ?? '')) return { status: ServingStatus.SERVICE_UNKNOWN };
    return { status: this.#isServing ? ServingStatus.SERVING : ServingStatus.NOT_SERVING };
  }
}

function definition(name: string, responseStream: boolean) {
  return {
    path: `/grpc.health.v1.Health/${name}`,
    requestStream: false,
    responseStream,
    requestSerialize: (message: Request) =>
      Buffer.from(HealthCheckRequest.encode(message).finish()),
    requestDeserialize: (bytes: Buffer): Request => HealthCheckRequest.decode(bytes),
    responseSerialize: (message: Response) =>
      Buffer.from(HealthCheckResponse.encode(message).finish()),
    responseDeserialize: (bytes: Buffer): Response => HealthCheckResponse.decode(bytes),
  };
}
