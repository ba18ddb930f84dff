// SPDX-License-Identifier: AGPL-3.0-only
// Where things are. Run from its sources the program belongs to their checkout; installed from npm it works
// on the folder that it is called in.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { resolve } = createRequire(import.meta.url);

export interface Checkout {
  /** What a run leaves behind or needs again; git ignores it. */
  readonly state: string;
  readonly runFile: string;
  readonly logs: string;
  readonly data: string;
  readonly simulatorMain: string;
  readonly wsMain: string;
  readonly apiMain: string;
}

/** Tests have their own state folder, so that they meet no run of the developer's. */
export function checkoutWith(state: string): Checkout {
  return {
    state,
    runFile: join(state, 'run.json'),
    logs: join(state, 'logs'),
    data: join(state, 'data'),
    // Found when they are asked for: a container of this program alone has none.
    get simulatorMain() {
      return resolve('@gatefleet/simulator/main');
    },
    get wsMain() {
      return resolve('@gatefleet/ws/main');
    },
    get apiMain() {
      return resolve('@gatefleet/api/main');
    },
  };
}

/** `module` is the address of a file of this package. */
export function stateFolder(module: string, workingFolder: string): string {
  const home = module.endsWith('.ts') ? fileURLToPath(new URL('../../..', module)) : workingFolder;
  return join(home, '.gatefleet');
}

export const thisCheckout: Checkout = checkoutWith(stateFolder(import.meta.url, process.cwd()));
