// SPDX-License-Identifier: AGPL-3.0-only
// Calls that wait for the same gates, in the order in which they came.
import type { BucketWindow } from './bucket-window.ts';
import type { FixedWindow } from './fixed-window.ts';
import type { Pass } from './gate.ts';
import type { Call } from './limiter-io.ts';
import type { RouteEntry } from './route-book.ts';

/** A visible bucket; without a hash until an answer has named it. */
export interface BucketEntry {
  readonly kind: 'bucket';
  readonly key: string;
  readonly hash: string | undefined;
  readonly gate: BucketWindow;
  readonly lines: Set<Line>;
  /** Whether somebody will look whether it can be forgotten. */
  isWatched: boolean;
}

/** A limit that no header shows. */
export interface CounterEntry {
  readonly kind: 'counter';
  readonly key: string;
  readonly gate: FixedWindow;
  readonly lines: Set<Line>;
  isWatched: boolean;
}

/** A gate under its key, with the lines that wait at it. */
export type GateEntry = BucketEntry | CounterEntry;

export interface TakenPass {
  readonly at: GateEntry;
  readonly pass: Pass;
}

export interface Ticket {
  readonly call: Call;
  readonly entry: RouteEntry;
  /** The order of arrival over all lines. */
  readonly number: number;
  readonly arrivedMs: number;
  line: Line | undefined;
  state: 'waiting' | 'in-flight' | 'done';
  sentMs: number;
  repeats: number;
  /** What it took when it was sent. */
  passes: TakenPass[];
}

export const MIN_PRIORITY = -10;
export const MAX_PRIORITY = 10;
const LEVELS = MAX_PRIORITY - MIN_PRIORITY + 1;
/** How many done tickets may lie at the head of a line before they are cut off. */
const MAX_SLACK = 1_024;

/** The key of the line at these gates; without any only the order within a route is left to keep. */
export function lineKey(call: Call, entry: RouteEntry, gates: readonly GateEntry[]): string {
  const { identity, route } = call;
  const [only] = gates;
  if (only === undefined) return `${identity} -${entry.template} ${route.topLevel}`;
  const key = gates.length === 1 ? only.key : gates.map((gate) => gate.key).join('|');
  return route.isInteraction ? `!${key}` : key;
}

export class Line {
  readonly key: string;
  readonly identity: string;
  readonly isExempt: boolean;
  readonly gates: readonly GateEntry[];
  /** Where it stands among its identity's ready lines. */
  readyLevel: number | undefined;
  wakeAtMs = Number.POSITIVE_INFINITY;
  #tickets: Ticket[] = [];
  #head = 0;
  #size = 0;
  /** Waiting tickets by priority; undefined while all have 0. */
  #levels: Uint32Array | undefined;

  constructor(parts: {
    readonly key: string;
    readonly identity: string;
    readonly isExempt: boolean;
    readonly gates: readonly GateEntry[];
  }) {
    this.key = parts.key;
    this.identity = parts.identity;
    this.isExempt = parts.isExempt;
    this.gates = parts.gates;
  }

  get size(): number {
    return this.#size;
  }

  get head(): Ticket | undefined {
    let ticket = this.#tickets[this.#head];
    while (ticket !== undefined && (ticket.state !== 'waiting' || ticket.line !== this)) {
      this.#head += 1;
      ticket = this.#tickets[this.#head];
    }
    if (this.#head > MAX_SLACK) {
      this.#tickets = this.#tickets.slice(this.#head);
      this.#head = 0;
    }
    return ticket;
  }

  /** The highest priority that waits: one in front lends its place the haste of those behind it. */
  get priority(): number {
    const levels = this.#levels;
    if (levels === undefined) return 0;
    for (let level = LEVELS - 1; level >= 0; level -= 1) {
      if ((levels[level] ?? 0) > 0) return level + MIN_PRIORITY;
    }
    return 0;
  }

  /** Puts a ticket in, at its place by number. */
  add(ticket: Ticket): void {
    const tickets = this.#tickets;
    ticket.line = this;
    let at = tickets.length;
    while (at > this.#head && (tickets[at - 1] as Ticket).number > ticket.number) at -= 1;
    if (at === tickets.length) tickets.push(ticket);
    else tickets.splice(at, 0, ticket);
    this.#size += 1;
    this.#count(ticket, 1);
  }

  /** The ticket waits here no longer. */
  drop(ticket: Ticket): void {
    this.#size -= 1;
    this.#count(ticket, -1);
    ticket.line = undefined;
    if (this.#size > 0) return;
    this.#tickets = [];
    this.#head = 0;
  }

  /** Those that wait, in order. */
  waiting(): Ticket[] {
    return this.#tickets
      .slice(this.#head)
      .filter(({ state, line }) => state === 'waiting' && line === this);
  }

  isOpen(nowMs: number): boolean {
    return this.gates.every(({ gate }) => gate.isOpen(nowMs));
  }

  /** When all gates may be open by themselves. */
  opensAtMs(nowMs: number): number {
    return this.gates.reduce((atMs, { gate }) => Math.max(atMs, gate.opensAtMs(nowMs)), nowMs);
  }

  /** The earliest time for one more at the end, by what the gates know. */
  estimateMs(nowMs: number): number {
    return this.gates.reduce(
      (atMs, { gate }) => Math.max(atMs, gate.estimateMs(nowMs, this.#size)),
      nowMs,
    );
  }

  #count({ call }: Ticket, change: 1 | -1): void {
    if (call.priority === 0 && this.#levels === undefined) return;
    if (this.#levels === undefined) {
      this.#levels = new Uint32Array(LEVELS);
      // Whoever is here already has priority 0; `size` counts this one already.
      this.#levels[-MIN_PRIORITY] = this.#size - 1;
    }
    const level = call.priority - MIN_PRIORITY;
    this.#levels[level] = (this.#levels[level] ?? 0) + change;
  }
}
