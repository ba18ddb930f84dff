// SPDX-License-Identifier: AGPL-3.0-only
//
// Discord as a session sees it, for tests, in its harsher readings: a replay buffer that forgets up
// to what heartbeats and RESUME carry and holds so many events only, sessions that expire, and
// everything a gateway may do to a connection.

import { OP } from './opcodes.ts';
import { type Dice, must, type VirtualTime } from './virtual-time.fixture.ts';

const REPLAY_EVENTS = 100;
const EXPIRY_MS = 90_000;
const INTERVAL_MS = 10_000;

export type ModelSession = {
  readonly id: string;
  /** Sequences of all events that were ever made, RESUMED apart. */
  readonly events: number[];
  newest: number;
  /** The peer may forget up to here: it said so. */
  forgotten: number;
  /** The buffer has overflown up to here. */
  overflown: number;
  disconnectedAtMs: number | undefined;
  connection: ModelConnection | undefined;
};

/** What the shell is told of a connection; frames are payload texts. */
export type ConnectionEvents = {
  onOpened(): void;
  onRejected(): void;
  onFrame(text: string): void;
  onClosed(code: number | undefined): void;
};

export class DiscordModel {
  readonly sessions = new Map<string, ModelSession>();
  /** Every session there ever was. */
  readonly everySession = new Map<string, ModelSession>();
  readonly clock: VirtualTime;
  readonly dice: Dice;
  current: ModelConnection | undefined;
  isRefusing = false;
  isMute = false;
  isFaulty = true;

  constructor(clock: VirtualTime, dice: Dice) {
    this.clock = clock;
    this.dice = dice;
  }

  connect(url: string, events: ConnectionEvents): ModelConnection {
    must(/^wss:\/\/(gateway|resume)\.test\/\?v=10&encoding=json$/u.test(url), 'URLs are whole');
    const connection = new ModelConnection(this, url, events);
    this.current = connection;
    return connection;
  }

  /** Something happens in a guild: every session that lives learns of it, sooner or later. */
  emitEvent(): void {
    for (const session of this.sessions.values()) {
      if (this.isExpired(session)) continue;
      session.newest += this.dice.chance(0.05) ? 3 : 1;
      session.events.push(session.newest);
      const oldest = session.events.at(-REPLAY_EVENTS - 1);
      if (oldest !== undefined) session.overflown = oldest;
      session.connection?.sendEvent(session.newest);
    }
  }

  isExpired({ disconnectedAtMs }: ModelSession): boolean {
    return disconnectedAtMs !== undefined && this.clock.nowMs - disconnectedAtMs > EXPIRY_MS;
  }
}

export class ModelConnection {
  readonly url: string;
  readonly sentAtMs: number[] = [];
  session: ModelSession | undefined;
  isOpen = false;
  isOver = false;
  readonly #discord: DiscordModel;
  readonly #events: ConnectionEvents;
  #arrivesAtMs = 0;
  #isMute = false;

  constructor(discord: DiscordModel, url: string, events: ConnectionEvents) {
    this.#discord = discord;
    this.url = url;
    this.#events = events;
    const { clock, dice } = discord;
    clock.after(dice.between(1, 60), () => this.#open());
  }

  #open(): void {
    if (this.isOver) return;
    if (this.#discord.isRefusing) {
      this.isOver = true;
      return this.#events.onRejected();
    }
    this.isOpen = true;
    this.#events.onOpened();
    const { dice, isFaulty } = this.#discord;
    if (isFaulty && dice.chance(0.03)) return;
    if (isFaulty && dice.chance(0.03)) return this.send({ op: OP.reconnect, d: null });
    this.send({ op: OP.hello, d: { heartbeat_interval: INTERVAL_MS } });
  }

  send(payload: Readonly<Record<string, unknown>>): void {
    this.sendText(JSON.stringify({ t: null, s: null, ...payload }));
  }

