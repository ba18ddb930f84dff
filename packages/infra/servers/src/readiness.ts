// SPDX-License-Identifier: AGPL-3.0-only
// An open port is not yet a server: each probe asks the question a client would ask first.
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { ServersError } from './errors.ts';
import type { OwnedProcess } from './owned-process.ts';

const PROBE_TIMEOUT_MS = 2000;
const POLL_MS = 25;
/** Lines of a failed server's own output that go into the error. */
const TAIL_LINES = 15;

export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

/**
 * AMQP 0-9-1, section 4.2.2: the client sends its protocol header, the server answers Connection.Start,
 * which is a method frame (first octet 1).
 */
export function answersAmqp(endpoint: Endpoint): Promise<boolean> {
  return firstAnswer(
    endpoint,
    Buffer.from('AMQP\0\0\u0009\u0001', 'latin1'),
    (answer) => answer[0] === 1,
  );
}

/** `+PONG`, or an error that only says we should log in first; `-LOADING` is not ready. */
export function answersRedis(endpoint: Endpoint): Promise<boolean> {
  return firstAnswer(endpoint, Buffer.from('PING\r\n'), (answer) =>
    /^(\+PONG|-NOAUTH)/.test(answer.toString('latin1')),
  );
}

export function acceptsConnections(endpoint: Endpoint): Promise<boolean> {
  return firstAnswer(endpoint, undefined, () => true);
}

function firstAnswer(
  endpoint: Endpoint,
  question: Buffer | undefined,
  accept: (answer: Buffer) => boolean,
): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ ...endpoint, timeout: PROBE_TIMEOUT_MS });
    const finish = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => {
      if (question === undefined) finish(true);
      else socket.write(question);
    });
    socket.once('data', (answer: Buffer) => finish(accept(answer)));
    socket.once('timeout', () => finish(false));
    socket.once('error', () => finish(false));
    socket.once('close', () => finish(false));
  });
}

export interface ReadyOptions {
  readonly name: string;
  readonly process: OwnedProcess;
  readonly timeoutMs: number;
  readonly outputFiles: readonly string[];
  readonly signal?: AbortSignal | undefined;
}

/** Polls until `probe` says yes; throws when the process ends, the time is over or the signal aborts. */
export async function untilReady(
  probe: () => Promise<boolean>,
  options: ReadyOptions,
): Promise<void> {
  const giveUpAt = performance.now() + options.timeoutMs;
  while (!(await probe())) {
    options.signal?.throwIfAborted();
    if (!options.process.isRunning) throw await startFailure('ended while starting', options);
    if (performance.now() > giveUpAt) {
      throw await startFailure(`was not ready after ${options.timeoutMs} ms`, options);
    }
    await delay(POLL_MS);
  }
}

async function startFailure(what: string, options: ReadyOptions): Promise<ServersError> {
  const tails = await Promise.all(options.outputFiles.map((file) => tailOf(file)));
  const output = tails.filter((tail) => tail !== '').join('\n');
  const collided = /eaddrinuse|address already in use/i.test(output);
  return new ServersError('SERVER_START_FAILED', `${options.name} ${what}\n${output}`.trimEnd(), {
    retryable: collided,
  });
}

async function tailOf(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
}
