// SPDX-License-Identifier: AGPL-3.0-only
//
// What the simulator costs: message creations told to ten sessions, its load mode, and the memory of a
// large guild.

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createSimulatorControl } from '@gatefleet/simulator';
import { Pool } from 'undici';
import { WebSocket } from 'ws';
import { cpuUs, residentBytes } from './process-figures.ts';
import { openRawSession, type RawSession } from './raw-session.ts';
import { until } from './subjects.ts';

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
const CALLS_AT_ONCE = 32;

async function start(members: number, guilds = 1): Promise<Running> {
  const main = fileURLToPath(new URL('./simulator-main.ts', import.meta.url));
  const child = fork(main, [String(members), String(guilds)], { stdio: 'inherit' });
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
  const path = `/api/v10/channels/${running.channelId}/messages`;
  const pool = new Pool(new URL(running.apiUrl).origin, { connections: CALLS_AT_ONCE });
  const headers = { ...headersOf(running), 'content-type': 'application/json' };
  const body = JSON.stringify({ content: 'message' });
  let left = count;
  const caller = async () => {
    while (left > 0) {
      left -= 1;
      const { statusCode, body: answer } = await pool.request({
        path,
        method: 'POST',
        headers,
        body,
      });
      await answer.dump();
      if (statusCode !== 200) throw new Error(`the simulator answered ${statusCode}`);
    }
  };
  await Promise.all(Array.from({ length: CALLS_AT_ONCE }, caller));
  await pool.close();
}

const LOAD_CONNECTIONS = 16;
const LOAD_SECONDS = 2;
const AIM_PER_SECOND = 200_000;

/** The load mode: made ahead, then as fast as sixteen sockets of one other process take it. */
async function benchLoad(out: (line: string) => void): Promise<void> {
  const dispatches = Math.ceil((AIM_PER_SECOND * LOAD_SECONDS) / LOAD_CONNECTIONS);
  out(`\n| load to ${LOAD_CONNECTIONS} connections | dispatches/s | MB/s | CPU per dispatch |`);
  out('|---|---|---|---|');
  for (const transport of ['zstd-stream', 'zlib-stream', 'none'] as const) {
    const running = await start(20, 64);
    const { gatewayUrl, token } = running;
    const control = createSimulatorControl(`${new URL(running.apiUrl).origin}/control`);
    const sessions: RawSession[] = [];
    for (let id = 0; id < LOAD_CONNECTIONS; id += 1) {
      const shard = [id, LOAD_CONNECTIONS] as const;
      const options = { gatewayUrl, token, intents: INTENTS, shard, transport };
      sessions.push(await openRawSession(options));
    }
    const counted = (): number => sessions.reduce((sum, { counter }) => sum + counter.frames, 0);
    await until(async () => (await control.state()).sessions.length === LOAD_CONNECTIONS);
    await control.prepareLoad({ dispatches });
    const before = counted();
    const cpuBefore = cpuUs(running.pid);
    const startedAtMs = performance.now();
    const { dispatches: total, sizeBytes } = await control.startLoad();
    await until(async () => counted() - before >= total);
    const seconds = (performance.now() - startedAtMs) / 1000;
    const cpu = (cpuUs(running.pid) - cpuBefore) / total;
    const rate = Math.round(total / seconds);
    const megabytes = (sizeBytes / seconds / 1e6).toFixed(0);
    out(`| ${transport} | ${rate} | ${megabytes} | ${cpu.toFixed(1)} µs |`);
    for (const session of sessions) session.close();
    await stop(running);
  }
}

/** Prints all tables. */
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
  await benchLoad(out);
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
