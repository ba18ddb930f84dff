// SPDX-License-Identifier: AGPL-3.0-only
// This replica among those that limit together: it says that it lives, asks Redis for gates and slots, hears what
// concerns it, and sees to it that nothing is sent on the strength of what others may have by now.
//
//   joining ──beat──► together ──no beat for a while──► joining ──Redis away──► apart ──beat, thawed──► together
import { randomUUID } from 'node:crypto';
import type { FleetEffect, FleetInput, FleetMode } from '@gatefleet/ratelimit';
import {
  ALIVE_MS,
  type Beat,
  type LimitMessage,
  type LimitStore,
  parseLimitMessage,
} from '@gatefleet/redis';
import { z } from 'zod';
import { clockMs, type Fleet, type LimiterDesk } from '../limiter-desk.ts';
import { readLesson, readNews, readState, writeNews, writeState } from './gate-json.ts';
import { digestOf, Names } from './names.ts';

export interface LimitFleetOptions {
  readonly store: LimitStore;
  readonly desk: LimiterDesk;
  readonly replicaId: string;
  /** Where messages for these channels are to be heard of from now on. */
  readonly listenTo: (channels: readonly string[]) => void;
  /** The address that Discord sees: calls without Authorization are limited by it. */
  readonly egressId: string;
  readonly onMode: (mode: FleetMode, replicas: number) => void;
  /** Something was not said or heard, and will be made up for. */
  readonly onProblem: (error: unknown) => void;
}

const BEAT_MS = 500;
/** Without a beat for so long others may soon take it for dead. */
const STALE_MS = ALIVE_MS - 500;
const AFFIRM_MS = 120_000;

const broadcast = z.discriminatedUnion('k', [
  z.object({ k: z.literal('learned'), x: z.string(), t: z.string().max(500), l: z.string() }),
  z.object({ k: z.literal('blocked'), x: z.string(), i: z.string(), f: z.number().finite() }),
  z.object({ k: z.literal('banned'), x: z.string(), f: z.number().finite() }),
]);

interface Held {
  count: number;
  readonly total: number;
}

