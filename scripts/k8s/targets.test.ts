// SPDX-License-Identifier: AGPL-3.0-only
import { expect, it } from 'vitest';
import { CONTAINER, type Path, problemsWith } from './manifests.fixture.ts';

const INGRESS: Path = ['spec', 'ingress', 0];
const NOBODY = { matchLabels: { app: 'nobody' } };

it.each<[string, Path, unknown, string[]]>([
  [
    'Deployment ws',
    ['spec', 'selector', 'matchLabels', 'app'],
    'wz',
    ['Deployment ws: does not select its own pods'],
  ],
  [
    'Deployment ws',
    [...CONTAINER, 'livenessProbe', 'httpGet', 'port'],
    'ops',
    ['Deployment ws: a probe asks port ops, which it does not have'],
  ],
  [
    'Deployment ws',
    [...CONTAINER, 'readinessProbe'],
    { tcpSocket: { port: 9101 } },
    ['Deployment ws: a probe asks port 9101, which it does not have'],
  ],
  ['Service ws', ['spec', 'selector', 'app'], 'nobody', ['Service ws: selects no pod']],
  ['Service ws', ['spec', 'selector'], undefined, ['Service ws: selects no pod']],
  [
    'Service ws',
    ['spec', 'ports', 0, 'targetPort'],
    'ops',
    ['Service ws: its pods have no port ops'],
  ],
  [
    'Service ws',
    ['spec', 'ports', 0, 'targetPort'],
    undefined,
    ['Service ws: its pods have no port 80'],
  ],
  [
    'NetworkPolicy simulator',
    [...INGRESS, 'ports', 1],
    { port: 'ops' },
    [
      'NetworkPolicy simulator: its pods have no port ops',
      'ws to simulator:ops: let in, but not sent',
    ],
  ],
  [
    'NetworkPolicy simulator',
    [...INGRESS, 'from', 1],
    { podSelector: NOBODY },
    ['NetworkPolicy simulator: no pod is {"matchLabels":{"app":"nobody"}}'],
  ],
  [
    'NetworkPolicy simulator',
    ['spec', 'podSelector'],
    NOBODY,
    ['NetworkPolicy simulator: selects no pod', 'ws to simulator:3000: sent, but not let in'],
  ],
])('%s %j %j', (title, path, value, problems) => {
  expect(problemsWith(title, path, value)).toEqual(problems);
});
