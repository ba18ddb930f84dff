// SPDX-License-Identifier: AGPL-3.0-only
// The hidden limit of a channel that all its webhooks share, with smaller numbers than Discord's.
import { HIDDEN_LIMITS } from '@gatefleet/ratelimit';
import { expect, test } from 'vitest';
import { SetUp } from './proxy.fixture.ts';

/** 5 in 2 s for each webhook are visible; this is less for two of them together. */
const SHARED = { limit: 4, windowMs: 2_000 };

async function open(): Promise<SetUp> {
  const hiddenLimits = HIDDEN_LIMITS.map((limit) =>
    limit.name === 'webhook-channel' ? { ...limit, ...SHARED } : limit,
  );
  const simulator = { limits: { numbers: { 'webhook-channel': SHARED } } };
  return await SetUp.open({ limiter: { hiddenLimits }, simulator });
}

interface Webhook {
  readonly id: string;
  readonly token: string;
}

async function create(url: string, headers: Record<string, string>): Promise<Webhook> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', 'user-agent': 'DiscordBot (x, 1)' },
    body: JSON.stringify({ name: 'hook' }),
  });
  return (await response.json()) as Webhook;
}

/** Each of the webhooks in turn; answers the statuses. */
async function execute(setUp: SetUp, webhooks: readonly Webhook[], times: number) {
  return await Promise.all(
    Array.from({ length: times }, async (_, index) => {
      const { id = '', token = '' } = webhooks[index % webhooks.length] ?? {};
      const path = `/webhooks/${id}/${token}`;
      return (await setUp.post(path, { content: `message ${index}` })).status;
    }),
  );
}

test('two webhooks of a channel, created through the proxy, wait for each other', async () => {
  await using setUp = await open();
  const [channel] = await setUp.channels();
  const url = `${setUp.apiUrl}/v10/channels/${channel}/webhooks`;
  const webhooks = [await create(url, setUp.headers), await create(url, setUp.headers)];
  expect(await execute(setUp, webhooks, 12)).toEqual(Array.from({ length: 12 }, () => 204));
  expect((await setUp.statuses())[429]).toBeUndefined();
  const waits = setUp.records.map(({ waitedMs }) => waitedMs);
  expect(Math.max(...waits)).toBeGreaterThan(3_500);
});

test('webhooks of unlike channels do not', async () => {
  await using setUp = await open();
  const [one, other] = await setUp.channels();
  const urlOf = (id: string | undefined): string => `${setUp.apiUrl}/v10/channels/${id}/webhooks`;
  const webhooks = [
    await create(urlOf(one), setUp.headers),
    await create(urlOf(other), setUp.headers),
  ];
  expect(await execute(setUp, webhooks, 8)).toEqual(Array.from({ length: 8 }, () => 204));
  const waits = setUp.records.map(({ waitedMs }) => waitedMs);
  expect(Math.max(...waits)).toBeLessThan(1_900);
});

test('webhooks that were there before are known by their first messages', async () => {
  await using setUp = await open();
  const [channel] = await setUp.channels();
  const url = `${setUp.simulator.apiUrl}/v10/channels/${channel}/webhooks`;
  const webhooks = [await create(url, setUp.headers), await create(url, setUp.headers)];
  for (const { id, token } of webhooks) {
    const response = await setUp.post(`/webhooks/${id}/${token}?wait=true`, { content: 'first' });
    expect(await response.json()).toMatchObject({ webhook_id: id, channel_id: channel });
  }
  expect(await execute(setUp, webhooks, 8)).toEqual(Array.from({ length: 8 }, () => 204));
  // Each first message was counted before anybody knew where.
  expect((await setUp.statuses())[429] ?? 0).toBeLessThanOrEqual(webhooks.length);
});
