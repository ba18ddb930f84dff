// SPDX-License-Identifier: AGPL-3.0-only
// Holds the contract against that of the last release. With `--release` it makes today's the one to be
// held against: done once for each release, never to silence a complaint.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { breakingChanges, type ProtoNode } from './proto-changes.ts';
import { describeProto, formatted, root } from './protobuf-tools.ts';

const baseline = join(root, 'proto/released/gatefleet-v1.json');
const today = describeProto(join(root, 'proto'));

if (process.argv.includes('--release')) {
  writeFileSync(baseline, formatted('descriptor.json', JSON.stringify(today, null, 2)));
} else {
  const released = JSON.parse(readFileSync(baseline, 'utf8')) as ProtoNode;
  const problems = breakingChanges(released, today);
  process.stdout.write(problems.map((problem) => `${problem}\n`).join(''));
  process.exitCode = problems.length === 0 ? 0 : 1;
}
