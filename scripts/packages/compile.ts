// SPDX-License-Identifier: AGPL-3.0-only
// A package's `dist`: what its exports and programs reach, so no tests and no fixtures, as JavaScript and
// declarations. The condition that leads to sources is off, so that packages see of each other what their
// users will see.
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { publishedFiles, type WorkspacePackage } from './workspace.ts';

export function compilePackage(root: string, { folder, manifest }: WorkspacePackage): void {
  const source = join(root, folder, 'src');
  const output = join(root, folder, 'dist');
  const entries = publishedFiles(manifest)
    .filter((path) => path.endsWith('.js'))
    .map((path) => path.replace(/^\.\/dist\/(.*)\.js$/, `${source}/$1.ts`));
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    rewriteRelativeImportExtensions: true,
    customConditions: [],
    rootDir: source,
    outDir: output,
  };
  const config = join(root, 'dist/build', `${basename(folder)}.json`);
  const settings = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions,
    files: entries,
    include: [],
  };
  mkdirSync(join(root, 'dist/build'), { recursive: true });
  writeFileSync(config, JSON.stringify(settings));
  rmSync(output, { recursive: true, force: true });
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', config], { stdio: 'inherit' });
  // Generated code is JavaScript already.
  for (const file of globSync('**/*.{js,d.ts}', { cwd: source })) {
    cpSync(join(source, file), join(output, file));
  }
}
