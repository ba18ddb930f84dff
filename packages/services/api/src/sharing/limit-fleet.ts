// SPDX-License-Identifier: AGPL-3.0-only
// This replica among those that limit together: it says that it lives, asks Redis for gates and slots, hears what
// concerns it, and sees to it that nothing is sent on the strength of what others may have by now.
//
//   joining ──heard──► together ──silent for a while──► joining ──Redis away, slow or mute──► apart ──► together
import { randomUUID } from 'node:crypto';
import type { FleetEffect, FleetInput, FleetMode, RouteLesson } from '@gatefleet/ratelimit';
import {
  ALIVE_MS,
  type Beat,
  type GateGrant,
  type LimitMessage,
  type LimitStore,
  parseLimitMessage,
} from '@gatefleet/redis';
import { clockMs, type Fleet, type LimiterDesk } from '../limiter-desk.ts';
import { type Broadcast, readBroadcast } from './broadcast.ts';
import { readLesson, readNews, readState, writeNews, writeState } from './gate-json.ts';
import { digestOf, Names } from './names.ts';

export interface LimitFleetOptions {
  readonly store: LimitStore;
  readonly desk: LimiterDesk;
  readonly replicaId: string;
  /** The address that Discord sees: calls without Authorization are limited by it. */
  readonly egressId: string;
  /** Where messages for these channels are to be heard of from now on. */
  readonly listenTo: (channels: readonly string[]) => void;
  /** Messages are not heard: the connection is to be made anew. */
  readonly onDeaf: () => void;
  readonly onMode: (mode: FleetMode, replicas: number) => void;
  /** Something was not said or heard, and will be made up for. */
  readonly onProblem: (error: unknown) => void;
}

type ReturnedGate = Extract<FleetEffect, { kind: 'return-gate' }>;

const BEAT_MS = 500;
/** Without a beat for so long others may soon take it for dead. */
const STALE_MS = ALIVE_MS - 500;
/** Redis that takes longer than this is as good as away: leases would come and go. */
const SLOW_MS = 1_000;
/** How often a connection that hears nothing is made anew. */
const DEAF_MS = 5_000;
const REPORT_MS = 1_000;
const AFFIRM_MS = 120_000;
/** Gates are affirmed so many at a time. */
const AFFIRM_AT_ONCE = 200;
/** Identities that are asked back for by digest. */
const MAX_IDENTITIES = 2_000;
const MAX_RETURNS = 10_000;

export class LimitFleet implements Fleet {
  readonly #options: LimitFleetOptions;
  /** Those that were asked for, and of these the ones that are had. */
  readonly #gates = new Names();
  readonly #held = new Set<string>();
  readonly #identities = new Names(MAX_IDENTITIES);
  /** Gates whose return Redis has not heard, by digest. */
  readonly #returns = new Map<string, ReturnedGate>();
  #replica: string;
  #mode: FleetMode = 'joining';
  #replicas = 1;
  #epoch: string | undefined;
  #beatAtMs = Number.NEGATIVE_INFINITY;
  /** When it last heard itself under its present name. */
  #heardAtMs = Number.NEGATIVE_INFINITY;
  #namedAtMs = clockMs();
  #deafAtMs = Number.NEGATIVE_INFINITY;
  #invalidTold = 0;
  readonly #busy = new Set<string>();
  #hasLearned = false;
  #hasScripts = false;
  #isLeaving = false;
  #timers: NodeJS.Timeout[] = [];

  constructor(options: LimitFleetOptions) {
    this.#options = options;
    this.#replica = options.replicaId;
  }

  get replicas(): number {
    return this.#replicas;
  }

