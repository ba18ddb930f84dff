// SPDX-License-Identifier: AGPL-3.0-only
// `.gatefleet/run.json`: what runs in this checkout or folder, for `ps`, `tail` and outsiders. It holds addresses that
// may carry a password, so only its owner reads it. A file whose writer is gone says nothing any more.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const VERSION = 1;

const schema = z.object({
  version: z.literal(VERSION),
  owner: z.object({ pid: z.number().int(), startedAtTicks: z.string() }),
  namespace: z.string(),
  amqpUrl: z.string(),
  redisUrl: z.string(),
  processes: z.array(
    z.object({
      service: z.string(),
      replica: z.string(),
      pid: z.number().int(),
      addresses: z.record(z.string(), z.string()),
    }),
  ),
});

type RunFile = z.infer<typeof schema>;
/** What `gatefleet ps --json` prints. */
export type RunState = Omit<RunFile, 'version' | 'owner'>;
export type RunProcess = RunState['processes'][number];

export function writeRunFile(path: string, state: RunState): void {
  const owner = { pid: process.pid, startedAtTicks: startTicks(process.pid) ?? '' };
  const content: RunFile = { version: VERSION, owner, ...state };
  // Renamed into place, so that nobody reads half of it.
  writeFileSync(`${path}.new`, `${JSON.stringify(content, undefined, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

export function removeRunFile(path: string): void {
  rmSync(path, { force: true });
}

export type RunFileReading =
  | { readonly kind: 'running'; readonly state: RunState }
  /** Its writer is gone; the processes may still be there if it was killed. */
  | { readonly kind: 'stale'; readonly state: RunState }
  | { readonly kind: 'absent' };

export function readRunFile(path: string): RunFileReading {
  const file = parse(path);
  if (file === undefined) return { kind: 'absent' };
  const { owner, namespace, amqpUrl, redisUrl, processes } = file;
  const state = { namespace, amqpUrl, redisUrl, processes };
  const ticks = startTicks(owner.pid);
  const isAlive = ticks !== undefined && ticks === owner.startedAtTicks;
  return { kind: isAlive ? 'running' : 'stale', state };
}

/** Ends services of a killed `up` that outlived it: by id, and only while the id still runs `mains`. */
export function endStrays(state: RunState, mains: readonly string[]): number {
  let ended = 0;
  for (const { pid } of state.processes) {
    if (!mains.some((main) => commandLine(pid).includes(main))) continue;
    process.kill(pid, 'SIGKILL');
    ended += 1;
  }
  return ended;
}

function parse(path: string): RunFile | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // Missing, cut short, or of another version: nothing to go by.
    return undefined;
  }
}

/** When a process began (field 22 of /proc/PID/stat): an id that was given out again has another. */
function startTicks(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return process.platform === 'linux' ? undefined : '';
  }
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1');
  } catch {
    return '';
  }
}
