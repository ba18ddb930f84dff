// SPDX-License-Identifier: AGPL-3.0-only
// Whoever keeps what is had by whom, for tests: the same decisions as the scripts in Redis, in time that passes
// only when told.
import type { FleetEffect, FleetInput, GateNews, RouteLesson } from './fleet-io.ts';
import type { GateState } from './gate.ts';

interface KeptGate {
  owner: number | undefined;
  state: GateState | undefined;
  madeAtMs: number;
  grant: number;
  readonly waiters: number[];
  /** Told while nobody has it. */
  news: { readonly atMs: number; readonly news: GateNews }[];
}

interface KeptSlots {
  readonly total: number;
  readonly held: Map<number, number>;
  pool: number[];
  readonly wanting: Map<number, number>;
}

export interface KeeperWorld {
  nowMs(): number;
  /** After the time it takes. What is published and what is answered come by different ways. */
  deliver(replica: number, input: FleetInput, way: 'published' | 'answered'): void;
}

function nobodys(nowMs: number): KeptGate {
  return { owner: undefined, state: undefined, madeAtMs: nowMs, grant: 0, waiters: [], news: [] };
}

function agedNews({ reading, ...news }: GateNews, byMs: number): GateNews {
  if (reading === undefined) return { ...news, reading };
  return {
    ...news,
    reading: { ...reading, resetAfterMs: Math.max(0, reading.resetAfterMs - byMs) },
  };
}

const WANTING_MS = 1_000;
const WINDOW_MS = 1_000;

/** As much later as the state is old. */
function aged(state: GateState | undefined, byMs: number): GateState | undefined {
  if (state === undefined) return undefined;
  const endsInMs = Math.max(0, state.endsInMs - byMs);
  if (state.kind === 'bucket') return { ...state, endsInMs };
  return { ...state, endsInMs, closedForMs: Math.max(0, state.closedForMs - byMs) };
}

export class KeeperModel {
  readonly #world: KeeperWorld;
  readonly #gates = new Map<string, KeptGate>();
  readonly #slots = new Map<string, KeptSlots>();
  readonly #lessons = new Map<string, RouteLesson[]>();
  readonly #alive = new Set<number>();
  #grants = 0;
  /** Messages by kind. */
  readonly heard: Record<string, number> = {};

  constructor(world: KeeperWorld) {
    this.#world = world;
  }

  join(replica: number): void {
    this.#alive.add(replica);
    const replicas = this.#alive.size;
    this.#world.deliver(replica, { kind: 'mode', mode: 'together', replicas }, 'answered');
  }

  /** It is gone without a word. */
  bury(replica: number): void {
    this.#alive.delete(replica);
  }

