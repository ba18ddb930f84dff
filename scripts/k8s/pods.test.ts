// SPDX-License-Identifier: AGPL-3.0-only
import { expect, it } from 'vitest';
import {
  CONTAINER,
  EXPECTED,
  goodManifests,
  type Path,
  POD,
  problemsWith,
} from './manifests.fixture.ts';
import { ruleProblems } from './overlays.ts';

const own = (...path: string[]): Path => [...CONTAINER, 'securityContext', ...path];
const shared = (...path: string[]): Path => [...POD, 'securityContext', ...path];
const resources = (...path: string[]): Path => [...CONTAINER, 'resources', ...path];
const ALONE = 'Deployment ws: ';

it('finds nothing wrong with an overlay as it must be', () => {
  expect(ruleProblems(goodManifests(), EXPECTED)).toEqual([]);
});

it.each<[Path, unknown, string]>([
  [own('runAsUser'), 0, 'ws runs as root'],
  [shared('runAsUser'), undefined, 'ws runs as root'],
  [shared('runAsNonRoot'), undefined, 'ws does not refuse to run as root'],
  [own('runAsNonRoot'), false, 'ws does not refuse to run as root'],
  [own('runAsGroup'), 0, 'ws runs in the group of root'],
  [shared('runAsGroup'), undefined, 'ws runs in the group of root'],
  [own('readOnlyRootFilesystem'), false, 'ws has a root file system that can be written to'],
  [own('readOnlyRootFilesystem'), undefined, 'ws has a root file system that can be written to'],
  [own('privileged'), true, 'ws is privileged'],
  [own('allowPrivilegeEscalation'), undefined, 'ws may gain privileges'],
  [own('capabilities', 'drop'), undefined, 'ws keeps capabilities'],
  [own('capabilities', 'add'), ['NET_RAW'], 'ws has capabilities: NET_RAW'],
  [shared('seccompProfile'), undefined, 'ws runs without a seccomp profile'],
  [own('seccompProfile'), { type: 'Unconfined' }, 'ws runs without a seccomp profile'],
  [[...POD, 'hostNetwork'], true, 'ws shares with the host: network'],
  [[...POD, 'hostPID'], true, 'ws shares with the host: pid'],
  [[...POD, 'hostIPC'], true, 'ws shares with the host: ipc'],
  [resources('limits', 'memory'), undefined, 'ws has no memory limit'],
  [resources('limits', 'memory'), '1 GB', 'ws has no memory limit'],
  [resources('limits', 'cpu'), undefined, 'ws has no CPU limit'],
  [resources('limits', 'ephemeral-storage'), undefined, 'ws has no limit of storage'],
  [resources('requests', 'memory'), undefined, 'ws requests no memory'],
  [resources('requests', 'cpu'), undefined, 'ws requests no CPU'],
  [[...CONTAINER, 'ports', 0, 'hostPort'], 80, 'ws takes a port of the host'],
  [[...CONTAINER, 'livenessProbe'], undefined, 'ws has no liveness probe'],
  [[...CONTAINER, 'readinessProbe'], undefined, 'ws has no readiness probe'],
  [[...POD, 'automountServiceAccountToken'], undefined, 'is given a token of the API'],
  [[...POD, 'enableServiceLinks'], true, "is given other services' addresses as variables"],
  [[...POD, 'serviceAccountName'], undefined, 'has no service account of its own'],
  [
    [...POD, 'volumes', 0, 'projected', 'defaultMode'],
    undefined,
    'volume secrets lets everybody read a Secret',
  ],
  [
    [...POD, 'volumes', 0, 'projected', 'sources', 0, 'secret', 'items', 0, 'mode'],
    0o444,
    'volume secrets lets everybody read a Secret',
  ],
  [
    [...POD, 'volumes', 0, 'projected', 'sources', 1],
    { serviceAccountToken: { path: 'x' } },
    'volume secrets brings a token of the API',
  ],
  [[...POD, 'volumes', 0, 'hostPath'], { path: '/' }, 'volume secrets is of a kind not allowed'],
])('says what is wrong with a pod: %j %j', (path, value, problem) => {
  expect(problemsWith('Deployment ws', path, value)).toEqual([ALONE + problem]);
});

it('judges init containers too, but asks no probes of them', () => {
  const init = { name: 'first', image: 'first:1', resources: {} };
  expect(problemsWith('Deployment ws', [...POD, 'initContainers'], [init])).toEqual(
    [
      'first has a root file system that can be written to',
      'first may gain privileges',
      'first keeps capabilities',
      'first has no memory limit',
      'first has no CPU limit',
      'first has no limit of storage',
      'first requests no memory',
      'first requests no CPU',
    ].map((problem) => ALONE + problem),
  );
});

it.each<[string, Path, unknown, string]>([
  [
    'StatefulSet simulator',
    [...POD, 'volumes', 0, 'secret', 'defaultMode'],
    undefined,
    'StatefulSet simulator: volume secrets lets everybody read a Secret',
  ],
  [
    'StatefulSet simulator',
    [...POD, 'volumes', 1, 'emptyDir'],
    {},
    'StatefulSet simulator: volume tmp has no size limit',
  ],
  [
    'ServiceAccount ws',
    ['automountServiceAccountToken'],
    undefined,
    'ServiceAccount ws: hands out a token of the API',
  ],
  [
    'Namespace fleet',
    ['metadata', 'labels', 'pod-security.kubernetes.io/enforce'],
    'baseline',
    'Namespace fleet: does not enforce the restricted profile',
  ],
  [
    'Service ws',
    ['metadata', 'namespace'],
    'default',
    'Service ws: is in no namespace of this overlay',
  ],
  [
    'Service ws',
    ['metadata', 'namespace'],
    undefined,
    'Service ws: is in no namespace of this overlay',
  ],
  ['ConfigMap settings', ['kind'], 'Role', 'Role settings: no rule knows this kind'],
])('says what is wrong around it: %s %j %j', (title, path, value, problem) => {
  expect(problemsWith(title, path, value)).toContain(problem);
});

it.each([
  ['gatefleet/ws', 'image gatefleet/ws is not of version 1.2.3'],
  ['gatefleet/ws:1.2.2', 'image gatefleet/ws:1.2.2 is not of version 1.2.3'],
  ['gatefleet/cli:latest', 'image gatefleet/cli:latest is not of version 1.2.3'],
  ['redis', 'image redis may be another one tomorrow'],
  ['redis:latest', 'image redis:latest may be another one tomorrow'],
])('wants images to be pinned: %s', (image, problem) => {
  expect(problemsWith('Deployment ws', [...CONTAINER, 'image'], image)).toEqual([ALONE + problem]);
});

it.each(['redis:8.4', 'redis@sha256:ab', 'registry.example/gatefleet/ws:1.2.3'])(
  'takes %s',
  (image) => {
    expect(problemsWith('Deployment ws', [...CONTAINER, 'image'], image)).toEqual([]);
  },
);

it('finds an overlay empty', () => {
  expect(ruleProblems([], EXPECTED)).toEqual(['there is nothing in it']);
});