export class LimitFleet implements Fleet {
  readonly #options: LimitFleetOptions;
  /** Those that were asked for, and of these the ones that are had. */
  readonly #gates = new Names();
  readonly #held = new Set<string>();
  readonly #identities = new Names();
  /** Slots that are had here, by identity. */
  readonly #slots = new Map<string, Held>();
  #replica: string;
  #mode: FleetMode = 'joining';
  #replicas = 1;
  #epoch: string | undefined;
  #beatAtMs = Number.NEGATIVE_INFINITY;
  #affirmedAtMs = 0;
  #invalidTold = 0;
  #isBeating = false;
  #hasLearned = false;
  #isLeaving = false;
  /** Redis knows the scripts: what is said first is done first. */
  #hasScripts = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: LimitFleetOptions) {
    this.#options = options;
    this.#replica = options.replicaId;
  }

  get mode(): FleetMode {
    return this.#mode;
  }

  get replicas(): number {
    return this.#replicas;
  }

  start(): void {
    this.#options.desk.join(this);
    this.#options.listenTo(this.#options.store.channelsOf(this.#replica));
    this.#timer = setInterval(() => void this.#beat(), BEAT_MS);
    void this.#beat();
  }

  /** Redis is there again, perhaps without what it was told last. */
  returned(): void {
    this.#affirmedAtMs = 0;
    this.#hasScripts = false;
    void this.#beat();
  }

  /** Everything goes to the others. */
  async leave(): Promise<void> {
    this.#isLeaving = true;
    clearInterval(this.#timer);
    const { desk, store } = this.#options;
    desk.tellFleet({ kind: 'leave' });
    // Said on the same connection, so after what was given back.
    await store.leave(this.#replica).catch(this.#options.onProblem);
  }

  overdue(): FleetInput | undefined {
    if (this.#mode !== 'together' || clockMs() - this.#beatAtMs < STALE_MS) return undefined;
    this.#forgetAll();
    this.#setMode('joining');
    void this.#beat();
    return { kind: 'mode', mode: 'joining', replicas: this.#replicas };
  }

  take(effect: FleetEffect): void {
    this.#perform(effect).catch(this.#options.onProblem);
  }

  hear(text: string): void {
    const message = parseLimitMessage(text, this.#replica);
    if (message !== undefined) this.#interpret(message);
  }

  async #perform(effect: FleetEffect): Promise<void> {
    const { store, desk } = this.#options;
    const replica = this.#replica;
    switch (effect.kind) {
      case 'ask-gate':
        await this.#askGate(effect.key, effect.template);
        break;
      case 'return-gate': {
        const digest = digestOf(effect.key);
        this.#gates.forget(digest);
        this.#held.delete(digest);
        await store.returnGate(replica, digest, writeState(effect.state));
        break;
      }
      case 'tell-gate':
        await store.tellGate(digestOf(effect.key), writeNews(effect));
        break;
      case 'ask-slots':
        await this.#askSlots(effect.identity, effect);
        break;
      case 'declare-slots': {
        const { identity, count, total } = effect;
        const kept = await store.keepSlots(replica, this.#digestOfIdentity(identity), {
          count,
          total,
        });
        this.#slots.set(identity, { count: kept, total });
        if (kept < count) desk.tellFleet({ kind: 'slots-kept', identity, count: kept });
        break;
      }
      case 'return-slots':
        this.#addSlots(effect.identity, -effect.freeInMs.length, 0);
        await store.returnSlots(replica, this.#digestOfIdentity(effect.identity), effect.freeInMs);
        break;
      case 'learned': {
        const lesson = JSON.stringify(effect.lesson);
        await Promise.all([
          store.learn(effect.template, lesson),
          this.#tellAll({ k: 'learned', x: replica, t: effect.template, l: lesson }),
        ]);
        break;
      }
      case 'blocked': {
        const { identity, forMs } = effect;
        const digest = this.#digestOfIdentity(identity);
        await this.#tellAll({ k: 'blocked', x: replica, i: digest, f: forMs });
        break;
      }
      case 'banned':
        await Promise.all([
          store.noteInvalid(0, effect.forMs),
          this.#tellAll({ k: 'banned', x: replica, f: effect.forMs }),
        ]);
        break;
    }
  }

  async #tellAll(message: z.infer<typeof broadcast>): Promise<void> {
    await this.#options.store.tellAll(JSON.stringify(message));
  }

  async #askGate(key: string, template: string | undefined): Promise<void> {
    const { store, desk } = this.#options;
    const replica = this.#replica;
    const digest = this.#gates.keep(key);
    const { lessons, grant } = await store.askGate(replica, digest, template);
    // Asked under a name that is void by now.
    if (replica !== this.#replica) return;
    for (const text of lessons) this.#learn(template ?? '', text);
    if (grant === undefined) return;
    const { state, isDoubtful, isWanted, grant: number } = grant;
    const news = grant.news.flatMap((item) => readNews(key, item) ?? []);
    this.#held.add(digest);
    const known = { state: readState(state), grant: number, news };
    desk.tellFleet({ kind: 'granted', key, ...known, isDoubtful, isWanted });
  }

  async #askSlots(
    identity: string,
    asked: { readonly count: number; readonly total: number },
  ): Promise<void> {
    const replica = this.#replica;
    const digest = this.#digestOfIdentity(identity);
    const freeInMs = await this.#options.store.takeSlots(replica, digest, asked);
    if (replica !== this.#replica) return;
    this.#addSlots(identity, freeInMs.length, asked.total);
    this.#options.desk.tellFleet({ kind: 'slots', identity, freeInMs });
  }

  #addSlots(identity: string, count: number, total: number): void {
    const held = this.#slots.get(identity) ?? { count: 0, total };
    held.count += count;
    if (held.count > 0) this.#slots.set(identity, held);
    else this.#slots.delete(identity);
  }

  #interpret(message: LimitMessage): void {
    const { desk, store } = this.#options;
    if (message.kind === 'other') {
      this.#hearAll(message.text);
      return;
    }
    const { digest } = message;
    if (message.kind === 'slots-wanted' || message.kind === 'slots-free') {
      const identity = this.#identities.find(digest);
      if (identity === undefined) return;
      if (message.kind === 'slots-free') desk.tellFleet({ kind: 'slots-free', identity });
      else desk.tellFleet({ kind: 'slots-wanted', identity, fair: message.fair });
      return;
    }
    const key = this.#gates.find(digest);
    if (key === undefined) {
      // Redis believes that it is ours, and we know nothing of it.
      const state = message.kind === 'granted' ? (message.state?.text ?? '') : '';
      if (message.kind !== 'told') {
        store.returnGate(this.#replica, digest, state).catch(this.#options.onProblem);
      }
      return;
    }
    switch (message.kind) {
      case 'granted': {
        const { state, grant, isWanted } = message;
        const news = message.news.flatMap((item) => readNews(key, item) ?? []);
        const granted = { key, state: readState(state), grant, news, isDoubtful: false, isWanted };
        this.#held.add(digest);
        desk.tellFleet({ kind: 'granted', ...granted });
        break;
      }
      case 'wanted':
        desk.tellFleet({ kind: 'wanted', key });
        break;
      case 'told': {
        const news = readNews(key, { text: message.text, ageMs: 0 });
        if (news !== undefined) {
          desk.tellFleet({ kind: 'told', grant: message.grant, ...news });
        }
        break;
      }
    }
  }

  #hearAll(text: string): void {
    const { success, data } = broadcast.safeParse(JSON.parse(text));
    if (!success || data.x === this.#replica) return;
    const { desk } = this.#options;
    if (data.k === 'learned') {
      this.#learn(data.t, data.l);
    } else if (data.k === 'banned') {
      desk.tellFleet({ kind: 'banned', forMs: data.f });
    } else {
      const identity = this.#identities.find(data.i);
      if (identity !== undefined) desk.tellFleet({ kind: 'blocked', identity, forMs: data.f });
    }
  }

  #learn(template: string, text: string): void {
    const lesson = readLesson(text);
    if (lesson !== undefined) this.#options.desk.tellFleet({ kind: 'learned', template, lesson });
  }

  async #beat(): Promise<void> {
    if (this.#isBeating || this.#isLeaving) return;
    this.#isBeating = true;
    const startedAtMs = clockMs();
    try {
      const wasApart = this.#mode === 'apart';
      const { store } = this.#options;
      if (!this.#hasScripts) await store.load();
      this.#hasScripts = true;
      const replica = this.#replica;
      const beat = await store.beat(replica, { newEpoch: randomUUID(), wasApart });
      if (replica !== this.#replica) return;
      this.#beaten(beat, startedAtMs);
      await this.#report();
      if (!this.#hasLearned) await this.#learnAll();
      if (startedAtMs - this.#affirmedAtMs > AFFIRM_MS && this.#mode === 'together') {
        this.#affirmedAtMs = startedAtMs;
        await this.#affirm();
      }
    } catch (error) {
      this.#options.onProblem(error);
      this.#missed();
    } finally {
      this.#isBeating = false;
    }
  }

  #beaten({ wasAlive, epoch, frozenMs, replicas }: Beat, startedAtMs: number): void {
    const isVoid = !wasAlive || (this.#epoch !== undefined && this.#epoch !== epoch);
    this.#epoch = epoch;
    this.#replicas = replicas;
    if (this.#mode === 'together') {
      if (!isVoid) {
        this.#beatAtMs = startedAtMs;
        this.#options.onMode(this.#mode, replicas);
        return;
      }
      this.#restart();
      return;
    }
    // Until all have noticed that Redis was away everybody keeps to what it does.
    if (frozenMs > 0) return;
    this.#beatAtMs = startedAtMs;
    this.#setMode('together');
    this.#options.desk.tellFleet({ kind: 'mode', mode: 'together', replicas });
  }

  #restart(): void {
    this.#forgetAll();
    this.#setMode('joining');
    const replicas = this.#replicas;
    this.#options.desk.tellFleet({ kind: 'mode', mode: 'joining', replicas });
  }

  #missed(): void {
    const isStale = clockMs() - this.#beatAtMs >= STALE_MS;
    // Who has never been heard of has nothing, and knows of nobody.
    if (!isStale || this.#mode === 'apart' || this.#epoch === undefined) return;
    this.#forgetAll();
    this.#setMode('apart');
    this.#options.desk.tellFleet({ kind: 'mode', mode: 'apart', replicas: this.#replicas });
  }

  #setMode(mode: FleetMode): void {
    this.#mode = mode;
    this.#options.onMode(mode, this.#replicas);
  }

  /** What was had under the old name is void: others may have it by now. */
  #forgetAll(): void {
    const { replicaId, listenTo, store } = this.#options;
    this.#gates.clear();
    this.#held.clear();
    this.#slots.clear();
    this.#replica = `${replicaId}.${randomUUID().slice(0, 8)}`;
    listenTo(store.channelsOf(this.#replica));
  }

  /** Invalid requests of this replica since the last time, for those of all. */
  async #report(): Promise<void> {
    const { desk, store } = this.#options;
    const { invalid, invalidEver } = desk.state;
    const more = invalidEver - this.#invalidTold;
    const { all, bannedForMs } = await store.noteInvalid(more, 0);
    this.#invalidTold = invalidEver;
    desk.setInvalidElsewhere(Math.max(0, all - invalid));
    if (bannedForMs > 0) desk.tellFleet({ kind: 'banned', forMs: bannedForMs });
  }

  async #learnAll(): Promise<void> {
    for (const [template, lessons] of await this.#options.store.routes()) {
      for (const text of lessons) this.#learn(template, text);
    }
    this.#hasLearned = true;
  }

  /** Says again what is had, in case Redis has forgotten or is about to. */
  async #affirm(): Promise<void> {
    const { store, desk } = this.#options;
    const replica = this.#replica;
    for (const digest of this.#held) {
      if (replica !== this.#replica) return;
      const isMine = await store.affirmGate(replica, digest);
      const key = this.#gates.find(digest);
      if (isMine || key === undefined || !this.#held.delete(digest)) continue;
      desk.tellFleet({ kind: 'lost', key });
    }
    for (const [identity, { count, total }] of this.#slots) {
      if (replica !== this.#replica) return;
      await this.#perform({ kind: 'declare-slots', identity, count, total });
    }
  }

  /** Calls without Authorization are limited by address. */
  #digestOfIdentity(identity: string): string {
    if (identity !== '') return this.#identities.keep(identity);
    return this.#identities.keep(identity, `egress ${this.#options.egressId}`);
  }
}
