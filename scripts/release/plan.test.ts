// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { type ReleaseState, releaseProblems } from './plan.ts';

const released = '# Changelog\n\n## Unreleased\n\n- News.\n\n## 0.2.0 (2026-11-21)\n\n- Old.\n';
const state: ReleaseState = { changes: '', version: '0.2.0', changelog: released };
const beforeTheFirst: ReleaseState = {
  changes: '',
  version: '0.1.0',
  changelog: '# Changelog\n\n## Unreleased\n\n- News.\n',
};

test.each<[string, string, ReleaseState, RegExp[]]>([
  ['a newer version', '0.3.0', state, []],
  ['the first release, of the version that stands there', '0.1.0', beforeTheFirst, []],
  ['no version', '', state, [/"" is not a version/]],
  ['a word', 'next', state, [/"next" is not a version/]],
  ['the last release again', '0.2.0', state, [/0\.2\.0 is not newer than 0\.2\.0/]],
  [
    'an older one',
    '0.1.9',
    state,
    [/not newer than 0\.2\.0/, /0\.1\.9 is older than the packages, which are 0\.2\.0/],
  ],
  ['a first release that is older', '0.0.9', beforeTheFirst, [/older than the packages/]],
  ['changes', '0.3.0', { ...state, changes: ' M a.ts' }, [/not committed:\n M a\.ts/]],
  [
    'nothing to tell',
    '0.3.0',
    { ...state, changelog: released.replace('- News.\n\n', '') },
    [/says nothing under/],
  ],
  [
    'no place for news',
    '0.3.0',
    { ...state, changelog: released.replace('## Unreleased\n\n- News.\n\n', '') },
    [/first section is not/],
  ],
])('%s', (_name, version, of, problems) => {
  expect(releaseProblems(version, of)).toEqual(
    problems.map((problem) => expect.stringMatching(problem)),
  );
});
