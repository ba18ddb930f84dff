// SPDX-License-Identifier: AGPL-3.0-only
// The limiter as one of several. A gate is asked for when a line needs it and kept until somebody else wants it:
// then it goes on as soon as no line here can use it, or when its turn is over, with what is known of it. Lines
// that need several gates ask for them in the order of their keys, and hold fast only what comes before the
// first that is missing, so no two wait for each other. Slots of the global limit go where calls wait.
import type { FleetEffect, FleetInput, FleetMode, GateNews } from './fleet-io.ts';
import type { GateBook } from './gate-book.ts';
import type { Identities, Identity } from './identity.ts';
import { type GateEntry, isOurs, type Line, type TakenPass, type Ticket } from './line.ts';
import type { BucketReading } from './rate-limit-headers.ts';

/** What the limiter does for it. */
export interface SharingHost {
  emit(effect: FleetEffect): void;
  /** Sends from the lines at this gate what may be sent. */
  pumpGate(entry: GateEntry, nowMs: number): void;
  /** Sees to it that it will be looked at again, too. */
  identity(name: string, nowMs: number): Identity;
  pumpIdentity(identity: Identity, nowMs: number): void;
  pumpAll(nowMs: number): void;
  /** Refuses those at the gate for whom it is too late now. */
  refuseLateAt(entry: GateEntry, nowMs: number): void;
  wakeAt(entry: GateEntry, atMs: number): void;
  /** A trial of this route is over: its calls go by what is known of it. */
  trialEnded(template: string, nowMs: number): void;
}

/** How long a gate is kept that others want and that could still be used here. */
const TURN_MS = 100;
/** How long answers are awaited before a gate that is used up goes on. */
const LANDING_MS = 1_000;
const ASK_AGAIN_MS = 200;
/** A gate that was asked for is asked for again. */
const REMIND_MS = 1_000;
/** Slots that were not used for so long are given back. */
const IDLE_SLOT_MS = 5_000;
const WINDOW_MS = 1_000;
const MAX_EARLY = 64;
const MAX_HOPS = 3;
const NONE: readonly TakenPass[] = [];
/** Nobody told of what was sent while nobody could be told: so long every gate may have been used by others. */
const UNSURE_MS = 10_000;

export class Sharing {
  readonly #gates: GateBook;
  readonly #identities: Identities;
  readonly #host: SharingHost;
  #mode: FleetMode;
  #replicas = 1;
  /** Whether anything was ever had here. */
  #hasBegun = false;
  #unsureUntilMs = 0;
  readonly #toLookAt = new Set<GateEntry>();

  constructor(
    mode: 'alone' | 'joining',
    parts: {
      readonly gates: GateBook;
      readonly identities: Identities;
      readonly host: SharingHost;
    },
  ) {
    this.#gates = parts.gates;
    this.#identities = parts.identities;
    this.#host = parts.host;
    this.#mode = mode;
    this.#setTenancy();
  }

  get isTogether(): boolean {
    return this.#mode === 'together';
  }

  get mode(): FleetMode {
    return this.#mode;
  }