  sendText(text: string): void {
    // What is missing once stays missing: a line loses its end, never its middle.
    this.#isMute ||= this.#discord.isMute;
    if (this.#isMute) return;
    this.#inOrder(() => this.#events.onFrame(text));
  }

  sendEvent(s: number): void {
    this.send({ op: OP.dispatch, s, t: 'MESSAGE_CREATE', d: { id: `${s}` } });
  }

  /** Discord closes, or the line is cut. */
  end(code: number | undefined): void {
    this.#detach();
    this.#inOrder(() => {
      if (this.isOver) return;
      this.isOver = true;
      this.#events.onClosed(code);
    });
  }

  /** The client closes; 1000 and 1001 end the session. */
  clientClosed(code: number | undefined): void {
    if ((code === 1000 || code === 1001) && this.session !== undefined) {
      this.#discord.sessions.delete(this.session.id);
    }
    this.#detach();
  }

  receive(text: string): void {
    const { clock, dice } = this.#discord;
    clock.after(dice.between(1, 40), () => {
      if (!this.isOver) this.#take(JSON.parse(text) as { op: number; d: unknown });
    });
  }

  /** The session ends while its connection stands. */
  invalidate(isResumable: boolean): void {
    if (!isResumable && this.session !== undefined) this.#discord.sessions.delete(this.session.id);
    this.#detach();
    this.send({ op: OP.invalidSession, d: isResumable });
  }

  #take({ op, d }: { op: number; d: unknown }): void {
    if (op === OP.heartbeat) {
      if (this.session !== undefined && typeof d === 'number') this.#forget(this.session, d);
      this.send({ op: OP.heartbeatAck });
    } else if (op === OP.identify) {
      this.#identify();
    } else if (op === OP.resume) {
      this.#resume(d as { session_id: string; seq: number });
    }
  }

  #identify(): void {
    must(this.url.includes('gateway.test'), 'IDENTIFY goes to the gateway URL');
    must(this.session === undefined, 'one IDENTIFY a connection');
    if (this.#discord.isFaulty && this.#discord.dice.chance(0.1)) return this.invalidate(false);
    const id = `session ${this.#discord.everySession.size} at ${this.#discord.clock.nowMs}`;
    const fresh = { id, events: [], newest: 1, forgotten: 0, overflown: 0 };
    this.session = { ...fresh, disconnectedAtMs: undefined, connection: this };
    this.#discord.sessions.set(id, this.session);
    this.#discord.everySession.set(id, this.session);
    const d = { session_id: id, resume_gateway_url: 'wss://resume.test', guilds: [] };
    this.send({ op: OP.dispatch, s: 1, t: 'READY', d });
  }

  #resume({ session_id: id, seq }: { session_id: string; seq: number }): void {
    const { sessions, dice, isFaulty } = this.#discord;
    const session = sessions.get(id);
    if (isFaulty && dice.chance(0.05)) return this.invalidate(true);
    if (session === undefined || this.#discord.isExpired(session) || seq < session.overflown) {
      sessions.delete(id);
      return this.invalidate(false);
    }
    must(seq >= session.forgotten, 'RESUME asks for nothing it allowed to be forgotten');
    must(seq <= session.newest, 'RESUME names no event of the future');
    session.connection?.end(undefined);
    this.#forget(session, seq);
    this.session = session;
    session.connection = this;
    session.disconnectedAtMs = undefined;
    for (const event of session.events) if (event > seq) this.sendEvent(event);
    if (dice.chance(0.5)) session.newest += 1;
    this.send({ op: OP.dispatch, s: session.newest, t: 'RESUMED', d: {} });
  }

  #forget(session: ModelSession, through: number): void {
    must(through >= session.forgotten, 'what a peer may forget never shrinks');
    session.forgotten = through;
  }

  #detach(): void {
    if (this.session?.connection === this) {
      this.session.connection = undefined;
      this.session.disconnectedAtMs = this.#discord.clock.nowMs;
    }
  }

  /** The line keeps order, whatever its delays. */
  #inOrder(act: () => void): void {
    const { clock, dice } = this.#discord;
    this.#arrivesAtMs = Math.max(this.#arrivesAtMs, clock.nowMs + dice.between(1, 40));
    clock.after(this.#arrivesAtMs - clock.nowMs, () => {
      if (!this.isOver) act();
    });
  }
}
