// SPDX-License-Identifier: AGPL-3.0-only
// Several replicas before one Discord, as they are run.
import { uniqueNamespace } from '@gatefleet/servers/fixture';
import { createSimulator, type Simulator } from '@gatefleet/simulator';
import { expect } from 'vitest';
import { ApiProcess } from './api-process.fixture.ts';

/** All know of each other. */
export async function together(replicas: readonly ApiProcess[]): Promise<void> {
  for (const api of replicas) {
    await expect
      .poll(async () => await api.state(), { timeout: 30_000, interval: 50 })
      .toMatchObject({ mode: 'together', replicas: replicas.length });
  }
}

export class Fleet implements AsyncDisposable {
  readonly namespace: string;
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
    const fleet = new Fleet(simulator, replicas, namespace);
    await together(replicas);
    return fleet;
  }

  private constructor(simulator: Simulator, replicas: readonly ApiProcess[], namespace: string) {
    this.namespace = namespace;
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
