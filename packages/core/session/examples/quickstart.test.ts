// SPDX-License-Identifier: AGPL-3.0-only
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';

const QUICKSTART = fileURLToPath(new URL('quickstart.ts', import.meta.url));

/** A gateway of two connections: the first identifies and is told to reconnect, the second resumes. */
class TinyGateway implements AsyncDisposable {
  readonly received: { op: number; d: unknown }[] = [];
  readonly closeCodes: number[] = [];
  readonly #server = new WebSocketServer({ port: 0, host: '127.0.0.1' });

  async listen(): Promise<string> {
    this.#server.on('connection', (socket) => this.#serve(socket));
    await once(this.#server, 'listening');
    return `ws://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  #serve(socket: WebSocket): void {
    const send = (payload: object): void => socket.send(JSON.stringify(payload));
    const dispatch = (s: number, t: string, d: object = {}): void => send({ op: 0, s, t, d });
    socket.on('close', (code) => this.closeCodes.push(code));
    socket.on('message', (bytes: Buffer) => {
      const payload = JSON.parse(bytes.toString()) as { op: number; d: unknown };
      if (payload.op !== 1) this.received.push(payload);
      if (payload.op === 2) {
        const { port } = this.#server.address() as AddressInfo;
        const resumeUrl = `ws://127.0.0.1:${port}`;
        dispatch(1, 'READY', { session_id: 'tiny', resume_gateway_url: resumeUrl });
        dispatch(2, 'MESSAGE_CREATE', { id: '1' });
        send({ op: 7, d: null });
      } else if (payload.op === 6) {
        dispatch(3, 'MESSAGE_DELETE', { id: '1' });
        dispatch(4, 'RESUMED');
      }
    });
    send({ op: 10, d: { heartbeat_interval: 41_250 } });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#server.clients) socket.terminate();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }
}

class Quickstart implements AsyncDisposable {
  readonly child: ChildProcess;
  readonly exited: Promise<unknown[]>;

  constructor(url: string) {
    const conditions = '--conditions=@gatefleet/source';
    this.child = spawn(process.execPath, [conditions, QUICKSTART, url], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.exited = once(this.child, 'exit');
    this.child.stdin?.end('the token\n');
  }

  /** Its lines, up to the one given. */
  async linesTo(last: string): Promise<string[]> {
    const lines: string[] = [];
    for await (const line of createInterface({ input: this.child.stdout ?? process.stdin })) {
      lines.push(line);
      if (line === last) break;
    }
    return lines;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.child.kill('SIGKILL');
    await this.exited;
  }
}

test('the quickstart prints events, resumes after a reconnect, and leaves keeping its session', async () => {
  await using gateway = new TinyGateway();
  await using quickstart = new Quickstart(await gateway.listen());
  const lines = await quickstart.linesTo('4 RESUMED');
  expect(lines).toEqual(['1 READY', '2 MESSAGE_CREATE', '3 MESSAGE_DELETE', '4 RESUMED']);
  expect(gateway.received).toMatchObject([
    { op: 2, d: { token: 'the token', shard: [0, 1] } },
    { op: 6, d: { token: 'the token', session_id: 'tiny', seq: 2 } },
  ]);
  quickstart.child.kill('SIGINT');
  expect(await quickstart.exited).toEqual([0, null]);
  expect(gateway.closeCodes).toEqual([4902, 4900]);
});

test('the quickstart is at most 40 lines of code, and the README shows no other', async () => {
  const source = await readFile(QUICKSTART, 'utf8');
  const code = source.split('\n').filter((line) => !/^(\s*$|\/\/|\/\*)/u.test(line));
  expect(code.length).toBeLessThanOrEqual(40);
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const shown = source.slice(source.indexOf('import '));
  expect(readme).toContain(`\`\`\`ts\n${shown}\`\`\``);
});
