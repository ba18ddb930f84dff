// SPDX-License-Identifier: AGPL-3.0-only
// Several replicas before one Discord: together they keep what one alone keeps.
import { sharedRedis, uniqueNamespace } from '@gatefleet/servers/fixture';
import { createSimulator, type Simulator } from '@gatefleet/simulator';
import { expect, test } from 'vitest';
import { ApiProcess } from './api-process.fixture.ts';

async function stateOf(api: ApiProcess): Promise<unknown> {
  const response = await fetch(`${api.addresses.ops}/readyz`);
  return await response.json();
}

async function together(replicas: readonly ApiProcess[]): Promise<void> {
  for (const api of replicas) {
    await expect
      .poll(async () => await stateOf(api), { timeout: 20_000, interval: 50 })
      .toMatchObject({ mode: 'together', replicas: replicas.length });
  }
}

class Fleet implements AsyncDisposable {
  readonly simulator: Simulator;
  readonly replicas: readonly ApiProcess[];
  readonly #stack = new AsyncDisposableStack();

  static async open(count: number, redisUrl: string): Promise<Fleet> {
    const simulator = await createSimulator({ guilds: 2, channelsPerGuild: 6, transcript: true });
    const namespace = uniqueNamespace();
    const environment = {
      DISCORD_API_URL: simulator.apiUrl,
      REDIS_URL: redisUrl,
      GATEFLEET_NAMESPACE: namespace,
    };
    const replicas = await Promise.all(
      Array.from({ length: count }, async () => await ApiProcess.start(environment)),
    );
    const fleet = new Fleet(simulator, replicas);
    await together(replicas);
    return fleet;
  }

  private constructor(simulator: Simulator, replicas: readonly ApiProcess[]) {
    this.simulator = simulator;
    this.replicas = replicas;
    this.#stack.use(simulator);
    for (const api of replicas) this.#stack.use(api);
  }

  async call(replica: number, method: string, path: string, body?: unknown): Promise<number> {
    const api = this.replicas[replica] as ApiProcess;
    const response = await fetch(`${api.addresses.http}/api/v10${path}`, {
      method,
      headers: {
        authorization: `Bot ${this.simulator.token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    await response.arrayBuffer();
    return response.status;
  }

  async channels(): Promise<string[]> {
    const response = await fetch(
      `${this.replicas[0]?.addresses.http}/api/v10/guilds/${this.simulator.guildIds[0]}/channels`,
      { headers: { authorization: `Bot ${this.simulator.token}` } },
    );
    const channels = (await response.json()) as { readonly id: string; readonly type: number }[];
    return channels.filter(({ type }) => type === 0).map(({ id }) => id);
  }

  /** How often Discord answered with each status. */
  async statuses(): Promise<Record<number, number>> {
    const response = await fetch(`${this.simulator.controlUrl}/transcript`);
    const counts: Record<number, number> = {};
    for (const line of (await response.text()).split('\n').filter((text) => text !== '')) {
      const { kind, status } = JSON.parse(line) as { readonly kind: string; status: number };
      if (kind === 'rest') counts[status] = (counts[status] ?? 0) + 1;
    }
    return counts;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#stack[Symbol.asyncDispose]();
  }
}

test('four replicas send to the same channels, and Discord sees no call too many', async () => {
  await using fleet = await Fleet.open(4, (await sharedRedis()).url);
  const channels = await fleet.channels();
  const calls = Array.from({ length: 60 }, async (_, index) => {
    const channel = channels[index % 3];
    const path = `/channels/${channel}/messages`;
    return await fleet.call(index % 4, 'POST', path, { content: `${index}` });
  });
  const statuses = await Promise.all(calls);
  expect(new Set(statuses)).toEqual(new Set([200]));
  const seen = await fleet.statuses();
  expect(seen[429]).toBeUndefined();
  expect(seen[200]).toBe(61);
}, 120_000);