  /** Asks for the first gate that keeps the line from sending. */
  askFor(line: Line, nowMs: number): void {
    if (this.#mode !== 'together' || line.size === 0) return;
    const { missing } = line;
    for (const entry of line.gates) this.lookAt(entry);
    if (missing?.tenure !== 'absent') return;
    this.#ask(missing, nowMs);
  }

  /** It was asked for, and nothing was heard since: whoever has it may be gone. */
  remind(entry: GateEntry, nowMs: number): void {
    if (this.#mode !== 'together' || entry.tenure !== 'asked') return;
    if (entry.lines.size > 0 && nowMs >= entry.askedAtMs + REMIND_MS) this.#ask(entry, nowMs);
  }

  /** Something has changed at a gate: perhaps it can go to who wants it. */
  lookAt(entry: GateEntry): void {
    if (entry.isWanted) this.#toLookAt.add(entry);
  }

  /** After each input: gates that others want go on. */
  settle(nowMs: number): void {
    for (const entry of this.#toLookAt) {
      this.#toLookAt.delete(entry);
      if (entry.isWanted && entry.tenure === 'held') this.#yield(entry, nowMs);
    }
  }

  /** Takes from a call what it had taken from gates that have gone elsewhere since. */
  takeStale(ticket: Ticket): readonly TakenPass[] {
    if (this.#mode === 'alone') return NONE;
    const isStale = ({ at, handovers }: TakenPass): boolean => at.handovers !== handovers;
    if (!ticket.passes.some(isStale)) return NONE;
    const stale = ticket.passes.filter(isStale);
    ticket.passes = ticket.passes.filter((taken) => !isStale(taken));
    return stale;
  }

  /** A call has been answered: tells those who have its gates now. */
  answered(
    stale: readonly TakenPass[],
    seen: { readonly touched: Iterable<GateEntry>; readonly reading: BucketReading | undefined },
    nowMs: number,
  ): void {
    if (this.#mode !== 'together') return;
    const landed = new Set(stale.map(({ at }) => at.key));
    const { reading } = seen;
    for (const entry of seen.touched) {
      if (reading === undefined || entry.kind !== 'bucket' || entry.hash !== reading.hash) continue;
      const count = landed.delete(entry.key) ? 1 : 0;
      if (isOurs(entry)) {
        entry.gate.land(count, nowMs);
        continue;
      }
      this.#tell({ key: entry.key, reading, landed: count, isCounted: true, hops: 0 });
    }
    // It was counted in the bucket that it names, and in no other.
    this.#landAll(landed, reading === undefined, nowMs);
  }

  /** No answer will come. */
  failed(stale: readonly TakenPass[], wasSent: boolean, nowMs: number): void {
    if (this.#mode !== 'together') return;
    this.#landAll(
      stale.map(({ at }) => at.key),
      wasSent,
      nowMs,
    );
  }

  /** A call that is on its way turns out to count in a gate that is not ours. */
  launched({ key }: GateEntry): void {
    if (this.#mode !== 'together') return;
    this.#tell({ key, reading: undefined, landed: -1, isCounted: false, hops: 0 });
  }

  /** The gate was forgotten here. */
  forgot(entry: GateEntry): void {
    if (this.#mode !== 'together' || entry.tenure !== 'held') return;
    this.#host.emit({ kind: 'return-gate', key: entry.key, state: undefined });
  }

  /**
   * No slot is free for an identity with calls to send; answers when it may be worth looking again. Whoever has all
   * of them asks too, for none: that calls wait here must be known when others want slots.
   */
  needSlots(identity: Identity, nowMs: number): number {
    if (this.#mode !== 'together') return Number.POSITIVE_INFINITY;
    if (nowMs >= identity.askAgainAtMs) {
      const { name, slots, callsPerSecond: total } = identity;
      const count = Math.min(identity.readyCount, total - slots.size);
      identity.askAgainAtMs = nowMs + ASK_AGAIN_MS;
      identity.askedFor = count;
      this.#host.emit({ kind: 'ask-slots', identity: name, count, total });
    }
    return identity.askAgainAtMs;
  }

  /** Slots that nobody has used of late go back. */
  sweep(nowMs: number): void {
    if (this.#mode !== 'together') return;
    for (const identity of this.#identities.all()) {
      const idle = identity.hasReady ? 0 : identity.slots.countFreeBy(nowMs - IDLE_SLOT_MS);
      this.#giveSlots(identity, idle, nowMs);
    }
  }

  take(input: Exclude<FleetInput, { kind: 'learned' | 'banned' }>, nowMs: number): void {
    switch (input.kind) {
      case 'mode':
        this.#setMode(input.mode, input.replicas, nowMs);
        break;
      case 'leave':
        this.#leave(nowMs);
        break;
      case 'granted':
        this.#granted(input, nowMs);
        break;
      case 'wanted':
        this.#wanted(input.key);
        break;
      case 'told':
        this.#told(input, input.grant, nowMs);
        break;
      case 'lost':
        this.#lost(input.key, nowMs);
        break;
      case 'slots':
        this.#slots(input.identity, input.freeInMs, nowMs);
        break;
      case 'slots-kept': {
        const identity = this.#host.identity(input.identity, nowMs);
        identity.slots.remove(Math.max(0, identity.slots.size - input.count));
        break;
      }
      case 'slots-wanted':
        this.#slotsWanted(this.#host.identity(input.identity, nowMs), input.fair, nowMs);
        break;
      case 'slots-free':
        this.#slotsFree(this.#host.identity(input.identity, nowMs), nowMs);
        break;
      case 'blocked':
        this.#host.identity(input.identity, nowMs).overran(nowMs + input.forMs, nowMs);
        break;
    }
  }

  #ask(entry: GateEntry, nowMs: number): void {
    const { key } = entry;
    entry.tenure = 'asked';
    entry.askedAtMs = nowMs;
    const template = entry.kind === 'bucket' ? entry.template : undefined;
    if (template !== undefined) this.#gates.awaitedTrials.add(key);
    this.#host.emit({ kind: 'ask-gate', key, template });
    this.#host.wakeAt(entry, nowMs + REMIND_MS);
  }

  /** Everything goes to the others: nothing will be sent from here any more. */
  #leave(nowMs: number): void {
    if (this.#mode !== 'together') return;
    for (const entry of this.#gates.entries()) {
      if (entry.tenure === 'held') this.#handOver(entry, nowMs);
    }
    for (const identity of this.#identities.all()) {
      this.#giveSlots(identity, identity.slots.size, nowMs);
    }
    this.#mode = 'joining';
    this.#setTenancy();
  }

  #granted(input: Extract<FleetInput, { kind: 'granted' }>, nowMs: number): void {
    const { key, state, grant, news, isDoubtful, isWanted } = input;
    const entry = this.#gates.find(key);
    if (this.#mode !== 'together' || entry === undefined || entry.tenure === 'own') {
      this.#host.emit({ kind: 'return-gate', key, state });
      return;
    }
    // Said twice: it is in use already.
    if (entry.tenure === 'held') return;
    entry.tenure = 'held';
    entry.grant = grant;
    entry.isUsed = false;
    if (state !== undefined) entry.gate.adopt(state, nowMs);
    if (isDoubtful || nowMs < this.#unsureUntilMs) entry.gate.doubt(nowMs);
    for (const item of [...news, ...entry.early]) this.#learn(entry, item, nowMs);
    entry.early = [];
    if (isWanted) this.#want(entry);
    if (this.#gates.awaitedTrials.delete(key) && entry.kind === 'bucket') {
      this.#host.trialEnded(entry.template ?? '', nowMs);
    }
    this.#host.refuseLateAt(entry, nowMs);
    this.#host.pumpGate(entry, nowMs);
  }

  #wanted(key: string): void {
    const entry = this.#gates.find(key);
    if (entry?.tenure === 'held') this.#want(entry);
    else if (entry === undefined) {
      this.#host.emit({ kind: 'return-gate', key, state: undefined });
    }
  }

  #tell(news: GateNews): void {
    this.#host.emit({ kind: 'tell-gate', ...news });
  }

  #landAll(keys: Iterable<string>, isCounted: boolean, nowMs: number): void {
    for (const key of keys) {
      const news = { key, reading: undefined, landed: 1, isCounted, hops: 0 };
      const entry = this.#gates.find(key);
      if (entry?.tenure === 'held') this.#told(news, entry.grant, nowMs);
      else this.#tell(news);
    }
  }

  #told({ key, reading, landed, isCounted, hops }: GateNews, grant: number, nowMs: number): void {
    const news = { key, reading, landed, isCounted, hops };
    const entry = this.#gates.find(key);
    if (entry?.tenure === 'held') {
      this.#learn(entry, news, nowMs);
      this.#host.pumpGate(entry, nowMs);
    } else if (entry?.tenure === 'asked' && grant > entry.grant) {
      // The grant is on its way.
      if (entry.early.length < MAX_EARLY) entry.early.push(news);
    } else if (this.#mode === 'together' && hops < MAX_HOPS) {
      // It has gone on since.
      this.#tell({ ...news, hops: hops + 1 });
    }
  }

  #learn({ kind, gate }: GateEntry, { reading, landed, isCounted }: GateNews, nowMs: number): void {
    gate.land(landed, nowMs);
    if (kind !== 'bucket') return;
    if (reading !== undefined) gate.read(reading, undefined, nowMs);
    else if (isCounted && landed > 0) gate.shrink(landed);
  }

  #want(entry: GateEntry): void {
    if (!entry.isWanted) {
      entry.turnEndsAtMs = 0;
      entry.landsAtMs = 0;
    }
    entry.isWanted = true;
    this.lookAt(entry);
  }

  #lost(key: string, nowMs: number): void {
    const entry = this.#gates.find(key);
    if (entry?.tenure !== 'held') return;
    entry.tenure = 'absent';
    entry.isWanted = false;
    for (const line of entry.lines) this.askFor(line, nowMs);
  }

