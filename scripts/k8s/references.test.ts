// SPDX-License-Identifier: AGPL-3.0-only
import { expect, it } from 'vitest';
import type { Manifest } from './manifest.ts';
import {
  CONTAINER,
  EXPECTED,
  goodManifests,
  type Path,
  POD,
  problemsWith,
} from './manifests.fixture.ts';
import { ruleProblems } from './overlays.ts';

const WS = 'Deployment ws';
const SIMULATOR = 'StatefulSet simulator';
const SOURCE: Path = [...POD, 'volumes', 0, 'projected', 'sources', 0, 'secret'];
const GONE = 'which is not there';

it.each<[string, Path, unknown, string]>([
  [WS, [...SOURCE, 'name'], 'other', `names Secret other, ${GONE}`],
  [WS, [...SOURCE, 'items', 0, 'key'], 'key', `names key of Secret outside, ${GONE}`],
  [
    WS,
    [...CONTAINER, 'envFrom', 1],
    { configMapRef: { name: 'other' } },
    `names ConfigMap other, ${GONE}`,
  ],
  [
    WS,
    [...CONTAINER, 'env', 3, 'valueFrom', 'configMapKeyRef', 'key'],
    'KEY',
    `names KEY of ConfigMap settings, ${GONE}`,
  ],
  [WS, [...CONTAINER, 'envFrom', 1], { secretRef: { name: 'x' } }, `names Secret x, ${GONE}`],
  [WS, [...POD, 'serviceAccountName'], 'other', `names ServiceAccount other, ${GONE}`],
  [WS, [...POD, 'imagePullSecrets'], [{ name: 'pull' }], `names Secret pull, ${GONE}`],
  [SIMULATOR, ['spec', 'serviceName'], 'other', `names Service other, ${GONE}`],
  [
    SIMULATOR,
    [...POD, 'volumes', 1],
    { name: 'tmp', persistentVolumeClaim: { claimName: 'claim' } },
    `names PersistentVolumeClaim claim, ${GONE}`,
  ],
  [
    SIMULATOR,
    [...POD, 'volumes', 1],
    { name: 'tmp', configMap: { name: 'other' } },
    `names ConfigMap other, ${GONE}`,
  ],
  [SIMULATOR, [...POD, 'volumes', 1], undefined, `mounts volume tmp, ${GONE}`],
  [SIMULATOR, [...CONTAINER, 'volumeMounts', 1], undefined, 'volume data is mounted nowhere'],
])('%s %j %j', (title, path, value, problem) => {
  expect(problemsWith(title, path, value)).toEqual([`${title}: ${problem}`]);
});

const inNamespace = (name: string) => ({ name, namespace: 'fleet' });
const SECRET: Manifest = {
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: inNamespace('outside'),
  ...{ stringData: { token: '', amqp: '' } },
};

it('finds a Secret where none may be', () => {
  const objects = [...goodManifests(), { ...SECRET, metadata: inNamespace('x') }];
  expect(ruleProblems(objects, EXPECTED)).toEqual(['Secret x: must not be kept here']);
});

it('looks for keys in the Secret where it may be', () => {
  const expected = { ...EXPECTED, outside: new Map(), holdsSecrets: true };
  expect(ruleProblems([...goodManifests(), SECRET], expected)).toEqual([
    `${WS}: names redis of Secret outside, ${GONE}`,
  ]);
});
