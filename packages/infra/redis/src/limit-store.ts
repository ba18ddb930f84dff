// SPDX-License-Identifier: AGPL-3.0-only
//
// Who has which gate and how many slots of a global limit, for replicas of the REST proxy. Gates and identities are
// named by digests: keys must not hold tokens. What a replica has is void when it was not heard of for
// `ALIVE_MS`.

import type { RedisClient } from './client.ts';
import { egressKeysOf, type Keys } from './keys.ts';

/** A replica that was not heard of for so long is taken for dead. */
export const ALIVE_MS = 3000;
/** After Redis lost its data, or was away, nobody begins anew before all have noticed. */
const FREEZE_MS = 3000;
const THAW_MS = 2000;
/** What is had is affirmed within this. */
export const KEEP_MS = 600_000;
/** What nobody has is remembered for so long: the longest hidden window. */
const REMEMBER_MS = 660_000;
const WINDOW_MS = 1000;
const WANTING_MS = 1000;
const MAX_NEWS = 64;
const MAX_ROUTES = 2000;
const MAX_LESSON_BYTES = 2000;
const CELL_MS = 10_000;
const CELLS = 61;

export type Beat = {
  /** Whether Redis still took it for alive; else all it had is void. */
  readonly wasAlive: boolean;
  /** Another one means that Redis lost its data. */
  readonly epoch: string;
  readonly frozenMs: number;
  readonly replicas: number;
};

/** JSON, as it was left, and how long ago that was. */
export type Aged = { readonly text: string; readonly ageMs: number };

export type GateGrant = {
  readonly state: Aged | undefined;
  /** Larger than that of any grant of this gate before. */
  readonly grant: number;
  readonly news: readonly Aged[];
  readonly isWanted: boolean;
  /** Nobody knows what was sent of late. */
  readonly isDoubtful: boolean;
};

export type GateAnswer = {
  /** Of the route that it stands for, each JSON. */
  readonly lessons: readonly string[];
  /** Undefined: another has it, and was told that it is wanted. */
  readonly grant: GateGrant | undefined;
};

export type SlotQuestion = {
  readonly count: number;
  readonly had: number;
  readonly total: number;
};

export type SlotAnswer = {
  /** So many of those that were believed to be had belong to others. */
  readonly lost: number;
  /** Milliseconds until each slot that is given is free. */
  readonly freeInMs: readonly number[];
};

export type LimitMessage =
  | ({ readonly kind: 'granted'; readonly digest: string } & GateGrant)
  | { readonly kind: 'wanted'; readonly digest: string }
  | {
      readonly kind: 'told';
      readonly digest: string;
      readonly text: string;
      /** The grant in force. */
      readonly grant: number;
    }
  | { readonly kind: 'slots-wanted'; readonly digest: string; readonly fair: number }
  | { readonly kind: 'slots-free'; readonly digest: string }
  /** From oneself: messages are heard. */
  | { readonly kind: 'ping' }
  /** JSON of whoever sent it. */
  | { readonly kind: 'other'; readonly text: string };

export class LimitStore {
  readonly #client: RedisClient;
  readonly #keys: Keys;
  readonly #egress: ReturnType<typeof egressKeysOf>;

  constructor(client: RedisClient, keys: Keys, egressId: string) {
    this.#client = client;
    this.#keys = keys;
    this.#egress = egressKeysOf(egressId);
  }

  /** Where `replica` hears of what concerns it. */
  channelsOf(replica: string): readonly string[] {
    return [this.#keys.limitChannel, this.#keys.limitChannelPrefix + replica];
  }

  /** Makes Redis know the scripts, so that what is asked first is done first. */
  async load(): Promise<void> {
    await this.#client.loadScripts();
  }

  async beat(
    replica: string,
    { newEpoch, wasApart }: { readonly newEpoch: string; readonly wasApart: boolean },
  ): Promise<Beat> {
    const { limitReplicas, limitEpoch, limitFrozen } = this.#keys;
    const [wasAlive, epoch, frozenMs, replicas] = await this.#client.script(
      'limitsBeat',
      [limitReplicas, limitEpoch, limitFrozen],
      [replica, ALIVE_MS, newEpoch, wasApart ? 1 : 0, FREEZE_MS, THAW_MS],
    );
    return {
      wasAlive: wasAlive === 1,
      epoch: String(epoch),
      frozenMs: Number(frozenMs),
      replicas: Number(replicas),
    };
  }

  async leave(replica: string): Promise<void> {
    await this.#client.run((redis) => redis.zrem(this.#keys.limitReplicas, replica));
  }

  async askGate(replica: string, digest: string, template = ''): Promise<GateAnswer> {
    const { limitReplicas, limitRoutes, limitChannelPrefix } = this.#keys;
    const [isGranted, lessons, state, ageMs, wanted, doubtful, grant, ...news] =
      await this.#client.script(
        'limitsAskGate',
        [...this.#gateKeys(digest), limitReplicas, limitRoutes],
        [replica, ALIVE_MS, digest, template, limitChannelPrefix, KEEP_MS],
      );
    const lines = String(lessons)
      .split('\n')
      .filter((line) => line !== '');
    if (isGranted !== 1) return { lessons: lines, grant: undefined };
    const told: Aged[] = [];
    for (let index = 0; index + 1 < news.length; index += 2) {
      told.push({ ageMs: Number(news[index]), text: String(news[index + 1]) });
    }
    return {
      lessons: lines,
      grant: {
        state: aged(state, ageMs),
        grant: Number(grant),
        news: told,
        isWanted: Number(wanted) > 0,
        isDoubtful: doubtful === 1,
      },
    };
  }

