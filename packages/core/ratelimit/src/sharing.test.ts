// SPDX-License-Identifier: AGPL-3.0-only
// One of several limiters, as it talks to whoever keeps what is had by whom.
import { expect, test } from 'vitest';
import { routeOf } from './call-route.ts';
import type { FleetEffect, FleetInput } from './fleet-io.ts';
import type { BucketState } from './gate.ts';
import { type Call, DEFAULT_LIMITER_OPTIONS, type LimiterEffect } from './limiter-io.ts';
import { Limiter } from './limiter.ts';

const START_MS = 1_800_000_000_000;
const KNOWN = 'bot #h channels/1';

const TRIAL = 'bot ?POST /channels/:id/typing channels/1';

const FULL_STATE: BucketState = {
  kind: 'bucket',
  capacity: 5,
  windowMs: 5_000,
  base: 0,
  inFlight: [],
  endsInMs: 4_000,
  resetAtMs: START_MS + 4_000,
};

class Scene {
  nowMs = START_MS;
  readonly limiter = new Limiter({
    ...DEFAULT_LIMITER_OPTIONS,
    hiddenLimits: [],
    isShared: true,
    globalPerSecond: 10,
  });
  readonly sent: number[] = [];
  readonly refused: LimiterEffect[] = [];
  #said: FleetEffect[] = [];
  #id = 0;

  fleet(input: FleetInput): void {
    this.#tell(this.limiter.handle({ type: 'fleet', input }, this.nowMs));
  }

  together(): void {
    this.fleet({ kind: 'mode', mode: 'together', replicas: 2 });
    this.fleet({
      kind: 'learned',
      template: 'POST /channels/:id/typing',
      lesson: { kind: 'hash', hash: 'h' },
    });
  }

  grant(more: Partial<Extract<FleetInput, { kind: 'granted' }>> = {}): void {
    const base = { state: undefined, grant: 1, news: [], isDoubtful: false, isWanted: false };
    this.fleet({ kind: 'granted', key: KNOWN, ...base, ...more });
  }

  slots(count: number): void {
    const freeInMs = Array.from({ length: count }, () => 0);
    this.fleet({ kind: 'slots', identity: 'bot', freeInMs, lost: 0 });
  }

  call(path = '/channels/1/typing', more: Partial<Call> = {}): number {
    this.#id += 1;
    const route = routeOf({ method: 'POST', segments: path.split('/').slice(1) }, this.nowMs);
    const call: Call = {
      id: this.#id,
      identity: 'bot',
      route,
      fields: [],
      priority: 0,
      deadlineMs: Number.POSITIVE_INFINITY,
      isRepeatable: true,
      ...more,
    };
    this.#tell(this.limiter.handle({ type: 'call', call }, this.nowMs));
    return this.#id;
  }

  /** How often it was woken. */
  run(forMs: number): number {
    const untilMs = this.nowMs + forMs;
    let steps = 0;
    while (this.limiter.wakeAtMs <= untilMs) {
      steps += 1;
      this.nowMs = Math.max(this.nowMs, this.limiter.wakeAtMs);
      this.#tell(this.limiter.handle({ type: 'time' }, this.nowMs));
    }
    this.nowMs = untilMs;
    return steps;
  }

  /** What it said to the keeper since the last time. */
  said(): readonly FleetEffect[] {
    const said = this.#said;
    this.#said = [];
    return said;
  }

  #tell(effects: readonly LimiterEffect[]): void {
    for (const effect of effects) {
      if (effect.type === 'fleet') this.#said.push(effect.effect);
      else if (effect.type === 'send') this.sent.push(effect.id);
      else if (effect.type === 'refuse') this.refused.push(effect);
    }
  }
}

