// SPDX-License-Identifier: AGPL-3.0-only
// What the project's two licences ask of its files. The fleet is AGPL-3.0-only; what a worker author takes
// into a program of his own is Apache-2.0 and must not drag the other one in.
//
// A file that can carry a comment carries an SPDX line; REUSE.toml speaks for the others.

export type License = 'AGPL-3.0-only' | 'Apache-2.0';

const APACHE_FOLDERS = ['proto/', 'packages/contract/', 'packages/sdk/', 'examples/'];

export function licenseOf(path: string): License {
  return APACHE_FOLDERS.some((folder) => path.startsWith(folder)) ? 'Apache-2.0' : 'AGPL-3.0-only';
}

const SLASH_COMMENT = /\.([cm]?[jt]s|[jt]sx|proto|go|java|php|c|h|rs)$/;
const HASH_COMMENT = /(\.(sh|bash|py|rb|ya?ml|toml|conf|service)$)|(^|\/)(Dockerfile[^/]*|run)$/;
const DASH_COMMENT = /\.(lua|sql)$/;

/** The text an SPDX line begins with in this file; undefined where it can have none. */
function commentOf(path: string): string | undefined {
  if (SLASH_COMMENT.test(path)) return '//';
  if (HASH_COMMENT.test(path)) return '#';
  if (DASH_COMMENT.test(path)) return '--';
  return undefined;
}

export interface Annotation {
  readonly paths: readonly string[];
  readonly license: string | undefined;
}

/** The part of REUSE.toml that we write: tables `[[annotations]]` with `path` and a licence. */
export function parseReuse(text: string): Annotation[] {
  return text
    .split(/^\[\[annotations\]\]\s*$/m)
    .slice(1)
    .map((table) => {
      const path = /^path\s*=\s*(\[[^\]]*\]|"[^"]*")/m.exec(table)?.[1] ?? '';
      return {
        paths: [...path.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? ''),
        license: /^SPDX-License-Identifier\s*=\s*"([^"]*)"/m.exec(table)?.[1],
      };
    });
}

/** REUSE's globs: `*` stays within a folder, `**` does not. */
export function matchesGlob(glob: string, path: string): boolean {
  const pattern = glob
    .split('**')
    .map((part) =>
      part
        .split('*')
        .map((text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
        .join('[^/]*'),
    )
    .join('.*');
  return new RegExp(`^${pattern}$`).test(path);
}

/** The last annotation that speaks of a path wins, as in REUSE. */
function annotatedLicense(annotations: readonly Annotation[], path: string): string | undefined {
  return annotations.findLast(
    ({ license, paths }) => license !== undefined && paths.some((glob) => matchesGlob(glob, path)),
  )?.license;
}

export function fileProblem(
  path: string,
  text: string,
  annotations: readonly Annotation[],
): string | undefined {
  if (path.startsWith('LICENSES/')) return undefined;
  const wanted = licenseOf(path);
  const annotated = annotatedLicense(annotations, path);
  const comment = commentOf(path);
  if (comment !== undefined && annotated === undefined) {
    const [first = '', second = ''] = text.split('\n', 2);
    const line = first.startsWith('#!') ? second : first;
    const expected = `${comment} SPDX-License-Identifier: ${wanted}`;
    return line.trimEnd() === expected ? undefined : `${path}: must begin with "${expected}"`;
  }
  if (annotated === undefined) return `${path}: REUSE.toml says nothing about its licence`;
  return annotated === wanted ? undefined : `${path}: is ${annotated} in REUSE.toml, not ${wanted}`;
}

export interface Manifest {
  readonly name?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** `manifests` by the path of their package.json. */
export function manifestProblems(manifests: ReadonlyMap<string, Manifest>): string[] {
  const licenses = new Map<string, License>();
  for (const [path, { name }] of manifests) {
    if (name !== undefined) licenses.set(name, licenseOf(path));
  }
  const problems: string[] = [];
  for (const [path, manifest] of manifests) {
    const wanted = licenseOf(path);
    if (manifest.license !== wanted) {
      problems.push(`${path}: "license" is ${manifest.license ?? 'missing'}, not ${wanted}`);
    }
    if (wanted !== 'Apache-2.0') continue;
    const dependencies = {
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.peerDependencies,
      ...manifest.optionalDependencies,
    };
    for (const name of Object.keys(dependencies)) {
      if (licenses.get(name) === 'AGPL-3.0-only') {
        problems.push(`${path}: an Apache-2.0 package depends on ${name}, which is AGPL-3.0-only`);
      }
    }
  }
  return problems;
}

const SCRIPT = /\.[cm]?[jt]sx?$/;
const IMPORT = /\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;

/** `licenses` by package name. */
export function importProblems(
  path: string,
  text: string,
  licenses: ReadonlyMap<string, License>,
): string[] {
  if (licenseOf(path) !== 'Apache-2.0' || !SCRIPT.test(path)) return [];
  const problems: string[] = [];
  for (const match of text.matchAll(IMPORT)) {
    const specifier = match[1] ?? '';
    const target = specifier.startsWith('.')
      ? licenseOf(resolvePath(path, specifier))
      : licenses.get(packageName(specifier));
    if (target === 'AGPL-3.0-only') {
      problems.push(`${path}: imports ${specifier}, which is AGPL-3.0-only`);
    }
  }
  return problems;
}

function packageName(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

function resolvePath(from: string, specifier: string): string {
  return new URL(specifier, `file:///${from}`).pathname.slice(1);
}
