// SPDX-License-Identifier: AGPL-3.0-only
// What limiters of one fleet say to each other, by way of a shell that keeps who has what. A gate is had whole by
// one of them at a time; of the global limit each has slots. Times are from now: clocks differ.
import type { GateState } from './gate.ts';
import type { BucketReading } from './rate-limit-headers.ts';

/**
 * `alone`: there are no others. `joining`: nobody knows yet what is ours, so nothing is sent that needs a gate.
 * `together`: gates and slots are asked for. `apart`: nobody can be asked, and each takes its part of everything.
 */
export type FleetMode = 'alone' | 'joining' | 'together' | 'apart';

/** What an answer has taught of a route. */
export type RouteLesson =
  | { readonly kind: 'hash'; readonly hash: string }
  /** Its answers carry no headers. */
  | { readonly kind: 'none' }
  /** A limit struck that no header shows. */
  | { readonly kind: 'hidden' };

/** What a call has shown of a gate that is not had where it was made. */
export interface GateNews {
  readonly key: string;
  readonly reading: BucketReading | undefined;
  /** So many calls that count in it have been answered elsewhere; one more is on its way where -1. */
  readonly landed: number;
  /** Whether they were counted there after all. */
  readonly isCounted: boolean;
  /** How often it came too late and was passed on. */
  readonly hops: number;
}

export type FleetEffect =
  | { readonly kind: 'ask-gate'; readonly key: string; readonly template: string | undefined }
  | {
      readonly kind: 'return-gate';
      readonly key: string;
      /** Without one there is nothing to remember. */
      readonly state: GateState | undefined;
      /** It is not known whether there was. */
      readonly isDoubtful: boolean;
    }
  /** An answer has told of a gate that is not had here: for whoever has it, or has it next. */
  | ({ readonly kind: 'tell-gate' } & GateNews)
  /** For so many more; `slots` answers it. */
  | {
      readonly kind: 'ask-slots';
      readonly identity: string;
      readonly count: number;
      /** So many are had: whatever else was believed is wrong. */
      readonly had: number;
      readonly total: number;
    }
  | {
      readonly kind: 'return-slots';
      readonly identity: string;
      readonly freeInMs: readonly number[];
    }
  | { readonly kind: 'learned'; readonly template: string; readonly lesson: RouteLesson }
  /** After a global 429 nobody sends for this identity. */
  | { readonly kind: 'blocked'; readonly identity: string; readonly forMs: number }
  | { readonly kind: 'banned'; readonly forMs: number }
  /** Where a webhook posts. */
  | { readonly kind: 'webhook'; readonly webhookId: string; readonly channelId: string };

export type FleetInput =
  | {
      readonly kind: 'mode';
      readonly mode: 'joining' | 'together' | 'apart';
      readonly replicas: number;
    }
  /** What is had is to be said again: it may have been forgotten. */
  | { readonly kind: 'affirm' }
  /** The end: everything that is had goes to the others. */
  | { readonly kind: 'leave' }
  | {
      readonly kind: 'granted';
      readonly key: string;
      readonly state: GateState | undefined;
      /** Larger than that of any grant of this gate before. */
      readonly grant: number;
      /** What was told of it while nobody had it. */
      readonly news: readonly GateNews[];
      /** Nobody knows what was sent of late: whoever had it is gone, or could not say. */
      readonly isDoubtful: boolean;
      readonly isWanted: boolean;
    }
  /** Somebody else would like to have it. */
  | { readonly kind: 'wanted'; readonly key: string }
  /** What an answer to somebody else has told of it. */
  | ({
      readonly kind: 'told';
      /** The grant in force when it was told. */
      readonly grant: number;
    } & GateNews)
  /** Somebody else has it. */
  | { readonly kind: 'lost'; readonly key: string }
  | {
      readonly kind: 'slots';
      readonly identity: string;
      readonly freeInMs: readonly number[];
      /** Of those that were had so many are no longer: the others have them. */
      readonly lost: number;
    }
  /** Whoever has more than so many, or more than it needs, gives them back. */
  | { readonly kind: 'slots-wanted'; readonly identity: string; readonly fair: number }
  /** Some were given back: it may be worth asking again. */
  | { readonly kind: 'slots-free'; readonly identity: string }
  | { readonly kind: 'learned'; readonly template: string; readonly lesson: RouteLesson }
  | { readonly kind: 'blocked'; readonly identity: string; readonly forMs: number }
  | { readonly kind: 'banned'; readonly forMs: number };
