// SPDX-License-Identifier: AGPL-3.0-only
//
// The life of every service: read the configuration, start, run until a signal, stop in good order
// within a deadline, and be gone. The one place that handles signals and exits.

import { ConfigError } from './errors.ts';
import type { Logger } from './log.ts';

/** sysexits: the configuration is wrong; starting again will not help. */
export const EXIT_CONFIG = 78;
export const EXIT_FAILURE = 1;

export type RunningService = {
  /** Where it can be reached, for the supervisor. */
  readonly addresses: Readonly<Record<string, string>>;
  /** Stops in good order; the signal aborts when the deadline is near. */
  stop(): Promise<void>;
};

export type ServiceOptions = {
  readonly name: string;
  /** A stop that takes longer is cut short, in milliseconds. */
  readonly stopTimeoutMs: number;
  /** Throws ConfigError, or starts. */
  readonly start: () => Promise<{ service: RunningService; log: Logger }>;
};

/** Runs a service in this process. Resolves when it has stopped, with `process.exitCode` set. */
export async function runService(options: ServiceOptions): Promise<void> {
  const stopAsked = new Promise<string>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.once(signal, () => resolve(signal));
    // A supervisor that died without a word must not leave us behind.
    if (process.connected) process.once('disconnect', () => resolve('supervisor gone'));
  });
  let started: Awaited<ReturnType<ServiceOptions['start']>>;
  try {
    started = await options.start();
  } catch (error) {
    reportFailedStart(options.name, error);
    return;
  }
  const { service, log } = started;
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'uncaught error');
    process.exit(EXIT_FAILURE);
  });
  process.send?.({ type: 'gatefleet.started', addresses: service.addresses });
  log.info({ addresses: service.addresses }, 'started');
  const reason = await stopAsked;
  log.info({ reason }, 'stopping');
  const backstop = setTimeout(() => {
    log.error('stopping took too long');
    process.exit(EXIT_FAILURE);
  }, options.stopTimeoutMs);
  await service.stop();
  clearTimeout(backstop);
  log.info('stopped');
  process.exit(0);
}

function reportFailedStart(name: string, error: unknown): void {
  if (error instanceof ConfigError) {
    const problems = error.problems.map(({ key, message }) => `  ${key}: ${message}\n`).join('');
    process.stderr.write(`${name}: the configuration is not valid\n${problems}`);
    process.exit(EXIT_CONFIG);
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${name}: cannot start\n${message}\n`);
  process.exit(EXIT_FAILURE);
}
