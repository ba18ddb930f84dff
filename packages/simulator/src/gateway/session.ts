// SPDX-License-Identifier: AGPL-3.0-only
// A gateway session: what outlives its connections. It numbers its dispatches, keeps those that were
// not acknowledged, and goes on doing both while nobody is connected.
import type { Cancel } from '../clock.ts';
import type { Reader } from '../domain/events.ts';
import type { Snowflake } from '../store/snowflake.ts';
import type { Connection } from './connection.ts';
import type { DispatchFaults } from './dispatch-faults.ts';
import type { EncodedEvent } from './dispatch-payload.ts';
import type { ReplayBuffer } from './replay-buffer.ts';

export interface SessionStart {
  readonly id: string;
  readonly applicationId: Snowflake;
  /** The bot's. */
  readonly userId: Snowflake;
  readonly shardId: number;
  readonly shardCount: number;
  readonly intents: number;
  readonly largeThreshold: number;
  /** Whether IDENTIFY asked for payload compression. */
  readonly compressed: boolean;
  readonly buffer: ReplayBuffer<EncodedEvent>;
}

/** An event with the number that it has in one session. */
export interface NumberedEvent {
  readonly sequence: number;
  readonly event: EncodedEvent;
  /** An answer: however long, the client is given time to read it. */
  readonly isAsked?: boolean;
}

/** Told of every dispatch that got a number. */
export type SequenceListener = (session: Session, numbered: NumberedEvent) => void;

export class Session implements Reader {
  readonly id: string;
  readonly applicationId: Snowflake;
  readonly userId: Snowflake;
  readonly shardId: number;
  readonly shardCount: number;
  readonly intents: number;
  readonly largeThreshold: number;
  readonly compressed: boolean;
  readonly buffer: ReplayBuffer<EncodedEvent>;
  readonly #onSequence: SequenceListener;
  connection: Connection | undefined;
  /** What befalls its dispatches; set when it is registered. */
  faults: DispatchFaults | undefined;
  ended = false;
  /** When its presence was changed of late. */
  presenceChangesMs: number[] = [];
  /** Runs while disconnected. */
  cancelExpiry: Cancel | undefined;
  #sequence = 0;
  /** What waits behind numbers that were set aside. */
  #held: NumberedEvent[] | undefined;

  constructor(start: SessionStart, onSequence: SequenceListener) {
    this.id = start.id;
    this.applicationId = start.applicationId;
    this.userId = start.userId;
    this.shardId = start.shardId;
    this.shardCount = start.shardCount;
    this.intents = start.intents;
    this.largeThreshold = start.largeThreshold;
    this.compressed = start.compressed;
    this.buffer = start.buffer;
    this.#onSequence = onSequence;
  }

  /** The number of the newest dispatch; 0 before READY. */
  get sequence(): number {
    return this.#sequence;
  }

  /** Numbers the event, keeps it for replay and sends it if someone is connected. */
  dispatch(event: EncodedEvent, isAsked = false): number {
    const numbered = this.#number(event, isAsked);
    if (this.#held === undefined) this.#deliver(numbered);
    else this.#held.push(numbered);
    return numbered.sequence;
  }

  /** READY and RESUMED: they have a number, but belong to a connection and are never replayed. */
  announce(event: EncodedEvent): number {
    const numbered = this.#number(event, true);
    this.connection?.sendDispatch(numbered);
    return numbered.sequence;
  }

  /** Whether numbers are set aside: other dispatches wait until they are used. */
  get isHeld(): boolean {
    return this.#held !== undefined;
  }

  /** Sets so many numbers aside for dispatches that are encoded ahead; answers the first. */
  setAside(count: number): number {
    const first = this.#sequence + 1;
    this.#sequence += count;
    this.#held ??= [];
    return first;
  }

  /** A dispatch that was encoded ahead goes out. */
  recordAhead(numbered: NumberedEvent): void {
    this.#onSequence(this, numbered);
    this.buffer.push(numbered.sequence, numbered.event);
  }

  /** Numbers set aside and not used stay unused; what waited behind them goes out. */
  release(): void {
    const held = this.#held;
    this.#held = undefined;
    for (const numbered of held ?? []) this.#deliver(numbered);
  }

  #deliver(numbered: NumberedEvent): void {
    this.buffer.push(numbered.sequence, numbered.event);
    if (this.faults?.isIdle === false) this.#sendWithFaults(numbered);
    else this.connection?.sendDispatch(numbered);
  }

  #sendWithFaults(numbered: NumberedEvent): void {
    const { id: sessionId, shardId, connection } = this;
    // To the connection that it was for: a later one gets it by replay.
    const send = (): void => {
      if (this.connection === connection) connection?.sendDispatch(numbered);
    };
    this.faults?.pass({ sessionId, shardId, event: numbered.event.name, send });
  }

  #number(event: EncodedEvent, isAsked: boolean): NumberedEvent {
    this.#sequence += 1;
    const numbered = { event, sequence: this.#sequence, isAsked };
    this.#onSequence(this, numbered);
    return numbered;
  }
}
