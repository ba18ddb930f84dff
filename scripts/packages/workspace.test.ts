// SPDX-License-Identifier: AGPL-3.0-only
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  type PackageManifest,
  publishedPackages,
  publishProblems,
  readWorkspace,
  withRepository,
  type WorkspacePackage,
} from './workspace.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

function entry(name: string, manifest: Partial<PackageManifest> = {}): WorkspacePackage {
  return {
    folder: `packages/${name}`,
    manifest: {
      name,
      version: '1.0.0',
      description: 'a package',
      license: 'Apache-2.0',
      files: ['dist'],
      engines: { node: '>=24' },
      publishConfig: {
        exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
      },
      ...manifest,
    },
  };
}

test('packages are built after those they need, and private ones not at all', () => {
  const order = publishedPackages([
    entry('cli', { dependencies: { ws: 'workspace:*', contract: 'workspace:*', zod: 'catalog:' } }),
    entry('bench', { private: true, dependencies: { ws: 'workspace:*' } }),
    entry('contract'),
    entry('ws', { dependencies: { contract: 'workspace:*' } }),
  ]);
  expect(order.map(({ manifest }) => manifest.name)).toEqual(['contract', 'ws', 'cli']);
});

test.each<[string, Partial<PackageManifest>, string[]]>([
  ['as it should be', {}, []],
  ['private', { private: true, files: [] }, []],
  ['sources', { files: ['src'] }, ['p: must have "files": ["dist"]']],
  [
    'a source as export',
    { publishConfig: { exports: { '.': { default: './src/index.ts' } } } },
    ['p: publishes ./src/index.ts, which is not compiled'],
  ],
  [
    'a source as program',
    { publishConfig: { bin: { p: './dist/bin.ts' }, exports: {} } },
    ['p: publishes ./dist/bin.ts, which is not compiled'],
  ],
  ['exports of the workspace', { publishConfig: {} }, ['p: has no exports in publishConfig']],
  [
    'a private dependency',
    { dependencies: { hidden: 'workspace:*' } },
    ['p: needs hidden, which is private'],
  ],
  ['any Node', { engines: {} }, ['p: says no Node in engines']],
])('a package with %s', (_name, manifest, problems) => {
  expect(publishProblems([entry('p', manifest), entry('hidden', { private: true })])).toEqual(
    problems,
  );
});

test("this workspace's packages can be published", () => {
  const workspace = readWorkspace(root);
  expect(publishProblems(workspace)).toEqual([]);
  const published = publishedPackages(workspace).map(({ manifest }) => manifest.name);
  expect(published).toEqual(expect.arrayContaining(['@gatefleet/contract', '@gatefleet/cli']));
  expect(published).not.toContain('@gatefleet/bench');
});

test('a manifest is told where its source is', () => {
  const manifest = '{"name": "p", "version": "1.0.0"}';
  for (const repository of ['https://git.example/a/b', 'https://git.example/a/b.git']) {
    expect(JSON.parse(withRepository(manifest, repository, 'packages/p'))).toEqual({
      name: 'p',
      version: '1.0.0',
      repository: {
        type: 'git',
        url: 'git+https://git.example/a/b.git',
        directory: 'packages/p',
      },
    });
  }
});
