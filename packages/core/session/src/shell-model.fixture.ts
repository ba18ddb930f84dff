// SPDX-License-Identifier: AGPL-3.0-only
//
// A shell around the session machine for tests: it carries effects out late, out of order and with
// failures, as the world does, and breaks the walk off where the machine breaks a rule.

import type { DiscordModel, ModelConnection } from './discord-model.fixture.ts';
import { MAX_PAYLOAD_BYTES, payloadBytes } from './payloads.ts';
import type {
  LostSession,
  SessionCommand,
  SessionEffect,
  SessionInput,
  StoredSession,
  TimerName,
} from './session-io.ts';
import { GatewaySession } from './session.ts';
import { type Dice, must, type VirtualTime } from './virtual-time.fixture.ts';

type Dispatched = { readonly sequence: number; isConfirmed: boolean };

const MAX_UNCONFIRMED = 60;
const PERMIT_MS = 1000;

export class ShellModel {
  readonly session: GatewaySession;
  /** By session id: what was dispatched, by ticket. */
  readonly dispatched = new Map<string, Map<number, Dispatched>>();
  readonly losses: LostSession[] = [];
  readonly answers = new Map<number, number>();
  stored: StoredSession | undefined;
  steps = 0;
  identifies = 0;
  resumes = 0;
  isStopped = false;
  isBrokerBlocked = false;
  isStoreDown = false;
  #untold: LostSession | undefined;
  #permit: { validUntilMs: number } | undefined;
  #isPermitOpen = false;
  #connection: ModelConnection | undefined;
  #isClosing = false;
  #unread: string[] = [];
  #isReading = true;
  #awaitedAcks = 0;
  #newestTicket = -1;
  #unconfirmed: (() => void)[] = [];
  #lastInput = '';
  readonly #timers = new Map<TimerName, () => void>();
  readonly #clock: VirtualTime;
  readonly #dice: Dice;
  readonly #discord: DiscordModel;

  constructor(discord: DiscordModel) {
    this.#discord = discord;
    this.#clock = discord.clock;
    this.#dice = discord.dice;
    this.session = new GatewaySession({
      shardId: 0,
      shardCount: 1,
      token: 'token',
      intents: 1,
      gatewayUrl: 'wss://gateway.test',
      compression: 'none',
      random: () => this.#dice.next(),
    });
  }

