// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import {
  fileProblem,
  importProblems,
  type License,
  licenseOf,
  manifestProblems,
  matchesGlob,
  parseReuse,
} from './license-rules.ts';

const agpl = '// SPDX-License-Identifier: AGPL-3.0-only\n';
const apache = '// SPDX-License-Identifier: Apache-2.0\n';

test('folders decide the licence', () => {
  expect(licenseOf('proto/gatefleet/v1/event.proto')).toBe('Apache-2.0');
  expect(licenseOf('packages/contract/src/index.ts')).toBe('Apache-2.0');
  expect(licenseOf('packages/contractor/src/index.ts')).toBe('AGPL-3.0-only');
  expect(licenseOf('scripts/boot.mjs')).toBe('AGPL-3.0-only');
});

test.each([
  ['packages/cli/src/a.ts', agpl, undefined],
  ['packages/cli/src/a.ts', apache, /must begin with.*AGPL/],
  ['packages/contract/src/a.ts', agpl, /must begin with.*Apache/],
  ['packages/cli/src/a.ts', `\n${agpl}`, /must begin/],
  ['scripts/a.mjs', `#!/usr/bin/env node\n${agpl}`, undefined],
  ['.ci/run', '#!/usr/bin/env bash\n# SPDX-License-Identifier: AGPL-3.0-only\n', undefined],
  ['.ci/run', '#!/usr/bin/env bash\n', /must begin/],
  ['README.md', '', undefined],
  ['image.png', '', /says nothing/],
  ['proto/README.md', '', /AGPL-3.0-only in REUSE.toml, not Apache/],
  ['packages/contract/src/generated/x.js', 'no line', undefined],
])('%s: %j', (path, text, problem) => {
  const annotations = parseReuse(`
version = 1
[[annotations]]
path = "**"
SPDX-FileCopyrightText = "somebody"
[[annotations]]
path = ["**.md", "*.json"]
SPDX-License-Identifier = "AGPL-3.0-only"
[[annotations]]
path = "packages/contract/src/generated/**"
SPDX-License-Identifier = "Apache-2.0"
`);
  const found = fileProblem(path, text, annotations) ?? '';
  expect(found).toMatch(problem ?? /^$/);
});

test('a star stays within a folder', () => {
  expect(matchesGlob('*.json', 'a.json')).toBe(true);
  expect(matchesGlob('*.json', 'b/a.json')).toBe(false);
  expect(matchesGlob('**.json', 'b/a.json')).toBe(true);
  expect(matchesGlob('a.json', 'axjson')).toBe(false);
});

test('an Apache package may not depend on an AGPL one, nor state another licence', () => {
  const manifests = new Map([
    ['packages/contract/package.json', { name: '@gatefleet/contract', license: 'Apache-2.0' }],
    ['packages/cli/package.json', { name: '@gatefleet/cli', license: 'MIT' }],
    [
      'packages/sdk/package.json',
      {
        name: '@gatefleet/sdk',
        license: 'Apache-2.0',
        dependencies: { '@gatefleet/contract': '*' },
        devDependencies: { '@gatefleet/cli': '*' },
      },
    ],
  ]);
  expect(manifestProblems(manifests)).toEqual([
    'packages/cli/package.json: "license" is MIT, not AGPL-3.0-only',
    'packages/sdk/package.json: an Apache-2.0 package depends on @gatefleet/cli, which is AGPL-3.0-only',
  ]);
});

test('an Apache file may not import an AGPL one by name or by path', () => {
  const licenses = new Map<string, License>([
    ['@gatefleet/contract', 'Apache-2.0'],
    ['@gatefleet/redis', 'AGPL-3.0-only'],
  ]);
  const text = [
    "import { a } from '@gatefleet/contract';",
    "export * from '@gatefleet/redis/deep';",
    "const b = await import('../../cli/src/b.ts');",
    "import './side-effect.ts';",
    "import { connect } from 'amqplib';",
  ].join('\n');
  expect(importProblems('packages/contract/src/a.ts', text, licenses)).toEqual([
    'packages/contract/src/a.ts: imports @gatefleet/redis/deep, which is AGPL-3.0-only',
    'packages/contract/src/a.ts: imports ../../cli/src/b.ts, which is AGPL-3.0-only',
  ]);
  expect(importProblems('packages/cli/src/a.ts', text, licenses)).toEqual([]);
});
