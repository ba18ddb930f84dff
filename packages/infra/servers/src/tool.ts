// SPDX-License-Identifier: AGPL-3.0-only
import { spawn } from 'node:child_process';
import { ServersError } from './errors.ts';

export interface ToolOptions {
  /** Replaces our environment; without it the tool inherits it. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal | undefined;
}

const MAX_OUTPUT_CHARS = 1_000_000;

/** Runs a program to its end and returns what it printed; throws TOOL_FAILED with its errors otherwise. */
export async function runTool(
  command: readonly string[],
  options: ToolOptions = {},
): Promise<string> {
  const [program, ...args] = command;
  if (program === undefined) throw new TypeError('an empty command');
  const result = await collect(program, args, options);
  if (result.code === 0) return result.stdout;
  const reason = result.stderr.trim() || result.stdout.trim() || result.failure;
  throw new ServersError('TOOL_FAILED', `${program} ${args.join(' ')}: ${reason}`.slice(0, 4000));
}

interface ToolResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly failure: string;
}

function collect(
  program: string,
  args: readonly string[],
  options: ToolOptions,
): Promise<ToolResult> {
  return new Promise((resolve) => {
    let stdout = '';
    let stderr = '';
    let failure = 'ended by a signal';
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeoutMs ?? 60_000,
      killSignal: 'SIGKILL',
      ...(options.env === undefined ? {} : { env: options.env }),
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (stdout.length < MAX_OUTPUT_CHARS) stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (stderr.length < MAX_OUTPUT_CHARS) stderr += text;
    });
    child.once('error', (error) => {
      failure = error.message;
      if (child.pid === undefined) resolve({ code: null, stdout, stderr, failure });
    });
    child.once('close', (code) => resolve({ code, stdout, stderr, failure }));
  });
}
