// SPDX-License-Identifier: AGPL-3.0-only
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { VARIANTS } from '../images/build.ts';
import { DEPLOYABLES } from '../images/deployables.ts';
import { imageArguments } from './image-arguments.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('every argument is one that the Dockerfiles know, or of the builder itself', () => {
  const lines = imageArguments('demo-worker', { version: '1.2.3', revision: 'abc' }).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining(['SERVICE=demo-worker', 'VERSION=1.2.3', 'LICENSE=Apache-2.0']),
  );
  const names = lines.flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? []);
  for (const variant of VARIANTS) {
    const dockerfile = readFileSync(`${root}/Dockerfile.${variant}`, 'utf8');
    const known = [...dockerfile.matchAll(/^ARG (\w+)/gm)].map((match) => match[1]);
    expect(names.filter((name) => !known.includes(name))).toEqual(['BUILDKIT_SBOM_SCAN_CONTEXT']);
  }
});

test('an unknown service is refused', () => {
  const source = { version: '1.2.3', revision: 'abc' };
  expect(() => imageArguments('wsx', source)).toThrow('there is no service "wsx"');
});

test('the workflow builds every service in every variant', () => {
  const workflow = parse(readFileSync(`${root}/.github/workflows/release.yml`, 'utf8')) as {
    jobs: { images: { strategy: { matrix: { service: string[]; variant: string[] } } } };
  };
  const { service, variant } = workflow.jobs.images.strategy.matrix;
  expect(service.sort()).toEqual(Object.keys(DEPLOYABLES).sort());
  expect(variant).toEqual(VARIANTS);
});
