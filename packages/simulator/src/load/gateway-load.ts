// SPDX-License-Identifier: AGPL-3.0-only
// The load mode: as many dispatches as the sockets take, made ahead. Prepared once, run once. While it
// is prepared and runs, other dispatches of its sessions wait; heartbeats are answered.
import { setImmediate, setTimeout } from 'node:timers/promises';
import { SimulatorError } from '../errors.ts';
import type { Connection } from '../gateway/connection.ts';
import type { Session } from '../gateway/session.ts';
import type { World } from '../world.ts';
import { eventsFor } from './load-events.ts';
import { type Programme, type ProgrammePart, prepareProgramme } from './programme.ts';

/** What a prepared load may hold in memory. */
const MAX_BYTES = 512 * 1_048_576;
/** How long a paced load sleeps when nothing is due. */
const PACE_MS = 5;

export type LoadPhase = 'none' | 'preparing' | 'ready' | 'running' | 'done';

export interface LoadState {
  readonly phase: LoadPhase;
  /** Of the sessions that it is for; those that were lost count too. */
  readonly sessions: number;
  /** Over all sessions. */
  readonly dispatches: number;
  readonly sent: number;
  /** As framed: what goes over the wire. */
  readonly sizeBytes: number;
  /** Since the start, or from start to end. */
  readonly elapsedMs: number;
}

export interface LoadOrder {
  /** Without it: every connected session. */
  readonly shardId?: number | undefined;
  /** For each session. */
  readonly dispatches: number;
}

export interface LoadPace {
  /** Over all sessions; as fast as the sockets take it when absent. */
  readonly eventsPerSecond?: number | undefined;
}

interface Target {
  readonly session: Session;
  readonly connection: Connection;
}

function mustGoOn(signal: AbortSignal): void {
  if (!signal.aborted) return;
  throw new SimulatorError('NO_SUCH_TARGET', 'the load was stopped while it was prepared');
}

export class GatewayLoad implements Disposable {
  readonly #world: World;
  #phase: LoadPhase = 'none';
  #programmes: Programme[] = [];
  #sessions: readonly Session[] = [];
  #dispatches = 0;
  #sizeBytes = 0;
  #sent = 0;
  #startedAtMs = 0;
  #endedAtMs: number | undefined;
  #abort = new AbortController();

  constructor(world: World) {
    this.#world = world;
  }

  get state(): LoadState {
    const until = this.#endedAtMs ?? performance.now();
    return {
      phase: this.#phase,
      sessions: this.#sessions.length,
      dispatches: this.#dispatches,
      sent: this.#sent,
      sizeBytes: this.#sizeBytes,
      elapsedMs: this.#startedAtMs === 0 ? 0 : until - this.#startedAtMs,
    };
  }

