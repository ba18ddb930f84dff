// SPDX-License-Identifier: AGPL-3.0-only
//
// Which sequence may be committed: that of the newest event such that every event received before
// it on this session is confirmed by the broker or deliberately filtered. Gaps in Discord's
// numbering are legal, so order of receipt counts, not the numbers.

/** Names one received event; counts up over the tracker's life and is never reused. */
export type Ticket = number;

const INITIAL_CAPACITY = 1024;

export class CommitTracker {
  /** Ring of received events from #first to #next; capacity is a power of two. */
  #sequences = new Float64Array(INITIAL_CAPACITY);
  #confirmed = new Uint8Array(INITIAL_CAPACITY);
  #first: Ticket = 0;
  #next: Ticket = 0;
  #committable = 0;
  #lastReceived = 0;

  /** The newest sequence that may be committed; 0 before any. */
  get committable(): number {
    return this.#committable;
  }

  /** The newest sequence received on this session. */
  get lastReceived(): number {
    return this.#lastReceived;
  }

  /** How many received events are not yet covered by {@link committable}. */
  get pending(): number {
    return this.#next - this.#first;
  }

  /** Begins a session at a sequence that is safe already. Tickets given before mean nothing now. */
  reset(sequence: number): void {
    this.#first = this.#next;
    this.#committable = sequence;
    this.#lastReceived = sequence;
  }

  /** Notes a received event; the ticket is for {@link confirm}. */
  received(sequence: number): Ticket {
    if (this.#next - this.#first === this.#sequences.length) this.#grow();
    const ticket = this.#next;
    const slot = ticket & (this.#sequences.length - 1);
    this.#sequences[slot] = sequence;
    this.#confirmed[slot] = 0;
    this.#next += 1;
    this.#lastReceived = sequence;
    return ticket;
  }

  /** Notes that the event is safe (confirmed, filtered, or dead-lettered). */
  confirm(ticket: Ticket): void {
    if (ticket < this.#first || ticket >= this.#next) return;
    const mask = this.#sequences.length - 1;
    this.#confirmed[ticket & mask] = 1;
    while (this.#first < this.#next && this.#confirmed[this.#first & mask] === 1) {
      this.#committable = this.#sequences[this.#first & mask] ?? this.#committable;
      this.#first += 1;
    }
  }

  #grow(): void {
    const capacity = this.#sequences.length * 2;
    const sequences = new Float64Array(capacity);
    const confirmed = new Uint8Array(capacity);
    const mask = this.#sequences.length - 1;
    for (let ticket = this.#first; ticket < this.#next; ticket += 1) {
      sequences[ticket & (capacity - 1)] = this.#sequences[ticket & mask] ?? 0;
      confirmed[ticket & (capacity - 1)] = this.#confirmed[ticket & mask] ?? 0;
    }
    this.#sequences = sequences;
    this.#confirmed = confirmed;
  }
}
