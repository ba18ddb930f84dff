// SPDX-License-Identifier: AGPL-3.0-only
import { expect, it } from 'vitest';
import type { Manifest } from './manifest.ts';
import {
  EXPECTED,
  goodManifests,
  type Path,
  POD,
  problemsWith,
  spoil,
} from './manifests.fixture.ts';
import { ruleProblems } from './overlays.ts';

const BUDGET = 'PodDisruptionBudget ws';
const SIMULATOR = 'StatefulSet simulator';

it.each<[string, Path, unknown, string[]]>([
  [BUDGET, ['spec', 'maxUnavailable'], 0, [`${BUDGET}: never lets a pod be evicted`]],
  [BUDGET, ['spec', 'maxUnavailable'], '0%', [`${BUDGET}: never lets a pod be evicted`]],
  [
    BUDGET,
    ['spec'],
    { minAvailable: 2, selector: { matchLabels: { app: 'ws' } } },
    [`${BUDGET}: never lets a pod be evicted`],
  ],
  [
    BUDGET,
    ['spec'],
    { minAvailable: '100%', selector: { matchLabels: { app: 'ws' } } },
    [`${BUDGET}: never lets a pod be evicted`],
  ],
  [BUDGET, ['spec'], { minAvailable: 1, selector: { matchLabels: { app: 'ws' } } }, []],
  [
    BUDGET,
    ['spec', 'selector'],
    { matchLabels: { app: 'wz' } },
    ['Deployment ws: no PodDisruptionBudget is for it', `${BUDGET}: selects no pod`],
  ],
  [
    BUDGET,
    ['spec', 'selector'],
    {},
    ['StatefulSet simulator: several PodDisruptionBudgets are for it, so that evicting fails'],
  ],
  [
    'Deployment ws',
    [...POD, 'topologySpreadConstraints', 0],
    undefined,
    ['Deployment ws: is not spread over topology.kubernetes.io/zone'],
  ],
  [
    'Deployment ws',
    [...POD, 'topologySpreadConstraints', 1, 'labelSelector', 'matchLabels', 'app'],
    'wz',
    ['Deployment ws: is not spread over kubernetes.io/hostname'],
  ],
  [
    SIMULATOR,
    ['spec', 'replicas'],
    2,
    [
      `${SIMULATOR}: is not spread over topology.kubernetes.io/zone`,
      `${SIMULATOR}: is not spread over kubernetes.io/hostname`,
    ],
  ],
])('%s %j %j', (title, path, value, problems) => {
  expect(problemsWith(title, path, value)).toEqual(problems);
});

function withoutSpread(): Manifest[] {
  const objects = goodManifests();
  spoil(objects, 'Deployment ws', [...POD, 'topologySpreadConstraints'], undefined);
  spoil(objects, 'Deployment ws', ['spec', 'replicas'], 1);
  return objects;
}

it('asks one that is updated by a second beside it to be spread', () => {
  expect(ruleProblems(withoutSpread(), EXPECTED)).toEqual([
    'Deployment ws: is not spread over topology.kubernetes.io/zone',
    'Deployment ws: is not spread over kubernetes.io/hostname',
  ]);
});

it('does not ask it of one that is always alone', () => {
  const objects = withoutSpread();
  spoil(objects, 'Deployment ws', ['spec', 'strategy'], { type: 'Recreate' });
  expect(ruleProblems(objects, EXPECTED)).toEqual([]);
});
