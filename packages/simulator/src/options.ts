// SPDX-License-Identifier: AGPL-3.0-only
// Everything that can be told to a simulator, with the defaults and why they are what they are.
import { SimulatorError } from './errors.ts';
import type { CompressorKind } from './gateway/compression.ts';
import type { KeyOrder } from './gateway/dispatch-payload.ts';
import { ALL_INTENTS } from './gateway/intents.ts';
import { limitSettings } from './input/limits.ts';
import type { LimitSettings } from './limits/index.ts';
import type { SavedWorld } from './saved-form.ts';
import { BOT_PERMISSIONS } from './store/population.ts';

export interface TlsOptions {
  readonly key: string;
  readonly cert: string;
}

export interface SimulatorOptions {
  /** Address to listen on. Default 127.0.0.1. */
  readonly host?: string;
  /** Port to listen on; 0 (default) takes a free one. */
  readonly port?: number;
  /**
   * How others reach it, `http://simulator:3000`: what it names as its gateway, and prints. Default its own
   * address and port, which mean nothing to other machines and containers.
   */
  readonly publicUrl?: string;
  /** The bot token it takes. Default one made from the seed. */
  readonly token?: string;
  /** The same seed gives the same ids, population, token and traffic. Default 1. */
  readonly seed?: number | string;
  /** Guilds at the start. Default 32. */
  readonly guilds?: number;
  /** Members per guild, drawn between these. Default 5 and 40. */
  readonly membersMin?: number;
  readonly membersMax?: number;
  /** Text and voice channels per guild, besides one category. Default 8. */
  readonly channelsPerGuild?: number;
  /** The count that GET /gateway/bot recommends. Default one per 1,000 guilds. */
  readonly shards?: number;
  /** IDENTIFYs per window, by `shard_id % max_concurrency`. Default 1, as for any small bot. */
  readonly maxConcurrency?: number;
  /** IDENTIFYs left until the token is reset. Default 1,000, as documented. */
  readonly sessionStartLimit?: number;
  /** Intents the application may use; only the privileged ones among them matter. Default all. */
  readonly allowedIntents?: number;
  /**
   * Permission bits, decimal, that the bot was invited with. Default all that moderation takes, short of
   * ADMINISTRATOR.
   */
  readonly botPermissions?: string;
  /** Told in HELLO. Default 41,250 ms, as Discord does. */
  readonly heartbeatIntervalMs?: number;
  /** A connection silent for interval times this is closed with 4009. Default 1.5. */
  readonly heartbeatGraceFactor?: number;
  /** Within this time a second IDENTIFY of one key gets op 9. Default 5,000 ms, as documented. */
  readonly identifyWindowMs?: number;
  /**
   * Within this time a second request for all members of a guild (op 8) gets RATE_LIMITED. Default 30,000
   * ms, as Discord says; 0 for no limit.
   */
  readonly memberRequestWindowMs?: number;
  /**
   * How long a session outlives its connection. Discord says "a few minutes"; the default of 90,000 ms
   * is the harsher reading.
   */
  readonly sessionTtlMs?: number;
  /**
   * How long lies between two forged PINGs to the URLs of applications, on average, by the world's clock.
   * Default 0: none come by themselves.
   */
  readonly endpointCheckMs?: number;
  /** Fixed size of replay buffers, in events. Default max(100, min(3500, 75 x guilds of the shard)). */
  readonly replayCapacity?: number;
  /** Pause between the 101 and HELLO. Default 30 ms: some clients miss a HELLO glued to the 101. */
  readonly helloDelayMs?: number;
  /** What may wait unsent for one connection before it is cut. Default 16 MiB. */
  readonly maxOutputBytes?: number;
  /** Journal entries kept. Default 2,000,000 (34 bytes each). */
  readonly journalCapacity?: number;
  /** Client commands kept. Default 10,000. */
  readonly commandCapacity?: number;
  /** Traffic from the start; 0 (default) is silence. */
  readonly eventsPerSecond?: number;
  /** Key order of dispatches. Default Discord's. */
  readonly keyOrder?: KeyOrder;
  /**
   * `real` follows the machine; `virtual` stands still until the control API lets it go on, and gives the
   * same script the same transcript. Default `real`.
   */
  readonly clock?: 'real' | 'virtual';
  /** Rate limits on REST: whether there are any, or what is other than at Discord. Default true. */
  readonly limits?: boolean | LimitSettings;
  /** Whether every REST call, gateway frame and post is written down. Default false. */
  readonly transcript?: boolean;
  /** Whether /control answers addresses other than loopback. Default false. */
  readonly allowRemoteControl?: boolean;
  /**
   * PEM texts; with them everything is served over TLS (https, wss) and nothing without. Some
   * libraries connect to a gateway by TLS only. Default none.
   */
  readonly tls?: TlsOptions;
  /**
   * A world that was saved, to begin with. Its seed and population hold: other ones are refused, and a
   * `token` is given to its first application.
   */
  readonly world?: SavedWorld;
  /** `public` forgoes node:zlib's private handle. Default `auto`. */
  readonly compressor?: CompressorKind;
}

