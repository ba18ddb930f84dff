// SPDX-License-Identifier: AGPL-3.0-only
// Slots of global limits, of which each limiter of a fleet has some: they go where calls wait.
import type { FleetInput, FleetMode } from './fleet-io.ts';
import type { Identities, Identity } from './identity.ts';
import type { SharingHost } from './sharing.ts';

export interface SlotSharingParts {
  readonly identities: Identities;
  readonly host: SharingHost;
  readonly mode: () => FleetMode;
  readonly replicas: () => number;
}

const ASK_AGAIN_MS = 200;
/** Slots that were not used for so long are given back. */
const IDLE_SLOT_MS = 5_000;
/** How often it is said again how many slots are had. */
const AFFIRM_MS = 60_000;
const WINDOW_MS = 1_000;

export class SlotSharing {
  readonly #parts: SlotSharingParts;

  constructor(parts: SlotSharingParts) {
    this.#parts = parts;
  }

  /**
   * No slot is free for an identity with calls to send; answers when it may be worth looking again. Whoever has all
   * of them asks too, for none: that calls wait here must be known when others want slots.
   */
  need(identity: Identity, nowMs: number): number {
    const { slots, callsPerSecond: total } = identity;
    // Slots are not what is missing after a global 429; and an answer that is awaited wakes whoever waits.
    const isOfUse = slots.freeAtMs() > nowMs && !identity.isAsking;
    if (this.#parts.mode() !== 'together' || !isOfUse) return Number.POSITIVE_INFINITY;
    if (nowMs < identity.askAgainAtMs) return identity.askAgainAtMs;
    this.#ask(identity, Math.min(identity.readyCount, total - slots.size), nowMs);
    return Number.POSITIVE_INFINITY;
  }

  /** Slots that nobody has used of late go back. */
  sweep(nowMs: number): void {
    if (this.#parts.mode() !== 'together') return;
    for (const identity of this.#parts.identities.all()) {
      const idle = identity.hasReady ? 0 : identity.slots.countFreeBy(nowMs - IDLE_SLOT_MS);
      this.giveBack(identity, idle, nowMs);
      if (nowMs >= identity.saidAtMs + AFFIRM_MS) this.affirm(identity, nowMs);
    }
  }

  affirm(identity: Identity, nowMs: number): void {
    if (identity.slots.size > 0 && !identity.isAsking) this.#ask(identity, 0, nowMs);
  }

  #ask(identity: Identity, count: number, nowMs: number): void {
    const { name, slots, callsPerSecond: total } = identity;
    identity.askAgainAtMs = nowMs + ASK_AGAIN_MS;
    identity.askedFor = count;
    identity.saidAtMs = nowMs;
    identity.isAsking = true;
    this.#parts.host.emit({ kind: 'ask-slots', identity: name, count, had: slots.size, total });
  }

  given(
    { identity: name, freeInMs, lost }: Extract<FleetInput, { kind: 'slots' }>,
    nowMs: number,
  ): void {
    if (this.#parts.mode() !== 'together') {
      this.#parts.host.emit({ kind: 'return-slots', identity: name, freeInMs });
      return;
    }
    const identity = this.#parts.host.identity(name, nowMs);
    identity.isAsking = false;
    identity.slots.remove(lost);
    identity.slots.add(freeInMs.map((inMs) => nowMs + inMs));
    // As long as there are some, nobody need wait to ask.
    const { length } = freeInMs;
    if (length > 0 && length >= identity.askedFor) identity.askAgainAtMs = 0;
    this.#parts.host.pumpIdentity(identity, nowMs);
  }

  wanted(identity: Identity, fair: number, nowMs: number): void {
    if (this.#parts.mode() !== 'together') return;
    const { slots } = identity;
    const used = identity.hasReady ? slots.size : slots.size - slots.countFreeBy(nowMs);
    this.giveBack(identity, slots.size - Math.min(used, fair), nowMs);
  }

  free(identity: Identity, nowMs: number): void {
    if (!identity.hasReady) return;
    identity.askAgainAtMs = 0;
    this.#parts.host.pumpIdentity(identity, nowMs);
  }

  giveBack(identity: Identity, count: number, nowMs: number): void {
    if (count <= 0) return;
    const freeInMs = identity.slots.remove(count).map((atMs) => Math.max(0, atMs - nowMs));
    this.#parts.host.emit({ kind: 'return-slots', identity: identity.name, freeInMs });
  }

  begin(identity: Identity, nowMs: number): void {
    const { slots, callsPerSecond: total } = identity;
    identity.isAsking = false;
    identity.askAgainAtMs = 0;
    if (this.#parts.mode() === 'joining') {
      slots.remove(slots.size);
    } else if (this.#parts.mode() === 'apart') {
      const part = partOf(total, this.#parts.replicas());
      slots.remove(Math.max(0, slots.size - part));
      // Whoever had the others used them until now.
      const missing = Array.from({ length: part - slots.size }, () => nowMs + WINDOW_MS);
      slots.add(missing);
    } else {
      this.affirm(identity, nowMs);
    }
  }
}

export function partOf(total: number, parts: number): number {
  return Math.max(1, Math.floor(total / parts));
}
