// SPDX-License-Identifier: AGPL-3.0-only
// A method that is asked once and answers once: what it may hold, how it ends. It ends always: what
// is not foreseen is an error too, never an empty answer.
import type { Logger } from '@gatefleet/runtime';
import {
  Metadata,
  type sendUnaryData,
  type Server,
  type ServerUnaryCall,
  status,
} from '@grpc/grpc-js';
import { type CallWishes, parseCallWishes } from '../http/call-headers.ts';
import type { Ask, Outcome } from './ask.ts';
import type { Caller } from './caller.ts';
import { type Failure, failureOfFault, failureOfOwn, failureOfRequest } from './status.ts';

/** What all methods have around them. */
export interface Shell {
  readonly log: Logger;
  readonly isDraining: () => boolean;
  /** False when requests that are being served fill memory; true must be given back. */
  readonly hold: (sizeBytes: number) => boolean;
  readonly release: (sizeBytes: number) => void;
  readonly askFor: (caller: Caller, onWaited: (waitedMs: number) => void) => Ask;
  readonly onDone: (record: GrpcRecord) => void;
}

/** What became of a call, for those who count. */
export interface GrpcRecord {
  /** `discord_api.DiscordApi/GetGuildChannels` */
  readonly method: string;
  /** `OK`, `NOT_FOUND`, … */
  readonly code: string;
  readonly durationMs: number;
}

export interface UnaryMethod {
  /** With the service: `/discord_api.DiscordApi/GetGuildChannels`. */
  readonly path: string;
  register(server: Server, shell: Shell): void;
}

export interface UnarySpec<Q, A> {
  readonly path: string;
  readonly request: { decode(bytes: Uint8Array): Q };
  readonly response: { encode(message: A): { finish(): Uint8Array } };
  readonly serve: (request: Q, ask: Ask) => Promise<Outcome<A>>;
}

interface Received<Q> {
  /** Undefined for bytes that are no such message. */
  readonly message: Q | undefined;
  readonly sizeBytes: number;
}

type Call<Q> = ServerUnaryCall<Received<Q>, unknown>;

const WAITED_HEADER = 'x-gatefleet-waited-ms';
const WISH_HEADERS = ['x-gatefleet-priority', 'x-gatefleet-max-wait-ms'];

export function unaryMethod<Q, A>(spec: UnarySpec<Q, A>): UnaryMethod {
  const { path, request, response } = spec;
  const definition = {
    path,
    requestStream: false,
    responseStream: false,
    requestSerialize: () => Buffer.alloc(0),
    requestDeserialize: (bytes: Buffer): Received<Q> => ({
      message: decoded(request, bytes),
      sizeBytes: bytes.length,
    }),
    responseSerialize: (message: A) => Buffer.from(response.encode(message).finish()),
    responseDeserialize: () => undefined,
  };
  return {
    path,
    register: (server, shell) => {
      const answer = (call: Call<Q>, reply: sendUnaryData<A>): void =>
        void serveCall(call, reply, { spec, shell });
      server.addService({ method: definition }, { method: answer });
    },
  };
}

function decoded<Q>(type: { decode(bytes: Uint8Array): Q }, bytes: Buffer): Q | undefined {
  try {
    return type.decode(bytes);
  } catch {
    return undefined;
  }
}

interface Serving<Q, A> {
  readonly spec: UnarySpec<Q, A>;
  readonly shell: Shell;
}

async function serveCall<Q, A>(
  call: Call<Q>,
  reply: sendUnaryData<A>,
  serving: Serving<Q, A>,
): Promise<void> {
  const startedMs = performance.now();
  const trailers = new Metadata();
  const outcome = await outcomeOf(call, serving, (waitedMs) =>
    trailers.set(WAITED_HEADER, String(Math.round(waitedMs))),
  );
  const code = outcome.kind === 'done' ? status.OK : outcome.failure.code;
  serving.shell.onDone({
    method: serving.spec.path.slice(1),
    code: status[code] ?? 'UNKNOWN',
    durationMs: performance.now() - startedMs,
  });
  if (outcome.kind === 'done') reply(null, outcome.value, trailers);
  else reply(withTrailers(outcome.failure, trailers));
}

function withTrailers(failure: Failure, trailers: Metadata): Failure {
  failure.metadata.merge(trailers);
  return failure;
}

/** Never rejects. `onWaited` is told the sum over all that was asked of Discord. */
async function outcomeOf<Q, A>(
  call: Call<Q>,
  { spec, shell }: Serving<Q, A>,
  onWaited: (waitedMs: number) => void,
): Promise<Outcome<A>> {
  const { message, sizeBytes } = call.request;
  const { metadata } = call;
  if (shell.isDraining()) return own('SHUTTING_DOWN');
  if (message === undefined) {
    return { kind: 'failed', failure: failureOfRequest('Gatefleet: no message of this method') };
  }
  const wishes = wishesOf(metadata);
  if (wishes === undefined) return own('BAD_HEADER');
  if (!shell.hold(sizeBytes)) return own('QUEUE_FULL');
  try {
    let sumMs = 0;
    const ask = shell.askFor(callerOf(call, wishes), (waitedMs) => {
      sumMs += waitedMs;
      onWaited(sumMs);
    });
    return await spec.serve(message, ask);
  } catch (error) {
    shell.log.error({ err: error, method: spec.path }, 'gRPC method failed');
    return { kind: 'failed', failure: failureOfFault('Gatefleet: a fault of its own') };
  } finally {
    shell.release(sizeBytes);
  }
}

function own(name: Parameters<typeof failureOfOwn>[0]): Outcome<never> {
  return { kind: 'failed', failure: failureOfOwn(name) };
}

function wishesOf(metadata: Metadata): CallWishes | undefined {
  const headers = WISH_HEADERS.map((name) => [name, metadata.get(name)[0]]);
  return parseCallWishes(Object.fromEntries(headers) as Record<string, string | undefined>);
}

function callerOf<Q>(call: Call<Q>, { priority, maxWaitMs }: CallWishes): Caller {
  const gone = new AbortController();
  // Told after the answer too, when nobody listens any more.
  call.on('cancelled', () => gone.abort());
  if (call.cancelled) gone.abort();
  return { signal: gone.signal, deadlineMs: Number(call.getDeadline()), priority, maxWaitMs };
}
