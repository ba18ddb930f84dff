// SPDX-License-Identifier: AGPL-3.0-only
// Who may leave: lines whose gates are open, one call after the other, and of those that the global limit binds
// the ones whose turn it is. What cannot leave sleeps until something may have changed.
import type { Flights } from './flights.ts';
import type { GateBook } from './gate-book.ts';
import type { Guards } from './guards.ts';
import type { Identities, Identity } from './identity.ts';
import type { LimiterEffect } from './limiter-io.ts';
import type { LineBook } from './line-book.ts';
import type { GateEntry, Line, Ticket } from './line.ts';
import type { Sharing } from './sharing.ts';
import type { WakeQueue } from './wake-queue.ts';

export type Wake =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'identity'; readonly identity: Identity }
  | { readonly kind: 'deadline'; readonly ticket: Ticket }
  | { readonly kind: 'gate'; readonly entry: GateEntry }
  | { readonly kind: 'turn'; readonly entry: GateEntry }
  | { readonly kind: 'sweep' };

const SWEEP_MS = 60_000;
/** Slots that others may want are looked at more often. */
const SHARED_SWEEP_MS = 2_500;
/** How often it is tried again when the address may send nothing. */
const HELD_MS = 10_000;

export interface DepartureParts {
  readonly guards: Guards;
  readonly identities: Identities;
  readonly lines: LineBook;
  readonly gates: GateBook;
  readonly flying: Flights;
  readonly waiting: Map<number, Ticket>;
  readonly wakes: WakeQueue<Wake>;
  readonly emit: (effect: LimiterEffect) => void;
  readonly sharing: Sharing;
}

export class Departures {
  readonly #parts: DepartureParts;
  #sweepsAtMs = Number.POSITIVE_INFINITY;
  /** Lines were kept from sending by something that no gate knows of. */
  #isHeld = false;

  constructor(parts: DepartureParts) {
    this.#parts = parts;
  }

  pumpAt(touched: Iterable<GateEntry>, nowMs: number): void {
    for (const entry of touched) {
      const lines = [...entry.lines];
      if (lines.length > 1) {
        lines.sort((one, other) => (one.head?.number ?? 0) - (other.head?.number ?? 0));
      }
      for (const line of lines) this.pump(line, nowMs);
      if (entry.lines.size === 0) this.#watch(entry, nowMs);
      this.#parts.sharing.lookAt(entry);
    }
  }

