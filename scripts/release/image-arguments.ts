// SPDX-License-Identifier: AGPL-3.0-only
import { buildArguments, type BuildOptions } from '../images/build.ts';

/** Arguments of the Dockerfiles for one service, a line each. */
export function imageArguments(
  service: string,
  source: Pick<BuildOptions, 'version' | 'revision'>,
): string {
  const values = {
    ...buildArguments(service, source),
    // What is bundled cannot be seen in the image any more: the list of materials takes the lockfile too.
    BUILDKIT_SBOM_SCAN_CONTEXT: 'true',
  };
  return Object.entries(values)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
