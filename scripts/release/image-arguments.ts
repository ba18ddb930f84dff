// SPDX-License-Identifier: AGPL-3.0-only
import { DEPLOYABLES } from '../images/deployables.ts';

export interface ReleasedSource {
  readonly version: string;
  /** The commit. */
  readonly revision: string;
}

/** Arguments of the Dockerfiles for one service, a line each. */
export function imageArguments(service: string, { version, revision }: ReleasedSource): string {
  const deployable = DEPLOYABLES[service];
  if (deployable === undefined) throw new Error(`there is no service "${service}"`);
  const values = {
    SERVICE: service,
    VERSION: version,
    REVISION: revision,
    TITLE: deployable.title,
    DESCRIPTION: deployable.description,
    LICENSE: deployable.license,
    // What is bundled cannot be seen in the image any more: the list of materials takes the lockfile too.
    BUILDKIT_SBOM_SCAN_CONTEXT: 'true',
  };
  return Object.entries(values)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
