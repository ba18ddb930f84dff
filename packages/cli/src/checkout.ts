// SPDX-License-Identifier: AGPL-3.0-only
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Checkout {
  /** The project's own package.json. */
  readonly manifest: string;
  /** What a run leaves behind or needs again; git ignores it. */
  readonly state: string;
  readonly runFile: string;
  readonly logs: string;
  readonly data: string;
  readonly simulatorMain: string;
  readonly wsMain: string;
}

/** Tests have their own state folder, so that they meet no run of the developer's. */
export function checkoutWith(state: string): Checkout {
  return {
    manifest: join(root, 'package.json'),
    state,
    runFile: join(state, 'run.json'),
    logs: join(state, 'logs'),
    data: join(state, 'data'),
    simulatorMain: join(root, 'packages/simulator/src/main.ts'),
    wsMain: join(root, 'packages/services/ws/src/main.ts'),
  };
}

export const thisCheckout: Checkout = checkoutWith(join(root, '.gatefleet'));
