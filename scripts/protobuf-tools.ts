// SPDX-License-Identifier: AGPL-3.0-only
// protobufjs's compiler, run on the contract.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProtoNode } from './proto-changes.ts';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const pbjs = join(root, 'packages/contract/node_modules/.bin/pbjs');
const SPDX = '// SPDX-License-Identifier: Apache-2.0\n';

/** A folder that goes with the block it is made in. */
export class ScratchFolder implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), 'gatefleet-'));

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Proto files below `folder`, as they are named in imports. */
function protoFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.proto'))
    .sort();
}

/** Compiles all proto files below `folder`. Their names are relative to it, as those in imports are. */
function runPbjs(
  folder: string,
  args: readonly string[],
  isWanted = (_name: string) => true,
): void {
  execFileSync(pbjs, [...args, '-p', '.', ...protoFiles(folder).filter(isWanted)], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const STATIC_CODE =
  '-t static-module -w esm --dts --no-service --no-delimited --no-typeurl --no-verify --dependency protobufjs/minimal.js';

export interface GeneratedCode {
  readonly module: string;
  readonly types: string;
}

/** Static code from what `run` compiles. */
export function generateStaticCode(
  run: (args: readonly string[]) => void,
  notice: string,
): GeneratedCode {
  using scratch = new ScratchFolder();
  const output = join(scratch.path, 'code.js');
  run([...STATIC_CODE.split(' '), '--lint', '', '-o', output]);
  const read = (path: string): string => notice + readFileSync(path, 'utf8');
  return { module: read(output), types: read(output.replace(/\.js$/, '.d.ts')) };
}

/** The static code of the contract: module and types. */
export function generateCode(): GeneratedCode {
  const isContract = (name: string): boolean => name.startsWith('gatefleet/');
  return generateStaticCode((args) => runPbjs(join(root, 'proto'), args, isContract), SPDX);
}

/** The descriptor of the proto files below `folder`. */
export function describeProto(folder: string): ProtoNode {
  using scratch = new ScratchFolder();
  const output = join(scratch.path, 'descriptor.json');
  runPbjs(folder, ['-t', 'json', '-o', output]);
  return JSON.parse(readFileSync(output, 'utf8')) as ProtoNode;
}

/** The descriptor of made-up proto files. */
export function describeSources(sources: Readonly<Record<string, string>>): ProtoNode {
  using scratch = new ScratchFolder();
  for (const [name, source] of Object.entries(sources)) {
    writeFileSync(join(scratch.path, `${name}.proto`), source);
  }
  return describeProto(scratch.path);
}

/** Text as `npm run format` leaves it. */
export function formatted(name: string, text: string): string {
  using scratch = new ScratchFolder();
  const path = join(scratch.path, name);
  writeFileSync(path, text);
  const oxfmt = join(root, 'node_modules/.bin/oxfmt');
  execFileSync(oxfmt, ['-c', join(root, '.oxfmtrc.json'), path], { stdio: 'ignore' });
  return readFileSync(path, 'utf8');
}
