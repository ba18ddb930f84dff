// SPDX-License-Identifier: AGPL-3.0-only
//
// One shard: carries out what its session machine asks for. Deliberately dull: what is to happen is
// decided in core/session, what is kept in session-keeper, what is published in event-publisher.

import { type Buffer, Buffer as NodeBuffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { FleetEventInput } from '@gatefleet/contract';
import { GatewaySocket, type SocketOptions } from '@gatefleet/gateway-socket';
import type { OutboundMessage, PublishLane } from '@gatefleet/rabbitmq';
import {
  type CommandFailure,
  GatewaySession,
  type LostSession,
  type SessionCommand,
  type SessionEffect,
  type SessionInput,
  type SessionNote,
  type SessionOptions,
  type SessionPhase,
  type StoredSession,
  type TimerName,
} from '@gatefleet/session';
import type { HeldLease, LeaseKeeper } from '../fleet/lease-keeper.ts';
import type { PermitDesk } from '../fleet/permit-desk.ts';
import type { StallGuard } from '../fleet/stall-guard.ts';
import { readyGuildIds } from './dispatch-reader.ts';
import { type EventPublisher, NO_TICKET } from './event-publisher.ts';
import { gapEvent, readyEvent, resumedEvent } from './fleet-events.ts';
import type { GuildTracker } from './guild-tracker.ts';
import type { SessionKeeper } from './session-keeper.ts';
import type { ShardLog } from './shard-log.ts';

export type ShardParts = {
  readonly held: HeldLease;
  readonly leases: LeaseKeeper;
  readonly permits: PermitDesk;
  readonly guard: StallGuard;
  readonly lane: PublishLane;
  readonly publisher: EventPublisher;
  readonly keeper: SessionKeeper;
  readonly guilds: GuildTracker;
  readonly log: ShardLog;
  readonly socket: SocketOptions;
};

export type CommandOutcome =
  | { readonly sent: true }
  | { readonly sent: false; reason: CommandFailure };

export class Shard {
  readonly #parts: ShardParts;
  readonly #session: GatewaySession;
  readonly #timers = new Map<TimerName, NodeJS.Timeout>();
  readonly #commands = new Map<number, (outcome: CommandOutcome) => void>();
  /** Ends with the shard: the waits of this owner go with it. */
  readonly #over = new AbortController();
  #socket: GatewaySocket | undefined;
  /** Of the connection at hand: a permit asked for an earlier one is of no use. */
  #connectionOver = new AbortController();
  #frame: Buffer = NodeBuffer.alloc(0);
  #nextCommandId = 1;
  #downSinceMs = 0;
  #isLaneHeld = false;
  #mayRead = true;
  #whenStopped: (() => void) | undefined;

  constructor(parts: ShardParts, options: SessionOptions) {
    this.#parts = parts;
    this.#session = new GatewaySession(options);
  }

  get phase(): SessionPhase {
    return this.#session.phase;
  }

  /** False while nothing may be published: a record is being stored, or a lease not verified. */
  get mayPublish(): boolean {
    const { held, guard } = this.#parts;
    guard.check(performance.now());
    return !this.#isLaneHeld && !held.isLost && held.verifiedGeneration === guard.generation;
  }

  start(stored: StoredSession | undefined, lost: LostSession | undefined): void {
    if (stored !== undefined) this.#beginSession(stored.sessionId);
    this.#handle({ type: 'start', stored, lost });
  }

  /** The broker has confirmed a message of this shard's lane. */
  confirmed(message: OutboundMessage): void {
    if (message.ticket !== NO_TICKET) this.settle(message.ticket);
    else if (message.messageId.startsWith('gap-')) this.#parts.keeper.lostTold();
  }

  settle(ticket: number): void {
    this.#session.confirm(ticket);
  }

  /** Stores what can be committed; called again and again. */
  async commit(): Promise<void> {
    await this.#parts.keeper.commit(this.#session.committable);
  }

  committed(sequence: number): void {
    this.#handle({ type: 'committed', sequence: Math.min(sequence, this.#session.committable) });
  }

  /** Redis may have lost what it had answered for. */
  rewriteRecord(): void {
    this.#parts.keeper.rewrite();
  }

  /** The process may take in no more, or may again. */
  setReading(isAllowed: boolean): void {
    this.#mayRead = isAllowed;
    if (isAllowed) this.#socket?.resume();
    else this.#socket?.pause();
    this.#handle({ type: isAllowed ? 'readingResumed' : 'readingStopped' });
  }

  /** This process stood still: the connection goes until the lease is verified. */
  stalled(): void {
    this.#socket?.terminate();
  }

  async command(command: Omit<SessionCommand, 'id'>): Promise<CommandOutcome> {
    if (this.#over.signal.aborted) return { sent: false, reason: 'STOPPED' };
    const id = this.#nextCommandId;
    this.#nextCommandId += 1;
    return await new Promise<CommandOutcome>((resolve) => {
      this.#commands.set(id, resolve);
      this.#handle({ type: 'command', command: { ...command, id } });
    });
  }

  /** Takes in nothing more, hands on what it has, keeps the session, and is gone. */
  async drain(): Promise<void> {
    this.#handle({ type: 'drain' });
    this.#socket?.pause();
    if (!this.#isLaneHeld && !this.#parts.held.isLost) await this.#parts.lane.whenEmpty();
    await this.#parts.keeper.commitLast(this.#session.committable);
    await this.stop();
  }

  /** Closes the connection, keeping the session. */
  async stop(): Promise<void> {
    if (this.#session.phase !== 'stopped') {
      const stopped = new Promise<void>((resolve) => (this.#whenStopped = resolve));
      this.#handle({ type: 'stop' });
      await stopped;
    }
    this.#end();
  }

  /** Another owns the shard now: nothing more is said or published. */
  abandon(): void {
    this.#socket?.terminate();
    this.#end();
  }

  #end(): void {
    this.#over.abort();
    this.#connectionOver.abort();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    for (const resolve of this.#commands.values()) resolve({ sent: false, reason: 'STOPPED' });
    this.#commands.clear();
    this.#parts.lane.close();
  }

  #handle(input: SessionInput): void {
    if (this.#over.signal.aborted) return;
    const nowMs = performance.now();
    this.#parts.guard.check(nowMs);
    for (const effect of this.#session.handle(input, nowMs)) this.#carryOut(effect);
  }

  #carryOut(effect: SessionEffect): void {
    switch (effect.type) {
      case 'dispatch':
        return this.#parts.publisher.publish(this.#frame, this.#session.frame, effect);
      case 'note':
        return this.#noted(effect.note);
      case 'send':
        return this.#socket?.send(effect.text);
      case 'setTimer':
        return this.#setTimer(effect.timer, effect.delayMs);
      case 'clearTimer':
        return this.#clearTimer(effect.timer);
      case 'authorize':
        return void this.#authorize();
      case 'connect':
        return this.#connect(effect.url);
      case 'close':
        return this.#socket?.close(effect.code);
      case 'terminate':
        return this.#socket?.terminate();
      case 'requestPermit':
        return this.#requestPermit();
      case 'permitDone':
        this.#connectionOver.abort();
        return void this.#parts.permits.done(this.#parts.held, effect.sentAtMs !== undefined);
      case 'storeSession':
        return this.#storeSession(effect.session);
      case 'forgetSession':
        return this.#parts.keeper.forget(effect.lost);
      case 'ready':
        return this.#becameReady();
      case 'resumed':
        return this.#resumed(effect);
      case 'parked':
        this.#parts.log.parked(effect.closeCode, effect.message);
        return this.#tell({
          shardParked: { closeCode: effect.closeCode, message: effect.message },
        });
      case 'commandSent':
        return this.#commandDone(effect.id, { sent: true });
      case 'commandFailed':
        return this.#commandDone(effect.id, { sent: false, reason: effect.reason });
      case 'stopped':
        return this.#whenStopped?.();
    }
  }

  /** Verifies the lease for this attempt, and stores what is confirmed: RESUME carries it. */
  async #authorize(): Promise<void> {
    const { leases, held, guard } = this.#parts;
    const { signal } = this.#over;
    do {
      const isOurs = await leases.verify(held, signal).catch(() => false);
      if (!isOurs) return;
      await this.#parts.keeper.commitLast(this.#session.committable);
      guard.check(performance.now());
      // Whoever stood still meanwhile verifies again.
    } while (held.verifiedGeneration !== guard.generation);
    this.#handle({ type: 'authorized' });
  }

  #connect(url: string): void {
    this.#connectionOver = new AbortController();
    const socket = GatewaySocket.connect(url, this.#parts.socket, {
      onOpen: () => {
        if (!this.#mayRead) socket.pause();
        this.#handle({ type: 'opened' });
      },
      onRejected: (answer) => this.#ended(socket, { type: 'rejected', ...answer }),
      onFrame: (bytes) => {
        this.#frame = bytes;
        this.#handle({ type: 'frame', bytes });
      },
      onMalformed: () => this.#handle({ type: 'malformed' }),
      onClosed: (code) => this.#ended(socket, { type: 'closed', code }),
    });
    this.#socket = socket;
  }

  #ended(socket: GatewaySocket, input: SessionInput): void {
    if (this.#socket !== socket) return;
    this.#socket = undefined;
    this.#downSinceMs ||= performance.now();
    const isKnown = this.#session.phase === 'connecting' || input.type === 'closed';
    this.#handle(isKnown ? input : { type: 'closed' });
  }

  #requestPermit(): void {
    const { permits, held } = this.#parts;
    const { signal } = this.#connectionOver;
    permits.request({
      held,
      signal,
      onGranted: (validUntilMs) => this.#handle({ type: 'permit', validUntilMs }),
    });
  }

  #storeSession(session: StoredSession): void {
    const { guilds, keeper, lane } = this.#parts;
    guilds.begin(readyGuildIds(this.#frame, this.#session.frame));
    this.#beginSession(session.sessionId);
    // Nothing of the new session is published before it could be resumed.
    this.#isLaneHeld = true;
    void keeper.begin(session).then(() => {
      this.#isLaneHeld = false;
      lane.wake();
    });
  }

  #beginSession(sessionId: string): void {
    this.#parts.publisher.beginSession(sessionHash(sessionId), this.#parts.held.lease.fence);
  }

  #becameReady(): void {
    const { keeper, guilds, log } = this.#parts;
    const sessionId = this.#session.session?.sessionId ?? '';
    const cause = keeper.lost?.cause;
    this.#tellLosses();
    const event = readyEvent(sessionHash(sessionId), guilds.guildCount, cause);
    log.ready(guilds.guildCount, this.#interruptionMs());
    this.#tell(event);
  }

  /** Says what was lost and has not yet been said for certain. The ids are the same each time. */
  #tellLosses(): void {
    const { keeper, log, publisher } = this.#parts;
    for (const lost of keeper.untold()) {
      const hash = sessionHash(lost.sessionId);
      log.gap(lost);
      publisher.publishFleet(gapEvent(lost, hash), { id: `gap-${hash}-${lost.sequence}` });
    }
  }

  #resumed({ from, replayed }: { from: number; replayed: number }): void {
    this.#tellLosses();
    const hash = sessionHash(this.#session.session?.sessionId ?? '');
    const interruptionMs = this.#interruptionMs();
    this.#parts.log.resumed(from, replayed, interruptionMs);
    this.#tell(resumedEvent({ hash, from, replayed, interruptionMs }));
  }

  #interruptionMs(): number {
    const sinceMs = this.#downSinceMs;
    this.#downSinceMs = 0;
    return sinceMs === 0 ? 0 : Math.round(performance.now() - sinceMs);
  }

  #tell(event: FleetEventInput['event']): void {
    this.#parts.publisher.publishFleet(event);
  }

  #commandDone(id: number, outcome: CommandOutcome): void {
    this.#commands.get(id)?.(outcome);
    this.#commands.delete(id);
  }

  #noted(note: SessionNote): void {
    if (note.kind === 'identifySent') void this.#parts.permits.sent(this.#parts.held);
    this.#parts.log.note(note);
  }

  #setTimer(timer: TimerName, delayMs: number): void {
    this.#clearTimer(timer);
    this.#timers.set(
      timer,
      setTimeout(() => {
        this.#timers.delete(timer);
        this.#handle({ type: 'timer', timer });
      }, delayMs),
    );
  }

  #clearTimer(timer: TimerName): void {
    clearTimeout(this.#timers.get(timer));
    this.#timers.delete(timer);
  }
}

/** What ids of this session's events begin with: 12 characters of SHA-256, base64url. */
export function sessionHash(sessionId: string): string {
  return createHash('sha256').update(sessionId).digest('base64url').slice(0, 12);
}
