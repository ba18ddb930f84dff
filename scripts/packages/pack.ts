// SPDX-License-Identifier: AGPL-3.0-only
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNPM } from '../boot-task.mjs';
import { compilePackage } from './compile.ts';
import {
  publishedPackages,
  publishProblems,
  readWorkspace,
  withRepository,
  type WorkspacePackage,
} from './workspace.ts';

export interface PackOptions {
  readonly root: string;
  /** Where the tarballs go; what was there goes away. */
  readonly destination: string;
  /** Written into each manifest; npm wants it with provenance. */
  readonly repository?: string | undefined;
}

/** Compiles and packs every package that goes to npm. */
export function packPackages({ root, destination, repository }: PackOptions): void {
  const workspace = readWorkspace(root);
  const problems = publishProblems(workspace);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const packages = publishedPackages(workspace);
  for (const entry of packages) {
    compilePackage(root, entry);
    const text = join(root, 'LICENSES', `${entry.manifest.license}.txt`);
    copyFileSync(text, join(root, entry.folder, 'LICENSE'));
  }
  rmSync(destination, { recursive: true, force: true });
  mkdirSync(destination, { recursive: true });
  using _located = repository === undefined ? null : new Located(root, packages, repository);
  const filters = packages.map(({ manifest }) => `--filter=${manifest.name}`);
  execFileSync(
    'npx',
    ['--yes', PNPM, '--recursive', ...filters, 'pack', '--pack-destination', destination],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
}

/** Manifests that name the repository, until it is disposed of. */
class Located implements Disposable {
  readonly #originals = new Map<string, string>();

  constructor(root: string, packages: readonly WorkspacePackage[], repository: string) {
    for (const { folder } of packages) {
      const path = join(root, folder, 'package.json');
      const original = readFileSync(path, 'utf8');
      this.#originals.set(path, original);
      writeFileSync(path, withRepository(original, repository, folder));
    }
  }

  [Symbol.dispose](): void {
    for (const [path, original] of this.#originals) writeFileSync(path, original);
  }
}