  hear(effect: FleetEffect, from: number): void {
    this.heard[effect.kind] = (this.heard[effect.kind] ?? 0) + 1;
    switch (effect.kind) {
      case 'ask-gate':
        this.#askGate(effect.key, effect.template, from);
        break;
      case 'return-gate':
        this.#returnGate(effect, from);
        break;
      case 'tell-gate':
        this.#tellGate(effect);
        break;
      case 'ask-slots':
        this.#askSlots(effect.identity, effect, from);
        break;
      case 'return-slots':
        this.#returnSlots(effect.identity, effect.freeInMs, from);
        break;
      case 'learned':
        this.#lessons.set(effect.template, [
          ...(this.#lessons.get(effect.template) ?? []),
          effect.lesson,
        ]);
        this.#tellOthers(from, effect);
        break;
      case 'blocked':
      case 'banned':
        this.#tellOthers(from, effect);
        break;
      case 'webhook':
        break;
    }
  }

  #tellOthers(from: number, input: FleetInput): void {
    for (const replica of this.#alive) {
      if (replica !== from) this.#world.deliver(replica, input, 'published');
    }
  }

  #askGate(key: string, template: string | undefined, from: number): void {
    const nowMs = this.#world.nowMs();
    for (const lesson of this.#lessons.get(template ?? '') ?? []) {
      this.#world.deliver(from, { kind: 'learned', template: template ?? '', lesson }, 'answered');
    }
    const gate = this.#gates.get(key) ?? nobodys(nowMs);
    this.#gates.set(key, gate);
    const isDead = gate.owner !== undefined && !this.#alive.has(gate.owner);
    if (gate.owner === undefined || isDead || gate.owner === from) {
      const isDoubtful = isDead;
      this.#grant(key, from, { isDoubtful, way: 'answered' });
      return;
    }
    if (!gate.waiters.includes(from)) gate.waiters.push(from);
    this.#world.deliver(gate.owner, { kind: 'wanted', key }, 'published');
  }

  #tellGate(news: GateNews): void {
    const atMs = this.#world.nowMs();
    const gate = this.#gates.get(news.key) ?? nobodys(atMs);
    this.#gates.set(news.key, gate);
    if (gate.owner === undefined) gate.news.push({ atMs, news });
    else this.#world.deliver(gate.owner, { ...news, kind: 'told', grant: gate.grant }, 'published');
  }

  #returnGate(
    { key, state, isDoubtful }: Extract<FleetEffect, { kind: 'return-gate' }>,
    from: number,
  ): void {
    const gate = this.#gates.get(key);
    if (gate?.owner !== from) return;
    gate.owner = undefined;
    gate.state = state;
    gate.madeAtMs = this.#world.nowMs();
    const next = gate.waiters.shift();
    if (next !== undefined) this.#grant(key, next, { isDoubtful, way: 'published' });
    else if (state === undefined) this.#gates.delete(key);
  }

  #grant(
    key: string,
    to: number,
    { isDoubtful, way }: { readonly isDoubtful: boolean; readonly way: 'published' | 'answered' },
  ): void {
    const gate = this.#gates.get(key) as KeptGate;
    gate.owner = to;
    this.#grants += 1;
    gate.grant = this.#grants;
    const at = gate.waiters.indexOf(to);
    if (at >= 0) gate.waiters.splice(at, 1);
    const state = aged(gate.state, this.#world.nowMs() - gate.madeAtMs);
    const isWanted = gate.waiters.length > 0;
    const nowMs = this.#world.nowMs();
    const news = gate.news.map(({ atMs, news: item }) => agedNews(item, nowMs - atMs));
    gate.news = [];
    this.#world.deliver(
      to,
      { kind: 'granted', key, state, grant: gate.grant, news, isDoubtful, isWanted },
      way,
    );
  }

  #slotsOf(identity: string, total: number): KeptSlots {
    const known = this.#slots.get(identity);
    if (known !== undefined) return known;
    const pool = Array.from({ length: total }, () => 0);
    const slots = { total, held: new Map(), pool, wanting: new Map() };
    this.#slots.set(identity, slots);
    return slots;
  }

  #askSlots(
    identity: string,
    { count, had, total }: Extract<FleetEffect, { kind: 'ask-slots' }>,
    from: number,
  ): void {
    const nowMs = this.#world.nowMs();
    const slots = this.#slotsOf(identity, total);
    for (const [replica, held] of slots.held) {
      if (this.#alive.has(replica)) continue;
      slots.held.delete(replica);
      slots.pool.push(...Array.from({ length: held }, () => nowMs + WINDOW_MS));
    }
    slots.held.set(from, had);
    slots.wanting.set(from, nowMs);
    for (const [replica, atMs] of slots.wanting) {
      if (atMs < nowMs - WANTING_MS) slots.wanting.delete(replica);
    }
    const fair = Math.max(1, Math.floor(total / slots.wanting.size));
    slots.pool.sort((one, other) => one - other);
    const given = slots.pool.splice(0, count);
    if (given.length > 0) slots.held.set(from, had + given.length);
    const freeInMs = given.map((atMs) => Math.max(0, atMs - nowMs));
    this.#world.deliver(from, { kind: 'slots', identity, freeInMs, lost: 0 }, 'answered');
    if (given.length >= count) return;
    for (const replica of this.#alive) {
      if (replica !== from)
        this.#world.deliver(replica, { kind: 'slots-wanted', identity, fair }, 'published');
    }
  }

  #returnSlots(identity: string, freeInMs: readonly number[], from: number): void {
    const slots = this.#slots.get(identity);
    if (slots === undefined) return;
    const held = slots.held.get(from) ?? 0;
    const back = freeInMs.slice(0, held);
    slots.held.set(from, held - back.length);
    if (held === back.length) slots.held.delete(from);
    slots.pool.push(...back.map((inMs) => this.#world.nowMs() + inMs));
    for (const [replica, atMs] of slots.wanting) {
      if (replica === from || atMs < this.#world.nowMs() - WANTING_MS) continue;
      this.#world.deliver(replica, { kind: 'slots-free', identity }, 'published');
    }
  }
}
