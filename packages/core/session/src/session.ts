// SPDX-License-Identifier: AGPL-3.0-only
//
/* oxlint-disable max-lines -- the transitions of one machine are read together */
// One shard's gateway session as a machine without I/O (Discord: "Gateway", connection lifecycle).
//
//   idle → authorizing → connecting → greeting ─┬─► resuming ───────────────┬─► ready
//            ▲                                  └─► awaitingPermit ► identifying ┘    │
//            └── waiting (backoff) / held (not reading) ◄─── closing ◄────────────────┘
//                                                 parked, stopped: ends
//
// What is received is handed out in order as `dispatch` effects with a ticket each; the shell
// confirms tickets in any order, stores `committable` and says so by `committed`. Heartbeats and
// RESUME carry the committed sequence only: a peer may forget what we have safely handed on, and
// nothing else.

import { afterClose, OWN_CLOSE, parkMessage } from './close-codes.ts';
import { CommandDesk } from './command-desk.ts';
import { CommitTracker, type Ticket } from './commit-tracker.ts';
import { FrameScanner } from './frame-scan.ts';
import { Liveness } from './liveness.ts';
import { OP } from './opcodes.ts';
import {
  connectionUrl,
  heartbeatText,
  identifyText,
  parseHello,
  parseReady,
  parseResumable,
  resumeText,
} from './payloads.ts';
import { ReconnectPolicy } from './reconnect-policy.ts';
import { DEFAULT_SEND_LIMITS } from './send-queue.ts';
import {
  DEFAULT_LIMITS,
  type LossCause,
  type LostSession,
  type SessionCommand,
  type SessionEffect,
  type SessionInput,
  type SessionLimits,
  type SessionNote,
  type SessionOptions,
  type StoredSession,
  type TimerName,
} from './session-io.ts';

export type SessionPhase =
  | 'idle'
  | 'authorizing'
  | 'connecting'
  | 'greeting'
  | 'awaitingPermit'
  | 'identifying'
  | 'resuming'
  | 'ready'
  | 'closing'
  | 'waiting'
  | 'held'
  | 'parked'
  | 'stopped';

/** In these phases a socket is open, and frames count. */
const CONNECTED: ReadonlySet<SessionPhase> = new Set([
  'greeting',
  'awaitingPermit',
  'identifying',
  'resuming',
  'ready',
]);
const CONNECTION_TIMERS: readonly TimerName[] = [
  'hello',
  'heartbeat',
  'silence',
  'closing',
  'readingStopped',
];

export class GatewaySession {
  /** Where the parts of the frame last handled stand; valid while its effects are carried out. */
  readonly frame = new FrameScanner();

  readonly #options: SessionOptions;
  readonly #limits: SessionLimits;
  readonly #tracker = new CommitTracker();
  readonly #liveness: Liveness;
  readonly #policy: ReconnectPolicy;
  readonly #commands: CommandDesk;
  #effects: SessionEffect[] = [];
  #nowMs = 0;

