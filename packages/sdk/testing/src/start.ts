// SPDX-License-Identifier: Apache-2.0
// Finds a simulator: one that runs already, or the installed one in a process of its own.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ControlClient } from './control-client.ts';
import { type Addresses, Discord } from './discord.ts';
import { TestingError } from './errors.ts';
import type { LimitSettings } from './limits.ts';
import { startByNpx } from './npx-simulator.ts';

interface SimulatorState {
  readonly applicationId: string;
  readonly token: string;
}

/** A simulator that runs somewhere: `http://127.0.0.1:3000/control`. */
export async function connectSimulator(
  controlUrl: string,
  { waitMs }: WaitOptions = {},
): Promise<Discord> {
  const url = controlUrl.replace(/\/$/, '');
  return discordAt({ controlUrl: url, end: async () => undefined, waitMs });
}

interface Running {
  readonly controlUrl: string;
  readonly end: () => Promise<void>;
  readonly waitMs: number | undefined;
}

async function discordAt({ controlUrl, end, waitMs }: Running): Promise<Discord> {
  const state = await new ControlClient(controlUrl).call<SimulatorState>('GET', '/state');
  return new Discord(addressesFrom(controlUrl, state), end, waitMs);
}

function addressesFrom(controlUrl: string, state: SimulatorState): Addresses {
  const { origin } = new URL(controlUrl);
  const { applicationId, token } = state;
  const gatewayUrl = origin.replace(/^http/, 'ws');
  return { apiUrl: `${origin}/api`, gatewayUrl, controlUrl, applicationId, token };
}

export interface WaitOptions {
  /** How long is waited for an answer or a message of the bot. Default 4,000: a second less than Vitest does. */
  readonly waitMs?: number;
}

export interface StartOptions extends WaitOptions {
  /** The same seed gives the same ids. Default 1. */
  readonly seed?: number | string;
  /** Guilds that are there from the start, with people in them. Default none. */
  readonly guilds?: number;
  /** `virtual`: time stands still until `advance`. Default `real`. */
  readonly clock?: 'real' | 'virtual';
  /** Rate limits on the HTTP API, or what is other in them than at Discord. Default true. */
  readonly limits?: boolean | LimitSettings;
  /** Writes down everything that passes; see `transcript()`. Default false. */
  readonly transcript?: boolean;
  /** Path of a file with the JSON of what `save` gave: it begins with that, and its seed and guilds. */
  readonly world?: string;
  /** More SIM_* variables. */
  readonly env?: Readonly<Record<string, string>>;
  /**
   * The simulator's program. Default that of `@gatefleet/simulator`, as the current folder finds it, then
   * `npx gatefleet sim`.
   */
  readonly program?: string;
}

const START_MS = 30_000;

/** Undefined when the simulator's package is not installed. */
function findProgram(): string | undefined {
  try {
    return createRequire(join(process.cwd(), 'package.json')).resolve('@gatefleet/simulator/main');
  } catch {
    return undefined;
  }
}

/** A saved world has its own seed and guilds; others beside it are refused by the simulator. */
function populationFrom({ seed, guilds, world }: StartOptions): Record<string, string> {
  const isNew = world === undefined;
  return {
    ...(seed === undefined && !isNew ? {} : { SIM_SEED: String(seed ?? 1) }),
    ...(guilds === undefined && !isNew ? {} : { SIM_GUILDS: String(guilds ?? 0) }),
    ...(isNew ? {} : { SIM_WORLD: world }),
  };
}

function environmentFrom(options: StartOptions): Record<string, string> {
  const { clock = 'real', limits = true, transcript = false } = options;
  return {
    ...populationFrom(options),
    SIM_CLOCK: clock,
    SIM_LIMITS: typeof limits === 'boolean' ? String(limits) : JSON.stringify(limits),
    SIM_TRANSCRIPT: transcript ? '1' : '0',
    ...options.env,
  };
}

interface Started {
  readonly type: 'gatefleet.started';
  readonly addresses: { readonly control: string };
}

async function controlUrlOf(child: ChildProcess): Promise<string> {
  const signal = AbortSignal.timeout(START_MS);
  const ended = (async () => {
    const [code] = (await once(child, 'exit', { signal })) as [number | null];
    throw new TestingError('START_FAILED', `the simulator ended with ${code}`);
  })();
  const started = (async () => {
    const [message] = (await once(child, 'message', { signal })) as [Started];
    return message.addresses.control;
  })();
  // Whichever comes second is of no interest any more.
  ended.catch(() => undefined);
  started.catch(() => undefined);
  return Promise.race([started, ended]);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}

interface Place {
  readonly env: Record<string, string>;
  readonly waitMs: number | undefined;
}

async function startProgram(program: string, { env, waitMs }: Place): Promise<Discord> {
  const child = fork(program, [], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  try {
    const controlUrl = await controlUrlOf(child);
    return await discordAt({ controlUrl, end: async () => end(child), waitMs });
  } catch (error) {
    await end(child);
    throw error;
  }
}

async function startCommand({ env, waitMs }: Place): Promise<Discord> {
  const started = await startByNpx({ env, cwd: process.cwd(), timeoutMs: START_MS });
  try {
    const { controlUrl } = started;
    return await discordAt({ controlUrl, end: async () => started.end(), waitMs });
  } catch (error) {
    await started.end();
    throw error;
  }
}

/**
 * Starts the installed simulator: the package `@gatefleet/simulator`, or `npx gatefleet sim` where only that is
 * there. `await using` ends it. It also ends when this process does.
 */
export async function startSimulator(options: StartOptions = {}): Promise<Discord> {
  const program = options.program ?? findProgram();
  // Only what it is told here: it refuses variables that it does not know.
  const place = { env: environmentFrom(options), waitMs: options.waitMs };
  return program === undefined ? startCommand(place) : startProgram(program, place);
}
