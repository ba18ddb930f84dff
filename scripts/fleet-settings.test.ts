// SPDX-License-Identifier: AGPL-3.0-only
// Services are given one environment: what one of them is told no other refuses.
import { expect, test } from 'vitest';
import { FLEET_SETTINGS } from '../packages/infra/runtime/src/index.ts';
import * as api from '../packages/services/api/src/config.ts';
import * as ws from '../packages/services/ws/src/config.ts';

/** Beginnings of names that every service takes for its own. */
const SHARED = /^(GATEFLEET|DISCORD)_/;

function sharedNames(settings: object): string[] {
  return Object.keys(settings).filter((name) => SHARED.test(name));
}

test('every shared name that only some services have is known to all', () => {
  const names = [sharedNames(api.SETTINGS), sharedNames(ws.SETTINGS)];
  const some = [...new Set(names.flat())].filter(
    (name) => !names.every((ofOne) => ofOne.includes(name)),
  );
  expect([...FLEET_SETTINGS].toSorted()).toEqual(['GATEFLEET_CHECKOUT', ...some].toSorted());
});

test('a service takes an environment that is meant for another too', () => {
  const both = { DISCORD_INTENTS: 'GUILDS', GATEFLEET_BUFFER_BYTES: '16777216', SHARDS: '2' };
  expect(api.parseConfig(both)).toMatchObject({ API_PORT: 8080 });
  const servers = { DISCORD_TOKEN: 'x', AMQP_URL: 'amqp://x', REDIS_URL: 'redis://x' };
  expect(ws.parseConfig({ ...servers, ...both, API_PORT: '0', EGRESS_ID: 'x' })).toMatchObject({
    GATEFLEET_BUFFER_BYTES: 16_777_216,
  });
});
