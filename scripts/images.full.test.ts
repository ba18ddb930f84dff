// SPDX-License-Identifier: AGPL-3.0-only
// The images and the compose file, on a real engine: built, started, looked at, killed, torn down.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hardeningProblems } from './hardening.ts';
import { buildImage, imageName } from './images/build.ts';
import { factsFromInspect } from './images/container-facts.ts';
import { DEPLOYABLES } from './images/deployables.ts';
import { type Engine, findEngine, NO_ENGINE } from './images/engine.ts';
import { type ContainerState, Stack } from './images/stack.fixture.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const TAG = `test-${process.pid}`;
const PROJECT = `gatefleet-test-${process.pid}`;
const SERVICES = Object.keys(DEPLOYABLES);
const WAIT = { timeout: 60_000, interval: 250 };

const start = await findEngine(root, process.env);
if (start === undefined) process.stdout.write(`images: skipped: ${NO_ENGINE}\n`);

interface Image {
  readonly Size: number;
  readonly RootFS: { readonly Layers: readonly string[] };
  readonly Config: {
    readonly User: string;
    readonly Entrypoint: readonly string[];
    readonly Healthcheck?: { readonly Test: readonly string[] };
    readonly Labels: Readonly<Record<string, string>>;
  };
}

interface Counted {
  readonly events: number;
  readonly repeats: number;
  readonly replayed: number;
  readonly gaps: number;
}

interface Simulated {
  readonly counts: {
    readonly dispatched: number;
    readonly identifies: number;
    readonly resumes: number;
  };
  readonly sessions: readonly { readonly connected: boolean }[];
}

const WORKER = 'http://127.0.0.1:9100';
const SIMULATOR = 'http://127.0.0.1:3000';

function say(text: string): void {
  process.stdout.write(`images: ${text}\n`);
}

