// SPDX-License-Identifier: AGPL-3.0-only
// The licences of the packages that were bundled, which ask to be shipped with them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Licences that may be part of what we ship; another one is a decision for a person. */
const ALLOWED = /^(MIT|MIT-0|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|Unlicense)$/;
const LICENSE_FILE = /^(licen[cs]e|copying|notice)(\.|-|$)/i;

interface BundledPackage {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** The text for all packages that the modules belong to; modules outside of node_modules are ours. */
export function thirdPartyNotices(modulePaths: readonly string[]): string {
  const packages = new Map<string, BundledPackage>();
  for (const path of modulePaths) {
    if (!path.includes('/node_modules/')) continue;
    const found = packageOf(dirname(path));
    packages.set(`${found.name} ${found.version}`, found);
  }
  const sorted = [...packages].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return sorted
    .map(([title, one]) => `${title} (${one.license})\n\n${licenseText(one)}`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function packageOf(folder: string): BundledPackage {
  const manifest = join(folder, 'package.json');
  if (existsSync(manifest)) {
    const { name, version, license } = JSON.parse(
      readFileSync(manifest, 'utf8'),
    ) as Partial<BundledPackage>;
    // A manifest without a name only says what kind of modules a folder holds.
    if (name !== undefined && version !== undefined) {
      return { folder, name, version, license: allowedLicense(name, license) };
    }
  }
  const parent = dirname(folder);
  if (parent === folder) throw new Error('a bundled module belongs to no package');
  return packageOf(parent);
}

function allowedLicense(name: string, license: unknown): string {
  if (typeof license === 'string' && ALLOWED.test(license)) return license;
  throw new Error(`${name} has the licence ${JSON.stringify(license)}, which we do not ship`);
}

function licenseText({ folder, license }: BundledPackage): string {
  const files = readdirSync(folder).filter((file) => LICENSE_FILE.test(file));
  if (files.length === 0) return `The package holds no text of its licence, ${license}.\n`;
  return files.map((file) => `${readFileSync(join(folder, file), 'utf8').trim()}\n`).join('\n');
}