  #yield(entry: GateEntry, nowMs: number): void {
    // The first answer of its window says when that ends: it will be looked at again.
    if (entry.gate.state(nowMs) === undefined) return;
    if (isUseful(entry, nowMs)) {
      const isOpen = entry.gate.isOpen(nowMs);
      if (isOpen && entry.turnEndsAtMs === 0) entry.turnEndsAtMs = nowMs + TURN_MS;
      if (!isOpen || nowMs < entry.turnEndsAtMs) {
        // When it opens its line is awake, and it is looked at.
        if (isOpen) this.#host.wakeAt(entry, entry.turnEndsAtMs);
        return;
      }
    }
    if (!entry.gate.isHandy(nowMs)) {
      if (entry.landsAtMs === 0) entry.landsAtMs = nowMs + LANDING_MS;
      if (nowMs < entry.landsAtMs) {
        this.#host.wakeAt(entry, entry.landsAtMs);
        return;
      }
    }
    this.#handOver(entry, nowMs);
    for (const line of entry.lines) this.askFor(line, nowMs);
  }

  #handOver(entry: GateEntry, nowMs: number): void {
    const state = entry.gate.handOver(nowMs);
    entry.tenure = 'absent';
    entry.isWanted = false;
    entry.handovers += 1;
    this.#host.emit({ kind: 'return-gate', key: entry.key, state });
  }

  #slots(name: string, freeInMs: readonly number[], nowMs: number): void {
    if (this.#mode !== 'together') {
      this.#host.emit({ kind: 'return-slots', identity: name, freeInMs });
      return;
    }
    const identity = this.#host.identity(name, nowMs);
    identity.slots.add(freeInMs.map((inMs) => nowMs + inMs));
    // As long as there are some, nobody need wait to ask.
    if (freeInMs.length >= identity.askedFor) identity.askAgainAtMs = 0;
    if (freeInMs.length > 0) this.#host.pumpIdentity(identity, nowMs);
  }

  #slotsWanted(identity: Identity, fair: number, nowMs: number): void {
    if (this.#mode !== 'together') return;
    const { slots } = identity;
    const used = identity.hasReady ? slots.size : slots.size - slots.countFreeBy(nowMs);
    this.#giveSlots(identity, slots.size - Math.min(used, fair), nowMs);
  }

  #slotsFree(identity: Identity, nowMs: number): void {
    if (!identity.hasReady) return;
    identity.askAgainAtMs = 0;
    this.#host.pumpIdentity(identity, nowMs);
  }

  #giveSlots(identity: Identity, count: number, nowMs: number): void {
    if (count <= 0) return;
    const freeInMs = identity.slots.remove(count).map((atMs) => Math.max(0, atMs - nowMs));
    this.#host.emit({ kind: 'return-slots', identity: identity.name, freeInMs });
  }

  #setMode(mode: 'joining' | 'together' | 'apart', replicas: number, nowMs: number): void {
    const before = this.#mode;
    if (before === 'alone') return;
    const hasGrown = this.#replicas < replicas;
    this.#replicas = Math.max(1, replicas);
    if (before === mode && !(mode === 'apart' && hasGrown)) return;
    this.#mode = mode;
    if (mode === 'together' && this.#hasBegun) this.#unsureUntilMs = nowMs + UNSURE_MS;
    if (mode !== 'joining') this.#hasBegun = true;
    this.#gates.awaitedTrials.clear();
    this.#setTenancy();
    const parts = mode === 'apart' ? this.#replicas : 1;
    for (const entry of this.#gates.entries()) {
      if (entry.tenure === 'own') continue;
      if (mode === 'apart' && entry.tenure !== 'held') entry.gate.doubt(nowMs);
      entry.tenure = mode === 'apart' ? 'held' : 'absent';
      entry.isWanted = false;
      entry.gate.divide(parts);
    }
    for (const identity of this.#identities.all()) {
      this.#setSlots(this.#host.identity(identity.name, nowMs), nowMs);
    }
    this.#host.pumpAll(nowMs);
  }

  #setSlots({ slots, callsPerSecond: total, name }: Identity, nowMs: number): void {
    if (this.#mode === 'joining') {
      slots.remove(slots.size);
    } else if (this.#mode === 'apart') {
      const part = partOf(total, this.#replicas);
      slots.remove(Math.max(0, slots.size - part));
      // Whoever had the others used them until now.
      const missing = Array.from({ length: part - slots.size }, () => nowMs + WINDOW_MS);
      slots.add(missing);
    } else if (slots.size > 0) {
      this.#host.emit({ kind: 'declare-slots', identity: name, count: slots.size, total });
    }
  }

  /** What gates and identities begin with that are met from now on. */
  #setTenancy(): void {
    const parts = this.#mode === 'apart' ? this.#replicas : 1;
    const tenure = TENURES[this.#mode];
    this.#gates.setTenancy({ tenure, parts });
    this.#identities.setSlots((total) => {
      if (this.#mode === 'alone') return total;
      return this.#mode === 'apart' ? partOf(total, parts) : 0;
    });
  }
}

const TENURES = { alone: 'own', joining: 'absent', together: 'absent', apart: 'held' } as const;

function partOf(total: number, parts: number): number {
  return Math.max(1, Math.floor(total / parts));
}

/**
 * Whether some line can use it: it waits for nothing but its place in the global limit, a later gate, or the end of
 * the window, if this gate was not used since it is ours.
 */
function isUseful(entry: GateEntry, nowMs: number): boolean {
  for (const line of entry.lines) {
    if (line.size === 0) continue;
    const { missing } = line;
    if (missing !== undefined && missing.key < entry.key) continue;
    const isUsable = (at: GateEntry): boolean =>
      !isOurs(at) || at.gate.isOpen(nowMs) || (at === entry && !entry.isUsed);
    if (line.gates.every(isUsable)) return true;
  }
  return false;
}
