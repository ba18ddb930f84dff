// SPDX-License-Identifier: AGPL-3.0-only
// `npm run packages [-- --repository https://…]`: what goes to npm, as tarballs in dist/packages.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packPackages } from './packages/pack.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const destination = join(root, 'dist/packages');
const { values } = parseArgs({ options: { repository: { type: 'string' } } });

packPackages({ root, destination, repository: values.repository });
for (const name of readdirSync(destination)) process.stdout.write(`dist/packages/${name}\n`);