  #phase: SessionPhase = 'idle';
  #session: StoredSession | undefined;
  #lost: LostSession | undefined;
  #resumedFrom = 0;
  #replayed = 0;
  #isPermitAsked = false;
  #identifySentAtMs: number | undefined;
  #isDraining = false;
  #isStopping = false;
  /** Set while closing: how long to wait afterwards; undefined leaves it to the backoff. */
  #delayAfterClosingMs: number | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#limits = { ...DEFAULT_LIMITS, send: DEFAULT_SEND_LIMITS, ...options.limits };
    this.#liveness = new Liveness(this.#limits, (effect) => this.#emit(effect));
    this.#policy = new ReconnectPolicy(this.#limits);
    this.#commands = new CommandDesk(this.#limits.send, (effect) => this.#emit(effect));
  }

  get phase(): SessionPhase {
    return this.#phase;
  }

  /** The session that would be resumed; its sequence is the committed one. */
  get session(): StoredSession | undefined {
    return this.#session;
  }

  /** The newest sequence that may be committed. */
  get committable(): number {
    return this.#tracker.committable;
  }

  /** Events received and not yet covered by {@link committable}. */
  get unconfirmed(): number {
    return this.#tracker.pending;
  }

  get waitingCommands(): number {
    return this.#commands.waiting;
  }

  /** Notes that a dispatched event is safe: confirmed, filtered or dead-lettered. */
  confirm(ticket: Ticket): void {
    this.#tracker.confirm(ticket);
  }

  /** Takes one input at a time and returns what is to be done, in order. */
  handle(input: SessionInput, nowMs: number): readonly SessionEffect[] {
    this.#effects = [];
    this.#nowMs = nowMs;
    this.#take(input);
    return this.#effects;
  }

  #take(input: SessionInput): void {
    if (this.#phase === 'stopped' && input.type !== 'command') return;
    switch (input.type) {
      case 'frame':
        return this.#onFrame(input.bytes);
      case 'committed':
        return this.#onCommitted(input.sequence);
      case 'command':
        return this.#onCommand(input.command);
      case 'timer':
        return this.#onTimer(input.timer);
      case 'start':
        return this.#onStart(input.stored, input.lost);
      case 'authorized':
        return this.#onAuthorized();
      case 'opened':
        return this.#onOpened();
      case 'rejected':
        return this.#onRejected(input.status, input.retryAfterMs);
      case 'closed':
        return this.#onClosed(input.code);
      case 'malformed':
        return this.#onMalformed();
      case 'permit':
        return this.#onPermit(input.validUntilMs);
      case 'readingStopped':
        return this.#onReadingStopped();
      case 'readingResumed':
        return this.#onReadingResumed();
      case 'drain':
        this.#isDraining = true;
        return;
      case 'stop':
        return this.#onStop();
      case 'restart':
        return this.#onRestart(input.newSession);
    }
  }

  // --- connecting

  #onStart(stored: StoredSession | undefined, lost: LostSession | undefined): void {
    if (this.#phase !== 'idle') return;
    this.#session = stored;
    this.#lost = lost;
    this.#tracker.reset(stored?.sequence ?? 0);
    this.#beginAttempt();
  }

  /** Whether no connection may be begun: what it brings would not be read. */
  get #isHeld(): boolean {
    return this.#isDraining || this.#liveness.isReadingStopped;
  }

  #beginAttempt(): void {
    this.#phase = this.#isHeld ? 'held' : 'authorizing';
    if (this.#phase === 'held') return;
    this.#emit({ type: 'authorize' });
  }

  #onAuthorized(): void {
    if (this.#phase !== 'authorizing') return;
    if (this.#isHeld) {
      this.#phase = 'held';
      return;
    }
    const { gatewayUrl } = this.#options;
    const base = this.#policy.baseUrl(this.#session, gatewayUrl);
    this.#phase = 'connecting';
    this.#setTimer('hello', this.#limits.helloMs);
    this.#emit({ type: 'connect', url: connectionUrl(base, this.#options) });
  }

  #onOpened(): void {
    if (this.#phase !== 'connecting') return;
    this.#phase = 'greeting';
    this.#liveness.opened(this.#nowMs);
    if (this.#liveness.isReadingStopped) {
      this.#setTimer('readingStopped', this.#limits.readingStoppedMs);
    }
  }

  #onRejected(status: number | undefined, retryAfterMs: number | undefined): void {
    if (this.#phase === 'closing') return this.#onClosed(undefined);
    if (this.#phase !== 'connecting') return;
    this.#note({ kind: 'rejected', status });
    this.#policy.unreachable();
    this.#policy.connectionEnded(true, this.#nowMs);
    this.#leaveConnection();
    const backoffMs = this.#policy.delayMs(this.#options.random());
    this.#reconnectAfter(Math.max(backoffMs, retryAfterMs ?? 0));
  }

  #onHello(bytes: Uint8Array): void {
    const intervalMs = parseHello(bytes);
    if (this.#phase !== 'greeting') return;
    if (intervalMs === undefined) return this.#onMalformed();
    this.#clearTimer('hello');
    this.#liveness.greeted(intervalMs, this.#options.random());
    this.#commands.connectionOpened(intervalMs);
    if (this.#session === undefined) {
      this.#phase = 'awaitingPermit';
      this.#isPermitAsked = true;
      this.#emit({ type: 'requestPermit' });
    } else {
      this.#sendResume(this.#session);
    }
  }

  #sendResume(session: StoredSession): void {
    this.#phase = 'resuming';
    this.#policy.resumeSent();
    this.#resumedFrom = session.sequence;
    this.#replayed = 0;
    this.#note({ kind: 'resumeSent', sequence: session.sequence });
    this.#send(resumeText(this.#options.token, session));
  }

  #onPermit(validUntilMs: number): void {
    if (this.#phase !== 'awaitingPermit') return;
    if (this.#nowMs > validUntilMs) {
      this.#emit({ type: 'requestPermit' });
      return;
    }
    this.#phase = 'identifying';
    this.#identifySentAtMs = this.#nowMs;
    this.#note({ kind: 'identifySent' });
    this.#send(identifyText(this.#options));
  }

  // --- frames

  #onFrame(bytes: Uint8Array): void {
    if (this.#isDraining || !CONNECTED.has(this.#phase)) return;
    this.#liveness.frameArrived(this.#nowMs);
    if (!this.frame.scan(bytes)) return this.#onMalformed();
    switch (this.frame.op) {
      case OP.dispatch:
        return this.#onDispatch(bytes);
      case OP.heartbeat:
        return this.#sendHeartbeat();
      case OP.reconnect:
        this.#note({ kind: 'reconnectRequested' });
        // At once, but not for ever: a session that never stands comes back more slowly.
        return this.#close(OWN_CLOSE.reconnectRequested, this.#phase === 'ready' ? 0 : undefined);
      case OP.invalidSession:
        return this.#onInvalidSession(parseResumable(bytes));
      case OP.hello:
        return this.#onHello(bytes);
      case OP.heartbeatAck:
        return this.#liveness.acknowledged(this.#nowMs);
      default:
        return this.#note({ kind: 'unknownOp', op: this.frame.op });
    }
  }

  #onDispatch(bytes: Uint8Array): void {
    const { name, sequence } = this.frame;
    if (sequence < 0 || name === '') return this.#note({ kind: 'malformed' });
    if (this.#phase === 'identifying' && name === 'READY') return this.#onReady(bytes, sequence);
    if (this.#phase !== 'ready' && this.#phase !== 'resuming') return;
    const replayed = this.#phase === 'resuming';
    if (replayed && name === 'RESUMED') return this.#onResumed(sequence);
    if (sequence <= this.#tracker.lastReceived) return this.#note({ kind: 'duplicate', sequence });
    if (replayed) this.#replayed += 1;
    this.#emit({ type: 'dispatch', ticket: this.#tracker.received(sequence), replayed });
  }

  #onReady(bytes: Uint8Array, sequence: number): void {
    const ready = parseReady(bytes, sequence);
    if (ready === undefined) return this.#onMalformed();
    const lost = this.#lost;
    this.#lost = undefined;
    this.#session = ready.session;
    this.#tracker.reset(sequence);
    this.#finishPermit();
    this.#emit({ type: 'storeSession', session: ready.session });
    this.#emit({ type: 'ready', lost });
    this.#becomeReady(sequence);
  }

  #onResumed(sequence: number): void {
    this.#emit({ type: 'resumed', from: this.#resumedFrom, replayed: this.#replayed });
    this.#becomeReady(Math.max(sequence, this.#tracker.lastReceived));
  }

  #becomeReady(sequence: number): void {
    this.#phase = 'ready';
    this.#policy.ready(this.#nowMs);
    const ticket = this.#tracker.received(sequence);
    this.#emit({ type: 'dispatch', ticket, replayed: false });
    this.#flushCommands();
  }

  #onInvalidSession(resumable: boolean): void {
    this.#note({ kind: 'invalidSession', resumable });
    const keeps = resumable && this.#phase !== 'identifying';
    if (!keeps && this.#session !== undefined) {
      this.#lose(this.#phase === 'resuming' ? 'RESUME_REFUSED' : 'SESSION_INVALIDATED', 0);
    }
    if (this.#phase === 'identifying') this.#policy.identifyFailed();
    // Peers wait 1 to 5 s before they come back; Discord's docs asked for it until 2022.
    const delayMs = 1000 + Math.floor(4000 * this.#options.random());
    this.#close(keeps ? OWN_CLOSE.resumable : OWN_CLOSE.endSession, delayMs);
  }

  #onMalformed(): void {
    if (!CONNECTED.has(this.#phase)) return;
    this.#note({ kind: 'malformed' });
    this.#close(OWN_CLOSE.malformed, undefined);
  }

  // --- is it alive

  #onHeartbeatTimer(): void {
    if (!CONNECTED.has(this.#phase) || this.#phase === 'greeting') return;
    if (this.#isDraining) this.#liveness.connectionEnded();
    if (this.#liveness.heartbeatDue(this.#nowMs)) return this.#sendHeartbeat();
    this.#note({ kind: 'zombie' });
    this.#close(OWN_CLOSE.zombie, undefined);
  }

  #sendHeartbeat(): void {
    this.#note({ kind: 'heartbeatSent' });
    this.#send(heartbeatText(this.#session?.sequence ?? 0));
  }

  #onSilenceTimer(): void {
    if (!CONNECTED.has(this.#phase) || !this.#liveness.isSilent(this.#nowMs)) return;
    this.#note({ kind: 'silent' });
    this.#close(OWN_CLOSE.silent, undefined);
  }

  #onReadingStopped(): void {
    if (this.#liveness.isReadingStopped) return;
    this.#liveness.readingStopped();
    if (CONNECTED.has(this.#phase)) {
      this.#setTimer('readingStopped', this.#limits.readingStoppedMs);
    }
  }

  #onReadingResumed(): void {
    if (!this.#liveness.isReadingStopped) return;
    this.#liveness.readingResumed(this.#nowMs);
    if (CONNECTED.has(this.#phase)) this.#clearTimer('readingStopped');
    if (this.#phase === 'held') this.#beginAttempt();
  }

  // --- commands and commits

  #onCommand(command: SessionCommand): void {
    if (this.#phase === 'parked' || this.#phase === 'stopped' || this.#isDraining) {
      return this.#commands.fail(command.id, 'STOPPED');
    }
    this.#commands.add(command);
    this.#flushCommands();
  }

  #flushCommands(): void {
    this.#commands.flush(this.#nowMs, this.#phase === 'ready' && !this.#isDraining);
  }

  #onCommitted(sequence: number): void {
    const session = this.#session;
    if (session === undefined || sequence <= session.sequence) return;
    if (sequence > this.#tracker.committable) {
      throw new RangeError('committed beyond what is confirmed');
    }
    this.#session = { ...session, sequence };
    this.#policy.progressed();
  }

  // --- leaving a connection

  #onTimer(timer: TimerName): void {
    switch (timer) {
      case 'backoff':
        if (this.#phase === 'waiting') this.#beginAttempt();
        return;
      case 'hello':
        return this.#onHelloTimer();
      case 'heartbeat':
        return this.#onHeartbeatTimer();
      case 'silence':
        return this.#onSilenceTimer();
      case 'closing':
        if (this.#phase === 'closing') this.#emit({ type: 'terminate' });
        return;
      case 'readingStopped':
        if (!this.#liveness.isReadingStopped || !CONNECTED.has(this.#phase)) return;
        this.#note({ kind: 'readingStoppedTooLong' });
        return this.#close(OWN_CLOSE.readingStopped, 0);
      case 'commands':
        return this.#flushCommands();
    }
  }

  #onHelloTimer(): void {
    if (this.#phase !== 'connecting' && this.#phase !== 'greeting') return;
    if (this.#phase === 'greeting' && this.#liveness.isReadingStopped) {
      return this.#setTimer('hello', this.#limits.helloMs);
    }
    this.#note({ kind: 'helloTimeout' });
    this.#policy.unreachable();
    this.#close(OWN_CLOSE.silent, undefined);
  }

  /** Closes the connection; afterwards waits `delayMs`, or as long as the backoff says. */
  #close(code: number, delayMs: number | undefined): void {
    this.#delayAfterClosingMs = delayMs;
    this.#policy.connectionEnded(delayMs === undefined, this.#nowMs);
    this.#phase = 'closing';
    for (const timer of CONNECTION_TIMERS) this.#clearTimer(timer);
    this.#setTimer('closing', this.#limits.closingMs);
    this.#emit({ type: 'close', code });
  }

  #onClosed(code: number | undefined): void {
    if (this.#phase === 'connecting') return this.#onRejected(undefined, undefined);
    const wasClosing = this.#phase === 'closing';
    if (!wasClosing && !CONNECTED.has(this.#phase)) return;
    this.#note({ kind: 'disconnected', code });
    const then = afterClose(code);
    if (!wasClosing) this.#policy.connectionEnded(true, this.#nowMs);
    this.#leaveConnection();
    if (this.#isStopping) return this.#becomeStopped();
    if (then === 'park') return this.#park(code ?? 0);
    if (!wasClosing && then === 'identify' && this.#session !== undefined) {
      this.#lose('CLOSE_CODE', code ?? 0);
    }
    if (this.#policy.isResumeLoop && this.#session !== undefined) {
      this.#lose('RESUME_LOOP', code ?? 0);
    }
    this.#reconnectAfter(wasClosing ? this.#delayAfterClosingMs : undefined);
  }

  #leaveConnection(): void {
    for (const timer of CONNECTION_TIMERS) this.#clearTimer(timer);
    this.#liveness.connectionEnded();
    this.#finishPermit();
  }

  /** Tells the gate that a permit asked for was used, or is not needed any more. */
  #finishPermit(): void {
    if (!this.#isPermitAsked) return;
    this.#emit({ type: 'permitDone', sentAtMs: this.#identifySentAtMs });
    this.#isPermitAsked = false;
    this.#identifySentAtMs = undefined;
  }

  #reconnectAfter(delayMs: number | undefined): void {
    if (this.#isStopping) return this.#becomeStopped();
    if (this.#isHeld) {
      this.#phase = 'held';
      return;
    }
    const waitMs = delayMs ?? this.#policy.delayMs(this.#options.random());
    this.#phase = 'waiting';
    this.#note({ kind: 'backoff', delayMs: waitMs });
    this.#setTimer('backoff', waitMs);
  }

  #lose(cause: LossCause, closeCode: number): void {
    const session = this.#session;
    if (session === undefined) return;
    const { sessionId, sequence } = session;
    this.#lost = { sessionId, sequence, cause, closeCode };
    this.#session = undefined;
    this.#policy.sessionLost();
    this.#tracker.reset(0);
    this.#emit({ type: 'forgetSession', lost: this.#lost });
  }

  #park(code: number): void {
    this.#phase = 'parked';
    this.#commands.failAll();
    this.#emit({ type: 'parked', closeCode: code, message: parkMessage(code) });
  }

  #onRestart(newSession: boolean): void {
    if (this.#isDraining || this.#isStopping) return;
    if (newSession && this.#session !== undefined) this.#lose('SESSION_INVALIDATED', 0);
    if (this.#phase === 'parked') return this.#beginAttempt();
    if (CONNECTED.has(this.#phase) || this.#phase === 'connecting') {
      this.#close(newSession ? OWN_CLOSE.endSession : OWN_CLOSE.resumable, 0);
    }
  }

  #onStop(): void {
    if (this.#phase === 'stopped') return;
    this.#isDraining = true;
    this.#isStopping = true;
    this.#commands.failAll();
    if (this.#phase === 'closing') return;
    if (CONNECTED.has(this.#phase)) return this.#close(OWN_CLOSE.leaving, 0);
    if (this.#phase === 'connecting') this.#emit({ type: 'terminate' });
    this.#becomeStopped();
  }

  #becomeStopped(): void {
    for (const timer of [...CONNECTION_TIMERS, 'backoff', 'commands'] as const) {
      this.#clearTimer(timer);
    }
    this.#phase = 'stopped';
    this.#emit({ type: 'stopped' });
  }

  // --- effects

  #send(text: string): void {
    this.#commands.sendNow(text, this.#nowMs);
  }

  #setTimer(timer: TimerName, delayMs: number): void {
    this.#emit({ type: 'setTimer', timer, delayMs });
  }

  #clearTimer(timer: TimerName): void {
    this.#emit({ type: 'clearTimer', timer });
  }

  #note(note: SessionNote): void {
    this.#emit({ type: 'note', note });
  }

  #emit(effect: SessionEffect): void {
    this.#effects.push(effect);
  }
}
