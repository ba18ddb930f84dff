// SPDX-License-Identifier: AGPL-3.0-only
// The commands, told what they need of the process by main.ts.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { text as readStream } from 'node:stream/consumers';
import { eventKey } from '@gatefleet/contract';
import { readApiStatistics } from './api/api-statistics.ts';
import { showApiStatistics } from './api/api-view.ts';
import { type Command, HELP, parseCommand } from './arguments.ts';
import type { Checkout } from './checkout.ts';
import { parseConfig } from './config.ts';
import { writeCredentials } from './credentials/credentials.ts';
import { CliError } from './errors.ts';
import { keyPartsFromJson } from './event-ids.ts';
import { readRunFile, type RunState } from './run-file.ts';
import { Screen } from './screen.ts';
import { runSimulator } from './simulator-alone.ts';
import { tail } from './tail.ts';
import { up } from './up.ts';
import { VERSION } from './version.ts';

export interface Surroundings {
  readonly checkout: Checkout;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly signal: AbortSignal;
  readonly onForce: (kill: () => void) => void;
}

export async function runProgram(args: readonly string[], around: Surroundings): Promise<void> {
  const command = parseCommand(args);
  switch (command.name) {
    case 'up':
      return await runUp(around);
    case 'ps':
      return showProcesses(command.json, around);
    case 'tail':
      return await runTail(command, around);
    case 'api':
      return await showApi(command, around);
    case 'key': {
      const { file } = command;
      const input = file === undefined ? readStream(around.stdin) : readFile(file, 'utf8');
      around.stdout.write(`${eventKey(keyPartsFromJson(await input.catch(unreadable)))}\n`);
      return;
    }
    case 'sim':
      return await runSimulator(command.json, around);
    case 'credentials': {
      const written = await writeCredentials(command.options);
      const files = written.length === 0 ? 'as they are' : `wrote ${written.join(', ')}`;
      around.stdout.write(`credentials in ${command.options.folder}: ${files}\n`);
      return;
    }
    case 'help':
      around.stdout.write(HELP);
      return;
    case 'version':
      around.stdout.write(`${VERSION}\n`);
      return;
  }
}

function unreadable(cause: unknown): never {
  const reason = cause instanceof Error ? cause.message : String(cause);
  throw new CliError('BAD_EVENT', `cannot read the event: ${reason}`, { cause });
}

function runUp(around: Surroundings): Promise<void> {
  const screen = screenOn(around.stdout, around.environment);
  return up({
    checkout: around.checkout,
    environment: around.environment,
    screen,
    signal: around.signal,
    onForce: around.onForce,
    confirmInstall: (packages) => confirmInstall(packages, around),
  });
}

function screenOn(stdout: NodeJS.WriteStream, environment: Surroundings['environment']): Screen {
  const noColour = environment['NO_COLOR'] ?? '';
  return new Screen(stdout, stdout.isTTY && noColour === '');
}

/** Without a terminal nobody is there to be asked: a container or a build, whose owner wants it to work. */
async function confirmInstall(
  packages: readonly string[],
  { stdin, stdout, signal }: Surroundings,
): Promise<boolean> {
  if (!stdin.isTTY || !stdout.isTTY) return true;
  const terminal = createInterface({ input: stdin, output: stdout });
  try {
    const question = `Install ${packages.join(' and ')} with apt-get (no service is started)? [y/N] `;
    return /^y(es)?$/i.test((await terminal.question(question, { signal })).trim());
  } finally {
    terminal.close();
  }
}

function runningState(checkout: Checkout): RunState {
  const file = readRunFile(checkout.runFile);
  if (file.kind === 'running') return file.state;
  throw new CliError('NOT_RUNNING', 'nothing runs here; npx gatefleet up starts it');
}

function showProcesses(json: boolean, { checkout, stdout }: Surroundings): void {
  const state = runningState(checkout);
  if (json) {
    stdout.write(`${JSON.stringify(state)}\n`);
    return;
  }
  new Screen(stdout, false).table(
    state.processes.flatMap(({ replica, pid, addresses }) =>
      Object.entries(addresses).map(([name, url]): [string, string, string] => [
        replica,
        `pid ${pid}`,
        `${name} ${url}`,
      ]),
    ),
  );
}

async function showApi(
  { json, opsUrls, count }: Extract<Command, { name: 'api' }>,
  { checkout, environment, stdout }: Surroundings,
): Promise<void> {
  const statistics = await readApiStatistics(opsUrls.length > 0 ? opsUrls : runningApis(checkout));
  if (json) stdout.write(`${JSON.stringify(statistics)}\n`);
  else showApiStatistics(screenOn(stdout, environment), statistics, count);
}

function runningApis(checkout: Checkout): string[] {
  const urls = runningState(checkout)
    .processes.filter(({ service }) => service === 'api')
    .flatMap(({ addresses }) => addresses['ops'] ?? []);
  if (urls.length > 0) return urls;
  throw new CliError('NOT_RUNNING', 'no REST proxy runs here; --ops names one elsewhere');
}

async function runTail(
  command: Extract<Command, { name: 'tail' }>,
  { checkout, environment, stdout, stderr, signal }: Surroundings,
): Promise<void> {
  await tail({
    ...(givenTarget(environment) ?? runTarget(checkout)),
    pattern: command.pattern,
    json: command.json,
    count: command.count,
    output: stdout,
    onProblem: (text) => stderr.write(`gatefleet: ${text}\n`),
    signal,
  });
}

interface Target {
  readonly amqpUrls: readonly string[];
  readonly namespace: string;
}

function runTarget(checkout: Checkout): Target {
  const { amqpUrl, namespace } = runningState(checkout);
  return { amqpUrls: amqpUrl.split(','), namespace };
}

function givenTarget(environment: Surroundings['environment']): Target | undefined {
  const { AMQP_URL_FILE, GATEFLEET_NAMESPACE = 'gatefleet' } = environment;
  const AMQP_URL = environment['AMQP_URL'] || (AMQP_URL_FILE ? urlIn(AMQP_URL_FILE) : undefined);
  if (AMQP_URL === undefined) return undefined;
  const { amqpUrls = [], namespace } = parseConfig({ AMQP_URL, GATEFLEET_NAMESPACE });
  return { amqpUrls, namespace };
}

function urlIn(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (cause) {
    throw new CliError('BAD_CONFIG', 'AMQP_URL_FILE: cannot read the file', { cause });
  }
}
