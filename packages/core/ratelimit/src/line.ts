// SPDX-License-Identifier: AGPL-3.0-only
// Calls that wait for the same gates, in the order in which they came.
import type { BucketWindow } from './bucket-window.ts';
import type { FixedWindow } from './fixed-window.ts';
import type { GateNews } from './fleet-io.ts';
import type { Pass } from './gate.ts';
import type { Call } from './limiter-io.ts';
import type { RouteEntry } from './route-book.ts';

/** `own` is never shared with others; `held` is ours for now. */
export type Tenure = 'own' | 'absent' | 'asked' | 'held';

interface EntryState {
  readonly key: string;
  readonly lines: Set<Line>;
  /** Whether somebody will look whether it can be forgotten. */
  isWatched: boolean;
  tenure: Tenure;
  askedAtMs: number;
  /** The last one that was heard of. */
  grant: number;
  /** How often it has gone elsewhere. */
  handovers: number;
  /** Told before it was granted: the two come by different ways. */
  early: GateNews[];
  /** Somebody else would like to have it. */
  isWanted: boolean;
  grantedAtMs: number;
  /** Whether a call has passed since it is ours. */
  isUsed: boolean;
  /** Until then it may be used here although somebody wants it; 0 before it could be used. */
  turnEndsAtMs: number;
  /** Until then answers are awaited before it goes on; 0 before they are. */
  landsAtMs: number;
}

/** A visible bucket; without a hash until an answer has named it. */
export interface BucketEntry extends EntryState {
  readonly kind: 'bucket';
  readonly hash: string | undefined;
  /** The route whose bucket it stands for, while it has no hash. */
  readonly template: string | undefined;
  readonly gate: BucketWindow;
  /** What others of its kind have been told. */
  taught: { readonly capacity: number; readonly windowMs: number };
}

/** A limit that no header shows. */
export interface CounterEntry extends EntryState {
  readonly kind: 'counter';
  readonly gate: FixedWindow;
}

/** A gate under its key, with the lines that wait at it. */
export type GateEntry = BucketEntry | CounterEntry;

export function isOurs({ tenure }: GateEntry): boolean {
  return tenure === 'own' || tenure === 'held';
}

/** In place of `handovers`: it counts in a gate that somebody else has. */
export const NEVER_OURS = -1;

export interface TakenPass {
  readonly at: GateEntry;
  readonly pass: Pass;
  /** `handovers` when it was taken: since another the gate is not ours, or anew. */
  readonly handovers: number;
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

  /** The first gate that is not ours. */
  get missing(): GateEntry | undefined {
    return this.gates.find((entry) => !isOurs(entry));
  }

  isOpen(nowMs: number): boolean {
    return this.gates.every((entry) => isOurs(entry) && entry.gate.isOpen(nowMs));
  }

  /** When all gates may be open by themselves. */
  opensAtMs(nowMs: number): number {
    let atMs = nowMs;
    for (const entry of this.gates) {
      if (!isOurs(entry)) return Number.POSITIVE_INFINITY;
      atMs = Math.max(atMs, entry.gate.opensAtMs(nowMs));
    }
    return atMs;
  }

  /** The earliest time for one more at the end, by what the gates know; of those of others nothing is known. */
  estimateMs(nowMs: number): number {
    let atMs = nowMs;
    for (const entry of this.gates) {
      if (isOurs(entry)) atMs = Math.max(atMs, entry.gate.estimateMs(nowMs, this.#size));
    }
    return atMs;
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
