// SPDX-License-Identifier: AGPL-3.0-only
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { thirdPartyNotices } from './notices.ts';

async function packageWith(manifest: object, files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'gatefleet-'));
  const folder = join(root, 'node_modules', 'thing');
  await mkdir(join(folder, 'lib'), { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'lib', 'package.json'), '{"type":"module"}');
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

test('a package is named once, with the texts it ships', async () => {
  const thing = { name: 'thing', version: '1.0.0', license: 'MIT' };
  const folder = await packageWith(thing, {
    LICENSE: 'The text.',
    'NOTICE.md': 'Note.',
    'x.md': '',
  });
  const modules = [join(folder, 'lib', 'a.js'), join(folder, 'lib', 'b.js'), '/src/ours.ts'];
  expect(thirdPartyNotices(modules)).toBe('thing 1.0.0 (MIT)\n\nThe text.\n\nNote.\n');
  await rm(folder, { recursive: true });
});

test('a package without a text is named all the same', async () => {
  const folder = await packageWith({ name: 'thing', version: '1.0.0', license: 'ISC' }, {});
  expect(thirdPartyNotices([join(folder, 'lib', 'a.js')])).toMatch(
    /^thing 1\.0\.0 \(ISC\)\n\nThe package holds no text/,
  );
});

test.each(['GPL-3.0', undefined, 'SEE LICENSE IN x'])(
  'the licence %s is not shipped',
  async (license) => {
    const folder = await packageWith(
      { name: 'thing', version: '1.0.0', license },
      { LICENSE: 'x' },
    );
    expect(() => thirdPartyNotices([join(folder, 'lib', 'a.js')])).toThrow(/thing has the licence/);
  },
);
