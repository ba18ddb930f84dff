// SPDX-License-Identifier: AGPL-3.0-only
//
// The simulator as a process of its own, so that it does not share its event loop with the test.

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createSimulatorControl, type SimulatorControl } from '@gatefleet/simulator';

const MAIN = fileURLToPath(import.meta.resolve('@gatefleet/simulator/main'));

type Started = {
  readonly addresses: { readonly api: string; readonly gateway: string; readonly control: string };
  readonly token: string;
};

export class SimulatorProcess {
  readonly #child: ChildProcess;
  readonly apiUrl: string;
  readonly token: string;
  readonly control: SimulatorControl;

  static async start(settings: Readonly<Record<string, string>>): Promise<SimulatorProcess> {
    const child = fork(MAIN, [], {
      execArgv: ['--conditions=@gatefleet/source'],
      env: { PATH: process.env['PATH'] ?? '', SIM_PORT: '0', ...settings },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const [started] = (await once(child, 'message')) as [Started];
    return new SimulatorProcess(child, started);
  }

  private constructor(child: ChildProcess, { addresses, token }: Started) {
    this.#child = child;
    this.apiUrl = addresses.api;
    this.token = token;
    this.control = createSimulatorControl(addresses.control);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const exited = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await exited;
  }
}
