// SPDX-License-Identifier: AGPL-3.0-only
// What can be asked of a running simulator, in-process or over HTTP: one interface, two
// implementations (`local-control.ts`, `http-control.ts`).
import type { Counts } from '../counts.ts';
import type { ClientCommand } from '../gateway/command-log.ts';
import type { DropHow } from '../gateway/connection.ts';
import type { Delivery } from '../gateway/dispatcher.ts';
import type { AckMode, GatewayFaults } from '../gateway/faults.ts';
import type { JournalEntry, JournalPage } from '../journal.ts';
import type { ForcedAnswer, LimitsState, RouteRule } from '../limits/index.ts';
import type { LoadOrder, LoadPace, LoadState } from '../load/gateway-load.ts';
import type { SavedWorld } from '../saved-form.ts';

export interface SessionState {
  readonly sessionId: string;
  readonly shardId: number;
  readonly shardCount: number;
  readonly connected: boolean;
  /** Of the newest dispatch. */
  readonly sequence: number;
  /** Events in the replay buffer. */
  readonly bufferedEvents: number;
  /** The lowest sequence that a RESUME may carry. */
  readonly oldestReplayable: number;
  readonly intents: number;
}

export interface SimulatorState {
  readonly applicationId: string;
  readonly userId: string;
  readonly token: string;
  readonly guildCount: number;
  readonly maxConcurrency: number;
  readonly sessionStartLimit: {
    readonly total: number;
    readonly remaining: number;
    readonly reset_after: number;
    readonly max_concurrency: number;
  };
  readonly sessions: readonly SessionState[];
  readonly counts: Counts;
  readonly journal: { readonly count: number; readonly dropped: number };
}

export interface EmitRequest {
  readonly event: string;
  readonly data: unknown;
  /** Instead of routing by `data.guild_id`. */
  readonly shardId?: number | undefined;
  /** Past the intents filter. */
  readonly raw?: boolean | undefined;
}

export interface ShardTarget {
  /** Without it: every connected shard. */
  readonly shardId?: number | undefined;
}

/** Exactly one of the three. */
export interface SendRequest extends ShardTarget {
  /** A JSON value as one message. */
  readonly payload?: unknown;
  /** Any text as one message. */
  readonly text?: string | undefined;
  /** Base64 of bytes for one binary frame. */
  readonly binary?: string | undefined;
}

export interface DropRequest extends ShardTarget {
  /** Which part of the connections, at random under the seed (0 to 1). */
  readonly share?: number | undefined;
  readonly how: DropHow;
  /** For `close`; default 4000. */
  readonly code?: number | undefined;
}

export interface TrafficRequest {
  readonly eventsPerSecond: number;
  /** Stop after so many events. */
  readonly limit?: number | undefined;
}

export interface TrafficState {
  readonly running: boolean;
  readonly eventsPerSecond: number;
  /** Events generated since the simulator began. */
  readonly generated: number;
}

export type GatewayFaultRequest = {
  readonly [N in keyof GatewayFaults]?: GatewayFaults[N] | null | undefined;
} & {
  /** How often each fault of this request strikes; until taken back when absent. */
  readonly times?: number | undefined;
};

export interface RestFaultRequest {
  readonly status: number;
  readonly times: number;
  /** Seconds, for a 429. Default 1. */
  readonly retryAfter?: number | undefined;
}

export interface AckRequest extends ShardTarget {
  readonly mode: AckMode;
  readonly delayMs?: number | undefined;
}

export interface ReadRequest extends ShardTarget {
  /** 0 reads nothing; null takes it back. */
  readonly bytesPerSecond: number | null;
}

/** How many connections or sessions a call reached. */
export interface Affected {
  readonly affected: number;
}

/** The load mode: prepared once, run once. */
export interface LoadControl {
  load(): Promise<LoadState>;
  /** Encodes and compresses so many dispatches for each session; their other dispatches wait from here. */
  prepareLoad(order: LoadOrder): Promise<LoadState>;
  /** Sends what is prepared; answers as soon as it has begun. */
  startLoad(pace?: LoadPace): Promise<LoadState>;
  stopLoad(): Promise<LoadState>;
}

export interface BanRequest {
  /** Default 127.0.0.1. */
  readonly address?: string;
  /** Default as long as the options say, an hour. */
  readonly forMs?: number;
}

/** The rate limits of the HTTP API; see `limits/README.md`. */
export interface LimitControl {
  /** Where every counter and ban stands. */
  limits(): Promise<LimitsState>;
  /** Off: everything passes, without headers, and nothing is counted. */
  setLimits(request: { readonly enabled: boolean }): Promise<void>;
  /** Forgets counters, bans and forced answers; rules stay. */
  resetLimits(): Promise<void>;
  /** Adds a bucket, or puts it in the place of the one of its name. */
  setLimitRule(rule: RouteRule): Promise<void>;
  /** Takes back what was set; what was there before is valid again. */
  removeLimitRule(bucket: string): Promise<void>;
  /** The next calls that fit are answered with a 429. */
  forceLimit(answer: ForcedAnswer): Promise<void>;
  banAddress(request?: BanRequest): Promise<void>;
}

export interface SimulatorControl extends LoadControl, LimitControl {
  state(): Promise<SimulatorState>;
  emit(request: EmitRequest): Promise<{ readonly deliveries: readonly Delivery[] }>;
  send(request: SendRequest): Promise<Affected>;
  traffic(): Promise<TrafficState>;
  startTraffic(request: TrafficRequest): Promise<TrafficState>;
  stopTraffic(): Promise<TrafficState>;
  drop(request: DropRequest): Promise<Affected>;
  /** Op 7. */
  reconnect(request?: ShardTarget): Promise<Affected>;
  /** Op 9; not resumable ends the session. */
  invalidate(request: ShardTarget & { readonly resumable: boolean }): Promise<Affected>;
  setAcks(request: AckRequest): Promise<void>;
  /** How fast is read what clients send; without a shard also of those that connect later. */
  setReads(request: ReadRequest): Promise<Affected>;
  setGatewayFaults(request: GatewayFaultRequest): Promise<void>;
  setRestFault(request: RestFaultRequest): Promise<void>;
  setGuildOutage(request: {
    readonly guildId: string;
    readonly unavailable: boolean;
  }): Promise<{ readonly deliveries: readonly Delivery[] }>;
  joinGuild(): Promise<{ readonly guildId: string; readonly deliveries: readonly Delivery[] }>;
  leaveGuild(request: {
    readonly guildId: string;
  }): Promise<{ readonly deliveries: readonly Delivery[] }>;
  /** Ordered by `n`. */
  journal(page?: JournalPage): AsyncIterable<JournalEntry>;
  clearJournal(): Promise<void>;
  commands(after?: number): Promise<readonly ClientCommand[]>;
  /** All there is in the world, as a JSON value. */
  saveWorld(): Promise<SavedWorld>;
  /** Puts a saved world in the place of this one; all sessions end with op 9 false. */
  loadWorld(saved: SavedWorld): Promise<void>;
}