  /** Sends from a line what may be sent, or sees to it that somebody looks again. */
  pump(line: Line, nowMs: number): void {
    for (let ticket = line.head; ticket !== undefined; ticket = line.head) {
      const opensAtMs = line.opensAtMs(nowMs);
      if (opensAtMs > nowMs) {
        this.#sleep(line, opensAtMs);
        this.#parts.sharing.askFor(line, nowMs);
        return;
      }
      if (!line.isExempt) {
        const identity = this.identity(line.identity, nowMs);
        identity.enqueue(line);
        this.pumpIdentity(identity, nowMs);
        return;
      }
      if (!this.#send(ticket, nowMs)) return;
    }
    this.release(line, nowMs);
  }

  pumpIdentity(identity: Identity, nowMs: number): void {
    for (let line = identity.next(); line !== undefined; line = identity.next()) {
      const { head } = line;
      const opensAtMs = head === undefined ? nowMs : line.opensAtMs(nowMs);
      if (head === undefined || opensAtMs > nowMs) {
        identity.dequeue(line);
        if (head === undefined) {
          this.release(line, nowMs);
        } else {
          this.#sleep(line, opensAtMs);
          this.#parts.sharing.askFor(line, nowMs);
        }
        continue;
      }
      const freeAtMs = identity.opensAtMs(nowMs);
      if (freeAtMs > nowMs) {
        const againAtMs = this.#parts.sharing.slots.need(identity, nowMs);
        this.#sleepIdentity(identity, Math.min(freeAtMs, againAtMs));
        return;
      }
      if (!this.#send(head, nowMs)) return;
      identity.take(nowMs);
      identity.dequeue(line);
      if (line.size > 0) identity.enqueue(line);
      else this.release(line, nowMs);
    }
  }

  /** False when the address may send nothing. */
  #send(ticket: Ticket, nowMs: number): boolean {
    if (this.#parts.guards.addressObstacle(this.#parts.flying.size, nowMs) !== undefined) {
      this.#isHeld = true;
      this.#sweepBy(nowMs + HELD_MS);
      return false;
    }
    const { call, line } = ticket;
    if (line === undefined) return true;
    ticket.passes = line.gates.map((at) => {
      at.isUsed = true;
      this.#parts.sharing.lookAt(at);
      return { at, pass: at.gate.take(nowMs), handovers: at.handovers };
    });
    line.drop(ticket);
    ticket.state = 'in-flight';
    ticket.sentMs = nowMs;
    this.#parts.waiting.delete(call.id);
    this.#parts.flying.depart(ticket);
    this.#parts.emit({ type: 'send', id: call.id, waitedMs: nowMs - ticket.arrivedMs });
    return true;
  }

  /** Forgets a line that nobody waits in. */
  release(line: Line, nowMs: number): void {
    if (line.size > 0) return;
    this.#parts.identities.of(line.identity).dequeue(line);
    for (const entry of line.gates) this.#parts.sharing.lookAt(entry);
    for (const entry of this.#parts.lines.release(line)) this.#watch(entry, nowMs);
  }

  #watch(entry: GateEntry, nowMs: number): void {
    const againMs = this.#parts.gates.sweep(entry, nowMs);
    if (againMs === 'forgotten') this.#parts.sharing.forgot(entry);
    if (typeof againMs !== 'number') return;
    entry.isWatched = true;
    this.#parts.wakes.push(againMs, { kind: 'gate', entry });
  }

  #sleep(line: Line, untilMs: number): void {
    if (untilMs >= line.wakeAtMs || untilMs === Number.POSITIVE_INFINITY) return;
    line.wakeAtMs = untilMs;
    this.#parts.wakes.push(untilMs, { kind: 'line', line });
  }

  #sleepIdentity(identity: Identity, untilMs: number): void {
    if (untilMs >= identity.wakeAtMs || untilMs === Number.POSITIVE_INFINITY) return;
    identity.wakeAtMs = untilMs;
    this.#parts.wakes.push(untilMs, { kind: 'identity', identity });
  }

  pumpAll(nowMs: number): void {
    for (const line of this.#parts.lines.all()) this.pump(line, nowMs);
  }

  pumpHeld(nowMs: number): void {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    this.pumpAll(nowMs);
  }

  get #sweepMs(): number {
    return this.#parts.sharing.isTogether ? SHARED_SWEEP_MS : SWEEP_MS;
  }

  #sweepBy(atMs: number): void {
    if (atMs >= this.#sweepsAtMs) return;
    this.#sweepsAtMs = atMs;
    this.#parts.wakes.push(atMs, { kind: 'sweep' });
  }

  identity(name: string, nowMs: number): Identity {
    this.#sweepBy(nowMs + this.#sweepMs);
    return this.#parts.identities.of(name);
  }

  woken(wake: Exclude<Wake, { kind: 'deadline' }>, nowMs: number): void {
    switch (wake.kind) {
      case 'line':
        wake.line.wakeAtMs = Number.POSITIVE_INFINITY;
        this.pump(wake.line, nowMs);
        break;
      case 'identity':
        wake.identity.wakeAtMs = Number.POSITIVE_INFINITY;
        this.pumpIdentity(wake.identity, nowMs);
        break;
      case 'gate':
        wake.entry.isWatched = false;
        this.#watch(wake.entry, nowMs);
        break;
      case 'turn':
        this.#parts.sharing.lookAt(wake.entry);
        this.#parts.sharing.remind(wake.entry, nowMs);
        break;
      case 'sweep':
        this.#sweep(nowMs);
        break;
    }
  }

  #sweep(nowMs: number): void {
    if (this.#sweepsAtMs > nowMs) return;
    const { sharing, identities } = this.#parts;
    this.#sweepsAtMs = Number.POSITIVE_INFINITY;
    this.pumpHeld(nowMs);
    sharing.slots.sweep(nowMs);
    identities.sweep(nowMs, sharing.isTogether);
    if (identities.size > 0) this.#sweepBy(nowMs + this.#sweepMs);
  }
}
