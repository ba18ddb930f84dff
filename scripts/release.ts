// SPDX-License-Identifier: AGPL-3.0-only
// `npm run release -- 1.2.3` makes the changes of a release and says how to commit and tag them.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { releaseChangelog } from './release/changelog.ts';
import { releaseProblems } from './release/plan.ts';
import { versionsIn, versionPlaces, writeVersion } from './release/version-places.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const changelogPath = join(root, 'CHANGELOG.md');

function checkContract(...args: string[]): void {
  const script = join(root, 'scripts/check-proto.ts');
  execFileSync(process.execPath, [...process.execArgv, script, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
}

function currentVersion(): string {
  const [manifest] = versionPlaces(root);
  if (manifest === undefined) return '';
  return versionsIn(readFileSync(join(root, manifest.path), 'utf8'), manifest)[0] ?? '';
}

function release(version: string): string[] {
  const changelog = readFileSync(changelogPath, 'utf8');
  const status = ['status', '--porcelain'];
  const changes = execFileSync('git', status, { cwd: root, encoding: 'utf8' }).trimEnd();
  const problems = releaseProblems(version, { changes, version: currentVersion(), changelog });
  if (problems.length > 0) return problems;
  // What breaks the last contract must not become the next one's measure.
  checkContract();
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(changelogPath, releaseChangelog(changelog, version, day));
  writeVersion(root, version);
  checkContract('--release');
  return [];
}

const [version = ''] = process.argv.slice(2);
const problems = release(version);
if (problems.length === 0) {
  process.stdout.write(`Everything says ${version} now. Look at it with git diff, and then:

  git commit -a -m "chore: release ${version}"
  git tag -a v${version} -m "Gatefleet ${version}"
  git push --atomic origin main v${version}
`);
} else {
  process.stderr.write(problems.map((problem) => `${problem}\n`).join(''));
  process.exitCode = 1;
}
