// SPDX-License-Identifier: AGPL-3.0-only
// Every folder of k8s/ that is meant to be applied, and all that is asked of it.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { availabilityProblems } from './availability.ts';
import { fieldProblems } from './field-types.ts';
import { pinnedImageProblems } from './images.ts';
import { type Manifest, unknownKindProblems } from './manifest.ts';
import { networkProblems } from './network.ts';
import { namespaceProblems, podSecurityProblems } from './pods.ts';
import { heldSecretProblems, type Outside, referenceProblems } from './references.ts';
import { schemaProblems } from './schemas.ts';
import { settingProblems } from './settings.ts';
import { targetProblems } from './targets.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export interface Expectations {
  /** The tag of our images. */
  readonly version: string;
  /** What is made by hand before. */
  readonly outside: Outside;
  /** Only where the credentials are everybody's. */
  readonly holdsSecrets: boolean;
}

export interface Overlay extends Expectations {
  /** For people: `k8s/overlays/demo`. */
  readonly name: string;
  readonly folder: string;
}

const MADE_BY_HAND: Outside = new Map([
  ['Secret gatefleet-discord', ['token']],
  ['Secret gatefleet-rabbitmq', ['url']],
  ['Secret gatefleet-redis', ['url']],
]);

/** The only overlay that brings its own Secrets. */
const DEMO = 'k8s/overlays/demo';

export function overlays(): Overlay[] {
  const manifest = readFileSync(join(root, 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { readonly version: string };
  const names = readdirSync(join(root, 'k8s/overlays')).map((name) => `k8s/overlays/${name}`);
  return ['k8s', ...names.sort()].map((name) => {
    const holdsSecrets = name === DEMO;
    const outside: Outside = holdsSecrets ? new Map() : MADE_BY_HAND;
    return { name, folder: join(root, name), version, outside, holdsSecrets };
  });
}

/** Our own rules; the objects are as schemas and types want them. */
export function ruleProblems(objects: readonly Manifest[], expected: Expectations): string[] {
  return [
    ...(objects.length === 0 ? ['there is nothing in it'] : []),
    ...unknownKindProblems(objects),
    ...namespaceProblems(objects),
    ...podSecurityProblems(objects),
    ...pinnedImageProblems(objects, expected.version),
    ...availabilityProblems(objects),
    ...(expected.holdsSecrets ? [] : heldSecretProblems(objects)),
    ...referenceProblems(objects, expected.outside),
    ...targetProblems(objects),
    ...networkProblems(objects),
    ...settingProblems(objects),
  ];
}

/** The shape of the objects first: rules would stumble over one that is wrong. */
export async function overlayProblems(
  objects: readonly Manifest[],
  expected: Expectations,
): Promise<string[]> {
  const ofSchemas = await schemaProblems(objects);
  if (ofSchemas.length > 0) return ofSchemas;
  const ofTypes = await fieldProblems(objects);
  return ofTypes.length > 0 ? ofTypes : ruleProblems(objects, expected);
}