  /** Encodes and compresses all of it. Throws NO_SUCH_TARGET without a session that sees anything. */
  async prepare(order: LoadOrder): Promise<LoadState> {
    this.stop();
    const abort = new AbortController();
    this.#abort = abort;
    const targets = this.#targets(order.shardId);
    this.#sessions = targets.map(({ session }) => session);
    this.#dispatches = order.dispatches * targets.length;
    this.#sizeBytes = 0;
    this.#sent = 0;
    this.#startedAtMs = 0;
    this.#endedAtMs = undefined;
    this.#phase = 'preparing';
    try {
      for (const target of targets) {
        const programme = await this.#prepareOne(target, order.dispatches, abort.signal);
        mustGoOn(abort.signal);
        this.#programmes.push(programme);
      }
    } catch (error) {
      if (this.#abort === abort) this.stop();
      throw error;
    }
    this.#phase = 'ready';
    return this.state;
  }

  /** Begins to send and returns at once. */
  start(pace: LoadPace = {}): LoadState {
    if (this.#phase !== 'ready') {
      throw new SimulatorError('NO_SUCH_TARGET', 'no load is prepared');
    }
    this.#phase = 'running';
    this.#startedAtMs = performance.now();
    void this.#run(pace, this.#abort.signal);
    return this.state;
  }

  /** Ends it wherever it is, and forgets what was prepared. */
  stop(): LoadState {
    this.#abort.abort();
    for (const session of this.#sessions) session.release();
    for (const { connection } of this.#programmes) connection.rejoin();
    this.#programmes = [];
    this.#sessions = [];
    this.#phase = 'none';
    return this.state;
  }

  [Symbol.dispose](): void {
    this.stop();
  }

  #targets(shardId: number | undefined): Target[] {
    const targets: Target[] = [];
    for (const session of this.#world.sessions.all()) {
      const { connection } = session;
      if (connection?.open !== true || session.isHeld) continue;
      if (shardId === undefined || session.shardId === shardId) {
        targets.push({ session, connection });
      }
    }
    if (targets.length === 0) throw new SimulatorError('NO_SUCH_TARGET', 'no session is connected');
    return targets;
  }

  async #prepareOne(
    { session, connection }: Target,
    dispatches: number,
    signal: AbortSignal,
  ): Promise<Programme> {
    const events = eventsFor(this.#world, session, dispatches);
    if (events.length === 0) {
      const shard = `shard ${session.shardId} of ${session.shardCount}`;
      throw new SimulatorError('NO_SUCH_TARGET', `the session of ${shard} sees no events`);
    }
    return prepareProgramme({
      session,
      connection,
      events,
      dispatches,
      compressorKind: this.#world.options.compressor,
      check: (addedBytes) => {
        mustGoOn(signal);
        this.#sizeBytes += addedBytes;
        if (this.#sizeBytes <= MAX_BYTES) return;
        throw new SimulatorError('TOO_LARGE', `a load holds at most ${MAX_BYTES} bytes`);
      },
    });
  }

  async #run({ eventsPerSecond }: LoadPace, signal: AbortSignal): Promise<void> {
    const rate = (eventsPerSecond ?? Number.POSITIVE_INFINITY) / this.#programmes.length;
    await Promise.all(this.#programmes.map((programme) => this.#send(programme, rate, signal)));
    if (signal.aborted) return;
    this.#programmes = [];
    this.#endedAtMs = performance.now();
    this.#phase = 'done';
  }

  /** However it ends, the connection's stream and the session's other dispatches go on. */
  async #send(programme: Programme, rate: number, signal: AbortSignal): Promise<void> {
    const { session, connection } = programme;
    try {
      await this.#sendAll(programme, rate, signal);
    } finally {
      connection.rejoin();
      // Stopping has released it already, and it may be held for the next load by now.
      if (!signal.aborted) session.release();
    }
  }

  async #sendAll(programme: Programme, rate: number, signal: AbortSignal): Promise<void> {
    const { session, connection, first, parts } = programme;
    const isLive = (): boolean =>
      !signal.aborted && session.isHeld && session.connection === connection && connection.open;
    await connection.settled();
    if (!isLive()) return;
    session.recordAhead(first);
    this.#sent += 1;
    await connection.sendAndPart(first);
    let sent = 1;
    for (const part of parts) {
      await this.#untilDue(sent / rate, signal);
      if (!isLive()) return;
      this.#sendPart(programme, part);
      sent += part.dispatches.length;
      await connection.drained();
      await setImmediate();
    }
  }

  #sendPart({ session, connection }: Programme, part: ProgrammePart): void {
    for (const numbered of part.dispatches) session.recordAhead(numbered);
    connection.writeFrames(part.frames, part.dispatches);
    this.#sent += part.dispatches.length;
  }

  async #untilDue(seconds: number, signal: AbortSignal): Promise<void> {
    const dueAtMs = this.#startedAtMs + seconds * 1_000;
    while (performance.now() < dueAtMs && !signal.aborted) await setTimeout(PACE_MS);
  }
}
