// SPDX-License-Identifier: AGPL-3.0-only
// The compose file, read without an engine: what each container may do, and that its settings exist.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseConfig as parseApiConfig } from '../../packages/services/api/src/config.ts';
import { parseConfig as parseWsConfig } from '../../packages/services/ws/src/config.ts';
import { VARIABLE_NAMES } from '../../packages/simulator/src/config.ts';
import { hardeningProblems } from '../hardening.ts';
import { type ComposeService, factsFromCompose } from './container-facts.ts';
import { DEPLOYABLES } from './deployables.ts';

const text = readFileSync(new URL('../../docker-compose.yml', import.meta.url), 'utf8');

interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>;
}

function servicesOf(yaml: string): [string, ComposeService][] {
  return Object.entries((parse(yaml, { merge: true }) as ComposeFile).services);
}

function problemsOf(yaml: string): string[] {
  return servicesOf(yaml).flatMap(([name, service]) =>
    hardeningProblems(factsFromCompose(name, service)),
  );
}

test('every container is confined and limited', () => {
  expect(problemsOf(text)).toEqual([]);
});

test.each([
  ['user: redis', 'user: root', ['redis runs as root']],
  ['    user: redis\n', '', ['redis runs as root']],
  [
    '    user: redis\n',
    '    user: redis\n    read_only: false\n',
    ['redis has a root file system that can be written to'],
  ],
  [
    "limits: { memory: 320m, cpus: '1', pids: 64 }",
    'limits: {}',
    ['redis has no memory limit', 'redis has no CPU limit', 'redis has no process limit'],
  ],
  ['    user: redis\n', '    user: redis\n    pid: host\n', ['redis shares with the host: pid']],
])('with %j for %j it would be found', (given, instead, problems) => {
  expect(text).toContain(given);
  expect(problemsOf(text.replace(given, instead))).toEqual(problems);
});

test('images are pinned, and every service that we ship is in it', () => {
  const images = servicesOf(text).map(([, { image }]) => image);
  for (const image of images) expect(image).toMatch(/:[^:]*\d+\.\d+\.\d+/);
  const ours = servicesOf(text).map(([, { build }]) => build?.args?.['SERVICE']);
  expect([...new Set(ours)].filter((service) => service !== undefined).toSorted()).toEqual(
    Object.keys(DEPLOYABLES).toSorted(),
  );
});

test('ports are published to this machine only', () => {
  const ports = servicesOf(text).flatMap(([, service]) => service.ports ?? []);
  expect(ports.length).toBeGreaterThan(0);
  for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
});

test('what stays running is restarted and has a health check', () => {
  for (const [name, service] of servicesOf(text)) {
    const isTool = ['credentials', 'cli'].includes(name);
    expect([name, service.restart]).toEqual([name, isTool ? 'no' : 'unless-stopped']);
    const deployable = DEPLOYABLES[service.build?.args?.['SERVICE'] ?? ''];
    const isChecked = service.healthcheck?.disable !== true;
    expect([
      name,
      isChecked && (deployable === undefined || deployable.health !== undefined),
    ]).toEqual([name, !isTool]);
  }
});

test('the settings of the services exist and are good, and a stop has time to end well', () => {
  const services = Object.fromEntries(servicesOf(text));
  const parsers = {
    ws: parseWsConfig,
    'ws-sim': parseWsConfig,
    api: parseApiConfig,
    'api-sim': parseApiConfig,
  };
  for (const [name, parseConfig] of Object.entries(parsers)) {
    const given = Object.entries(services[name]?.environment ?? {});
    const environment = Object.fromEntries(
      given.map(([key, value]): [string, string] =>
        key.endsWith('_FILE') ? [key.slice(0, -5), `${key}://x`] : [key, value],
      ),
    );
    const config = parseConfig({
      ...environment,
      AMQP_URL: 'amqp://x',
      REDIS_URL: 'redis://x',
      GATEFLEET_NAMESPACE: 'x',
    });
    const [, seconds] = /^(\d+)s$/.exec(services[name]?.stop_grace_period ?? '') ?? [];
    expect(Number(seconds) * 1000).toBeGreaterThanOrEqual(1.5 * config.GATEFLEET_STOP_TIMEOUT_MS);
  }
  const variables = Object.keys(services['simulator']?.environment ?? {});
  expect(variables.filter((name) => !VARIABLE_NAMES.includes(name))).toEqual([]);
});
