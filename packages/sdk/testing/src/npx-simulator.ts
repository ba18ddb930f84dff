// SPDX-License-Identifier: Apache-2.0
// `npx gatefleet sim`, for projects that have the command and not the simulator's package. Nothing is
// downloaded for it.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { TestingError } from './errors.ts';

type Child = ChildProcessByStdio<null, Readable, Readable>;

export interface NpxSimulator {
  readonly controlUrl: string;
  readonly token: string;
  end(): Promise<void>;
}

export interface NpxOptions {
  /** SIM_* variables; those of this process do not count. */
  readonly env: Readonly<Record<string, string>>;
  /** Where the command is looked for, and above. */
  readonly cwd: string;
  readonly timeoutMs: number;
}

const COMMAND = ['--no', '--offline', 'gatefleet', 'sim', '--json'];
/** Of what it says when it fails. */
const MAX_WORDS_CHARS = 2_000;

function surroundings(): Record<string, string | undefined> {
  // oxlint-disable-next-line node/no-process-env -- npx and node are found by PATH, npm's settings by HOME
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.filter(([name]) => !name.startsWith('SIM_')));
}

/** npx hands no signal on: all that it started is ended at once. */
function endGroup(child: Child, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Gone already.
  }
}

interface Line {
  readonly controlUrl: string;
  readonly token: string;
}

/** The line of JSON with the addresses. Whatever else is printed is not ours. */
async function readLine(child: Child): Promise<Line | undefined> {
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('{')) continue;
    const { controlUrl, token } = JSON.parse(line) as Partial<Line>;
    if (controlUrl !== undefined && token !== undefined) return { controlUrl, token };
  }
  return undefined;
}

function lastWords(child: Child): () => string {
  let words = '';
  child.stderr.on('data', (part: Buffer) => {
    words = `${words}${part.toString()}`.slice(-MAX_WORDS_CHARS);
  });
  return () => words.trim();
}

async function ended(child: Child): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
}

function failure(words: string, cause?: unknown): TestingError {
  const message =
    'no simulator: install @gatefleet/simulator or gatefleet, or set program; npx gatefleet sim: ';
  return new TestingError('START_FAILED', `${message}${words}`, { cause });
}

export async function startByNpx({ env, cwd, timeoutMs }: NpxOptions): Promise<NpxSimulator> {
  const child = spawn('npx', COMMAND, {
    cwd,
    env: { ...surroundings(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // In a group of its own, to be ended with all that npx starts.
    detached: true,
  });
  const words = lastWords(child);
  const endWithUs = (): void => endGroup(child, 'SIGKILL');
  process.once('exit', endWithUs);
  const end = async (): Promise<void> => {
    process.off('exit', endWithUs);
    endGroup(child, 'SIGTERM');
    await ended(child);
  };
  const timer = setTimeout(() => endGroup(child, 'SIGKILL'), timeoutMs);
  try {
    await once(child, 'spawn');
    const line = await readLine(child);
    if (line === undefined) throw failure(`it ended without an address. ${words()}`);
    // Nobody reads on, and a full pipe must not stop it.
    child.stdout.resume();
    return { ...line, end };
  } catch (error) {
    await end();
    if (error instanceof TestingError) throw error;
    throw failure(error instanceof Error ? error.message : 'it cannot be started', error);
  } finally {
    clearTimeout(timer);
  }
}
