// SPDX-License-Identifier: AGPL-3.0-only
// A package's `dist`: JavaScript and declarations without tests and fixtures. The condition that leads to
// sources is off, so that packages see of each other what their users will see.
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export function compilePackage(root: string, folder: string): void {
  const source = join(root, folder, 'src');
  const output = join(root, folder, 'dist');
  rmSync(output, { recursive: true, force: true });
  const config = join(root, 'dist/build', `${basename(folder)}.json`);
  mkdirSync(join(root, 'dist/build'), { recursive: true });
  writeFileSync(config, JSON.stringify(compilerConfig(root, source, output)));
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', config], { stdio: 'inherit' });
  // Generated code is JavaScript already.
  for (const file of globSync('**/*.{js,d.ts}', { cwd: source })) {
    cpSync(join(source, file), join(output, file));
  }
}

function compilerConfig(root: string, source: string, output: string) {
  return {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      rewriteRelativeImportExtensions: true,
      customConditions: [],
      rootDir: source,
      outDir: output,
    },
    include: [join(source, '**/*.ts')],
    exclude: [join(source, '**/*.test.ts'), join(source, '**/*.fixture.ts')],
  };
}
