// SPDX-License-Identifier: AGPL-3.0-only
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type License,
  type Manifest,
  fileProblem,
  importProblems,
  licenseOf,
  manifestProblems,
  parseReuse,
} from './license-rules.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Tracked, and new but not ignored; a deleted file that is still in the index is not there to be judged. */
function projectFiles(): string[] {
  const output = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return [...new Set(output.split('\0'))].filter(
    (path) => path !== '' && existsSync(join(root, path)),
  );
}

/** First words of the licence texts, so that an empty or swapped file is noticed. */
const LICENSE_TEXTS: Readonly<Record<License, readonly [RegExp, number]>> = {
  'AGPL-3.0-only': [/^\s*GNU AFFERO GENERAL PUBLIC LICENSE\s+Version 3, 19 November 2007/, 33_000],
  'Apache-2.0': [/^\s*Apache License\s+Version 2\.0, January 2004/, 10_000],
};

function licenseTextProblems(): string[] {
  return Object.entries(LICENSE_TEXTS).flatMap(([license, [beginning, minimumChars]]) => {
    const path = `LICENSES/${license}.txt`;
    const text = existsSync(join(root, path)) ? read(path) : '';
    return beginning.test(text) && text.length >= minimumChars
      ? []
      : [`${path}: must hold the whole text of the licence`];
  });
}

const files = projectFiles();
const annotations = existsSync(join(root, 'REUSE.toml')) ? parseReuse(read('REUSE.toml')) : [];
const manifests = new Map(
  files
    .filter((path) => /(^|\/)package\.json$/.test(path))
    .map((path) => [path, JSON.parse(read(path)) as Manifest]),
);
const licenses = new Map([...manifests].map(([path, { name = '' }]) => [name, licenseOf(path)]));
const problems = [
  ...licenseTextProblems(),
  ...manifestProblems(manifests),
  ...files.flatMap((path) => {
    const text = read(path);
    return [
      fileProblem(path, text, annotations) ?? [],
      importProblems(path, text, licenses),
    ].flat();
  }),
];
process.stdout.write(problems.map((problem) => `${problem}\n`).join(''));
process.exitCode = problems.length === 0 ? 0 : 1;