  handle(input: SessionInput): void {
    this.steps += 1;
    this.#lastInput = input.type === 'timer' ? `timer ${input.timer}` : input.type;
    const wasStopped = this.isStopped;
    const effects = this.session.handle(input, this.#clock.nowMs);
    must(
      !wasStopped || input.type === 'command' || effects.length === 0,
      'no effect after the end',
    );
    for (const effect of effects) this.#carryOut(effect);
  }

  command(command: SessionCommand): void {
    this.answers.set(command.id, 0);
    this.handle({ type: 'command', command });
  }

  setBlocked(isBlocked: boolean): void {
    this.isBrokerBlocked = isBlocked;
    if (isBlocked) return;
    const waiting = this.#unconfirmed;
    this.#unconfirmed = [];
    for (const confirm of waiting) this.#clock.after(this.#dice.between(1, 80), confirm);
  }

  /** Stores what can be committed, now and then without success. */
  commitSoon(then: () => void = () => undefined): void {
    this.#readAgain();
    const { sessionId } = this.stored ?? {};
    const sequence = this.session.committable;
    this.#clock.after(this.#dice.between(1, 120), () => {
      const { stored } = this;
      const isWritten = !this.isStoreDown && !this.#dice.chance(0.1);
      if (isWritten && stored?.sessionId === sessionId && stored && sequence > stored.sequence) {
        this.stored = { ...stored, sequence };
        this.#checkCommitted();
        this.handle({ type: 'committed', sequence });
      }
      then();
    });
  }

  /** Every event up to the stored sequence is safe, whatever came in between. */
  #checkCommitted(): void {
    const { sessionId = '', sequence = 0 } = this.stored ?? {};
    for (const event of this.dispatched.get(sessionId)?.values() ?? []) {
      must(event.sequence > sequence || event.isConfirmed, 'commits are never ahead of confirms');
    }
  }

  #carryOut(effect: SessionEffect): void {
    switch (effect.type) {
      case 'setTimer':
        return this.#setTimer(effect.timer, effect.delayMs);
      case 'clearTimer':
        return this.#clearTimer(effect.timer);
      case 'authorize':
        return this.#authorize();
      case 'connect':
        return this.#connect(effect.url);
      case 'send':
        return this.#send(effect.text);
      case 'close':
        return this.#close(effect.code);
      case 'terminate':
        return this.#terminate();
      case 'requestPermit':
        return this.#requestPermit();
      case 'permitDone':
        must(this.#isPermitOpen, 'a permit is finished once');
        this.#isPermitOpen = false;
        this.#permit = undefined;
        return;
      case 'dispatch':
        return this.#dispatch(effect.ticket);
      case 'storeSession':
        must(this.stored === undefined, 'a session ends before another begins');
        this.stored = effect.session;
        this.dispatched.set(effect.session.sessionId, new Map());
        return;
      case 'forgetSession':
        must(
          this.stored?.sessionId === effect.lost.sessionId,
          'only a session there is can be lost',
        );
        must(this.stored.sequence === effect.lost.sequence, 'a gap begins at what was committed');
        this.losses.push(effect.lost);
        this.#untold = effect.lost;
        this.stored = undefined;
        return;
      case 'ready':
        must(effect.lost === this.#untold, 'READY tells of the session lost before, once');
        this.#untold = undefined;
        return;
      case 'commandSent':
      case 'commandFailed':
        this.answers.set(effect.id, (this.answers.get(effect.id) ?? 0) + 1);
        return;
      case 'stopped':
        must(this.#timers.size === 0, 'no timer outlives the session');
        this.isStopped = true;
        return;
      case 'resumed':
      case 'parked':
      case 'note':
        return;
    }
  }

  #setTimer(timer: TimerName, delayMs: number): void {
    must(delayMs >= 0 && Number.isFinite(delayMs), 'timers have a time');
    this.#clearTimer(timer);
    const fire = (): void => {
      this.#timers.delete(timer);
      this.handle({ type: 'timer', timer });
    };
    this.#timers.set(timer, this.#clock.after(delayMs, fire));
  }

  #clearTimer(timer: TimerName): void {
    this.#timers.get(timer)?.();
    this.#timers.delete(timer);
  }

  #authorize(): void {
    this.commitSoon(() => {
      if (this.isStoreDown) this.#clock.after(250, () => this.#authorize());
      else this.handle({ type: 'authorized' });
    });
  }

  #connect(url: string): void {
    must(this.#connection === undefined, 'one connection at a time');
    this.#isClosing = false;
    this.#awaitedAcks = 0;
    this.#unread = [];
    const connection = this.#discord.connect(url, {
      onOpened: () => {
        if (this.#connection === connection && !this.#isClosing) this.handle({ type: 'opened' });
      },
      onRejected: () => this.#ended(connection, { type: 'rejected' }),
      onFrame: (text) => this.#arrived(connection, text),
      onClosed: (code) => this.#ended(connection, { type: 'closed', code }),
    });
    this.#connection = connection;
  }

  #ended(connection: ModelConnection, input: SessionInput): void {
    if (this.#connection !== connection) return;
    this.#connection = undefined;
    this.handle(input);
    must(!this.#isPermitOpen, 'a permit ends with its connection');
  }

  #arrived(connection: ModelConnection, text: string): void {
    if (this.#connection !== connection || this.#isClosing) return;
    if (!this.#isReading) {
      this.#unread.push(text);
      return;
    }
    if (text.includes('"op":11')) this.#awaitedAcks = 0;
    this.handle({ type: 'frame', bytes: new TextEncoder().encode(text) });
  }

  #send(text: string): void {
    const { nowMs } = this.#clock;
    const connection = this.#connection;
    must(connection !== undefined && connection.isOpen && !this.#isClosing, 'sends go to a socket');
    must(payloadBytes(text) <= MAX_PAYLOAD_BYTES, 'payloads keep to 4096 bytes');
    connection.sentAtMs.push(nowMs);
    const recent = connection.sentAtMs.filter((atMs) => atMs > nowMs - 60_000);
    must(recent.length <= 120, 'at most 120 payloads in 60 s');
    this.#checkSent(JSON.parse(text) as { op: number; d: unknown });
    connection.receive(text);
  }

  #checkSent({ op, d }: { op: number; d: unknown }): void {
    const storedSequence = this.stored?.sequence ?? 0;
    if (op === 1) {
      must((d ?? 0) === storedSequence, 'heartbeats carry what is stored');
      if (this.#lastInput !== 'timer heartbeat') return;
      must(this.#awaitedAcks === 0, 'at most one heartbeat waits for its ACK');
      this.#awaitedAcks = this.#isReading ? 1 : 0;
    } else if (op === 2) {
      this.identifies += 1;
      const until = this.#permit?.validUntilMs ?? -1;
      must(this.#clock.nowMs <= until, 'no IDENTIFY without a permit that lives');
      must(this.stored === undefined, 'a session that can be resumed is resumed');
      this.#permit = undefined;
    } else if (op === 6) {
      this.resumes += 1;
      const { seq, session_id: id } = d as { seq: number; session_id: string };
      must(id === this.stored?.sessionId, 'RESUME names the stored session');
      must(seq === storedSequence, 'RESUME carries what is stored');
    }
  }

  #close(code: number): void {
    must(this.#connection !== undefined && !this.#isClosing, 'only an open socket is closed');
    must(code !== 1000 || this.stored === undefined, 'only a lost session is closed with 1000');
    this.#isClosing = true;
    const connection = this.#connection;
    connection.clientClosed(code);
    const isSilentPeer = this.#dice.chance(0.2);
    if (isSilentPeer) return;
    this.#clock.after(this.#dice.between(1, 50), () => {
      connection.isOver = true;
      this.#ended(connection, connection.isOpen ? { type: 'closed', code } : { type: 'rejected' });
    });
  }

  #terminate(): void {
    const connection = this.#connection;
    if (connection === undefined) return;
    connection.clientClosed(undefined);
    connection.isOver = true;
    this.#clock.after(0, () => this.#ended(connection, { type: 'closed' }));
  }

  #requestPermit(): void {
    const isVoid = this.#permit !== undefined && this.#permit.validUntilMs < this.#clock.nowMs;
    must(!this.#isPermitOpen || isVoid, 'one permit at a time');
    this.#isPermitOpen = true;
    const connection = this.#connection;
    this.#clock.after(this.#dice.between(5, 6000), () => {
      if (this.#connection !== connection || !this.#isPermitOpen) return;
      const validUntilMs = this.#clock.nowMs + PERMIT_MS;
      this.#permit = { validUntilMs };
      const delayMs = this.#dice.chance(0.2) ? 1500 : this.#dice.between(0, 900);
      this.#clock.after(delayMs, () => {
        const isAsked = this.#connection === connection && this.#isPermitOpen;
        if (isAsked) this.handle({ type: 'permit', validUntilMs });
      });
    });
  }

  #dispatch(ticket: number): void {
    must(ticket > this.#newestTicket, 'tickets are given in order, each once');
    this.#newestTicket = ticket;
    const { sessionId = '' } = this.stored ?? {};
    const { sequence, name } = this.session.frame;
    const events = this.dispatched.get(sessionId);
    must(events !== undefined, 'dispatches belong to a session');
    const newest = [...events.values()].at(-1)?.sequence ?? 0;
    must(sequence > newest || name === 'RESUMED', 'events are dispatched in order, each once');
    const event = { sequence, isConfirmed: false };
    // RESUMED repeats a sequence or has one of its own; it is not replayed and not promised.
    if (name !== 'RESUMED') events.set(ticket, event);
    this.#confirmSoon(() => {
      event.isConfirmed = true;
      this.session.confirm(ticket);
      this.#readAgain();
    });
    if (this.session.unconfirmed > MAX_UNCONFIRMED) this.#stopReading();
  }

  #confirmSoon(confirm: () => void): void {
    if (this.isBrokerBlocked) this.#unconfirmed.push(confirm);
    else this.#clock.after(this.#dice.between(0, 150), confirm);
  }

  #stopReading(): void {
    if (!this.#isReading) return;
    this.#isReading = false;
    this.#awaitedAcks = 0;
    this.#clock.after(0, () => this.handle({ type: 'readingStopped' }));
  }

  #readAgain(): void {
    if (this.#isReading || this.isBrokerBlocked || this.session.unconfirmed > 5) return;
    this.#clock.after(0, () => {
      if (this.#isReading) return;
      this.#isReading = true;
      this.#awaitedAcks = 0;
      this.handle({ type: 'readingResumed' });
      const connection = this.#connection;
      const unread = this.#unread;
      this.#unread = [];
      if (connection !== undefined) for (const text of unread) this.#arrived(connection, text);
    });
  }
}
