// SPDX-License-Identifier: AGPL-3.0-only
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { workflowProblems } from './workflow-rules.ts';

const SHA = 'de0fac2e4500dabe0009e67214ff5f5447ce83dd';
const sound = `
on: push
permissions: {}
jobs:
  first:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@${SHA}
      - id: build
        run: make
  second:
    needs: first
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions: {}
    steps:
      - run: make install
`;

test('a sound workflow has no problems', async () => {
  expect(await workflowProblems('w.yml', sound)).toEqual([]);
});

test.each([
  ['a misspelt key', 'timeout-minutes: 5', 'timeout-minute: 5', /unexpected key "timeout-minute"/],
  ['an unknown permission', 'contents: read', 'contents: reed', /"reed" is invalid/],
  ['a job that is not there', 'needs: first', 'needs: frist', /needs job "frist"/],
  [
    'a runner that is not there',
    'ubuntu-latest',
    'ubuntu-lates',
    /label "ubuntu-lates" is unknown/,
  ],
  ['a step that is not there', 'run: make', 'run: ${{ steps.x.outputs.y }}', /property "x" is not/],
  ['untrusted text', 'run: make', 'run: echo ${{ github.head_ref }}', /potentially untrusted/],
  ['text that is no YAML', 'on: push', 'on: [push', /could not parse/],
  ['an action by its tag', `checkout@${SHA}`, 'checkout@v6', /checkout@v6, which is not pinned/],
  ['a job without a timeout', '    timeout-minutes: 5\n', '', /job first has no timeout/],
  ['a job with all permissions', '    permissions: {}\n', '', /job second does not say/],
  ['all permissions', '\npermissions: {}\n', '\n', /gives every job all permissions/],
])('%s is found', async (_name, right, wrong, problem) => {
  expect(sound).toContain(right);
  expect(
    await workflowProblems(
      'w.yml',
      sound.replace(right, () => wrong),
    ),
  ).toEqual([expect.stringMatching(problem)]);
});

test('the workflow that releases says which version each action is', () => {
  const path = fileURLToPath(new URL('../.github/workflows/release.yml', import.meta.url));
  const pins = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.includes('uses: ') && !line.includes('uses: ./'));
  expect(pins.length).toBeGreaterThan(5);
  expect(pins.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});
