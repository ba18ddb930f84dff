// SPDX-License-Identifier: AGPL-3.0-only
// `npm run generate`: files that are made from others. With `--check` nothing is written, and it fails
// with the names of those that are not what they would be made to.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { discordRoutesModule, simulatorDocument } from './discord-routes.ts';
import { configurationDocument, metricsDocument } from './generated-docs.ts';
import { descriptorsModule, generateGrpcCode } from './grpc-code.ts';
import { formatted, generateCode, root } from './protobuf-tools.ts';

const code = generateCode();
const grpc = generateGrpcCode();
const files: Readonly<Record<string, string>> = {
  'packages/contract/src/generated/gatefleet.js': code.module,
  'packages/contract/src/generated/gatefleet.d.ts': code.types,
  'packages/services/api/src/grpc/generated/messages.js': grpc.module,
  'packages/services/api/src/grpc/generated/messages.d.ts': grpc.types,
  'packages/services/api/src/grpc/generated/descriptors.ts': descriptorsModule(),
  'docs/configuration.md': formatted('configuration.md', configurationDocument()),
  'packages/simulator/src/rest/generated/discord-routes.ts': discordRoutesModule(),
  'docs/simulator.md': formatted('simulator.md', simulatorDocument()),
  'docs/metrics.md': formatted('metrics.md', metricsDocument()),
};

const stale = Object.entries(files).filter(([path, text]) => {
  const absolute = join(root, path);
  return !existsSync(absolute) || readFileSync(absolute, 'utf8') !== text;
});

if (process.argv.includes('--check')) {
  for (const [path] of stale) process.stdout.write(`${path}: is not what it is made from\n`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [path, text] of stale) {
    writeFileSync(join(root, path), text);
    process.stdout.write(`${path}\n`);
  }
}
