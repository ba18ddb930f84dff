// SPDX-License-Identifier: AGPL-3.0-only
// The real overlays, whole and spoiled.
import { describe, expect, it } from 'vitest';
import { type Manifest, parseManifests, titleOf } from './manifest.ts';
import { CONTAINER, type Path, POD, spoil } from './manifests.fixture.ts';
import { talks } from './network.ts';
import { type Overlay, overlayProblems, overlays } from './overlays.ts';
import { findRenderer, type Renderer, renderFolder } from './render.ts';

const renderer = await findRenderer();
const all = overlays();

async function rendered({ folder }: Overlay): Promise<Manifest[]> {
  return parseManifests(await renderFolder(renderer as Renderer, folder));
}

function overlay(name: string): Overlay {
  const found = all.find((overlay) => overlay.name === name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}

it('knows every folder that is to be applied', () => {
  expect(all.map(({ name, holdsSecrets }) => [name, holdsSecrets])).toEqual([
    ['k8s', false],
    ['k8s/overlays/demo', true],
    ['k8s/overlays/production', false],
  ]);
});

describe.skipIf(renderer === undefined)('rendered (needs kubectl or kustomize)', () => {
  it.each(all.map(({ name }) => name))('%s is as it must be', async (name) => {
    expect(await overlayProblems(await rendered(overlay(name)), overlay(name))).toEqual([]);
  });

  it('k8s is production', async () => {
    expect(await rendered(overlay('k8s'))).toEqual(
      await rendered(overlay('k8s/overlays/production')),
    );
  });

  it('in the demo only those talk that must', async () => {
    expect(talks(await rendered(overlay('k8s/overlays/demo')), 'Egress')).toEqual([
      'api to rabbitmq:5672',
      'api to redis:6379',
      'api to simulator:3000',
      'demo-worker to rabbitmq:5672',
      'ws to rabbitmq:5672',
      'ws to redis:6379',
      'ws to simulator:3000',
    ]);
  });

  it('names what is wrong with a release that was forgotten', async () => {
    const name = 'k8s/overlays/production';
    const expected = { ...overlay(name), version: '99.0.0' };
    const problems = await overlayProblems(await rendered(overlay(name)), expected);
    expect(problems).toEqual(
      ['api', 'ws'].map(
        (service) =>
          `Deployment ${service}: image gatefleet/${service}:${overlay(name).version} is not of version 99.0.0`,
      ),
    );
  });

  const own = (...path: string[]): Path => [...CONTAINER, 'securityContext', ...path];
  const WORKLOADS = {
    'k8s/overlays/production': ['Deployment api', 'Deployment ws'],
    'k8s/overlays/demo': [
      'Deployment api',
      'Deployment demo-worker',
      'Deployment simulator',
      'Deployment ws',
      'StatefulSet rabbitmq',
      'StatefulSet redis',
    ],
  };
  const spoiled: readonly [Path, unknown, RegExp][] = [
    [own('runAsUser'), 0, /: \S+ runs as root$/u],
    [[...POD, 'securityContext', 'runAsNonRoot'], false, / does not refuse to run as root$/u],
    [own('readOnlyRootFilesystem'), false, / has a root file system that can be written to$/u],
    [[...CONTAINER, 'resources', 'limits', 'memory'], undefined, / has no memory limit$/u],
    [[...CONTAINER, 'resources', 'limits', 'cpu'], undefined, / has no CPU limit$/u],
    [[...CONTAINER, 'livenessProbe'], undefined, / has no liveness probe$/u],
    [[...CONTAINER, 'readinessProbe'], undefined, / has no readiness probe$/u],
    [[...CONTAINER, 'image'], 'redis:latest', / image redis:latest may be another one tomorrow$/u],
    [own('readOnlyRootFileSystem'), true, /'readOnlyRootFileSystem' does not exist in type/u],
    [['spec', 'replicas'], 'two', /: data\/spec\/replicas must be integer$/u],
  ];
  const cases = Object.entries(WORKLOADS).flatMap(([name, titles]) =>
    spoiled.map(([path, value, problem]) => ({ name, titles, path, value, problem })),
  );

  it.each<[Path, unknown, string]>([
    [[...CONTAINER, 'env', 3], { name: 'API_PROT', value: '1' }, 'API_PROT: no such setting'],
    [[...CONTAINER, 'env', 3], { name: 'API_DENY', value: 'x' }, 'API_DENY: must be patterns'],
    [[...CONTAINER, 'env', 3], { name: 'API_PORT', value: '80' }, 'API_PORT 80 is none of its'],
    [
      [...CONTAINER, 'env', 3],
      { name: 'GRPC_MAX_HELD_BYTES', value: '536870912' },
      'its memory limit leaves too little beside API_MAX_WAITING_BYTES and GRPC_MAX_HELD_BYTES and API_AMQP_BUFFER_BYTES',
    ],
    [
      [...CONTAINER, 'env', 3],
      { name: 'API_MAX_WAITING_BYTES', value: '134217729' },
      'its memory limit leaves too little beside API_MAX_WAITING_BYTES',
    ],
    [[...POD, 'terminationGracePeriodSeconds'], 29, 'is killed after 29 s'],
    [[...CONTAINER, 'lifecycle', 'preStop', 'sleep', 'seconds'], 6, 'is killed after 30 s'],
  ])('api with %j %j', async (path, value, problem) => {
    const production = overlay('k8s/overlays/production');
    const objects = await rendered(production);
    spoil(objects, 'Deployment api', path, value);
    const problems = await overlayProblems(objects, production);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`Deployment api: ${problem}`);
  });

  it('spoils every workload there is', async () => {
    for (const [name, titles] of Object.entries(WORKLOADS)) {
      const objects = await rendered(overlay(name));
      const made = objects.filter((object) => 'template' in specOf(object)).map(titleOf);
      expect(made.sort()).toEqual(titles);
    }
  });

  it.each(cases)('$name: finds $path $value', async ({ name, titles, path, value, problem }) => {
    const objects = await rendered(overlay(name));
    for (const title of titles) spoil(objects, title, path, value);
    const problems = await overlayProblems(objects, overlay(name));
    const found = problems
      .filter((text) => problem.test(text))
      .map((text) => text.replace(/:.*/u, ''));
    expect(found.sort()).toEqual(titles);
  });
});

function specOf(object: Manifest): object {
  return (object as { readonly spec?: object }).spec ?? {};
}
