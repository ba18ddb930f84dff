// SPDX-License-Identifier: AGPL-3.0-only
// Where the version stands: one for the whole repository.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkspace } from '../packages/workspace.ts';

/** In each pattern the group `version` is what changes. */
const MANIFEST = /(?<=^ {2}"version": ")(?<version>[^"]*)(?=")/gm;
const CODE = /(?<=\bVERSION = ')(?<version>[^']*)(?=')/g;
const COMPOSE = /(?<=\bgatefleet\/[a-z-]+:\$\{GATEFLEET_VERSION:-)(?<version>[^}]*)(?=\})/g;
/** An entry of a kustomization's `images`, whatever stands between name and tag. */
const KUSTOMIZE =
  /(?<=\bname: ["']?gatefleet\/[a-z-]+["']?\n(?: +(?!newTag|- )\S.*\n)* +newTag: ["']?)(?<version>[^"'\s]+)/g;

export interface VersionPlace {
  /** Relative to the root. */
  readonly path: string;
  readonly pattern: RegExp;
  /** A file without a version is wrong, not merely silent. */
  readonly isRequired: boolean;
}

export function versionPlaces(root: string): VersionPlace[] {
  const found = (globs: readonly string[], pattern: RegExp): VersionPlace[] =>
    globSync(globs, { cwd: root })
      .sort()
      .map((path) => ({ path, pattern, isRequired: false }));
  const manifests = ['.', ...readWorkspace(root).map(({ folder }) => folder)];
  return [
    ...manifests.map((folder) => ({
      path: join(folder, 'package.json'),
      pattern: MANIFEST,
      isRequired: true,
    })),
    { path: 'packages/cli/src/version.ts', pattern: CODE, isRequired: true },
    { path: 'packages/services/api/src/version.ts', pattern: CODE, isRequired: true },
    ...found(['docker-compose*.{yml,yaml}', 'compose*.{yml,yaml}'], COMPOSE),
    ...found(['k8s/**/*.{yml,yaml}'], KUSTOMIZE),
  ];
}

export function versionsIn(text: string, { pattern }: Pick<VersionPlace, 'pattern'>): string[] {
  return [...text.matchAll(pattern)].map(({ groups }) => groups?.['version'] ?? '');
}

export function placeProblems(place: VersionPlace, text: string, version: string): string[] {
  const versions = versionsIn(text, place);
  if (versions.length === 0 && place.isRequired) return [`${place.path}: has no version`];
  return [...new Set(versions)]
    .filter((found) => found !== version)
    .map((found) => `${place.path}: is of ${found}, not of ${version}`);
}

/** Returns the files that changed. */
export function writeVersion(root: string, version: string): string[] {
  return versionPlaces(root).flatMap(({ path, pattern }) => {
    const before = readFileSync(join(root, path), 'utf8');
    const after = before.replace(pattern, () => version);
    if (after === before) return [];
    writeFileSync(join(root, path), after);
    return [path];
  });
}
