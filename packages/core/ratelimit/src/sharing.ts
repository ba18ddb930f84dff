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
import { partOf, SlotSharing } from './slot-sharing.ts';

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
/** A gate that waits for another is kept for so long at least: passing it to and fro is no use. */
const MIN_TURN_MS = 50;
/** Others of a line that open within this are worth waiting for. */
const SOON_MS = 400;
/** How long answers are awaited before a gate that is used up goes on. */
const LANDING_MS = 1_000;
/** A gate that was asked for is asked for again. */
const REMIND_MS = 1_000;
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
  readonly slots: SlotSharing;
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
    this.slots = new SlotSharing({
      identities: parts.identities,
      host: parts.host,
      mode: () => this.#mode,
      replicas: () => this.#replicas,
    });
    this.#mode = mode;
    this.#setTenancy(0);
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
    if (missing === undefined) return;
    const isOverdue = missing.tenure === 'asked' && nowMs >= missing.askedAtMs + REMIND_MS;
    if (missing.tenure === 'absent' || isOverdue) this.#ask(missing, nowMs);
  }

  /** It was asked for, and nothing was heard since: whoever has it may be gone. */
  remind(entry: GateEntry, nowMs: number): void {
    if (this.#mode !== 'together' || entry.tenure !== 'asked') return;
    if (nowMs < entry.askedAtMs + REMIND_MS) return;
    if (entry.lines.size > 0) {
      this.#ask(entry, nowMs);
      return;
    }
    // Nobody waits for it any more: a grant that comes after all goes back.
    entry.tenure = 'absent';
    entry.early = [];
    this.#gates.awaitedTrials.delete(entry.key);
    this.#host.pumpGate(entry, nowMs);
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
    this.#host.emit({
      kind: 'return-gate',
      key: entry.key,
      state: undefined,
      isDoubtful: false,
    });
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
        this.slots.given(input, nowMs);
        break;
      case 'affirm':
        for (const identity of this.#identities.all()) this.slots.affirm(identity, nowMs);
        break;
      case 'slots-wanted':
        this.slots.wanted(this.#host.identity(input.identity, nowMs), input.fair, nowMs);
        break;
      case 'slots-free':
        this.slots.free(this.#host.identity(input.identity, nowMs), nowMs);
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
      this.slots.giveBack(identity, identity.slots.size, nowMs);
    }
    this.#mode = 'joining';
    this.#setTenancy(nowMs);
  }

  #granted(input: Extract<FleetInput, { kind: 'granted' }>, nowMs: number): void {
    const { key, state, grant, news, isDoubtful, isWanted } = input;
    const entry = this.#gates.find(key);
    // An old one, or said twice: it is in use already.
    if (entry !== undefined && (grant <= entry.grant || entry.tenure === 'held')) return;
    if (this.#mode !== 'together' || entry?.tenure !== 'asked') {
      this.#host.emit({ kind: 'return-gate', key, state, isDoubtful });
      return;
    }
    entry.tenure = 'held';
    entry.grant = grant;
    entry.grantedAtMs = nowMs;
    entry.isUsed = false;
    if (state !== undefined) entry.gate.adopt(state, nowMs);
    if (isDoubtful || nowMs < this.#unsureUntilMs) entry.gate.doubt(nowMs);
    for (const item of [...news, ...entry.early]) this.#learn(entry, item, nowMs);
    entry.early = [];
    if (isWanted || entry.isWanted) this.#want(entry);
    if (this.#gates.awaitedTrials.delete(key) && entry.kind === 'bucket') {
      this.#host.trialEnded(entry.template ?? '', nowMs);
    }
    this.#host.refuseLateAt(entry, nowMs);
    this.#host.pumpGate(entry, nowMs);
  }

  #wanted(key: string): void {
    const entry = this.#gates.find(key);
    if (entry?.tenure === 'held' || entry?.tenure === 'asked') {
      // The grant may be on its way.
      this.#want(entry);
    } else {
      // It is believed to be ours; whoever believes so has not heard that it is not.
      this.#host.emit({ kind: 'return-gate', key, state: undefined, isDoubtful: true });
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
    // Passing it to and fro helps nobody.
    const keptUntilMs = entry.grantedAtMs + MIN_TURN_MS;
    if (!entry.isUsed && entry.lines.size > 0 && nowMs < keptUntilMs) {
      this.#host.wakeAt(entry, keptUntilMs);
      return;
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
    // While the first answer of a window is awaited nobody knows when it ends.
    const isDoubtful = state === undefined;
    this.#host.emit({ kind: 'return-gate', key: entry.key, state, isDoubtful });
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
    this.#setTenancy(nowMs);
    const parts = mode === 'apart' ? this.#replicas : 1;
    for (const entry of this.#gates.entries()) {
      if (entry.tenure === 'own') continue;
      if (mode === 'apart' && entry.tenure !== 'held') entry.gate.doubt(nowMs);
      entry.tenure = mode === 'apart' ? 'held' : 'absent';
      entry.isWanted = false;
      // What was granted under the old name is void; numbers may begin anew with Redis' data.
      entry.grant = 0;
      entry.early = [];
      entry.gate.divide(parts);
    }
    for (const identity of this.#identities.all()) {
      this.slots.begin(this.#host.identity(identity.name, nowMs), nowMs);
    }
    this.#host.pumpAll(nowMs);
  }

  /** What gates and identities begin with that are met from now on. */
  #setTenancy(nowMs: number): void {
    const isApart = this.#mode === 'apart';
    const parts = isApart ? this.#replicas : 1;
    const tenure = TENURES[this.#mode];
    // Whoever had what is met here for the first time used it until now.
    this.#gates.setTenancy({ tenure, parts, doubtedSinceMs: isApart ? nowMs : undefined });
    this.#identities.setSlots(
      (total) => {
        if (this.#mode === 'alone') return total;
        return isApart ? partOf(total, parts) : 0;
      },
      isApart ? nowMs + WINDOW_MS : 0,
    );
  }
}

const TENURES = { alone: 'own', joining: 'absent', together: 'absent', apart: 'held' } as const;

/**
 * Whether some line can use it: it waits for nothing but its place in the global limit, a later gate, or the end of
 * the window, if this gate was not used since it is ours.
 */
function isUseful(entry: GateEntry, nowMs: number): boolean {
  for (const line of entry.lines) {
    if (line.size === 0) continue;
    const { missing } = line;
    if (missing !== undefined && missing.key < entry.key) continue;
    const isUsable = (at: GateEntry): boolean => {
      if (!isOurs(at) || at.gate.isOpen(nowMs)) return true;
      if (at === entry) return !entry.isUsed;
      return at.gate.opensAtMs(nowMs) <= nowMs + SOON_MS;
    };
    if (line.gates.every(isUsable)) return true;
  }
  return false;
}
