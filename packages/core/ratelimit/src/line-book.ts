// SPDX-License-Identifier: AGPL-3.0-only
// All lines by their keys, joined to their gates while somebody waits in them.
import type { GateBook } from './gate-book.ts';
import type { Call } from './limiter-io.ts';
import type { LineKeys } from './line-keys.ts';
import {
  type BucketEntry,
  type GateEntry,
  isOurs,
  Line,
  NEVER_OURS,
  lineKey,
  type TakenPass,
  type Ticket,
} from './line.ts';
import type { RouteEntry } from './route-book.ts';

export class LineBook {
  readonly #lines = new Map<string, Line>();
  readonly #gates: GateBook;
  readonly #keys: LineKeys;

  constructor(gates: GateBook, keys: LineKeys) {
    this.#gates = gates;
    this.#keys = keys;
  }

  get size(): number {
    return this.#lines.size;
  }

  all(): Line[] {
    return [...this.#lines.values()];
  }

  /** The line that such a call waits in by what is known now. */
  lineFor(call: Call, entry: RouteEntry): Line {
    const gates = this.#keys.gatesFor(call, entry);
    const key = lineKey(call, entry, gates);
    const known = this.#lines.get(key);
    if (known !== undefined) return known;
    const { identity, route } = call;
    const line = new Line({ key, identity, isExempt: route.isInteraction, gates });
    this.#lines.set(key, line);
    this.#gates.join(line);
    return line;
  }

  /** Forgets a line that nobody waits in; answers the gates that nobody waits at any more. */
  release(line: Line): readonly GateEntry[] {
    if (line.size > 0 || this.#lines.get(line.key) !== line) return [];
    this.#lines.delete(line.key);
    return this.#gates.leave(line);
  }

  /** What was learned about a route moves its calls to other lines; answers those that changed. */
  redraw(entry: RouteEntry): ReadonlySet<Line> {
    const changed = new Set<Line>();
    for (const line of this.all()) {
      for (const ticket of line.waiting()) {
        if (ticket.entry !== entry) continue;
        const target = this.lineFor(ticket.call, entry);
        if (target === line) continue;
        line.drop(ticket);
        target.add(ticket);
        changed.add(line).add(target);
      }
    }
    return changed;
  }

  /**
   * A call in flight that tries an unknown bucket counts in the one that is known by now. Answers those that are
   * not ours.
   */
  moveTrial(ticket: Ticket, nowMs: number): readonly GateEntry[] {
    const isTrial = ({ at }: TakenPass): boolean => at.kind === 'bucket' && at.hash === undefined;
    const trials = ticket.passes.filter(isTrial);
    if (trials.length === 0) return [];
    for (const { at, pass } of trials) at.gate.refund(pass);
    const buckets = this.#keys
      .gatesFor(ticket.call, ticket.entry)
      .filter((at): at is BucketEntry => at.kind === 'bucket');
    ticket.passes = [
      ...ticket.passes.filter((taken) => !isTrial(taken)),
      ...buckets.map((at) =>
        isOurs(at)
          ? { at, pass: at.gate.take(nowMs), handovers: at.handovers }
          : { at, pass: { serial: 0 }, handovers: NEVER_OURS },
      ),
    ];
    return buckets.filter((at) => !isOurs(at));
  }
}
