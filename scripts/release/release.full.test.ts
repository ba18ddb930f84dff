// SPDX-License-Identifier: AGPL-3.0-only
// The whole of `npm run release` in a clone of what is committed.
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '@gatefleet/servers/fixture';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A clone that borrows what is installed here. */
function clone(folder: string): string {
  const path = join(folder, 'clone');
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${root}`, path]);
  appendFileSync(join(path, '.git/info/exclude'), 'node_modules\n');
  for (const modules of ['node_modules', 'packages/contract/node_modules']) {
    symlinkSync(join(root, modules), join(path, modules));
  }
  return path;
}

function script(path: string, name: string, ...args: string[]) {
  const command = ['--conditions=@gatefleet/source', join(path, 'scripts', name), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

function gitIn(path: string, ...args: string[]): string {
  return execFileSync('git', ['-C', path, ...args], { encoding: 'utf8' });
}

test('a release changes the version everywhere, and is refused a second time', async () => {
  await using folder = await temporaryFolder();
  const path = clone(folder.path);
  const changelog = join(path, 'CHANGELOG.md');
  const told = readFileSync(changelog, 'utf8').replace(
    /^## Unreleased$/m,
    '## Unreleased\n\n- Something that users notice.',
  );
  writeFileSync(changelog, told);
  expect(script(path, 'release.ts', '98.0.0')).toEqual({
    status: 1,
    output: 'there are changes that are not committed:\n M CHANGELOG.md\n',
  });
  expect(gitIn(path, 'diff', '--name-only')).toBe('CHANGELOG.md\n');

  gitIn(path, '-c', 'user.name=x', '-c', 'user.email=x@x.example', 'commit', '-qam', 'docs: news');
  const { status, output } = script(path, 'release.ts', '98.0.0');
  expect(output).toContain('git tag -a v98.0.0');
  expect(status).toBe(0);
  const changed = gitIn(path, 'diff', '--name-only').trim().split('\n');
  expect(changed).toEqual(
    expect.arrayContaining(['CHANGELOG.md', 'package.json', 'packages/cli/src/version.ts']),
  );
  expect(script(path, 'check-versions.ts', 'v98.0.0')).toEqual({ status: 0, output: '' });
  expect(script(path, 'check-versions.ts', 'v98.0.1').status).toBe(1);
  expect(script(path, 'check-proto.ts')).toEqual({ status: 0, output: '' });

  gitIn(path, '-c', 'user.name=x', '-c', 'user.email=x@x.example', 'commit', '-qam', 'chore: it');
  expect(script(path, 'release.ts', '98.0.0').output).toBe(
    '98.0.0 is not newer than 98.0.0, the last release\n' +
      'CHANGELOG.md: says nothing under "## Unreleased"\n',
  );
});
