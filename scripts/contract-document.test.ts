// SPDX-License-Identifier: AGPL-3.0-only
// What docs/contract.md says in tables is what the code does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseCommandKey, partitionOf, parseSnowflake } from '../packages/contract/src/index.ts';
import { describeProto, root } from './protobuf-tools.ts';

const text = readFileSync(join(root, 'docs/contract.md'), 'utf8');
const vectors = readFileSync(join(root, 'packages/contract/vectors/partitions.json'), 'utf8');

/** The first two columns of rows whose first one is code. */
function rows(): (readonly [string, string])[] {
  return [...text.matchAll(/^\| `([^`]+)` +\| ([^|]+?) +\|/gm)].map(
    ([, first = '', second = '']) => [first, second],
  );
}

test('its partitions are right, and among the vectors', () => {
  const listed = rows().filter(([id]) => /^[0-9]+$/.test(id));
  expect(listed.length).toBeGreaterThan(4);
  const published = JSON.parse(vectors) as { readonly vectors: readonly { readonly id: string }[] };
  const known = new Set(published.vectors.map(({ id }) => id));
  for (const [id, word] of listed) {
    expect(word).toBe(`\`${String(partitionOf(parseSnowflake(id))).padStart(2, '0')}\``);
    expect(known).toContain(id);
  }
});

test('its fleet events are those of the proto', () => {
  const kinds = describeProto(join(root, 'proto')).nested?.['gatefleet']?.nested?.['v1']?.nested;
  const members = kinds?.['FleetEvent']?.oneofs?.['kind']?.oneof ?? [];
  const names = members.map((member) => member.replaceAll(/[A-Z]/g, '_$&').toUpperCase());
  expect(names.length).toBeGreaterThan(4);
  const listed = rows().map(([name]) => name);
  expect(listed.filter((name) => /^(SHARD|EVENT)_[A-Z]+$/.test(name))).toEqual(names);
});

test('its command keys are ones that are understood', () => {
  const listed = rows()
    .filter(([, message]) => /^`\w+(Command|Request|Reply)`$/.test(message))
    .map(([key]) => key.replace('<pp>', '02').replace('<n>', '7').replace(/<.*>/, '5'));
  expect(listed).toHaveLength(7);
  expect(listed.map((key) => parseCommandKey(key)?.kind)).toEqual([
    'guild',
    'shard',
    'all',
    'api',
    'webhook',
    'voice',
    'interaction',
  ]);
});
