// SPDX-License-Identifier: AGPL-3.0-only
// Runs `gatefleet up` for tests and looks at it from outside.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, vi } from 'vitest';
import type { RunState } from './run-file.ts';

export const PROGRAM = [
  '--conditions=@gatefleet/source',
  fileURLToPath(new URL('up.fixture.ts', import.meta.url)),
];
export const execute = promisify(execFile);

/** `gatefleet up` as a process of its own; disposal asks it to stop. */
export class Running {
  readonly child: ChildProcess;
  output = '';
  readonly exited: Promise<unknown>;

  constructor(state: string, environment: Record<string, string> = {}) {
    this.child = spawn(process.execPath, [...PROGRAM, state, 'up'], {
      env: { PATH: process.env['PATH'], ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    }
    this.exited = once(this.child, 'close');
  }

  async until(pattern: RegExp): Promise<void> {
    await vi.waitUntil(() => pattern.test(this.output) || this.child.exitCode !== null, 60_000);
    expect(this.output).toMatch(pattern);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.child.kill('SIGTERM');
    await this.exited;
  }
}

export async function stateOf(folder: string): Promise<RunState> {
  const { stdout } = await execute(process.execPath, [...PROGRAM, folder, 'ps', '--json']);
  return JSON.parse(stdout) as RunState;
}

export function pidOf(state: RunState, service: string): number {
  return state.processes.find((one) => one.service === service)?.pid ?? 0;
}

export function addressesOf(state: RunState, service: string): Readonly<Record<string, string>> {
  return state.processes.find((one) => one.service === service)?.addresses ?? {};
}

/** Processes that run in the folder or name it on their command line. */
export async function processesAround(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const pid of await readdir('/proc')) {
    const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => '');
    const command = await readFile(`/proc/${pid}/cmdline`, 'latin1').catch(() => '');
    if (cwd.startsWith(folder) || command.includes(folder)) found.push(`${pid} ${command}`);
  }
  return found;
}
