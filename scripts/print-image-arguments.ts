// SPDX-License-Identifier: AGPL-3.0-only
// `node scripts/print-image-arguments.ts SERVICE REVISION`, for the workflow that builds the images.
import { readFileSync } from 'node:fs';
import { imageArguments } from './release/image-arguments.ts';

const [service = '', revision = 'unknown'] = process.argv.slice(2);
const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
const { version } = JSON.parse(manifest) as { readonly version: string };
process.stdout.write(imageArguments(service, { version, revision }));
