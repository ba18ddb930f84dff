// SPDX-License-Identifier: AGPL-3.0-only
type Environment = Readonly<Record<string, string | undefined>>;

/** What installs and packs: a package with its version, for npx. */
export const PNPM: string;

export function cleanEnvironment(environment: Environment): Record<string, string | undefined>;

export function chooseNode(system: {
  readonly platform: string;
  readonly arch: string;
  readonly glibc: boolean;
  readonly version: string;
}): 'package' | 'system';

export function boot(
  task: string,
  args: readonly string[],
  options: { readonly environment: Environment; readonly cwd?: string },
): Promise<number>;
