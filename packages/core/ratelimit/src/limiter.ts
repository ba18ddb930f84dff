// SPDX-License-Identifier: AGPL-3.0-only
// One limiter for all calls of a process: calls and answers in, what to send and what to refuse out. A call
// waits in a line for the gates of its buckets, then with its line for a place in the global limit,
// which is taken last, right before it is sent.
//
//   call ─► guards ─► line (first in, first out) ─► gates: buckets, hidden limits
//                                                     └─► identity (priority, then in turn) ─► send
//
// docs: Rate Limits; `reference` numbers (#…) are threads of discord/discord-api-docs.
import { Departures, type Wake } from './departures.ts';
import type { FleetEffect, FleetInput } from './fleet-io.ts';
import { Flights } from './flights.ts';
import { GateBook } from './gate-book.ts';
import { Guards, isBan, type Obstacle } from './guards.ts';
import { Identities, type Identity } from './identity.ts';
import type {
  Answer,
  Call,
  LimiterEffect,
  LimiterInput,
  LimiterOptions,
  LimiterState,
} from './limiter-io.ts';
import { LineBook } from './line-book.ts';
import { LineKeys } from './line-keys.ts';
import type { GateEntry, Line, Ticket } from './line.ts';
import { RouteBook, type RouteEntry } from './route-book.ts';
import { giveBack, retryAfterOf, Settlement } from './settlement.ts';
import { Sharing } from './sharing.ts';
import { WakeQueue } from './wake-queue.ts';

export class Limiter {
  readonly #options: LimiterOptions;
  readonly #guards: Guards;
  readonly #routes: RouteBook;
  readonly #gates: GateBook;
  readonly #keys: LineKeys;
  readonly #identities: Identities;
  readonly #lines: LineBook;
  readonly #settlement: Settlement;
  readonly #waiting = new Map<number, Ticket>();
  readonly #flying: Flights;
  readonly #sharing: Sharing;
  readonly #departures: Departures;
  readonly #wakes = new WakeQueue<Wake>();
  #effects: LimiterEffect[] = [];
  /** Not told yet. */
  #lessons: FleetEffect[] = [];
  #number = 0;

