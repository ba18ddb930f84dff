// SPDX-License-Identifier: AGPL-3.0-only
// Runs a simulator alone: configured by SIM_* variables, stopped by SIGTERM or SIGINT.
import { parseConfig } from './config.ts';
import { SimulatorError } from './errors.ts';
import { createSimulator, type Simulator } from './simulator.ts';

function announce(simulator: Simulator): void {
  const { apiUrl, gatewayUrl, controlUrl, token } = simulator;
  const line = { msg: 'simulator listening', apiUrl, gatewayUrl, controlUrl, token };
  process.stdout.write(`${JSON.stringify(line)}\n`);
  process.send?.({
    type: 'gatefleet.started',
    addresses: { api: apiUrl, gateway: gatewayUrl, control: controlUrl },
    token,
  });
}

async function main(): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
    // Whoever started it and held the channel is gone.
    process.once('disconnect', resolve);
  });
  await using simulator = await createSimulator(parseConfig(process.env));
  announce(simulator);
  await stopped;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof SimulatorError)) throw error;
  process.stderr.write(`${JSON.stringify({ msg: error.message, code: error.code })}\n`);
  process.exitCode = 1;
} finally {
  // An open IPC channel would keep the process alive.
  if (process.connected) process.disconnect();
}
