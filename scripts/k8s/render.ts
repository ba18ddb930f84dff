// SPDX-License-Identifier: AGPL-3.0-only
// What kustomize makes of a folder.
import { execFile } from 'node:child_process';

const RENDERERS = [
  ['kubectl', 'kustomize'],
  ['kustomize', 'build'],
] as const;

export type Renderer = (typeof RENDERERS)[number];

function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { maxBuffer: 64 * 1_048_576 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${program} ${args.join(' ')}: ${stderr.trim() || error.message}`));
    });
  });
}

/** The first of them that is installed. */
export async function findRenderer(): Promise<Renderer | undefined> {
  for (const renderer of RENDERERS) {
    try {
      await run(renderer[0], [renderer[1], '--help']);
      return renderer;
    } catch {
      // Not there, or too old to have the command.
    }
  }
  return undefined;
}

export function renderFolder([program, command]: Renderer, folder: string): Promise<string> {
  return run(program, [command, folder]);
}
