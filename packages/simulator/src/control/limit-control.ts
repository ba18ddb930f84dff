// SPDX-License-Identifier: AGPL-3.0-only
// The control calls of the HTTP API's rate limits, on the world in this process.
import type { World } from '../world.ts';
import type { LimitControl } from './control.ts';

/** As whom the tests on this machine call. */
const LOOPBACK = '127.0.0.1';

export function createLimitCalls({ limits, clock }: World): LimitControl {
  return {
    limits: async () => limits.inspect(clock.now()),
    setLimits: async ({ enabled }) => limits.setEnabled(enabled),
    resetLimits: async () => limits.reset(),
    setLimitRule: async (rule) => limits.setRule(rule),
    removeLimitRule: async (bucket) => limits.removeRule(bucket),
    forceLimit: async (answer) => limits.force(answer),
    banAddress: async ({ address = LOOPBACK, forMs } = {}) =>
      limits.ban(address, clock.now(), forMs),
  };
}
