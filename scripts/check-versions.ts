// SPDX-License-Identifier: AGPL-3.0-only
// One version everywhere. `node scripts/check-versions.ts v1.2.3` compares a tag with it as well.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changelogProblems, lastRelease } from './release/changelog.ts';
import { placeProblems, versionPlaces } from './release/version-places.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const [tag] = process.argv.slice(2);
const { version } = JSON.parse(read('package.json')) as { readonly version: string };
const changelog = read('CHANGELOG.md');
const tagged = tag === undefined || (tag === `v${version}` && lastRelease(changelog) === version);
const problems = [
  ...versionPlaces(root).flatMap((place) => placeProblems(place, read(place.path), version)),
  ...changelogProblems(changelog, version).map((problem) => `CHANGELOG.md: ${problem}`),
  ...(tagged ? [] : [`the tag ${tag} is not of ${version}, or CHANGELOG.md does not have it`]),
];
process.stdout.write(problems.map((problem) => `${problem}\n`).join(''));
process.exitCode = problems.length === 0 ? 0 : 1;
