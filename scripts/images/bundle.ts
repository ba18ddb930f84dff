// SPDX-License-Identifier: AGPL-3.0-only
// Makes what an image holds of ours: for each deployable a folder that is copied onto the image's root.
//
//   app/dist/main.js         the program with all its packages
//   app/dist/healthcheck.js  asks it how it is
//   app/health.json          where to ask
//   app/package.json         name and version; makes Node read the files as modules
//   app/LICENSE.txt, THIRD-PARTY-LICENSES.txt
//
// The same sources give the same bytes, times of files included.
import { lutimesSync } from 'node:fs';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { type Deployable, DEPLOYABLES } from './deployables.ts';
import { thirdPartyNotices } from './notices.ts';

export interface BundleOptions {
  readonly root: string;
  readonly output: string;
  readonly version: string;
  /** Time of all files, in seconds since 1970 (https://reproducible-builds.org/specs/source-date-epoch/). */
  readonly sourceDateEpoch: number;
}

const HEALTHCHECK = 'scripts/images/healthcheck/main.ts';

/** Bundles all deployables, each into a folder of its name. */
export async function bundleAll(options: BundleOptions): Promise<void> {
  await rm(options.output, { recursive: true, force: true });
  for (const [service, deployable] of Object.entries(DEPLOYABLES)) {
    await bundle(service, deployable, options);
  }
}

async function bundle(
  service: string,
  { entry, license, health, folders = [] }: Deployable,
  { root, output, version, sourceDateEpoch }: BundleOptions,
): Promise<void> {
  const image = join(output, service);
  const app = join(image, 'app');
  const programs = { main: entry, ...(health === undefined ? {} : { healthcheck: HEALTHCHECK }) };
  const modules: string[] = [];
  for (const [name, source] of Object.entries(programs)) {
    modules.push(
      ...(await bundleProgram(join(root, source), join(app, 'dist', `${name}.js`), root)),
    );
  }
  const write = (name: string, content: string): Promise<void> =>
    writeFile(join(app, name), content);
  const manifest = { name: `@gatefleet/${service}`, version, license, type: 'module' };
  await write('package.json', `${JSON.stringify(manifest)}\n`);
  if (health !== undefined) await write('health.json', `${JSON.stringify(health)}\n`);
  await write('THIRD-PARTY-LICENSES.txt', thirdPartyNotices(modules));
  await cp(join(root, 'LICENSES', `${license}.txt`), join(app, 'LICENSE.txt'));
  for (const folder of folders) await mkdir(join(image, folder), { recursive: true });
  await setTimes(image, sourceDateEpoch);
}

/** Returns the paths of the modules that went in. */
async function bundleProgram(input: string, file: string, root: string): Promise<string[]> {
  await using build = await rolldown({
    input,
    cwd: root,
    platform: 'node',
    resolve: { conditionNames: ['@gatefleet/source', 'node', 'import', 'default'] },
    onLog: (_level, log) => {
      throw new Error(log.message);
    },
  });
  const { output } = await build.write({ file, format: 'esm', codeSplitting: false });
  return output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
}

async function setTimes(folder: string, seconds: number): Promise<void> {
  const paths = await readdir(folder, { recursive: true });
  for (const path of [...paths.toSorted().toReversed(), '']) {
    lutimesSync(join(folder, path), seconds, seconds);
  }
}
