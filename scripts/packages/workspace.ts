// SPDX-License-Identifier: AGPL-3.0-only
// The workspace's packages, and which of them go to npm: all that are not private.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

export interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly description?: string;
  readonly license: string;
  readonly files?: readonly string[];
  readonly engines?: { readonly node?: string };
  readonly publishConfig?: {
    readonly name?: string;
    readonly bin?: Readonly<Record<string, string>>;
    readonly exports?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface WorkspacePackage {
  /** Relative to the root. */
  readonly folder: string;
  readonly manifest: PackageManifest;
}

export function readWorkspace(root: string): WorkspacePackage[] {
  const workspace = parse(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')) as {
    readonly packages: readonly string[];
  };
  const manifests = workspace.packages.map((pattern) => `${pattern}/package.json`);
  return globSync(manifests, { cwd: root })
    .sort()
    .map((path) => ({
      folder: dirname(path),
      manifest: JSON.parse(readFileSync(join(root, path), 'utf8')) as PackageManifest,
    }));
}

/** What goes to npm, each package after those it needs. */
export function publishedPackages(workspace: readonly WorkspacePackage[]): WorkspacePackage[] {
  const left = new Map(workspace.map((entry) => [entry.manifest.name, entry]));
  const ordered: WorkspacePackage[] = [];
  const visit = (name: string): void => {
    const entry = left.get(name);
    if (entry === undefined || entry.manifest.private === true) return;
    left.delete(name);
    for (const needed of Object.keys(entry.manifest.dependencies ?? {})) visit(needed);
    ordered.push(entry);
  };
  for (const { manifest } of workspace) visit(manifest.name);
  return ordered;
}

/** What would make a package useless to those who install it from npm. */
export function publishProblems(workspace: readonly WorkspacePackage[]): string[] {
  const isPrivate = new Map(
    workspace.map(({ manifest }) => [manifest.name, manifest.private === true]),
  );
  return workspace
    .filter(({ manifest }) => manifest.private !== true)
    .flatMap(({ manifest }) =>
      manifestProblems(manifest, isPrivate).map((problem) => `${manifest.name}: ${problem}`),
    );
}

/** Paths that a published manifest names, such as `./dist/index.js`. */
export function publishedFiles({ publishConfig = {} }: PackageManifest): string[] {
  const { exports = {}, bin = {} } = publishConfig;
  const exported = Object.values(exports).flatMap((entry) => Object.values(entry));
  return [...exported, ...Object.values(bin)];
}

function manifestProblems(
  manifest: PackageManifest,
  isPrivate: ReadonlyMap<string, boolean>,
): string[] {
  const { description, engines, files, dependencies, publishConfig } = manifest;
  return [
    ...(description === undefined ? ['has no description'] : []),
    ...(engines?.node === undefined ? ['says no Node in engines'] : []),
    ...(files?.join() === 'dist' ? [] : ['must have "files": ["dist"]']),
    ...(publishConfig?.exports === undefined ? ['has no exports in publishConfig'] : []),
    ...publishedFiles(manifest)
      .filter((path) => !/^\.\/dist\/.*(\.d\.ts|\.js)$/.test(path))
      .map((path) => `publishes ${path}, which is not compiled`),
    ...Object.keys(dependencies ?? {})
      .filter((name) => isPrivate.get(name) === true)
      .map((name) => `needs ${name}, which is private`),
  ];
}

/** A manifest that says where its source is, which npm compares with the provenance of what it is given. */
export function withRepository(manifest: string, repository: string, folder: string): string {
  const url = `git+${repository.replace(/\.git$/, '')}.git`;
  const entry = { type: 'git', url, directory: folder };
  const content = JSON.parse(manifest) as Record<string, unknown>;
  return `${JSON.stringify({ ...content, repository: entry }, null, 2)}\n`;
}
