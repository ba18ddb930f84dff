// SPDX-License-Identifier: AGPL-3.0-only
// A proxy before a simulated Discord, for tests.
import { DEFAULT_LIMITER_OPTIONS, HIDDEN_LIMITS, type LimiterOptions } from '@gatefleet/ratelimit';
import { createSimulator, type Simulator, type SimulatorOptions } from '@gatefleet/simulator';
import type { CallRecord } from '../calls/discord-call.ts';
import { createRouteFilter } from '../calls/route-filter.ts';
import { Upstream, type UpstreamOptions } from '../calls/upstream.ts';
import { LimiterDesk } from '../limiter-desk.ts';
import { type ProxyOptions, ProxyServer } from './proxy-server.ts';

export interface SetUpOptions {
  readonly proxy?: Partial<ProxyOptions>;
  readonly upstream?: Partial<UpstreamOptions>;
  readonly limiter?: Partial<LimiterOptions>;
  readonly simulator?: SimulatorOptions;
  /** Instead of the simulator. */
  readonly apiUrl?: string;
}

export class SetUp implements AsyncDisposable {
  readonly simulator: Simulator;
  readonly desk: LimiterDesk;
  readonly upstream: Upstream;
  readonly proxy: ProxyServer;
  readonly records: CallRecord[];

  static async open({
    proxy: more,
    upstream: other,
    limiter,
    simulator: world,
    apiUrl,
  }: SetUpOptions = {}): Promise<SetUp> {
    const simulator = await createSimulator({
      guilds: 2,
      channelsPerGuild: 6,
      transcript: true,
      ...world,
    });
    const records: CallRecord[] = [];
    const options = { ...DEFAULT_LIMITER_OPTIONS, hiddenLimits: HIDDEN_LIMITS, ...limiter };
    const desk = new LimiterDesk({
      limiter: options,
      onAlarm: () => undefined,
      onLimited: () => undefined,
    });
    const upstream = new Upstream({
      apiUrl: apiUrl ?? simulator.apiUrl,
      defaultVersion: 10,
      connections: 64,
      timeoutMs: 15_000,
      userAgent: 'DiscordBot (https://example.test, 1)',
      filter: createRouteFilter([], []),
      desk,
      onDone: (record) => records.push(record),
      ...other,
    });
    const proxy = await ProxyServer.listen({
      host: '127.0.0.1',
      port: 0,
      upstream,
      maxBodyBytes: 27_262_976,
      maxWaitingBytes: 134_217_728,
      headTimeoutMs: 10_000,
      defaultMaxWaitMs: 120_000,
      ...more,
    });
    return new SetUp({ simulator, desk, upstream, proxy, records });
  }

  private constructor(parts: {
    simulator: Simulator;
    desk: LimiterDesk;
    upstream: Upstream;
    proxy: ProxyServer;
    records: CallRecord[];
  }) {
    this.simulator = parts.simulator;
    this.desk = parts.desk;
    this.upstream = parts.upstream;
    this.proxy = parts.proxy;
    this.records = parts.records;
  }

  get headers(): Record<string, string> {
    return { authorization: `Bot ${this.simulator.token}` };
  }

  /** Where a library's base URL points instead of Discord's. */
  get apiUrl(): string {
    return `${this.proxy.url}/api`;
  }

  async call(method: string, path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { ...this.headers, ...(init.headers as Record<string, string>) };
    return await fetch(`${this.apiUrl}/v10${path}`, { ...init, method, headers });
  }

  async post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return await this.call('POST', path, {
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }

  /** Text channels of the first guild. */
  async channels(): Promise<string[]> {
    const response = await this.call('GET', `/guilds/${this.simulator.guildIds[0]}/channels`);
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
    await this.proxy[Symbol.asyncDispose]();
    await this.upstream[Symbol.asyncDispose]();
    this.desk[Symbol.dispose]();
    await this.simulator[Symbol.asyncDispose]();
  }
}