test('until it is known what is its own nothing is sent that needs a gate', () => {
  const scene = new Scene();
  scene.call();
  scene.run(10_000);
  expect(scene.sent).toEqual([]);
  expect(scene.said()).toEqual([]);
  scene.together();
  expect(scene.said()).toMatchObject([
    { kind: 'ask-gate', key: TRIAL, template: 'POST /channels/:id/typing' },
    // What was learned meanwhile: it waits for both, since another may be at the trial.
    { kind: 'ask-gate', key: KNOWN },
  ]);
});

test('a callback of an interaction asks nobody', () => {
  const scene = new Scene();
  const id = scene.call('/interactions/1/token/callback');
  expect(scene.sent).toEqual([id]);
  expect(scene.said()).toEqual([]);
});

test('a gate that is had is asked for once, and again only when nobody answers', () => {
  const scene = new Scene();
  scene.together();
  scene.call();
  expect(scene.said()).toMatchObject([{ kind: 'ask-gate', key: KNOWN }]);
  scene.call();
  expect(scene.said()).toEqual([]);
  scene.run(1_500);
  expect(scene.said()).toMatchObject([{ kind: 'ask-gate', key: KNOWN }]);
  scene.grant();
  scene.slots(5);
  scene.run(3_000);
  expect(scene.said().filter(({ kind }) => kind === 'ask-gate')).toEqual([]);
});

test('who would have to wait for longer than it may is told so with the grant', () => {
  const scene = new Scene();
  scene.together();
  const hasty = scene.call('/channels/1/typing', { deadlineMs: START_MS + 1_000 });
  const patient = scene.call('/channels/1/typing', { deadlineMs: START_MS + 9_000 });
  scene.grant({ state: FULL_STATE });
  expect(scene.refused).toMatchObject([{ id: hasty, reason: 'TOO_LATE', retryAfterMs: 4_005 }]);
  scene.slots(5);
  scene.run(4_100);
  expect(scene.sent).toEqual([patient]);
});

test('what others have in flight counts until it is told of, or five seconds have passed', () => {
  const scene = new Scene();
  scene.together();
  const state = { ...FULL_STATE, base: 5, endsInMs: 60_000, windowMs: 60_000 };
  scene.call();
  scene.grant({ state: { ...state, inFlight: [[5, 5_000]] } });
  scene.slots(5);
  expect(scene.sent).toEqual([]);
  const news = { key: KNOWN, reading: undefined, landed: 1, isCounted: false, hops: 0 };
  scene.fleet({ kind: 'told', grant: 1, ...news });
  expect(scene.sent).toEqual([1]);
  scene.call();
  expect(scene.sent).toEqual([1]);
});

test('what is told before the grant is kept for it; what is told too late goes on', () => {
  const scene = new Scene();
  scene.together();
  scene.call();
  const news = { key: KNOWN, reading: undefined, landed: 1, isCounted: false, hops: 0 };
  scene.fleet({ kind: 'told', grant: 7, ...news });
  scene.slots(5);
  const inFlight = [[5, 5_000]] as const;
  scene.grant({ grant: 7, state: { ...FULL_STATE, base: 5, inFlight } });
  expect(scene.sent).toEqual([1]);
  scene.run(10_000);
  scene.said();
  const late = { key: 'bot #other channels/9', reading: undefined, landed: 1, isCounted: true };
  scene.fleet({ kind: 'told', grant: 3, ...late, hops: 0 });
  expect(scene.said()).toEqual([{ kind: 'tell-gate', ...late, hops: 1 }]);
  scene.fleet({ kind: 'told', grant: 3, ...late, hops: 3 });
  expect(scene.said()).toEqual([]);
});

test('a gate goes on at once when nobody here waits for it', () => {
  const scene = new Scene();
  scene.together();
  scene.call();
  scene.slots(5);
  scene.grant({ state: { ...FULL_STATE, base: 3 } });
  scene.fleet({ kind: 'wanted', key: KNOWN });
  expect(scene.said().at(-1)).toMatchObject({
    kind: 'return-gate',
    key: KNOWN,
    state: { base: 3, inFlight: [[1, 5_000]] },
  });
});

