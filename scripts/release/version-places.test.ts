// SPDX-License-Identifier: AGPL-3.0-only
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '@gatefleet/servers/fixture';
import { expect, test } from 'vitest';
import { placeProblems, versionPlaces, versionsIn, writeVersion } from './version-places.ts';

const kustomization = `images:
  - name: gatefleet/ws
    newName: registry.example/gatefleet/ws
    newTag: 0.1.0
  - name: rabbitmq
    newTag: 4.2.9-management-alpine
  - name: gatefleet/demo-worker
    newTag: "0.1.0"
  - name: gatefleet/cli
    newName: cli
  - name: redis
    newTag: 8.4.2-alpine
`;
const compose = `services:
  ws:
    image: gatefleet/ws:\${GATEFLEET_VERSION:-0.1.0}
  redis:
    image: redis:8.4.2-alpine
`;
const manifest = `{
  "name": "x",
  "version": "0.1.0",
  "nested": {
    "version": "9.9.9"
  }
}
`;
const files = {
  'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
  'package.json': manifest,
  'packages/cli/package.json': manifest,
  'packages/cli/src/version.ts': "export const VERSION = '0.1.0';\n",
  'packages/services/api/src/version.ts': "export const VERSION = '0.1.0';\n",
  'docker-compose.yml': compose,
  'k8s/base/kustomization.yaml': kustomization,
};

async function repository(content: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder();
  for (const [path, text] of Object.entries(content)) {
    await mkdir(dirname(join(folder.path, path)), { recursive: true });
    await writeFile(join(folder.path, path), text);
  }
  return folder;
}

test('the version is written everywhere, and only the version', async () => {
  await using folder = await repository(files);
  expect(writeVersion(folder.path, '0.2.0')).toEqual(Object.keys(files).slice(1));
  for (const [path, text] of Object.entries(files)) {
    const written = await readFile(join(folder.path, path), 'utf8');
    expect(written).toBe(text.replaceAll('0.1.0', '0.2.0'));
  }
  expect(writeVersion(folder.path, '0.2.0')).toEqual([]);
});

test('files that are not there are not missed', async () => {
  const { 'docker-compose.yml': _, 'k8s/base/kustomization.yaml': __, ...others } = files;
  await using folder = await repository(others);
  expect(versionPlaces(folder.path).map(({ path }) => path)).toEqual(Object.keys(others).slice(1));
});

test('a file of another version is named once, and so is a manifest without one', async () => {
  await using folder = await repository(files);
  const places = versionPlaces(folder.path);
  const problems = places.flatMap((place) =>
    placeProblems(place, place.path === 'package.json' ? '{}' : kustomization, '0.1.1'),
  );
  expect(problems).toEqual([
    'package.json: has no version',
    'packages/cli/package.json: has no version',
    'packages/cli/src/version.ts: has no version',
    'packages/services/api/src/version.ts: has no version',
    'k8s/base/kustomization.yaml: is of 0.1.0, not of 0.1.1',
  ]);
});

test('images of others and fields of others keep theirs', async () => {
  await using folder = await repository(files);
  const found = versionPlaces(folder.path).map((place) =>
    versionsIn(files[place.path as keyof typeof files], place),
  );
  expect(found).toEqual([...Array.from({ length: 5 }, () => ['0.1.0']), ['0.1.0', '0.1.0']]);
});
