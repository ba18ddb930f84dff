// SPDX-License-Identifier: AGPL-3.0-only
// One limiter for all calls of a process: calls and answers in, what to send and what to refuse out. A call
// waits in a line for the gates of its buckets, then with its line for a place in the global limit,
// which is taken last, right before it is sent.
//
//   call ─► guards ─► line (first in, first out) ─► gates: buckets, hidden limits
//                                                     └─► identity (priority, then in turn) ─► send
//
// docs: Rate Limits; `reference` numbers (#…) are threads of discord/discord-api-docs.
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
import { WakeQueue } from './wake-queue.ts';

type Wake =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'identity'; readonly identity: Identity }
  | { readonly kind: 'deadline'; readonly ticket: Ticket }
  | { readonly kind: 'gate'; readonly entry: GateEntry }
  | { readonly kind: 'sweep' };

const SWEEP_MS = 60_000;
/** How often it is tried again when the address may send nothing. */
const HELD_MS = 10_000;

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
  /** In flight, in the order in which they were sent. */
  readonly #flying = new Map<number, Ticket>();
  readonly #wakes = new WakeQueue<Wake>();
  #effects: LimiterEffect[] = [];
  #number = 0;
  #sweepsAtMs = Number.POSITIVE_INFINITY;
  /** Lines were kept from sending by something that no gate knows of. */
  #isHeld = false;

  constructor(options: LimiterOptions) {
    this.#options = options;
    this.#guards = new Guards(options);
    this.#routes = new RouteBook(options.hiddenLimits);
    this.#identities = new Identities(options);
    this.#gates = new GateBook(options.bucketMarginMs);
    this.#keys = new LineKeys(this.#gates);
    this.#lines = new LineBook(this.#gates, this.#keys);
    this.#settlement = new Settlement(this.#gates, this.#routes, this.#keys);
  }

  /** When `time` is to be told at the latest; infinite when nothing waits for it. */
  get wakeAtMs(): number {
    return Math.min(this.#wakes.nextMs, this.#strandsAtMs());
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
        this.#keys.setWebhookChannel(input.webhookId, input.channelId);
        break;
      case 'invalid-elsewhere':
        this.#guards.setInvalidElsewhere(input.count);
        break;
      case 'time':
        break;
    }
    return this.#effects;
  }

  #call(call: Call, nowMs: number): void {
    const identity = this.#identity(call.identity, nowMs);
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
      this.#release(line, nowMs);
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
    this.#pump(line, nowMs);
    if (ticket.state !== 'waiting' || call.deadlineMs === Number.POSITIVE_INFINITY) return;
    this.#wakes.push(call.deadlineMs, { kind: 'deadline', ticket });
  }

  #answer(answer: Answer, nowMs: number): void {
    const ticket = this.#landed(answer.id);
    if (ticket === undefined) return;
    const { call, entry } = ticket;
    const identity = this.#identity(call.identity, nowMs);
    const { touched, isChanged } = this.#settlement.settle(ticket, answer, nowMs);
    if (answer.reading.isGlobal && answer.status === 429) {
      identity.overran(nowMs + retryAfterOf(answer), nowMs);
    }
    const alarms = this.#guards.note({ call, identity }, answer, nowMs);
    for (const alarm of alarms) {
      this.#effects.push({ type: 'alarm', alarm, identity: call.identity });
    }
    if (isChanged) this.#redraw(entry, nowMs);
    this.#pumpHeld(nowMs);
    const isRefused = answer.status === 429 && !isBan(answer);
    if (isRefused && this.#mayRepeat(ticket, nowMs)) this.#repeat(ticket);
    else this.#finish(ticket, { type: 'deliver', id: call.id });
    if (alarms.length > 0 || answer.status === 404) this.#refuseObstructed(nowMs);
    this.#pumpAt(touched, nowMs);
    if (ticket.line !== undefined) this.#pump(ticket.line, nowMs);
    if (isRefused) this.#refuseLate(call.identity, nowMs);
  }

  #mayRepeat({ call, entry, repeats }: Ticket, nowMs: number): boolean {
    if (!call.isRepeatable || repeats >= this.#options.maxRepeats) return false;
    const line = this.#lines.lineFor(call, entry);
    const opensAtMs = line.opensAtMs(nowMs);
    this.#release(line, nowMs);
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
    const ticket = this.#landed(id);
    if (ticket === undefined) return;
    const touched = ticket.passes.map(({ at }) => at);
    giveBack(ticket.passes, wasSent, nowMs);
    ticket.passes = [];
    ticket.state = 'done';
    this.#pumpAt(touched, nowMs);
    this.#pumpHeld(nowMs);
  }

  #departed(id: number, nowMs: number): void {
    const ticket = this.#flying.get(id);
    if (ticket === undefined || ticket.call.route.isInteraction) return;
    this.#identities.of(ticket.call.identity).slots.postpone(ticket.sentMs, nowMs);
  }

  /** A call that was in flight is so no longer. */
  #landed(id: number): Ticket | undefined {
    const ticket = this.#flying.get(id);
    this.#flying.delete(id);
    return ticket;
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
    this.#pump(line, nowMs);
  }

  #refuse(id: number, { reason, retryAfterMs }: Obstacle): void {
    this.#effects.push({ type: 'refuse', id, reason, retryAfterMs });
  }

  /** Waiting calls that something newly stands against. */
  #refuseObstructed(nowMs: number): void {
    const address = this.#guards.addressObstacle(0, nowMs);
    for (const ticket of this.#waiting.values()) {
      const identity = this.#identity(ticket.call.identity, nowMs);
      const obstacle = address ?? this.#guards.obstacle(ticket.call, identity, nowMs);
      if (obstacle === undefined) continue;
      this.#refuse(ticket.call.id, obstacle);
      this.#leave(ticket, nowMs);
    }
  }

  /** After a 429 nobody waits for what will be too late. */
  #refuseLate(identityName: string, nowMs: number): void {
    const identity = this.#identity(identityName, nowMs);
    for (const ticket of this.#waiting.values()) {
      const { call, line } = ticket;
      if (call.identity !== identityName || line === undefined) continue;
      const opensAtMs = Math.max(
        line.opensAtMs(nowMs),
        line.isExempt ? 0 : identity.blockedUntilMs,
      );
      if (opensAtMs > call.deadlineMs && opensAtMs < Number.POSITIVE_INFINITY) {
        this.#refuse(call.id, { reason: 'TOO_LATE', retryAfterMs: opensAtMs - nowMs });
        this.#leave(ticket, nowMs);
      }
    }
  }

  #pumpAt(touched: Iterable<GateEntry>, nowMs: number): void {
    for (const entry of touched) {
      const lines = [...entry.lines];
      if (lines.length > 1) {
        lines.sort((one, other) => (one.head?.number ?? 0) - (other.head?.number ?? 0));
      }
      for (const line of lines) this.#pump(line, nowMs);
      if (entry.lines.size === 0) this.#watch(entry, nowMs);
    }
  }

  /** Sends from a line what may be sent, or sees to it that somebody looks again. */
  #pump(line: Line, nowMs: number): void {
    for (let ticket = line.head; ticket !== undefined; ticket = line.head) {
      const opensAtMs = line.opensAtMs(nowMs);
      if (opensAtMs > nowMs) {
        this.#sleep(line, opensAtMs);
        return;
      }
      if (!line.isExempt) {
        const identity = this.#identity(line.identity, nowMs);
        identity.enqueue(line);
        this.#pumpIdentity(identity, nowMs);
        return;
      }
      if (!this.#send(ticket, nowMs)) return;
    }
    this.#release(line, nowMs);
  }

  #pumpIdentity(identity: Identity, nowMs: number): void {
    for (let line = identity.next(); line !== undefined; line = identity.next()) {
      const { head } = line;
      const opensAtMs = head === undefined ? nowMs : line.opensAtMs(nowMs);
      if (head === undefined || opensAtMs > nowMs) {
        identity.dequeue(line);
        if (head === undefined) this.#release(line, nowMs);
        else this.#sleep(line, opensAtMs);
        continue;
      }
      const freeAtMs = identity.opensAtMs(nowMs);
      if (freeAtMs > nowMs) {
        this.#sleepIdentity(identity, freeAtMs);
        return;
      }
      if (!this.#send(head, nowMs)) return;
      identity.take(nowMs);
      identity.dequeue(line);
      if (line.size > 0) identity.enqueue(line);
      else this.#release(line, nowMs);
    }
  }

  /** False when the address may send nothing. */
  #send(ticket: Ticket, nowMs: number): boolean {
    if (this.#guards.addressObstacle(this.#flying.size, nowMs) !== undefined) {
      this.#isHeld = true;
      this.#sweepBy(nowMs + HELD_MS);
      return false;
    }
    const { call, line } = ticket;
    if (line === undefined) return true;
    ticket.passes = line.gates.map((at) => ({ at, pass: at.gate.take(nowMs) }));
    line.drop(ticket);
    ticket.state = 'in-flight';
    ticket.sentMs = nowMs;
    this.#waiting.delete(call.id);
    this.#flying.set(call.id, ticket);
    this.#effects.push({ type: 'send', id: call.id, waitedMs: nowMs - ticket.arrivedMs });
    return true;
  }

  #redraw(entry: RouteEntry, nowMs: number): void {
    const changed = this.#lines.redraw(entry);
    for (const ticket of this.#flying.values()) {
      if (ticket.entry === entry) this.#lines.moveTrial(ticket, nowMs);
    }
    for (const line of changed) this.#pump(line, nowMs);
  }

  /** Forgets a line that nobody waits in. */
  #release(line: Line, nowMs: number): void {
    if (line.size > 0) return;
    this.#identities.of(line.identity).dequeue(line);
    for (const entry of this.#lines.release(line)) this.#watch(entry, nowMs);
  }

  #watch(entry: GateEntry, nowMs: number): void {
    const againMs = this.#gates.sweep(entry, nowMs);
    if (againMs === undefined) return;
    entry.isWatched = true;
    this.#wakes.push(againMs, { kind: 'gate', entry });
  }

  #sleep(line: Line, untilMs: number): void {
    if (untilMs >= line.wakeAtMs || untilMs === Number.POSITIVE_INFINITY) return;
    line.wakeAtMs = untilMs;
    this.#wakes.push(untilMs, { kind: 'line', line });
  }

  #sleepIdentity(identity: Identity, untilMs: number): void {
    if (untilMs >= identity.wakeAtMs || untilMs === Number.POSITIVE_INFINITY) return;
    identity.wakeAtMs = untilMs;
    this.#wakes.push(untilMs, { kind: 'identity', identity });
  }

  #estimateMs(line: Line, identity: Identity, nowMs: number): number {
    const atGates = line.estimateMs(nowMs);
    if (line.isExempt) return atGates;
    return Math.max(atGates, identity.opensAtMs(nowMs));
  }

  #identity(name: string, nowMs: number): Identity {
    this.#sweepBy(nowMs + SWEEP_MS);
    return this.#identities.of(name);
  }

  #wake(nowMs: number): void {
    this.#strand(nowMs);
    for (let wake = this.#wakes.pop(nowMs); wake !== undefined; wake = this.#wakes.pop(nowMs)) {
      switch (wake.kind) {
        case 'line':
          wake.line.wakeAtMs = Number.POSITIVE_INFINITY;
          this.#pump(wake.line, nowMs);
          break;
        case 'identity':
          wake.identity.wakeAtMs = Number.POSITIVE_INFINITY;
          this.#pumpIdentity(wake.identity, nowMs);
          break;
        case 'deadline':
          this.#expire(wake.ticket, nowMs);
          break;
        case 'gate':
          wake.entry.isWatched = false;
          this.#watch(wake.entry, nowMs);
          break;
        case 'sweep':
          this.#sweep(nowMs);
          break;
      }
    }
  }

  #expire(ticket: Ticket, nowMs: number): void {
    if (ticket.state !== 'waiting' || ticket.call.deadlineMs > nowMs) return;
    const { line } = ticket;
    const untilMs = line === undefined ? nowMs : line.estimateMs(nowMs);
    this.#refuse(ticket.call.id, { reason: 'TOO_LATE', retryAfterMs: untilMs - nowMs });
    this.#leave(ticket, nowMs);
  }

  #strandsAtMs(): number {
    const [oldest] = this.#flying.values();
    return oldest === undefined
      ? Number.POSITIVE_INFINITY
      : oldest.sentMs + this.#options.inFlightMs;
  }

  /** Nobody has told what became of these: their places are free again. */
  #strand(nowMs: number): void {
    for (const [id, { sentMs }] of this.#flying) {
      if (sentMs + this.#options.inFlightMs > nowMs) return;
      this.#failed(id, true, nowMs);
    }
  }

  #pumpHeld(nowMs: number): void {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    for (const line of this.#lines.all()) this.#pump(line, nowMs);
  }

  #sweepBy(atMs: number): void {
    if (atMs >= this.#sweepsAtMs) return;
    this.#sweepsAtMs = atMs;
    this.#wakes.push(atMs, { kind: 'sweep' });
  }

  #sweep(nowMs: number): void {
    if (this.#sweepsAtMs > nowMs) return;
    this.#sweepsAtMs = Number.POSITIVE_INFINITY;
    this.#pumpHeld(nowMs);
    this.#identities.sweep(nowMs);
    if (this.#identities.size > 0) this.#sweepBy(nowMs + SWEEP_MS);
  }
}