test('slots are asked for by how many wait, and given up when others have none', () => {
  const scene = new Scene();
  scene.together();
  scene.fleet({
    kind: 'learned',
    template: 'POST /channels/:id/invites',
    lesson: { kind: 'none' },
  });
  scene.said();
  for (let index = 0; index < 4; index += 1) scene.call('/channels/1/invites');
  expect(scene.said()).toEqual([
    { kind: 'ask-slots', identity: 'bot', count: 1, had: 0, total: 10 },
  ]);
  scene.slots(6);
  expect(scene.sent).toHaveLength(4);
  scene.fleet({ kind: 'slots-wanted', identity: 'bot', fair: 3 });
  const [given] = scene.said();
  expect(given).toMatchObject({ kind: 'return-slots', identity: 'bot', freeInMs: [0, 0, 1_010] });
});

test('while an answer is awaited nobody asks again, nor looks all the time', () => {
  const scene = new Scene();
  scene.together();
  scene.call();
  scene.grant({ state: { ...FULL_STATE, base: 5, endsInMs: 0 } });
  expect(scene.said().filter(({ kind }) => kind === 'ask-slots')).toHaveLength(1);
  const steps = scene.run(1_900);
  expect(scene.said().filter(({ kind }) => kind === 'ask-slots')).toEqual([]);
  expect(steps).toBeLessThan(10);
});

test('who may not send after a global 429 asks for no slots beside those it has', () => {
  const scene = new Scene();
  scene.together();
  scene.slots(5);
  scene.fleet({ kind: 'blocked', identity: 'bot', forMs: 3_000 });
  scene.call();
  scene.said();
  scene.grant({ state: { ...FULL_STATE, base: 5, endsInMs: 0 } });
  scene.run(2_900);
  const wanted = scene.said().filter((effect) => effect.kind === 'ask-slots' && effect.count > 0);
  expect(wanted).toEqual([]);
  scene.run(200);
  expect(scene.sent).toEqual([1]);
});

test('after it began anew grants of smaller numbers are taken: Redis may have lost its data', () => {
  const scene = new Scene();
  scene.together();
  scene.call();
  scene.grant({ grant: 900, state: { ...FULL_STATE, endsInMs: 4_000 } });
  scene.fleet({ kind: 'mode', mode: 'joining', replicas: 2 });
  scene.fleet({ kind: 'mode', mode: 'together', replicas: 2 });
  scene.grant({ grant: 5 });
  scene.run(6_000);
  scene.slots(5);
  expect(scene.sent).toEqual([1]);
});

test('slots that nobody uses go back by themselves', () => {
  const scene = new Scene();
  scene.together();
  scene.slots(6);
  scene.said();
  scene.run(20_000);
  const returned = scene
    .said()
    .flatMap((effect) => (effect.kind === 'return-slots' ? effect.freeInMs : []));
  expect(returned).toEqual([0, 0, 0, 0, 0, 0]);
});

test('apart it keeps to its part of the global limit and of each bucket', () => {
  const scene = new Scene();
  scene.together();
  scene.call();
  scene.grant({ state: { ...FULL_STATE, base: 5, endsInMs: 0 } });
  scene.slots(10);
  scene.fleet({ kind: 'mode', mode: 'apart', replicas: 2 });
  scene.run(10_000);
  const before = scene.sent.length;
  for (let index = 0; index < 8; index += 1) scene.call();
  scene.run(500);
  expect(scene.sent.length - before).toBe(2);
});

test('at the end everything goes to the others', () => {
  const scene = new Scene();
  scene.together();
  scene.call();
  scene.grant({ state: { ...FULL_STATE, base: 5, endsInMs: 0 } });
  scene.slots(3);
  scene.said();
  scene.fleet({ kind: 'leave' });
  expect(scene.said()).toMatchObject([
    { kind: 'return-gate', key: KNOWN },
    { kind: 'return-slots', freeInMs: [0, 0, 1_010] },
  ]);
});