type WithoutDefault = 'replayCapacity' | 'tls' | 'publicUrl' | 'token' | 'world';
export type ResolvedOptions = Required<Omit<SimulatorOptions, WithoutDefault>> &
  Pick<SimulatorOptions, WithoutDefault>;

const LARGEST_PORT = 65_535;

/** What each number may be; the control API and the environment are held to the same. */
const RANGES: Readonly<Record<string, readonly [min: number, max: number]>> = {
  port: [0, LARGEST_PORT],
  guilds: [0, 200_000],
  membersMin: [0, 100_000],
  membersMax: [0, 100_000],
  channelsPerGuild: [2, 500],
  shards: [1, 100_000],
  maxConcurrency: [1, 1_024],
  sessionStartLimit: [0, 1_000_000],
  allowedIntents: [0, ALL_INTENTS],
  heartbeatIntervalMs: [20, 600_000],
  heartbeatGraceFactor: [1, 10],
  identifyWindowMs: [0, 60_000],
  memberRequestWindowMs: [0, 3_600_000],
  sessionTtlMs: [0, 3_600_000],
  replayCapacity: [1, 1_000_000],
  helloDelayMs: [0, 60_000],
  endpointCheckMs: [0, 1_000_000_000],
  maxOutputBytes: [65_536, 1_073_741_824],
  journalCapacity: [1, 50_000_000],
  commandCapacity: [1, 1_000_000],
  eventsPerSecond: [0, 100_000],
};

const TOKEN = /^[\w.-]{1,200}$/;

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol } = new URL(text);
  return /^https?:$/.test(protocol) && [origin, `${origin}/`].includes(text);
}

function limitProblems(limits: LimitSettings): string[] {
  const issues = limitSettings.safeParse(limits).error?.issues ?? [];
  return issues.map(({ path, message }) => `${['limits', ...path].join('.')}: ${message}`);
}

/** Fills the defaults in and refuses what cannot work, all at once and by name. */
export function resolveOptions(options: SimulatorOptions): ResolvedOptions {
  const guilds = options.guilds ?? 32;
  const membersMin = options.membersMin ?? 5;
  const resolved: ResolvedOptions = {
    host: '127.0.0.1',
    port: 0,
    seed: 1,
    membersMax: Math.max(40, membersMin),
    channelsPerGuild: 8,
    shards: Math.max(1, Math.ceil(guilds / 1_000)),
    maxConcurrency: 1,
    sessionStartLimit: 1_000,
    allowedIntents: ALL_INTENTS,
    botPermissions: BOT_PERMISSIONS,
    heartbeatIntervalMs: 41_250,
    heartbeatGraceFactor: 1.5,
    identifyWindowMs: 5_000,
    memberRequestWindowMs: 30_000,
    sessionTtlMs: 90_000,
    helloDelayMs: 30,
    endpointCheckMs: 0,
    maxOutputBytes: 16 * 1_048_576,
    journalCapacity: 2_000_000,
    commandCapacity: 10_000,
    eventsPerSecond: 0,
    keyOrder: 'discord',
    clock: 'real',
    limits: true,
    transcript: false,
    allowRemoteControl: false,
    compressor: 'auto',
    ...options,
    guilds,
    membersMin,
  };
  const problems = Object.entries(RANGES).flatMap(([name, [min, max]]) => {
    const value = resolved[name as keyof ResolvedOptions];
    if (value === undefined) return [];
    const fits = typeof value === 'number' && value >= min && value <= max;
    return fits ? [] : [`${name} must be a number from ${min} to ${max}`];
  });
  const { publicUrl, token } = resolved;
  if (!/^\d{1,19}$/.test(resolved.botPermissions)) {
    problems.push('botPermissions must be permission bits in decimal');
  }
  if (publicUrl !== undefined && !isOrigin(publicUrl)) {
    problems.push('publicUrl must be http://host:port or https://host:port, no more');
  }
  if (token !== undefined && !TOKEN.test(token)) {
    problems.push('token must be 1 to 200 letters, digits, ".", "_" and "-"');
  }
  if (typeof resolved.limits !== 'boolean') problems.push(...limitProblems(resolved.limits));
  if (resolved.membersMax < membersMin) problems.push('membersMax must not be under membersMin');
  if (problems.length > 0) throw new SimulatorError('BAD_CONFIG', problems.join('; '));
  return resolved;
}
