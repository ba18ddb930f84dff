// SPDX-License-Identifier: AGPL-3.0-only
import { expect, it } from 'vitest';
import { type ContainerFacts, hardeningProblems } from './hardening.ts';

const good: ContainerFacts = {
  name: 'ws',
  user: '65532:65532',
  readOnlyRoot: true,
  privileged: false,
  mayGainPrivileges: false,
  droppedCapabilities: ['ALL'],
  addedCapabilities: [],
  hostNamespaces: [],
  memoryLimitBytes: 1,
  cpuLimit: 0.5,
  processLimit: 100,
};

it('finds nothing wrong with a container as it must be', () => {
  expect(hardeningProblems(good)).toEqual([]);
  expect(hardeningProblems({ ...good, user: 'redis', processLimit: 'node' })).toEqual([]);
});

it.each<[Partial<ContainerFacts>, string]>([
  [{ user: '' }, 'ws runs as root'],
  [{ user: '0' }, 'ws runs as root'],
  [{ user: '0:65532' }, 'ws runs as root'],
  [{ user: 'root' }, 'ws runs as root'],
  [{ readOnlyRoot: false }, 'ws has a root file system that can be written to'],
  [{ privileged: true }, 'ws is privileged'],
  [{ mayGainPrivileges: true }, 'ws may gain privileges'],
  [{ droppedCapabilities: [] }, 'ws keeps capabilities'],
  [{ droppedCapabilities: ['NET_RAW'] }, 'ws keeps capabilities'],
  [{ addedCapabilities: ['NET_ADMIN'] }, 'ws has capabilities: NET_ADMIN'],
  [{ hostNamespaces: ['pid'] }, 'ws shares with the host: pid'],
  [{ memoryLimitBytes: 0 }, 'ws has no memory limit'],
  [{ memoryLimitBytes: Number.NaN }, 'ws has no memory limit'],
  [{ cpuLimit: 0 }, 'ws has no CPU limit'],
  [{ processLimit: 0 }, 'ws has no process limit'],
])('says what is wrong: %j', (change, problem) => {
  expect(hardeningProblems({ ...good, ...change })).toEqual([problem]);
});
