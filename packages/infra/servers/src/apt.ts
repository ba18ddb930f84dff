// SPDX-License-Identifier: AGPL-3.0-only
// Installs the system's packages without starting their services: invoke-rc.d asks policy-rc.d, and the
// answer 101 forbids every start. A policy that was there before is left as it is.
import { access, constants, rm, writeFile } from 'node:fs/promises';
import { ServersError } from './errors.ts';
import { runTool } from './tool.ts';

export const RABBITMQ_PACKAGE = 'rabbitmq-server';
export const REDIS_PACKAGE = 'redis-server';

const FORBID_STARTS = '#!/bin/sh\nexit 101\n';
const INSTALL_TIMEOUT_MS = 15 * 60_000;

export interface AptOptions {
  readonly log: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
  /** For tests: where apt-get and the policy are. */
  readonly aptGet?: string;
  readonly policyFile?: string;
}

export async function hasApt(aptGet = '/usr/bin/apt-get'): Promise<boolean> {
  return access(aptGet, constants.X_OK).then(
    () => true,
    () => false,
  );
}

export async function installPackages(
  packages: readonly string[],
  options: AptOptions,
): Promise<void> {
  const policyFile = options.policyFile ?? '/usr/sbin/policy-rc.d';
  const isOurs = await forbidStarts(policyFile);
  try {
    options.log('apt-get update');
    await apt(['update'], options);
    options.log(`apt-get install ${packages.join(' ')}`);
    await apt(['install', '-y', '--no-install-recommends', ...packages], options);
  } finally {
    if (isOurs) await rm(policyFile, { force: true });
  }
}

async function apt(args: readonly string[], options: AptOptions): Promise<void> {
  // `env` adds to what we inherit: proxies are set there.
  await runTool(
    [
      '/usr/bin/env',
      'DEBIAN_FRONTEND=noninteractive',
      options.aptGet ?? '/usr/bin/apt-get',
      '-o',
      'DPkg::Lock::Timeout=120',
      ...args,
    ],
    { timeoutMs: INSTALL_TIMEOUT_MS, signal: options.signal },
  );
}

/** Returns whether the policy is ours to take away. */
async function forbidStarts(policyFile: string): Promise<boolean> {
  try {
    await writeFile(policyFile, FORBID_STARTS, { mode: 0o755, flag: 'wx' });
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new ServersError('TOOL_FAILED', `cannot write ${policyFile}`, { cause });
  }
}