  constructor(options: LimiterOptions) {
    this.#options = options;
    this.#guards = new Guards(options);
    this.#flying = new Flights(options.inFlightMs);
    this.#routes = new RouteBook(options.hiddenLimits, (template, lesson) =>
      this.#lessons.push({ kind: 'learned', template, lesson }),
    );
    this.#identities = new Identities(options);
    this.#gates = new GateBook(options.bucketMarginMs);
    this.#keys = new LineKeys(this.#gates);
    this.#lines = new LineBook(this.#gates, this.#keys);
    this.#settlement = new Settlement(this.#gates, this.#routes, this.#keys);
    this.#sharing = new Sharing(options.isShared ? 'joining' : 'alone', {
      gates: this.#gates,
      identities: this.#identities,
      host: {
        emit: (effect) => this.#emitFleet(effect),
        pumpGate: (entry, nowMs) => this.#departures.pumpAt([entry], nowMs),
        identity: (name, nowMs) => this.#departures.identity(name, nowMs),
        pumpIdentity: (identity, nowMs) => this.#departures.pumpIdentity(identity, nowMs),
        pumpAll: (nowMs) => this.#departures.pumpAll(nowMs),
        refuseLateAt: (entry, nowMs) => this.#refuseLateAt(entry, nowMs),
        trialEnded: (template, nowMs) => {
          const entry = this.#routes.entry(template);
          if (entry.buckets !== 'unknown') this.#redraw(entry, nowMs);
        },
        wakeAt: (entry, atMs) => this.#wakes.push(atMs, { kind: 'turn', entry }),
      },
    });
    this.#departures = new Departures({
      guards: this.#guards,
      identities: this.#identities,
      lines: this.#lines,
      gates: this.#gates,
      flying: this.#flying,
      waiting: this.#waiting,
      wakes: this.#wakes,
      sharing: this.#sharing,
      emit: (effect) => this.#effects.push(effect),
    });
  }

  /** When `time` is to be told at the latest; infinite when nothing waits for it. */
  get wakeAtMs(): number {
    return Math.min(this.#wakes.nextMs, this.#flying.strandsAtMs);
  }

  state(nowMs: number): LimiterState {
    return {
      waiting: this.#waiting.size,
      inFlight: this.#flying.size,
      lines: this.#lines.size,
      gates: this.#gates.size,
      identities: this.#identities.size,
      routes: this.#routes.size,
      invalid: this.#guards.invalidCount(nowMs),
      invalidElsewhere: this.#guards.invalidElsewhere,
      invalidEver: this.#guards.invalidEver,
      mode: this.#sharing.mode,
    };
  }

  /** Takes one input and says what is to be done about it, in this order. */
  handle(input: LimiterInput, nowMs: number): readonly LimiterEffect[] {
    this.#effects = [];
    this.#wake(nowMs);
    switch (input.type) {
      case 'call':
        this.#call(input.call, nowMs);
        break;
      case 'answer':
        this.#answer(input.answer, nowMs);
        break;
      case 'departed':
        this.#departed(input.id, nowMs);
        break;
      case 'failed':
        this.#failed(input.id, input.wasSent, nowMs);
        break;
      case 'hung-up':
        this.#leave(this.#waiting.get(input.id), nowMs);
        break;
      case 'webhook-channel':
        if (this.#keys.setWebhookChannel(input.webhookId, input.channelId)) {
          const { webhookId, channelId } = input;
          this.#emitFleet({ kind: 'webhook', webhookId, channelId });
        }
        break;
      case 'invalid-elsewhere':
        this.#guards.setInvalidElsewhere(input.count);
        break;
      case 'fleet':
        this.#fleet(input.input, nowMs);
        break;
      case 'time':
        break;
    }
    this.#sharing.settle(nowMs);
    return this.#effects;
  }

  #fleet(input: FleetInput, nowMs: number): void {
    if (input.kind === 'learned') {
      const entry = this.#routes.entry(input.template);
      if (this.#routes.learn(entry, input.lesson, nowMs)) this.#redraw(entry, nowMs);
    } else if (input.kind === 'banned') {
      this.#guards.ban(nowMs + input.forMs);
      this.#refuseObstructed(nowMs);
    } else {
      this.#sharing.take(input, nowMs);
    }
  }

  #emitFleet(effect: FleetEffect): void {
    if (this.#options.isShared) this.#effects.push({ type: 'fleet', effect });
  }

  #call(call: Call, nowMs: number): void {
    const identity = this.#departures.identity(call.identity, nowMs);
    const obstacle =
      this.#guards.addressObstacle(0, nowMs) ?? this.#guards.obstacle(call, identity, nowMs);
    if (obstacle !== undefined) {
      this.#refuse(call.id, obstacle);
      return;
    }
    const entry = this.#routes.entry(call.route.template);
    const line = this.#lines.lineFor(call, entry);
    const estimateMs = this.#estimateMs(line, identity, nowMs);
    const isFull =
      this.#waiting.size >= this.#options.maxWaiting || line.size >= this.#options.maxWaitingInLine;
    const mustWait = estimateMs > nowMs || line.size > 0 || !line.isOpen(nowMs);
    if ((isFull && mustWait) || estimateMs > call.deadlineMs) {
      const reason = estimateMs > call.deadlineMs ? 'TOO_LATE' : 'QUEUE_FULL';
      this.#refuse(call.id, { reason, retryAfterMs: Math.max(0, estimateMs - nowMs) });
      this.#departures.release(line, nowMs);
      return;
    }
    this.#number += 1;
    const ticket: Ticket = {
      call,
      entry,
      number: this.#number,
      arrivedMs: nowMs,
      line: undefined,
      state: 'waiting',
      sentMs: 0,
      repeats: 0,
      passes: [],
    };
    this.#waiting.set(call.id, ticket);
    line.add(ticket);
    this.#departures.pump(line, nowMs);
    if (ticket.state !== 'waiting' || call.deadlineMs === Number.POSITIVE_INFINITY) return;
    this.#wakes.push(call.deadlineMs, { kind: 'deadline', ticket });
  }

  #answer(answer: Answer, nowMs: number): void {
    const ticket = this.#flying.land(answer.id);
    if (ticket === undefined) return;
    const { call, entry } = ticket;
    const identity = this.#departures.identity(call.identity, nowMs);
    const stale = this.#sharing.takeStale(ticket);
    const { touched, isChanged } = this.#settlement.settle(ticket, answer, nowMs);
    this.#sharing.answered(stale, { touched, reading: answer.reading.bucket }, nowMs);
    if (answer.reading.isGlobal && answer.status === 429) {
      const forMs = retryAfterOf(answer);
      identity.overran(nowMs + forMs, nowMs);
      this.#emitFleet({ kind: 'blocked', identity: identity.name, forMs });
    }
    const alarms = this.#guards.note({ call, identity }, answer, nowMs);
    for (const alarm of alarms) {
      this.#effects.push({ type: 'alarm', alarm, identity: call.identity });
      if (alarm === 'BANNED') {
        this.#emitFleet({ kind: 'banned', forMs: this.#guards.bannedUntilMs - nowMs });
      }
    }
    if (isChanged) this.#redraw(entry, nowMs);
    this.#departures.pumpHeld(nowMs);
    const isRefused = answer.status === 429 && !isBan(answer);
    if (isRefused && this.#mayRepeat(ticket, nowMs)) this.#repeat(ticket);
    else this.#finish(ticket, { type: 'deliver', id: call.id });
    if (alarms.length > 0 || answer.status === 404) this.#refuseObstructed(nowMs);
    this.#departures.pumpAt(touched, nowMs);
    if (ticket.line !== undefined) this.#departures.pump(ticket.line, nowMs);
    if (isRefused) this.#refuseLate(call.identity, nowMs);
  }

  #mayRepeat({ call, entry, repeats }: Ticket, nowMs: number): boolean {
    if (!call.isRepeatable || repeats >= this.#options.maxRepeats) return false;
    const line = this.#lines.lineFor(call, entry);
    const opensAtMs = line.opensAtMs(nowMs);
    this.#departures.release(line, nowMs);
    return Math.max(opensAtMs, nowMs) <= call.deadlineMs;
  }

  /** Back to the front: it keeps its number. */
  #repeat(ticket: Ticket): void {
    ticket.repeats += 1;
    ticket.state = 'waiting';
    this.#effects.push({ type: 'repeat', id: ticket.call.id });
    this.#waiting.set(ticket.call.id, ticket);
    this.#lines.lineFor(ticket.call, ticket.entry).add(ticket);
    if (ticket.call.deadlineMs === Number.POSITIVE_INFINITY) return;
    this.#wakes.push(ticket.call.deadlineMs, { kind: 'deadline', ticket });
  }

  #failed(id: number, wasSent: boolean, nowMs: number): void {
    const ticket = this.#flying.land(id);
    if (ticket === undefined) return;
    const stale = this.#sharing.takeStale(ticket);
    const touched = ticket.passes.map(({ at }) => at);
    giveBack(ticket.passes, wasSent, nowMs);
    ticket.passes = [];
    ticket.state = 'done';
    this.#sharing.failed(stale, wasSent, nowMs);
    this.#departures.pumpAt(touched, nowMs);
    this.#departures.pumpHeld(nowMs);
  }

  #departed(id: number, nowMs: number): void {
    const ticket = this.#flying.find(id);
    if (ticket === undefined || ticket.call.route.isInteraction) return;
    this.#identities.of(ticket.call.identity).slots.postpone(ticket.sentMs, nowMs);
  }

  #finish(ticket: Ticket, effect: LimiterEffect): void {
    ticket.state = 'done';
    this.#effects.push(effect);
  }

  /** Takes a waiting call out of its line. */
  #leave(ticket: Ticket | undefined, nowMs: number): void {
    if (ticket === undefined) return;
    const { line } = ticket;
    ticket.state = 'done';
    this.#waiting.delete(ticket.call.id);
    if (line === undefined) return;
    line.drop(ticket);
    this.#departures.pump(line, nowMs);
  }

  #refuse(id: number, { reason, retryAfterMs }: Obstacle): void {
    this.#effects.push({ type: 'refuse', id, reason, retryAfterMs });
  }

  /** Waiting calls that something newly stands against. */
  #refuseObstructed(nowMs: number): void {
    const address = this.#guards.addressObstacle(0, nowMs);
    for (const ticket of this.#waiting.values()) {
      const identity = this.#departures.identity(ticket.call.identity, nowMs);
      const obstacle = address ?? this.#guards.obstacle(ticket.call, identity, nowMs);
      if (obstacle === undefined) continue;
      this.#refuse(ticket.call.id, obstacle);
      this.#leave(ticket, nowMs);
    }
  }

  /** After a 429 nobody waits for what will be too late. */
  #refuseLate(identityName: string, nowMs: number): void {
    for (const ticket of this.#waiting.values()) {
      if (ticket.call.identity === identityName) this.#refuseIfLate(ticket, nowMs);
    }
  }

  #refuseLateAt(entry: GateEntry, nowMs: number): void {
    for (const line of entry.lines) {
      for (const ticket of line.waiting()) this.#refuseIfLate(ticket, nowMs);
    }
  }

  #refuseIfLate(ticket: Ticket, nowMs: number): void {
    const { call, line } = ticket;
    if (line === undefined) return;
    const blockedUntilMs = line.isExempt
      ? 0
      : this.#departures.identity(call.identity, nowMs).blockedUntilMs;
    const opensAtMs = Math.max(line.opensAtMs(nowMs), blockedUntilMs);
    if (opensAtMs <= call.deadlineMs || opensAtMs === Number.POSITIVE_INFINITY) return;
    this.#refuse(call.id, { reason: 'TOO_LATE', retryAfterMs: opensAtMs - nowMs });
    this.#leave(ticket, nowMs);
  }

  #redraw(entry: RouteEntry, nowMs: number): void {
    const changed = this.#lines.redraw(entry);
    for (const ticket of this.#flying.all()) {
      if (ticket.entry !== entry) continue;
      for (const at of this.#lines.moveTrial(ticket, nowMs)) this.#sharing.launched(at);
    }
    // Others must know of those on their way before they use what was learned, and of that before gates move on.
    for (const lesson of this.#lessons) this.#emitFleet(lesson);
    this.#lessons = [];
    for (const line of changed) this.#departures.pump(line, nowMs);
  }

  #estimateMs(line: Line, identity: Identity, nowMs: number): number {
    const atGates = line.estimateMs(nowMs);
    if (line.isExempt) return atGates;
    return Math.max(atGates, identity.estimateMs(nowMs));
  }

  #wake(nowMs: number): void {
    // Nobody has told what became of these: their places are free again.
    for (const id of this.#flying.stranded(nowMs)) this.#failed(id, true, nowMs);
    for (let wake = this.#wakes.pop(nowMs); wake !== undefined; wake = this.#wakes.pop(nowMs)) {
      if (wake.kind === 'deadline') this.#expire(wake.ticket, nowMs);
      else this.#departures.woken(wake, nowMs);
    }
  }

  #expire(ticket: Ticket, nowMs: number): void {
    if (ticket.state !== 'waiting' || ticket.call.deadlineMs > nowMs) return;
    const { line } = ticket;
    const untilMs = line === undefined ? nowMs : line.estimateMs(nowMs);
    this.#refuse(ticket.call.id, { reason: 'TOO_LATE', retryAfterMs: untilMs - nowMs });
    this.#leave(ticket, nowMs);
  }
}
