// SPDX-License-Identifier: AGPL-3.0-only
// The Docker engine that builds and runs the images: the machine's own, or, where none runs, one that the script
// named by IMAGE_KIT brings up with stand-ins for the base images, which cannot be downloaded there.
//
// What that script must take: prepare | docker ARGS… | compose FOLDER ARGS… | down, with KIT (its folder), NS
// (a name for its network namespace) and the tags of the images it is to stand in for in the environment.
// Containers of `compose` have no way out; builds after `prepare` have the host's network.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Engine extends AsyncDisposable {
  readonly name: string;
  /** Runs `docker …` and returns its standard output. */
  docker(...args: readonly string[]): Promise<string>;
  /** Runs `docker compose …` in the repository. */
  compose(environment: Environment, ...args: readonly string[]): Promise<string>;
}

export interface CommandOptions {
  readonly cwd: string;
  readonly environment: Environment;
}

/** Runs a command; what it says on standard error becomes the error's message when it fails. */
export function runCommand(
  [program = '', ...args]: readonly string[],
  { cwd, environment }: CommandOptions,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let problems = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (problems += text));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else
        reject(new Error(`${program} ${args.join(' ')} ended with ${code}\n${problems}${output}`));
    });
  });
}

/** Undefined where there is neither an engine with compose nor a script that brings one. */
export async function findEngine(
  root: string,
  environment: Environment,
): Promise<(() => Promise<Engine>) | undefined> {
  const options = { cwd: root, environment };
  const hasEngine = await runCommand(['docker', 'info'], options)
    .then(
      () => runCommand(['docker', 'compose', 'version'], options).then(() => true),
      () => false,
    )
    .catch(() => false);
  if (hasEngine) return () => Promise.resolve(localEngine(root, environment));
  const script = environment['IMAGE_KIT'];
  if (script === undefined || !existsSync(script)) return undefined;
  return () => kitEngine(root, environment, script);
}

export const NO_ENGINE = 'no Docker engine with compose answers, and IMAGE_KIT names no script';

function localEngine(root: string, environment: Environment): Engine {
  return {
    name: 'docker',
    docker: (...args) => runCommand(['docker', ...args], { cwd: root, environment }),
    compose: (more, ...args) =>
      runCommand(['docker', 'compose', ...args], {
        cwd: root,
        environment: { ...environment, ...more },
      }),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

const KIT_PACKAGES = ['mmdebstrap', 'runc', 'iptables', 'iproute2'];

async function kitEngine(root: string, environment: Environment, script: string): Promise<Engine> {
  const folder = environment['KIT'] ?? join(root, '.gatefleet', 'image-kit');
  await mkdir(folder, { recursive: true });
  const kitEnvironment = {
    ...environment,
    KIT: folder,
    NS: `gatefleet-${process.pid}`,
    ...standInTags(root),
  };
  const kit = (more: Environment, ...args: readonly string[]): Promise<string> =>
    runCommand(['bash', script, ...args], {
      cwd: root,
      environment: { ...kitEnvironment, ...more },
    });
  await installKitPackages({ cwd: root, environment });
  await kit({}, 'prepare');
  return {
    name: `docker, brought by ${script}`,
    docker: (...args) => kit({}, 'docker', ...args),
    compose: (more, ...args) => kit(more, 'compose', root, ...args),
    [Symbol.asyncDispose]: async () => {
      await kit({}, 'down');
    },
  };
}

async function installKitPackages(options: CommandOptions): Promise<void> {
  const missing = await runCommand(['dpkg', '-s', ...KIT_PACKAGES], options).then(
    () => false,
    () => true,
  );
  if (!missing) return;
  await runCommand(['apt-get', '-qq', 'update'], options);
  await runCommand(
    ['apt-get', '-qq', 'install', '-y', '--no-install-recommends', ...KIT_PACKAGES],
    { ...options, environment: { ...options.environment, DEBIAN_FRONTEND: 'noninteractive' } },
  );
}

/** The base images that our files name, for the script to stand in for. */
function standInTags(root: string): Record<string, string> {
  const bases = ['Dockerfile.distroless', 'Dockerfile.alpine'].flatMap((file) =>
    [
      ...readFileSync(join(root, file), 'utf8').matchAll(/^FROM (?:--platform=\S+ )?(\S+:\S+)/gm),
    ].map(([, tag]) => tag ?? ''),
  );
  const compose = parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8'), {
    merge: true,
  }) as {
    services: Record<string, { image: string }>;
  };
  const images = Object.values(compose.services).map(({ image }) => image);
  const named = (names: readonly string[], beginning: RegExp): string =>
    [...new Set(names.filter((name) => beginning.test(name)))].join(' ');
  return {
    DISTROLESS_TAG: named(bases, /distroless/),
    NODE_TAGS: named(bases, /^node:/),
    RABBIT_TAGS: named(images, /^rabbitmq:/),
    REDIS_TAGS: named(images, /^redis:/),
  };
}
