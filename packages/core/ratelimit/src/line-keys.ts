// SPDX-License-Identifier: AGPL-3.0-only
// Which gates a call has to pass, by what is known of its route now. Calls with the same gates wait in one
// line.
import type { GateBook } from './gate-book.ts';
import { hiddenKeyOf } from './hidden-limits.ts';
import type { Call } from './limiter-io.ts';
import type { CounterEntry, GateEntry } from './line.ts';
import type { RouteEntry } from './route-book.ts';

const MAX_WEBHOOKS = 50_000;

export class LineKeys {
  readonly #gates: GateBook;
  readonly #channels = new Map<string, string>();

  constructor(gates: GateBook) {
    this.#gates = gates;
  }

  /** Whether that is new. */
  setWebhookChannel(webhookId: string, channelId: string): boolean {
    const isNew = this.#channels.get(webhookId) !== channelId;
    this.#channels.delete(webhookId);
    this.#channels.set(webhookId, channelId);
    const [oldest] = this.#channels.keys();
    if (this.#channels.size > MAX_WEBHOOKS && oldest !== undefined) this.#channels.delete(oldest);
    return isNew;
  }

  /** The gates by which a call waits now. */
  gatesFor(call: Call, entry: RouteEntry): GateEntry[] {
    const buckets = this.#buckets(call, entry);
    const isBare = !entry.isHidden && entry.hiddenLimits.length === 0;
    const gates = isBare ? buckets : [...buckets, ...this.#counters(call, entry)];
    // Everybody asks for them in this order.
    return gates.length > 1 ? gates.sort((one, other) => (one.key < other.key ? -1 : 1)) : gates;
  }

  /** The counter that a 429 without an explanation closes. */
  unexplained(call: Call, entry: RouteEntry): CounterEntry {
    const [first] = this.#hiddenOf(call, entry);
    return first ?? this.#learned(call, entry);
  }

  #buckets(call: Call, entry: RouteEntry): GateEntry[] {
    const place = { identity: call.identity, topLevel: call.route.topLevel };
    switch (entry.buckets) {
      case 'none':
        return [];
      case 'unknown':
        return [this.#gates.provisional(entry.template, place)];
      case 'known': {
        const trial = this.#gates.awaitedTrial(entry.template, place);
        const known = entry.hashes.map((hash) => this.#gates.known(hash, place));
        return trial === undefined ? known : [...known, trial];
      }
    }
  }

  #counters(call: Call, entry: RouteEntry): GateEntry[] {
    const hidden = this.#hiddenOf(call, entry);
    return entry.isHidden && hidden.length === 0 ? [this.#learned(call, entry)] : hidden;
  }

  #hiddenOf(call: Call, entry: RouteEntry): CounterEntry[] {
    const channelOf = (id: string): string | undefined => this.#channels.get(id);
    return entry.hiddenLimits.flatMap((limit) => {
      const key = hiddenKeyOf(limit, call, channelOf);
      return key === undefined ? [] : [this.#gates.counter(key, limit)];
    });
  }

  #learned(call: Call, { template }: RouteEntry): CounterEntry {
    const key = `${call.identity} !${template} ${call.route.topLevel}`;
    return this.#gates.counter(key, undefined);
  }
}
