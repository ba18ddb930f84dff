// SPDX-License-Identifier: AGPL-3.0-only
// Loopback ports that stay ours while a server is down between a kill and its restart. They come in blocks
// of eight from below the kernel's ephemeral range (an outgoing connection would otherwise take the port of
// a killed server, or connect to itself), and the last port of a block is held by this process as the mark
// that the block is taken: a lock between processes that no death leaves behind.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { ServersError } from './errors.ts';

const BLOCK_SIZE = 8;
const BLOCKS = 1500;
const DEFAULT_EPHEMERAL_START = 32_768;
const ATTEMPTS = 200;

/** Ports that somebody's servers expect to have: 25672 is the distribution port of a system's RabbitMQ. */
const AVOIDED: ReadonlySet<number> = new Set([4369, 5671, 5672, 6379, 15672, 15692, 25672, 27017]);

export interface PortBlock {
  /** Seven ports, free when the block was taken. */
  readonly ports: readonly number[];
  release(): Promise<void>;
}

export async function reservePorts(): Promise<PortBlock> {
  const end = ephemeralStart();
  const start = Math.max(1024, end - BLOCK_SIZE * BLOCKS);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const index = Math.floor(Math.random() * Math.floor((end - start) / BLOCK_SIZE));
    const block = await takeBlock(start + index * BLOCK_SIZE);
    if (block !== undefined) return block;
  }
  throw new ServersError(
    'NO_FREE_PORTS',
    `no ${BLOCK_SIZE} free ports between ${start} and ${end} on 127.0.0.1`,
  );
}

async function takeBlock(base: number): Promise<PortBlock | undefined> {
  const ports = Array.from({ length: BLOCK_SIZE - 1 }, (_, index) => base + index);
  if (ports.some((port) => AVOIDED.has(port))) return undefined;
  const guard = await listen(base + BLOCK_SIZE - 1);
  if (guard === undefined) return undefined;
  guard.unref();
  for (const port of ports) {
    if (!(await isFree(port))) {
      await close(guard);
      return undefined;
    }
  }
  return { ports, release: () => close(guard) };
}

export async function isFree(port: number): Promise<boolean> {
  const server = await listen(port);
  if (server === undefined) return false;
  await close(server);
  return true;
}

function listen(port: number): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}

function ephemeralStart(): number {
  try {
    const [low] = readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'utf8').split(/\s+/);
    const start = Number(low);
    return start > 4096 ? start : DEFAULT_EPHEMERAL_START;
  } catch {
    // No such file outside Linux: the usual start is a good guess, and every port is tried before use.
    return DEFAULT_EPHEMERAL_START;
  }
}
