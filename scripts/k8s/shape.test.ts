// SPDX-License-Identifier: AGPL-3.0-only
// What the API's schemas find, and what its types find beyond them.
import { expect, it } from 'vitest';
import { fieldProblems } from './field-types.ts';
import { parseManifests } from './manifest.ts';
import { CONTAINER, goodManifests, type Path, spoil } from './manifests.fixture.ts';
import { schemaProblems } from './schemas.ts';

it('finds nothing wrong with good manifests', async () => {
  expect(await schemaProblems(goodManifests())).toEqual([]);
  expect(await fieldProblems(goodManifests())).toEqual([]);
});

it.each<[string, Path, unknown, string]>([
  ['Deployment ws', ['spec', 'replicas'], 'two', 'data/spec/replicas must be integer'],
  [
    'Deployment ws',
    ['spec', 'selector'],
    undefined,
    'data/spec must have required property selector',
  ],
  ['ConfigMap settings', ['data', 'SHARDS'], 4, 'data/data/SHARDS must be string'],
])('by schema: %s %j %j', async (title, path, value, problem) => {
  const objects = goodManifests();
  spoil(objects, title, path, value);
  expect(await schemaProblems(objects)).toEqual([`${title}: ${problem}`]);
});

it.each(['apps/v2', 'v1', '../apps/v1', 'constructor'])('knows no version %s', async (version) => {
  const objects = goodManifests();
  spoil(objects, 'Deployment ws', ['apiVersion'], version);
  expect(await schemaProblems(objects)).toEqual([
    `Deployment ws: no schema of ${version} is for it`,
  ]);
});

it('by type: fields that are misspelt, each with the object it stands in', async () => {
  const objects = goodManifests();
  spoil(objects, 'Deployment ws', [...CONTAINER, 'imagePullPolciy'], 'Always');
  spoil(objects, 'NetworkPolicy ws', ['spec', 'policyType'], ['Egress']);
  expect(await schemaProblems(objects)).toEqual([]);
  expect((await fieldProblems(objects)).sort()).toEqual([
    expect.stringMatching(/^Deployment ws: .*'imagePullPolciy' does not exist in type/u),
    expect.stringMatching(/^NetworkPolicy ws: .*'policyType' does not exist in type/u),
  ]);
});

it('reads octal numbers as Kubernetes does, and folded base64', () => {
  const text = [
    'apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata:\n  x: |\n    YWJj\n    ZGVm\n',
    'apiVersion: v1\nkind: Mode\nmetadata: {name: b}\nmode: 0440\n',
  ].join('---\n');
  expect(parseManifests(text)).toEqual([
    { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' }, data: { x: 'YWJjZGVm' } },
    { apiVersion: 'v1', kind: 'Mode', metadata: { name: 'b' }, mode: 0o440 },
  ]);
});

it.each([
  ['kind: Secret\nmetadata: {name: a}\n', 'an object has no apiVersion, kind or metadata.name'],
  ['apiVersion: v1\nkind: Secret\nmetadata: {}\n', 'an object has no apiVersion'],
  ['a: [\n', 'Flow sequence'],
])('refuses %j', (text, message) => {
  expect(() => parseManifests(text)).toThrow(message);
});
