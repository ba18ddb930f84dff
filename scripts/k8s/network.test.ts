// SPDX-License-Identifier: AGPL-3.0-only
import { expect, it } from 'vitest';
import { goodManifests, type Path, problemsWith } from './manifests.fixture.ts';
import { talks } from './network.ts';

const DENY = 'NetworkPolicy default-deny';
const open = (direction: string): string[] =>
  ['Deployment ws', 'StatefulSet simulator'].map(
    (title) => `${title}: no NetworkPolicy denies ${direction} by default`,
  );

it.each<[string, Path, unknown, string[]]>([
  [DENY, ['spec', 'policyTypes'], ['Egress'], open('ingress')],
  [DENY, ['spec', 'policyTypes'], ['Ingress'], open('egress')],
  [DENY, ['spec', 'ingress'], [{}], open('ingress')],
  [DENY, ['spec', 'egress'], [{}], open('egress')],
  [
    DENY,
    ['spec', 'podSelector'],
    { matchLabels: { app: 'ws' } },
    ['ingress', 'egress'].map(
      (direction) => `StatefulSet simulator: no NetworkPolicy denies ${direction} by default`,
    ),
  ],
  [
    'NetworkPolicy ws',
    ['spec', 'egress'],
    undefined,
    ['ws to simulator:3000: let in, but not sent'],
  ],
  [
    'NetworkPolicy simulator',
    ['spec', 'ingress'],
    undefined,
    ['ws to simulator:3000: sent, but not let in'],
  ],
  [
    'NetworkPolicy ws',
    ['spec', 'egress', 0, 'ports', 0, 'port'],
    3001,
    ['ws to simulator:3001: sent, but not let in', 'ws to simulator:3000: let in, but not sent'],
  ],
])('%s %j %j', (title, path, value, problems) => {
  expect(problemsWith(title, path, value)).toEqual(problems);
});

it('tells who talks to whom, ports by number', () => {
  expect(talks(goodManifests(), 'Egress')).toEqual(['ws to simulator:3000']);
  expect(talks(goodManifests(), 'Ingress')).toEqual(['ws to simulator:3000']);
});
