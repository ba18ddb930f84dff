// SPDX-License-Identifier: AGPL-3.0-only
// `gatefleet sim`: the simulated Discord and nothing else, until it is interrupted.
import { once } from 'node:events';
import { createSimulator, parseSimulatorConfig, SimulatorError } from '@gatefleet/simulator';
import { CliError } from './errors.ts';

interface Around {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: NodeJS.WritableStream;
  readonly signal: AbortSignal;
}

export async function runSimulator(json: boolean, around: Around): Promise<void> {
  const { environment, stdout, signal } = around;
  try {
    await using simulator = await createSimulator(parseSimulatorConfig(environment));
    const { apiUrl, gatewayUrl, controlUrl, token } = simulator;
    if (json) stdout.write(`${JSON.stringify({ apiUrl, gatewayUrl, controlUrl, token })}\n`);
    else {
      stdout.write(`REST     ${apiUrl}\ngateway  ${gatewayUrl}\ncontrol  ${controlUrl}\n`);
      stdout.write(`token    ${token}\n`);
    }
    if (!signal.aborted) await once(signal, 'abort');
  } catch (error) {
    if (!(error instanceof SimulatorError)) throw error;
    throw new CliError('SIMULATOR_FAILED', error.message, { cause: error });
  }
}
