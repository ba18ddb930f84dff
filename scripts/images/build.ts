// SPDX-License-Identifier: AGPL-3.0-only
import { DEPLOYABLES } from './deployables.ts';
import type { Engine } from './engine.ts';

export const VARIANTS = ['distroless', 'alpine'] as const;
export type Variant = (typeof VARIANTS)[number];

export interface BuildOptions {
  readonly service: string;
  readonly variant: Variant;
  /** Of the sources, for the labels. */
  readonly version: string;
  readonly revision: string;
  /** The image's tag without the variant; the version for a release. */
  readonly tag: string;
  readonly noCache?: boolean;
}

/** `gatefleet/ws:0.1.0`, and `gatefleet/ws:0.1.0-alpine` on Alpine. */
export function imageName({
  service,
  variant,
  tag,
}: Pick<BuildOptions, 'service' | 'variant' | 'tag'>): string {
  return `gatefleet/${service}:${tag}${variant === 'distroless' ? '' : `-${variant}`}`;
}

/** The arguments of both Dockerfiles. */
export function buildArguments(
  service: string,
  { version, revision }: Pick<BuildOptions, 'version' | 'revision'>,
): Record<string, string> {
  const deployable = DEPLOYABLES[service];
  if (deployable === undefined) throw new Error(`there is no service "${service}"`);
  return {
    SERVICE: service,
    VERSION: version,
    REVISION: revision,
    TITLE: deployable.title,
    DESCRIPTION: deployable.description,
    LICENSE: deployable.license,
  };
}

/** Builds one image and returns its name. */
export async function buildImage(engine: Engine, options: BuildOptions): Promise<string> {
  const { service, variant, version, revision, noCache = false } = options;
  const name = imageName(options);
  const args = buildArguments(service, { version, revision });
  await engine.docker(
    'build',
    '--quiet',
    '--network=host',
    `--file=Dockerfile.${variant}`,
    `--tag=${name}`,
    ...Object.entries(args).map(([key, value]) => `--build-arg=${key}=${value}`),
    ...(noCache ? ['--no-cache'] : []),
    '.',
  );
  return name;
}
