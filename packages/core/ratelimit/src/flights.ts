// SPDX-License-Identifier: AGPL-3.0-only
// Calls on their way, in the order in which they were sent. Of one that nobody tells of its place is free again
// after a time.
import type { Ticket } from './line.ts';

export class Flights {
  readonly #longestMs: number;
  readonly #tickets = new Map<number, Ticket>();

  constructor(longestMs: number) {
    this.#longestMs = longestMs;
  }

  get size(): number {
    return this.#tickets.size;
  }

  /** When the oldest has been away for too long; infinite when none is. */
  get strandsAtMs(): number {
    const [oldest] = this.#tickets.values();
    return oldest === undefined ? Number.POSITIVE_INFINITY : oldest.sentMs + this.#longestMs;
  }

  all(): IterableIterator<Ticket> {
    return this.#tickets.values();
  }

  find(id: number): Ticket | undefined {
    return this.#tickets.get(id);
  }

  depart(ticket: Ticket): void {
    this.#tickets.set(ticket.call.id, ticket);
  }

  /** It is in flight no longer. */
  land(id: number): Ticket | undefined {
    const ticket = this.#tickets.get(id);
    this.#tickets.delete(id);
    return ticket;
  }

  /** Those that have been away for too long. */
  stranded(nowMs: number): number[] {
    const ids: number[] = [];
    for (const [id, { sentMs }] of this.#tickets) {
      if (sentMs + this.#longestMs > nowMs) break;
      ids.push(id);
    }
    return ids;
  }
}
