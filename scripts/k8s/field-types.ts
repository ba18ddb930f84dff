// SPDX-License-Identifier: AGPL-3.0-only
// Misspelt fields, which the API's schemas let pass: every object is written as a constant of its type, and the
// compiler says which of its fields the type does not have.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Manifest, titleOf } from './manifest.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** Inside the project, so that the types are found from there. */
const cache = join(root, 'node_modules', '.cache');

const OPTIONS = {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  target: 'esnext',
  module: 'nodenext',
  types: [],
};

interface Compiled {
  readonly status: number;
  readonly output: string;
}

function compile(folder: string): Promise<Compiled> {
  const program = join(root, 'node_modules', '.bin', 'tsc');
  return new Promise((resolve, reject) => {
    execFile(program, ['-p', folder, '--pretty', 'false'], { cwd: folder }, (error, stdout) => {
      if (error === null) resolve({ status: 0, output: stdout });
      else if (typeof error.code === 'number') resolve({ status: error.code, output: stdout });
      else reject(error);
    });
  });
}

function sourceOf(object: Manifest): string {
  const model = `I${object.kind}`;
  return [
    `import type { ${model} } from 'kubernetes-models/${object.apiVersion}';`,
    `export const object: ${model} = ${JSON.stringify(object, null, 1)};`,
    '',
  ].join('\n');
}

/** Without the error's number and the quotes of JSON. */
function readable(message: string): string {
  return message.replace(/^TS[0-9]+: /u, '').replaceAll(/'"|"'/gu, "'");
}

/** The compiler's lines: the first of a message names the file, those that go on are indented. */
function problemsIn(output: string, objects: readonly Manifest[]): string[] {
  return output.split('\n').flatMap((line) => {
    if (line.trim() === '' || line.startsWith(' ')) return [];
    const [, index = '', message] = /^object-([0-9]+)\.ts\(.*?\): error (.*)$/u.exec(line) ?? [];
    const object = objects[Number(index)];
    if (message === undefined || object === undefined)
      throw new Error(`the compiler says: ${line}`);
    return [`${titleOf(object)}: ${readable(message)}`];
  });
}

/** @param objects of kinds and versions that the schemas know */
export async function fieldProblems(objects: readonly Manifest[]): Promise<string[]> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'check-k8s-'));
  try {
    const files = objects.map((_, index) => `object-${index}.ts`);
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: OPTIONS, files }),
    );
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    await Promise.all(
      objects.map((object, index) =>
        writeFile(join(folder, `object-${index}.ts`), sourceOf(object)),
      ),
    );
    const { status, output } = await compile(folder);
    const problems = problemsIn(output, objects);
    if (status !== 0 && problems.length === 0) throw new Error(`the compiler failed (${status})`);
    return problems;
  } finally {
    await rm(folder, { recursive: true });
  }
}
