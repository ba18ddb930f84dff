// SPDX-License-Identifier: AGPL-3.0-only
//
// What the simulator costs: message creations told to ten sessions, and the memory of a large guild.

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { WebSocket } from 'ws';
import { cpuUs, residentBytes } from './process-figures.ts';

interface Started {
  readonly apiUrl: string;
  readonly gatewayUrl: string;
  readonly token: string;
  readonly guildId: string;
}

interface Running extends Started {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly channelId: string;
}

const SESSIONS = 10;
const LARGE = 100_000;
/** Guilds, guild messages and message content. */
const INTENTS = 33_281;
const CALLS_AT_ONCE = 16;

async function start(members: number): Promise<Running> {
  const main = fileURLToPath(new URL('./simulator-main.ts', import.meta.url));
  const child = fork(main, [String(members)], { stdio: 'inherit' });
  const [started] = (await once(child, 'message')) as [Started];
  const headers = headersOf(started);
  const response = await fetch(`${started.apiUrl}/v10/guilds/${started.guildId}/channels`, {
    headers,
  });
  const channels = (await response.json()) as { readonly id: string; readonly type: number }[];
  const channelId = channels.find(({ type }) => type === 0)?.id ?? '';
  return { ...started, child, pid: child.pid ?? 0, channelId };
}

function headersOf({ token }: Started): Record<string, string> {
  return { authorization: `Bot ${token}`, 'user-agent': 'DiscordBot (https://example.test, 1)' };
}

class Sessions {
  seen = 0;
  readonly sockets: WebSocket[] = [];
  #wake: () => void = () => undefined;

  async open({ gatewayUrl, token }: Running): Promise<void> {
    for (let index = 0; index < SESSIONS; index += 1) {
      const socket = new WebSocket(`${gatewayUrl}/?v=10&encoding=json`);
      const ready = new Promise<void>((resolve) => {
        socket.on('message', (data: Buffer) => this.#take(data, resolve));
      });
      await once(socket, 'open');
      const properties = { os: 'linux', browser: 'bench', device: 'bench' };
      socket.send(JSON.stringify({ op: 2, d: { token, intents: INTENTS, properties } }));
      await ready;
      this.sockets.push(socket);
    }
  }

  #take(data: Buffer, isReady: () => void): void {
    if (data.includes('"GUILD_CREATE"')) isReady();
    if (!data.includes('"MESSAGE_CREATE"')) return;
    this.seen += 1;
    this.#wake();
  }

  async until(count: number): Promise<void> {
    while (this.seen < count) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}

async function throughDomain({ child, channelId }: Running, count: number): Promise<void> {
  const made = once(child, 'message');
  child.send({ channelId, count });
  await made;
}

async function overHttp(running: Running, count: number): Promise<void> {
  const url = `${running.apiUrl}/v10/channels/${running.channelId}/messages`;
  const headers = { ...headersOf(running), 'content-type': 'application/json' };
  const body = JSON.stringify({ content: 'message' });
  let left = count;
  const caller = async () => {
    while (left > 0) {
      left -= 1;
      const response = await fetch(url, { method: 'POST', headers, body });
      await response.arrayBuffer();
      if (response.status !== 200) throw new Error(`the simulator answered ${response.status}`);
    }
  };
  await Promise.all(Array.from({ length: CALLS_AT_ONCE }, caller));
}

/** Prints both tables. */
export async function benchSimulator(count: number, out: (line: string) => void): Promise<void> {
  out(`\n| creations, told to ${SESSIONS} sessions | CPU per creation | creations/s |`);
  out('|---|---|---|');
  for (const [name, make] of [
    ['through the domain', throughDomain],
    ['over HTTP', overHttp],
  ] as const) {
    const running = await start(20);
    const sessions = new Sessions();
    await sessions.open(running);
    const warmUp = Math.ceil(count / 10);
    await make(running, warmUp);
    await sessions.until(warmUp * SESSIONS);
    const cpuBefore = cpuUs(running.pid);
    const startedAtMs = performance.now();
    await make(running, count);
    await sessions.until((warmUp + count) * SESSIONS);
    const seconds = (performance.now() - startedAtMs) / 1000;
    const cpu = (cpuUs(running.pid) - cpuBefore) / count;
    out(`| ${name} | ${cpu.toFixed(0)} µs | ${Math.round(count / seconds)} |`);
    for (const socket of sessions.sockets) socket.terminate();
    await stop(running);
  }
  out('\n| members of the guild | resident memory |');
  out('|---|---|');
  for (const members of [20, LARGE]) {
    const running = await start(members);
    out(`| ${members} | ${(residentBytes(running.pid) / 1_048_576).toFixed(0)} MiB |`);
    await stop(running);
  }
}

async function stop({ child }: Running): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
