// SPDX-License-Identifier: AGPL-3.0-only
// From a fresh clone to a running task. Runs on Node 20 with nothing installed, so it is plain JavaScript
// without dependencies. It installs the packages when their lists changed, Node 24 among them, and then runs
// the task with that Node.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PNPM = 'pnpm@12.21.0';
const WANTED_NODE_MAJOR = 24;
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15, SIGKILL: 9 };
const HANDED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');

/** Ends with a message instead of a stack trace. */
class BootError extends Error {}

function node(file, args = []) {
  return ['node', '--conditions=@gatefleet/source', join(root, file), ...args];
}

function vitest(args, environment) {
  const report = environment.TEST_REPORT_FILE;
  const reporters =
    report === undefined
      ? []
      : ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return ['vitest', 'run', ...reporters, ...args];
}

/** The commands of a task, run one after the other until one fails. */
const tasks = {
  start: (args) => [node('packages/cli/src/main.ts', ['up', ...args])],
  gatefleet: (args) => [node('packages/cli/src/main.ts', args)],
  check: () => [node('scripts/check.ts')],
  format: () => [['oxfmt', '.']],
  generate: (args) => [node('scripts/generate.ts', args)],
  bench: (args) => [node('packages/bench/src/main.ts', args)],
  images: (args) => [node('scripts/images.ts', args)],
  packages: (args) => [node('scripts/packages.ts', args)],
  release: (args) => [node('scripts/release.ts', args)],
  'check:k8s': (args) => [node('scripts/check-k8s.ts', args)],
  'test:images': (args, environment) => [
    vitest(['--mode', 'full', 'scripts/images.full.test.ts', ...args], environment),
  ],
  test: (args, environment) => [node('scripts/check.ts'), vitest(args, environment)],
  'test:full': (args, environment) => [vitest(['--mode', 'full', ...args], environment)],
  fuzz: (args, environment) => [vitest(['--mode', 'fuzz', ...args], environment)],
};

/**
 * npm puts its own settings into the environment of scripts, where pnpm would take them for its own. Those
 * that say where packages come from are kept.
 */
export function cleanEnvironment(environment) {
  const kept = /^npm_config_(registry|cafile|proxy|https_proxy|noproxy|strict_ssl)$/i;
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => !/^npm_(config|package|lifecycle)_/i.test(name) || kept.test(name),
    ),
  );
}

/**
 * Whether tasks run on the Node from npm, which is built for Linux with glibc on two processors, or on the
 * one that runs this file.
 */
export function chooseNode({ platform, arch, glibc, version }) {
  if (platform === 'linux' && ['x64', 'arm64'].includes(arch) && glibc) return 'package';
  if (Number(version.split('.')[0]) >= WANTED_NODE_MAJOR) return 'system';
  const system = `${platform} on ${arch}${platform === 'linux' && !glibc ? ' without glibc' : ''}`;
  throw new BootError(
    [
      `Gatefleet runs on Node ${WANTED_NODE_MAJOR} or newer, and this is Node ${version}.`,
      `For ${system} npm has no package of Node, so it cannot be installed for you.`,
      `Install Node ${WANTED_NODE_MAJOR} (https://nodejs.org) and run the same command again.`,
    ].join('\n'),
  );
}

function thisPlatform() {
  return {
    platform: process.platform,
    arch: process.arch,
    glibc: process.report.getReport().header.glibcVersionRuntime !== undefined,
    version: process.versions.node,
  };
}

/** Changes whenever the packages that should be installed do. */
function installFingerprint() {
  const hash = createHash('sha256');
  for (const name of ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml']) {
    hash.update(readFileSync(join(root, name))).update('\0');
  }
  return hash.digest('hex');
}

async function install(environment) {
  const stamp = join(root, 'node_modules', '.boot');
  const isCurrent =
    existsSync(stamp) &&
    existsSync(bin) &&
    readFileSync(stamp, 'utf8').trim() === installFingerprint();
  if (isCurrent) return;
  process.stderr.write('gatefleet: installing packages (about half a minute the first time)\n');
  const frozen = environment.CI ? ['--frozen-lockfile'] : [];
  // Standard output belongs to the task: `gatefleet ps --json` prints JSON there and nothing else.
  const status = await run(['npx', '--yes', PNPM, 'install', ...frozen], {
    env: environment,
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) {
    throw new BootError(`installing the packages failed (pnpm ended with status ${status})`);
  }
  // An install that is not frozen may have completed the lockfile: what counts is what stands there now.
  writeFileSync(stamp, `${installFingerprint()}\n`);
}

/** Runs one command to its end, hands signals on, and returns its exit status. */
function run([program, ...args], options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, options);
    const handOn = (signal) => child.kill(signal);
    const settle = (act) => {
      for (const signal of HANDED_ON) process.off(signal, handOn);
      act();
    };
    for (const signal of HANDED_ON) process.on(signal, handOn);
    child.once('error', (error) =>
      settle(() => reject(new BootError(`cannot run ${program}: ${error.message}`))),
    );
    child.once('exit', (code, signal) =>
      settle(() => resolve(code ?? 128 + (SIGNALS[signal] ?? 0))),
    );
  });
}

async function runTask(commands, environment, cwd) {
  const folder = chooseNode(thisPlatform()) === 'package' ? bin : dirname(process.execPath);
  const clean = cleanEnvironment(environment);
  await install(clean);
  const env = { ...clean, PATH: [folder, bin, clean.PATH].join(delimiter) };
  for (const [program, ...args] of commands) {
    // Node programs hear through the channel that we were killed; nobody else looks at it.
    const isNode = program === 'node';
    const stdio = isNode ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit';
    const path = join(isNode ? folder : bin, program);
    const status = await run([path, ...args], { env, cwd, stdio });
    if (status !== 0) return status;
  }
  return 0;
}

/** Runs a task and returns the exit status for the process. */
export async function boot(task, args, { environment, cwd = root }) {
  try {
    const commands = Object.hasOwn(tasks, task) ? tasks[task](args, environment) : undefined;
    if (commands === undefined) {
      throw new BootError(`no task "${task}"; there are ${Object.keys(tasks).join(', ')}`);
    }
    return await runTask(commands, environment, cwd);
  } catch (error) {
    if (!(error instanceof BootError)) throw error;
    process.stderr.write(`gatefleet: ${error.message}\n`);
    return 1;
  }
}
