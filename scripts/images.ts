// SPDX-License-Identifier: AGPL-3.0-only
// `npm run images`: builds all images of all services, or with arguments some of them:
//   npm run images -- --service ws --variant alpine
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildImage, VARIANTS } from './images/build.ts';
import { DEPLOYABLES } from './images/deployables.ts';
import { findEngine, NO_ENGINE, runCommand } from './images/engine.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// oxlint-disable-next-line node/no-process-env -- this file is the program's main
const environment = process.env;
const { values } = parseArgs({
  options: {
    service: { type: 'string', multiple: true },
    variant: { type: 'string', multiple: true },
  },
});
const services = values.service ?? Object.keys(DEPLOYABLES);
const variants = VARIANTS.filter((variant) => values.variant?.includes(variant) ?? true);

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
const revision = await runCommand(['git', 'rev-parse', 'HEAD'], { cwd: root, environment }).catch(
  () => 'unknown',
);

const start = await findEngine(root, environment);
if (start === undefined) {
  process.stderr.write(`cannot build images: ${NO_ENGINE}\n`);
  process.exitCode = 1;
} else {
  await using engine = await start();
  for (const service of services) {
    for (const variant of variants) {
      const about = { service, variant, version, revision: revision.trim(), tag: version };
      process.stdout.write(`${await buildImage(engine, about)}\n`);
    }
  }
}
