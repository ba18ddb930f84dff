// SPDX-License-Identifier: AGPL-3.0-only
// `node scripts/bundle.ts FOLDER`: what the Dockerfiles copy into the images.
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleAll } from './images/bundle.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [output] = process.argv.slice(2);
if (output === undefined) throw new Error('usage: node scripts/bundle.ts FOLDER');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
// oxlint-disable-next-line node/no-process-env -- this file is the program's main
const sourceDateEpoch = Number(process.env['SOURCE_DATE_EPOCH'] || 0);
await bundleAll({ root, output: resolve(output), version, sourceDateEpoch });
