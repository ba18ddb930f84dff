// SPDX-License-Identifier: AGPL-3.0-only
import { changelogProblems, lastRelease, unreleasedText } from './changelog.ts';
import { compareVersions, parseVersion } from './version.ts';

export interface ReleaseState {
  /** As `git status --porcelain` prints it. */
  readonly changes: string;
  /** Of the packages. */
  readonly version: string;
  readonly changelog: string;
}

/** What stands against releasing `version` now. */
export function releaseProblems(version: string, state: ReleaseState): string[] {
  if (parseVersion(version) === undefined) return [`"${version}" is not a version such as 1.2.3`];
  const last = lastRelease(state.changelog);
  const unreleased = unreleasedText(state.changelog);
  return [
    ...(state.changes === ''
      ? []
      : [`there are changes that are not committed:\n${state.changes}`]),
    ...(last !== undefined && compareVersions(version, last) <= 0
      ? [`${version} is not newer than ${last}, the last release`]
      : []),
    ...(compareVersions(version, state.version) < 0
      ? [`${version} is older than the packages, which are ${state.version}`]
      : []),
    ...changelogProblems(state.changelog, state.version).map(
      (problem) => `CHANGELOG.md: ${problem}`,
    ),
    ...(unreleased === '' ? ['CHANGELOG.md: says nothing under "## Unreleased"'] : []),
  ];
}
