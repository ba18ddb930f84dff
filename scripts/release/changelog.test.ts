// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { changelogProblems, lastRelease, releaseChangelog, unreleasedText } from './changelog.ts';

const first = `# Changelog

## Unreleased

- The beginning.
- More.
`;
const second = `# Changelog

## Unreleased

- News.

## 0.2.0 (2026-11-21)

- A fix.

## 0.1.0 (2026-10-01)

- The beginning.
`;

test('what is not released ends where a release begins, or the file', () => {
  expect(unreleasedText(first)).toBe('- The beginning.\n- More.');
  expect(unreleasedText(second)).toBe('- News.');
  expect(unreleasedText(second.replace('- News.\n\n', ''))).toBe('');
  expect(unreleasedText('# Changelog\n\n## Unreleased\n')).toBe('');
  expect(unreleasedText('# Changelog\n')).toBeUndefined();
});

test('the newest release stands first', () => {
  expect(lastRelease(second)).toBe('0.2.0');
  expect(lastRelease(first)).toBeUndefined();
});

test('a release takes what was not released and leaves an empty place', () => {
  const released = releaseChangelog(second, '0.3.0', '2026-12-24');
  expect(released).toBe(
    second.replace('## Unreleased\n', '## Unreleased\n\n## 0.3.0 (2026-12-24)\n'),
  );
  expect(unreleasedText(released)).toBe('');
  expect(lastRelease(released)).toBe('0.3.0');
  expect(changelogProblems(released, '0.3.0')).toEqual([]);
});

test.each([
  ['nothing is released yet', first, []],
  ['the newest release is that of the packages', second, []],
  [
    'the packages were forgotten',
    second.replace('0.2.0', '0.3.0'),
    ['the newest release is 0.3.0, the packages are 0.2.0'],
  ],
  [
    'there is no place for news',
    second.replace('## Unreleased\n\n- News.\n\n', ''),
    ['the first section is not "## Unreleased"'],
  ],
  [
    'a release has no day',
    second.replace('0.1.0 (2026-10-01)', '0.1.0'),
    ['"## 0.1.0" is no release with its day'],
  ],
])('%s', (_name, changelog, problems) => {
  expect(changelogProblems(changelog, '0.2.0')).toEqual(problems);
});