  /** Without a state it may be that there is nothing to remember, or that it is not known. */
  async returnGate(
    replica: string,
    digest: string,
    { state, isDoubtful }: { readonly state: string; readonly isDoubtful: boolean },
  ): Promise<void> {
    const { limitReplicas, limitChannelPrefix } = this.#keys;
    await this.#client.script(
      'limitsReturnGate',
      [...this.#gateKeys(digest), limitReplicas],
      [
        ...[replica, ALIVE_MS, digest, state, limitChannelPrefix],
        ...[KEEP_MS, REMEMBER_MS, isDoubtful ? 1 : 0],
      ],
    );
  }

  async tellGate(digest: string, text: string): Promise<void> {
    const [gate = '', , news = ''] = this.#gateKeys(digest);
    const args = [digest, text, this.#keys.limitChannelPrefix, REMEMBER_MS, MAX_NEWS];
    await this.#client.script('limitsTellGate', [gate, news], args);
  }

  /** False: another has it. */
  async affirmGate(replica: string, digest: string): Promise<boolean> {
    const key = this.#keys.limitGate(digest);
    const [isMine] = await this.#client.script('limitsAffirmGate', [key], [replica, KEEP_MS]);
    return isMine === 1;
  }

  /** Asks for so many more beside those that are had. */
  async takeSlots(
    replica: string,
    digest: string,
    { count, had, total }: SlotQuestion,
  ): Promise<SlotAnswer> {
    const { limitReplicas, limitFrozen, limitChannel } = this.#keys;
    const [lost, ...freeInMs] = await this.#client.script(
      'limitsTakeSlots',
      [...this.#slotKeys(digest), limitReplicas, limitFrozen],
      [
        ...[replica, ALIVE_MS, digest, count, total],
        ...[WINDOW_MS, THAW_MS, limitChannel, WANTING_MS, KEEP_MS, had],
      ],
    );
    return { lost, freeInMs: freeInMs.map(Number) };
  }

  async returnSlots(replica: string, digest: string, freeInMs: readonly number[]): Promise<void> {
    await this.#client.script('limitsReturnSlots', this.#slotKeys(digest), [
      ...[replica, digest, this.#keys.limitChannel, KEEP_MS],
      ...freeInMs.map((inMs) => Math.ceil(inMs)),
    ]);
  }

  async learn(template: string, lesson: string): Promise<void> {
    const args = [template, lesson, MAX_ROUTES, MAX_LESSON_BYTES];
    await this.#client.script('limitsLearn', [this.#keys.limitRoutes], args);
  }

  /** What was learned of all routes: lessons by template. */
  async routes(): Promise<ReadonlyMap<string, readonly string[]>> {
    const stored = await this.#client.run((redis) => redis.hgetall(this.#keys.limitRoutes));
    return new Map(Object.entries(stored).map(([template, text]) => [template, text.split('\n')]));
  }

  /** To oneself, to see whether messages are heard. */
  async ping(replica: string): Promise<void> {
    const channel = this.#keys.limitChannelPrefix + replica;
    await this.#client.run((redis) => redis.publish(channel, '{"k":"ping"}'));
  }

  /** To all replicas, the sender among them. */
  async tellAll(text: string): Promise<void> {
    await this.#client.run((redis) => redis.publish(this.#keys.limitChannel, text));
  }

  /** Adds to the invalid requests of the address; answers all of the last ten minutes, and how long it is banned. */
  async noteInvalid(
    count: number,
    bannedForMs: number,
  ): Promise<{ readonly all: number; readonly bannedForMs: number }> {
    const [all, stillMs] = await this.#client.script(
      'limitsNoteInvalid',
      [this.#egress.invalid, this.#egress.ban],
      [count, Math.ceil(bannedForMs), CELL_MS, CELLS],
    );
    return { all, bannedForMs: Number(stillMs) };
  }

  #gateKeys(digest: string): string[] {
    const { limitGate, limitGateWaiters, limitGateNews } = this.#keys;
    return [limitGate(digest), limitGateWaiters(digest), limitGateNews(digest)];
  }

  #slotKeys(digest: string): string[] {
    const { limitSlots, limitSlotPool, limitSlotsWanted } = this.#keys;
    return [limitSlots(digest), limitSlotPool(digest), limitSlotsWanted(digest)];
  }
}

function aged(text: unknown, ageMs: unknown): Aged | undefined {
  return typeof text === 'string' && text !== '' ? { text, ageMs: Number(ageMs) } : undefined;
}

/** What was published to `replica`; undefined where it sent it itself. Never throws. */
export function parseLimitMessage(text: string, replica: string): LimitMessage | undefined {
  let message: Record<string, unknown>;
  try {
    message = JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
  if (typeof message !== 'object' || message === null || message['x'] === replica) return undefined;
  const name = message['g'] ?? message['i'];
  const digest = typeof name === 'string' ? name : '';
  switch (message['k']) {
    case 'granted':
      return {
        kind: 'granted',
        digest,
        state: aged(message['s'], message['a']),
        grant: Number(message['c']),
        news: agedList(message['n']),
        isWanted: Number(message['w']) > 0,
        isDoubtful: message['d'] === 1,
      };
    case 'ping':
      return { kind: 'ping' };
    case 'wanted':
      return { kind: 'wanted', digest };
    case 'told':
      return { kind: 'told', digest, text: String(message['n']), grant: Number(message['c']) };
    case 'slots-wanted':
      return { kind: 'slots-wanted', digest, fair: Number(message['f']) };
    case 'slots-free':
      return { kind: 'slots-free', digest };
    default:
      return { kind: 'other', text };
  }
}

function agedList(list: unknown): Aged[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) =>
    Array.isArray(item) ? [{ ageMs: Number(item[0]), text: String(item[1]) }] : [],
  );
}