describe.skipIf(start === undefined)('images', () => {
  let engine: Engine;

  function build(
    service: string,
    variant: 'distroless' | 'alpine',
    more: { tag?: string; noCache?: boolean } = {},
  ) {
    return buildImage(engine, {
      service,
      variant,
      version: '9.9.9',
      revision: 'abc',
      tag: TAG,
      ...more,
    });
  }

  async function image(name: string): Promise<Image> {
    const [found] = JSON.parse(await engine.docker('image', 'inspect', name)) as Image[];
    if (found === undefined) throw new Error(`no image ${name}`);
    return found;
  }

  /** A builder may have fetched it for itself alone. */
  async function baseImage(name: string): Promise<Image> {
    const isHere = (await engine.docker('image', 'ls', '--quiet', name)) !== '';
    if (!isHere) await engine.docker('pull', '--quiet', name);
    return await image(name);
  }

  const counted = (stack: Stack) => stack.ask('demo-worker', `${WORKER}/`) as Promise<Counted>;
  const simulated = (stack: Stack) =>
    stack.ask('simulator', `${SIMULATOR}/control/state`) as Promise<Simulated>;

  /** Kills a process of the host's, as the kernel does when memory runs out: the restart policy applies. */
  async function killProcess(pid: number): Promise<void> {
    await engine.docker(
      ...[
        'run',
        '--rm',
        '--pid=host',
        '--user=0',
        '--cap-drop=ALL',
        '--cap-add=KILL',
        '--network=none',
      ],
      ...[
        '--entrypoint=/nodejs/bin/node',
        imageName({ service: 'cli', variant: 'distroless', tag: TAG }),
      ],
      ...['-e', `process.kill(${pid}, 'SIGKILL')`],
    );
  }

  beforeAll(async () => {
    engine = await (start ?? (() => Promise.reject(new Error(NO_ENGINE))))();
    say(`engine: ${engine.name}`);
    for (const service of SERVICES) await build(service, 'distroless');
  }, 900_000);

  afterAll(async () => {
    const names = (await engine.docker('image', 'ls', '--format', '{{.Repository}}:{{.Tag}}'))
      .split('\n')
      .filter((name) => name.includes(`:${TAG}`));
    await engine.docker('image', 'rm', ...names);
    await engine[Symbol.asyncDispose]();
  }, 120_000);

  test('each is one layer of ours on the base, without root, with a health check and labels', async () => {
    const base = await baseImage('gcr.io/distroless/nodejs24-debian13:nonroot');
    for (const service of SERVICES) {
      const { RootFS, Config, Size } = await image(
        imageName({ service, variant: 'distroless', tag: TAG }),
      );
      const ours = RootFS.Layers.slice(base.RootFS.Layers.length);
      expect(RootFS.Layers.slice(0, base.RootFS.Layers.length)).toEqual(base.RootFS.Layers);
      // An empty layer comes from WORKDIR.
      expect(ours.length).toBeLessThanOrEqual(2);
      expect(Config).toMatchObject({
        User: '65532:65532',
        Entrypoint: ['/nodejs/bin/node', '/app/dist/main.js'],
        Healthcheck: { Test: ['CMD', '/nodejs/bin/node', '/app/dist/healthcheck.js'] },
      });
      expect(Config.Labels).toMatchObject({
        'org.opencontainers.image.title': DEPLOYABLES[service]?.title,
        'org.opencontainers.image.version': '9.9.9',
        'org.opencontainers.image.revision': 'abc',
        'org.opencontainers.image.licenses': DEPLOYABLES[service]?.license,
      });
      const oursMegabytes = (Size - base.Size) / 1e6;
      expect(oursMegabytes).toBeLessThan(10);
      say(
        `${service}: ${oursMegabytes.toFixed(1)} MB of ours, ${(Size / 1e6).toFixed(0)} MB in all`,
      );
    }
  });

  test('built anew from nothing it is the same, byte for byte', async () => {
    const again = await image(
      await build('ws', 'distroless', { tag: `${TAG}-again`, noCache: true }),
    );
    const first = await image(imageName({ service: 'ws', variant: 'distroless', tag: TAG }));
    expect(again.RootFS.Layers).toEqual(first.RootFS.Layers);
  }, 300_000);

  test('the image on Alpine has the same shape', async () => {
    const name = await build('ws', 'alpine');
    expect(name).toMatch(/-alpine$/);
    expect((await image(name)).Config).toMatchObject({
      User: '65532:65532',
      Entrypoint: ['/usr/local/bin/node', '/app/dist/main.js'],
    });
  }, 300_000);

  test('a container as root, with a writable root or without limits is found', async () => {
    const name = imageName({ service: 'simulator', variant: 'distroless', tag: TAG });
    const id = (await engine.docker('create', '--user=0', name)).trim();
    const [inspected] = JSON.parse(await engine.docker('inspect', id)) as [ContainerState];
    await engine.docker('rm', id);
    const facts = factsFromInspect(inspected);
    expect(
      hardeningProblems(facts).map((problem) => problem.replace(`${facts.name} `, '')),
    ).toEqual([
      'runs as root',
      'has a root file system that can be written to',
      'may gain privileges',
      'keeps capabilities',
      'has no memory limit',
      'has no CPU limit',
      'has no process limit',
    ]);
  });

  test('the demo counts every event, its shard runner killed or not', async () => {
    const stack = new Stack({
      engine,
      project: `${PROJECT}-sim`,
      tag: TAG,
      args: ['--profile', 'sim'],
      environment: { SIM_EVENTS_PER_SECOND: '200' },
    });
    await using _ = stack;
    const startedAt = performance.now();
    await stack.compose('up', '--detach', '--no-build', '--wait', '--wait-timeout', '240');
    say(`up --wait of the demo: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);

    const containers = await stack.inspect();
    expect(containers.map(factsFromInspect).flatMap(hardeningProblems)).toEqual([]);
    expect(containers).toHaveLength(7);
    const running = containers.filter(({ State }) => State.Status === 'running');
    expect(running.map(({ State }) => State.Health?.Status)).toEqual(running.map(() => 'healthy'));
    expect(running).toHaveLength(6);
    const attempt =
      "return await import('node:fs').then((fs) => { try { fs.writeFileSync('/app/x', ''); } catch (e) { return [process.getuid(), e.code]; } })";
    for (const service of ['ws-sim', 'api-sim']) {
      expect(await stack.evaluate(service, attempt)).toEqual([65_532, 'EROFS']);
    }

    expect(await stack.ask('demo-worker', 'http://api-sim:8080/api/v10/users/@me')).toMatchObject({
      bot: true,
    });

    await vi.waitUntil(async () => (await counted(stack)).events > 500, WAIT);
    const [before] = await stack.inspect('ws-sim');
    await killProcess(before?.State.Pid ?? 0);
    await vi.waitUntil(async () => (await simulated(stack)).counts.resumes === 2, WAIT);
    const atResume = await counted(stack);
    await vi.waitUntil(async () => (await counted(stack)).events > atResume.events + 500, WAIT);
    const [after] = await stack.inspect('ws-sim');
    expect(after?.RestartCount).toBe((before?.RestartCount ?? 0) + 1);

    await stack.ask('simulator', `${SIMULATOR}/control/traffic`, 'DELETE');
    const { counts } = await simulated(stack);
    await vi.waitFor(
      async () => expect((await counted(stack)).events).toBe(counts.dispatched),
      WAIT,
    );
    const { events, replayed, repeats, gaps } = await counted(stack);
    expect({ gaps, identifies: counts.identifies }).toEqual({ gaps: 0, identifies: 2 });
    expect(replayed).toBeGreaterThan(0);
    say(
      `${events} events counted of ${counts.dispatched}, ${replayed} replayed, ${repeats} repeats`,
    );

    const started = /"time":"([^"]+)"[^\n]*"msg":"started"/.exec(
      await stack.compose('logs', '--no-log-prefix', 'ws-sim'),
    );
    const startUpMs = Date.parse(started?.[1] ?? '') - Date.parse(before?.State.StartedAt ?? '');
    expect(startUpMs).toBeGreaterThan(0);
    say(`ws: container start to service start ${startUpMs} ms`);

    // As PID 1 they get the signal, and end well before it becomes a kill.
    await stack.compose('stop');
    const ended = (await stack.inspect()).map(({ Name, State }) => [Name, State.ExitCode]);
    expect(ended.filter(([, code]) => code !== 0)).toEqual([]);
  }, 600_000);

  test('the fleet runs with a token file, and a second replica takes over from the first', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gatefleet-'));
    const token = join(folder, 'token');
    const override = join(folder, 'override.yml');
    // Discord is out of reach: the simulator stands where it would.
    await writeFile(token, 'simulated-bot-token\n', { mode: 0o644 });
    await writeFile(
      override,
      JSON.stringify({
        services: {
          ws: {
            environment: { DISCORD_API_URL: 'http://simulator:3000/api' },
            networks: ['backend', 'internet', 'simulated-discord'],
          },
          api: {
            environment: { DISCORD_API_URL: 'http://simulator:3000/api' },
            networks: ['backend', 'internet', 'simulated-discord', 'workers'],
          },
        },
      }),
    );
    const profiles = ['--profile', 'fleet', '--profile', 'sim', '--profile', 'tools'];
    const stack = new Stack({
      engine,
      project: `${PROJECT}-fleet`,
      tag: TAG,
      args: ['-f', 'docker-compose.yml', '-f', override, ...profiles],
      environment: { DISCORD_TOKEN_FILE: token },
    });
    await using _ = stack;
    const up = ['up', '--detach', '--no-build', '--wait', '--wait-timeout', '240'];
    await stack.compose(...up, '--scale', 'ws=2', '--scale', 'api=2', 'ws', 'api', 'simulator');
    const problems = (await stack.inspect()).map(factsFromInspect).flatMap(hardeningProblems);
    expect(problems).toEqual([]);
    await vi.waitUntil(async () => (await simulated(stack)).sessions.length === 2, WAIT);

    const tailed = await stack.compose(
      'run',
      '--rm',
      '--no-deps',
      'cli',
      'tail',
      'ws.#',
      '--json',
      '--count',
      '3',
    );
    const lines = tailed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { source: string });
    expect(lines.map(({ source }) => source)).toEqual(['ws', 'ws', 'ws']);

    const statistics = JSON.parse(
      await stack.compose(
        ...['run', '--rm', '--no-deps', 'cli', 'api', '--ops', 'http://api:9100', '--json'],
      ),
    ) as { replicas: number };
    expect(statistics.replicas).toBe(2);

    const ids = await stack.containers('ws');
    const logs = await Promise.all(ids.map((id) => engine.docker('logs', id)));
    const holder = ids[logs.findIndex((log) => log.includes('"lease taken"'))] ?? '';
    await engine.docker('stop', '--time', '30', holder);
    await vi.waitFor(async () => {
      const { counts, sessions } = await simulated(stack);
      expect(sessions.map(({ connected }) => connected)).toEqual([true, true]);
      expect(counts).toMatchObject({ identifies: 2, resumes: 2 });
    }, WAIT);
    const [stopped] = JSON.parse(await engine.docker('inspect', holder)) as [ContainerState];
    expect(stopped.State.ExitCode).toBe(0);
    await rm(folder, { recursive: true });
  }, 600_000);

  test('nothing is left of either', async () => {
    const filter = ['--quiet', '--filter', `name=${PROJECT}`];
    expect(await engine.docker('ps', '--all', ...filter)).toBe('');
    expect(await engine.docker('volume', 'ls', ...filter)).toBe('');
    expect(await engine.docker('network', 'ls', ...filter)).toBe('');
  });
});
