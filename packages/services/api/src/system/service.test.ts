// SPDX-License-Identifier: AGPL-3.0-only
// The service as it is run: a process of its own, settings from the environment, and nothing else.
import { createSimulator } from '@gatefleet/simulator';
import { expect, test } from 'vitest';
import { ApiProcess } from './api-process.fixture.ts';

test('runs alone, with a token and nothing else, counts, and keeps its secrets', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  await using api = await ApiProcess.start({
    DISCORD_API_URL: simulator.apiUrl,
    DISCORD_TOKEN: simulator.token,
    API_ADD_TOKEN: 'true',
  });
  const { http, ops } = api.addresses;
  expect((await fetch(`${http}/api/v10/users/@me`)).status).toBe(200);
  expect((await fetch(`${http}/api/v10/channels/1`)).status).toBe(404);
  const refused = await fetch(`${http}/api/v10/users/@me`, {
    headers: { authorization: 'Bot MTIz.wrong.wrong' },
  });
  expect(refused.status).toBe(401);
  expect((await fetch(`${ops}/readyz`)).status).toBe(200);
  const metrics = await (await fetch(`${ops}/metrics`)).text();
  expect(metrics).toContain(
    'gatefleet_api_requests_total{route="GET /users/@me",status="200",answered_by="discord"} 1',
  );
  expect(metrics).toContain('gatefleet_api_alarms_total{alarm="TOKEN_REFUSED"} 1');
  expect(metrics).toContain('gatefleet_api_alarms_total{alarm="BANNED"} 0');
  expect(metrics).toContain('gatefleet_api_waiting_limit 10000');
  expect(metrics).toContain('gatefleet_api_invalid_requests 1');
  expect(metrics).toMatch(/gatefleet_api_requests_peak\{stage="sent",window="1s"\} [123]\n/);
  const buckets = await (await fetch(`${ops}/buckets`)).text();
  expect(JSON.parse(buckets)).toMatchObject({
    version: 1,
    inFlight: 0,
    invalid: { counted: 1, left: 9499 },
    all: { sent: 3, waiting: 0, statuses: { 200: 1, 401: 1, 404: 1 } },
  });
  expect(buckets).not.toContain('MTIz');
  expect(await api.stop()).toBe(0);
  expect(api.output).toContain('"msg":"stopped"');
  expect(api.output + metrics).not.toContain(simulator.token);
  expect(api.output + metrics).not.toContain('MTIz');
});
