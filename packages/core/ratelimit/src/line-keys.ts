// SPDX-License-Identifier: AGPL-3.0-only
// Which gates a call has to pass, by what is known of its route now. Calls with the same gates wait in one
// line.
import type { GateBook } from './gate-book.ts';
import { type HiddenLimit, hiddenKeyOf } from './hidden-limits.ts';
import type { Call } from './limiter-io.ts';
import { type GateEntry, Line } from './line.ts';
import type { RouteEntry } from './route-book.ts';

const MAX_WEBHOOKS = 50_000;

export class LineKeys {
  readonly #gates: GateBook;
  readonly #hidden: readonly HiddenLimit[];
  readonly #channels = new Map<string, string>();

  constructor(gates: GateBook, hidden: readonly HiddenLimit[]) {
    this.#gates = gates;
    this.#hidden = hidden;
  }

  setWebhookChannel(webhookId: string, channelId: string): void {
    this.#channels.delete(webhookId);
    this.#channels.set(webhookId, channelId);
    if (this.#channels.size <= MAX_WEBHOOKS) return;
    const [oldest] = this.#channels.keys();
    if (oldest !== undefined) this.#channels.delete(oldest);
  }

  gatesFor(call: Call, entry: RouteEntry): GateEntry[] {
    return [...this.#buckets(call, entry), ...this.#counters(call, entry)];
  }

  /** The line that such a call waits in, not yet joined to its gates. */
  lineFor(call: Call, entry: RouteEntry): Line {
    const gates = this.gatesFor(call, entry);
    const { identity, route } = call;
    // Without gates only the order is left to keep.
    const own = gates.length === 0 ? `${identity} -${entry.template} ${route.topLevel}` : '';
    const key = `${route.isInteraction ? '!' : ''}${own}${gates.map((gate) => gate.key).join('|')}`;
    return new Line({ key, identity, isExempt: route.isInteraction, gates });
  }

  /** The counter that a 429 without an explanation closes. */
  unexplained(call: Call, entry: RouteEntry): GateEntry & { kind: 'counter' } {
    const hidden = this.#hiddenOf(call);
    const [first] = hidden;
    return first ?? this.#learned(call, entry);
  }

  #buckets(call: Call, entry: RouteEntry): GateEntry[] {
    const place = { identity: call.identity, topLevel: call.route.topLevel };
    switch (entry.buckets) {
      case 'none':
        return [];
      case 'unknown':
        return [this.#gates.provisional(entry.template, place)];
      case 'known':
        // In the order of their names: the same gates make the same key.
        return [...entry.hashes.keys()].sort().map((hash) => this.#gates.known(hash, place));
    }
  }

  #counters(call: Call, entry: RouteEntry): GateEntry[] {
    const hidden = this.#hiddenOf(call);
    return entry.isHidden && hidden.length === 0 ? [this.#learned(call, entry)] : hidden;
  }

  #hiddenOf(call: Call): (GateEntry & { kind: 'counter' })[] {
    const channelOf = (id: string): string | undefined => this.#channels.get(id);
    return this.#hidden.flatMap((limit) => {
      const key = hiddenKeyOf(limit, call, channelOf);
      return key === undefined ? [] : [this.#gates.counter(key, limit)];
    });
  }

  #learned(call: Call, { template }: RouteEntry): GateEntry & { kind: 'counter' } {
    const key = `${call.identity} !${template} ${call.route.topLevel}`;
    return this.#gates.counter(key, undefined);
  }
}