  start(): void {
    this.#options.desk.join(this);
    this.#options.listenTo(this.#options.store.channelsOf(this.#replica));
    const every = (ms: number, name: string, act: () => Promise<void>): void => {
      this.#timers.push(setInterval(() => void this.#alone(name, act), ms));
    };
    every(BEAT_MS, 'beat', async () => await this.#beat());
    every(REPORT_MS, 'report', async () => await this.#report());
    every(AFFIRM_MS, 'affirm', async () => await this.#affirm());
    void this.#alone('beat', async () => await this.#beat());
  }

  /** Redis is there again, perhaps without what it was told last. */
  returned(): void {
    this.#hasScripts = false;
    void this.#alone('affirm', async () => await this.#affirm());
  }

  /** Everything goes to the others. */
  async leave(): Promise<void> {
    this.#isLeaving = true;
    for (const timer of this.#timers) clearInterval(timer);
    const { desk, store } = this.#options;
    desk.tellFleet({ kind: 'leave' });
    // Said on the same connection, so after what was given back.
    await store.leave(this.#replica).catch(this.#options.onProblem);
  }

  overdue(): FleetInput | undefined {
    if (this.#mode !== 'together' || clockMs() - this.#beatAtMs < STALE_MS) return undefined;
    this.#beginAnew('joining');
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
    const { store } = this.#options;
    const replica = this.#replica;
    switch (effect.kind) {
      case 'ask-gate':
        await this.#askGate(effect.key, effect.template);
        break;
      case 'return-gate':
        await this.#returnGate(effect);
        break;
      case 'tell-gate':
        await store.tellGate(digestOf(effect.key), writeNews(effect));
        break;
      case 'ask-slots':
        await this.#askSlots(effect);
        break;
      case 'return-slots':
        await store.returnSlots(replica, this.#digestOfIdentity(effect.identity), effect.freeInMs);
        break;
      case 'learned':
        await this.#teach(effect.template, effect.lesson);
        break;
      case 'blocked': {
        const { identity, forMs } = effect;
        const digest = this.#digestOfIdentity(identity);
        await this.#tellAll({ k: 'blocked', x: replica, i: digest, f: forMs });
        break;
      }
      case 'banned':
        await store.noteInvalid(0, effect.forMs);
        await this.#tellAll({ k: 'banned', x: replica, f: effect.forMs });
        break;
      case 'webhook': {
        const { webhookId, channelId } = effect;
        await this.#tellAll({ k: 'webhook', x: replica, w: webhookId, c: channelId });
        break;
      }
    }
  }

  async #tellAll(message: Broadcast): Promise<void> {
    await this.#options.store.tellAll(JSON.stringify(message));
  }

  async #teach(template: string, lesson: RouteLesson): Promise<void> {
    const text = JSON.stringify(lesson);
    await Promise.all([
      this.#options.store.learn(template, text),
      this.#tellAll({ k: 'learned', x: this.#replica, t: template, l: text }),
    ]);
  }

  async #askGate(key: string, template: string | undefined): Promise<void> {
    const replica = this.#replica;
    const digest = this.#gates.keep(key);
    this.#returns.delete(digest);
    const { lessons, grant } = await this.#options.store.askGate(replica, digest, template);
    // Asked under a name that is void by now.
    if (replica !== this.#replica) return;
    for (const text of lessons) this.#learn(template ?? '', text);
    if (grant !== undefined) this.#granted(key, digest, grant);
  }

  #granted(key: string, digest: string, { state, news, ...grant }: GateGrant): void {
    const known = readState(state);
    this.#held.add(digest);
    this.#options.desk.tellFleet({
      kind: 'granted',
      key,
      state: known,
      grant: grant.grant,
      news: news.flatMap((item) => readNews(key, item) ?? []),
      // What another release has left and this one cannot read is as good as unknown.
      isDoubtful: grant.isDoubtful || (state !== undefined && known === undefined),
      isWanted: grant.isWanted,
    });
  }

  async #returnGate(gate: ReturnedGate): Promise<void> {
    const replica = this.#replica;
    const digest = digestOf(gate.key);
    this.#gates.forget(digest);
    this.#held.delete(digest);
    try {
      const { isDoubtful } = gate;
      const state = writeState(gate.state);
      await this.#options.store.returnGate(replica, digest, { state, isDoubtful });
    } catch (error) {
      // Under another name it is void anyway.
      const isKept = replica === this.#replica && this.#gates.find(digest) === undefined;
      if (isKept && this.#returns.size < MAX_RETURNS) this.#returns.set(digest, gate);
      throw error;
    }
  }

  async #askSlots(asked: Extract<FleetEffect, { kind: 'ask-slots' }>): Promise<void> {
    const { identity, count, had, total } = asked;
    const { desk, store } = this.#options;
    const replica = this.#replica;
    const digest = this.#digestOfIdentity(identity);
    try {
      const { lost, freeInMs } = await store.takeSlots(replica, digest, { count, had, total });
      if (replica === this.#replica) desk.tellFleet({ kind: 'slots', identity, freeInMs, lost });
    } catch (error) {
      // What was given is given back by the next question, which says how many are had.
      if (replica === this.#replica) {
        desk.tellFleet({ kind: 'slots', identity, freeInMs: [], lost: 0 });
      }
      throw error;
    }
  }

  #interpret(message: LimitMessage): void {
    const { desk } = this.#options;
    switch (message.kind) {
      case 'ping':
        this.#heardAtMs = clockMs();
        break;
      case 'other':
        this.#hearAll(message.text);
        break;
      case 'slots-wanted':
      case 'slots-free': {
        const identity = this.#identities.find(message.digest);
        if (identity === undefined) break;
        if (message.kind === 'slots-free') desk.tellFleet({ kind: 'slots-free', identity });
        else desk.tellFleet({ kind: 'slots-wanted', identity, fair: message.fair });
        break;
      }
      case 'granted':
      case 'wanted':
      case 'told':
        this.#hearOfGate(message);
    }
  }

  #hearOfGate(message: Extract<LimitMessage, { kind: 'granted' | 'wanted' | 'told' }>): void {
    const { desk, store, onProblem } = this.#options;
    const { digest } = message;
    const key = this.#gates.find(digest);
    if (key === undefined) {
      if (message.kind === 'told') return;
      // Redis believes that it is ours: either it has not heard of the return, or nothing is known.
      const state = message.kind === 'granted' ? (message.state?.text ?? '') : '';
      const isDoubtful = message.kind === 'wanted' || message.isDoubtful;
      const kept = this.#returns.get(digest);
      const known = kept === undefined ? state : writeState(kept.state);
      store
        .returnGate(this.#replica, digest, {
          state: known,
          isDoubtful: kept === undefined ? isDoubtful : kept.isDoubtful,
        })
        .catch(onProblem);
      return;
    }
    if (message.kind === 'granted') {
      this.#granted(key, digest, message);
    } else if (message.kind === 'wanted') {
      desk.tellFleet({ kind: 'wanted', key });
    } else {
      const news = readNews(key, { text: message.text, ageMs: 0 });
      if (news !== undefined) desk.tellFleet({ kind: 'told', grant: message.grant, ...news });
    }
  }

  #hearAll(text: string): void {
    const message = readBroadcast(text);
    if (message === undefined || message.x === this.#replica) return;
    const { desk } = this.#options;
    switch (message.k) {
      case 'learned':
        this.#learn(message.t, message.l);
        break;
      case 'banned':
        desk.tellFleet({ kind: 'banned', forMs: message.f });
        break;
      case 'webhook':
        desk.webhookChannel(message.w, message.c);
        break;
      case 'blocked': {
        const identity = this.#identities.find(message.i);
        if (identity !== undefined) desk.tellFleet({ kind: 'blocked', identity, forMs: message.f });
      }
    }
  }

  #learn(template: string, text: string): void {
    const lesson = readLesson(text);
    if (lesson !== undefined) this.#options.desk.tellFleet({ kind: 'learned', template, lesson });
  }

  /** One at a time of each. */
  async #alone(name: string, act: () => Promise<void>): Promise<void> {
    if (this.#busy.has(name) || this.#isLeaving) return;
    this.#busy.add(name);
    try {
      await act();
    } catch (error) {
      this.#options.onProblem(error);
    } finally {
      this.#busy.delete(name);
    }
  }

  async #beat(): Promise<void> {
    const { store } = this.#options;
    const replica = this.#replica;
    try {
      if (!this.#hasScripts) await store.load();
      this.#hasScripts = true;
      const askedAtMs = clockMs();
      const wasApart = this.#mode === 'apart';
      const beat = await store.beat(replica, { newEpoch: randomUUID(), wasApart });
      if (replica !== this.#replica) return;
      await store.ping(replica);
      const isSlow = clockMs() - askedAtMs > SLOW_MS;
      if (replica !== this.#replica) return;
      if (isSlow) this.#replicas = beat.replicas;
      if (isSlow || this.#isDeaf()) this.#goApart();
      else this.#beaten(beat, askedAtMs);
    } catch (error) {
      if (clockMs() - this.#beatAtMs >= STALE_MS) this.#goApart();
      throw error;
    }
    await this.#makeUp();
  }

  /** Whether messages to it are not heard, for long enough that it is no accident. */
  #isDeaf(): boolean {
    const quietMs = clockMs() - Math.max(this.#heardAtMs, this.#namedAtMs);
    if (quietMs < STALE_MS) return false;
    if (clockMs() - this.#deafAtMs > DEAF_MS) {
      this.#deafAtMs = clockMs();
      this.#options.onDeaf();
    }
    return true;
  }

  #beaten({ wasAlive, epoch, frozenMs, replicas }: Beat, askedAtMs: number): void {
    const isVoid = !wasAlive || (this.#epoch !== undefined && this.#epoch !== epoch);
    this.#epoch = epoch;
    this.#replicas = replicas;
    if (this.#mode === 'together') {
      if (isVoid) {
        this.#beginAnew('joining');
        this.#tellMode();
      } else {
        this.#beatAtMs = askedAtMs;
      }
      return;
    }
    // Until all have noticed that Redis was away everybody keeps to what it does.
    if (frozenMs > 0 || this.#heardAtMs < this.#namedAtMs) return;
    this.#beatAtMs = askedAtMs;
    this.#setMode('together');
    this.#tellMode();
  }

  #goApart(): void {
    // Who has never been heard of has nothing, and knows of nobody.
    if (this.#mode === 'apart' || this.#epoch === undefined) return;
    this.#beginAnew('apart');
    this.#tellMode();
  }

  /** What was had under the old name is void: others may have it by now. */
  #beginAnew(mode: FleetMode): void {
    const { replicaId, listenTo, store } = this.#options;
    this.#gates.clear();
    this.#held.clear();
    this.#returns.clear();
    this.#replica = `${replicaId}.${randomUUID().slice(0, 8)}`;
    this.#namedAtMs = clockMs();
    listenTo(store.channelsOf(this.#replica));
    this.#setMode(mode);
  }

  #setMode(mode: FleetMode): void {
    this.#mode = mode;
    this.#options.onMode(mode, this.#replicas);
  }

  #tellMode(): void {
    const mode = this.#mode;
    if (mode === 'alone') return;
    this.#options.desk.tellFleet({ kind: 'mode', mode, replicas: this.#replicas });
  }

  /** What could not be said or asked before. */
  async #makeUp(): Promise<void> {
    if (!this.#hasLearned) await this.#learnAll();
    for (const gate of this.#returns.values()) {
      this.#returns.delete(digestOf(gate.key));
      await this.#returnGate(gate);
    }
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
    if (this.#mode !== 'together') return;
    const { desk } = this.#options;
    desk.tellFleet({ kind: 'affirm' });
    const digests = [...this.#held];
    for (let at = 0; at < digests.length; at += AFFIRM_AT_ONCE) {
      const some = digests.slice(at, at + AFFIRM_AT_ONCE);
      await Promise.all(some.map(async (digest) => await this.#affirmGate(digest)));
    }
  }

  async #affirmGate(digest: string): Promise<void> {
    const replica = this.#replica;
    if (!this.#held.has(digest)) return;
    const isMine = await this.#options.store.affirmGate(replica, digest);
    const key = this.#gates.find(digest);
    if (isMine || key === undefined || replica !== this.#replica) return;
    if (this.#held.delete(digest)) this.#options.desk.tellFleet({ kind: 'lost', key });
  }

  /** Calls without Authorization are limited by address. */
  #digestOfIdentity(identity: string): string {
    if (identity !== '') return this.#identities.keep(identity);
    return this.#identities.keep(identity, `egress ${this.#options.egressId}`);
  }
}
