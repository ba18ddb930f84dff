// SPDX-License-Identifier: AGPL-3.0-only
// CHANGELOG.md: what is not released yet comes first, then the releases with their days, newest first.
//
//   ## Unreleased
//   ## 0.2.0 (2026-11-21)

const UNRELEASED = /^## Unreleased\n([^]*?)(?=^## |$(?![^]))/m;
const RELEASE = /^## (\d+\.\d+\.\d+) \(\d{4}-\d{2}-\d{2}\)$/gm;

/** The newest release; undefined before the first. */
export function lastRelease(changelog: string): string | undefined {
  return [...changelog.matchAll(RELEASE)][0]?.[1];
}

/** What users are told of the next release; undefined where there is no place for it. */
export function unreleasedText(changelog: string): string | undefined {
  return UNRELEASED.exec(changelog)?.[1]?.trim();
}

/** `day` reads 2026-11-21. */
export function releaseChangelog(changelog: string, version: string, day: string): string {
  return changelog.replace(/^## Unreleased$/m, () => `## Unreleased\n\n## ${version} (${day})`);
}

export function changelogProblems(changelog: string, version: string): string[] {
  const headings = changelog.match(/^## .*$/gm) ?? [];
  const last = lastRelease(changelog);
  return [
    ...(headings[0] === '## Unreleased' ? [] : ['the first section is not "## Unreleased"']),
    ...headings
      .slice(1)
      .filter((heading) => heading.match(RELEASE) === null)
      .map((heading) => `"${heading}" is no release with its day`),
    ...(last === undefined || last === version
      ? []
      : [`the newest release is ${last}, the packages are ${version}`]),
  ];
}
