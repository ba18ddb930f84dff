// SPDX-License-Identifier: AGPL-3.0-only
//
// A session machine on a bench, for tests: inputs by name, effects as short words, and a way into
// every phase.

import { OP } from './opcodes.ts';
import type {
  SessionCommand,
  SessionEffect,
  SessionInput,
  SessionLimits,
  SessionOptions,
  StoredSession,
} from './session-io.ts';
import { GatewaySession, type SessionPhase } from './session.ts';

export const GATEWAY_URL = 'wss://gateway.test/?v=10&encoding=json';
export const RESUME_URL = 'wss://resume.test/?v=10&encoding=json';
export const INTERVAL_MS = 40_000;
export const STORED: StoredSession = {
  sessionId: 'stored',
  resumeUrl: 'wss://resume.test',
  sequence: 10,
};
const encoder = new TextEncoder();

export class Bench {
  readonly session: GatewaySession;
  nowMs = 0;

  constructor(limits: Partial<SessionLimits> = {}, options: Partial<SessionOptions> = {}) {
    this.session = new GatewaySession({
      shardId: 0,
      shardCount: 1,
      token: 'token',
      intents: 1,
      gatewayUrl: 'wss://gateway.test',
      compression: 'none',
      random: () => 0.5,
      limits,
      ...options,
    });
  }

  get phase(): SessionPhase {
    return this.session.phase;
  }

  /** Feeds one input and tells the effects as words; cleared timers are left out. */
  put(input: SessionInput): string[] {
    return this.effects(input)
      .filter(({ type }) => type !== 'clearTimer')
      .map(worded);
  }

  effects(input: SessionInput): readonly SessionEffect[] {
    return this.session.handle(input, this.nowMs);
  }

  timer(timer: Extract<SessionInput, { type: 'timer' }>['timer']): string[] {
    return this.put({ type: 'timer', timer });
  }

  text(text: string): string[] {
    return this.put({ type: 'frame', bytes: encoder.encode(text) });
  }

  frame(payload: Readonly<Record<string, unknown>>): string[] {
    return this.text(JSON.stringify(payload));
  }

  hello(intervalMs = INTERVAL_MS): string[] {
    return this.frame({ op: OP.hello, d: { heartbeat_interval: intervalMs } });
  }

  dispatch(s: number | null, t = 'MESSAGE_CREATE', d: unknown = {}): string[] {
    return this.frame({ op: OP.dispatch, s, t, d });
  }

  ready(s = 1, sessionId = 'new'): string[] {
    return this.dispatch(s, 'READY', {
      session_id: sessionId,
      resume_gateway_url: 'wss://resume.test',
    });
  }

  command(id: number, changes: Partial<SessionCommand> = {}): string[] {
    const command = { id, op: OP.requestGuildMembers, dataJson: '{}', deadlineMs: 1e9, ...changes };
    return this.put({ type: 'command', command });
  }

  /** From authorizing to the next HELLO. */
  connect(): string[] {
    this.put({ type: 'authorized' });
    this.put({ type: 'opened' });
    return this.hello();
  }

  /** From authorizing to READY or RESUMED. */
  goReady(): string[] {
    this.connect();
    if (this.phase === 'resuming') return this.dispatch(this.nextSequence, 'RESUMED');
    this.put({ type: 'permit', validUntilMs: this.nowMs + 1000 });
    return this.ready();
  }

  /** From an ended connection to the next attempt, without waiting. */
  again(code?: number): string[] {
    return [...this.put({ type: 'closed', code }), ...this.timer('backoff')];
  }

  get nextSequence(): number {
    return (this.session.session?.sequence ?? 0) + 1;
  }
}

/** A machine that has just come into the phase; with a session wherever there can be one. */
export function benchIn(phase: SessionPhase, limits: Partial<SessionLimits> = {}): Bench {
  const bench = new Bench(limits);
  if (phase === 'idle') return bench;
  const isNew = phase === 'awaitingPermit' || phase === 'identifying';
  bench.put({ type: 'start', stored: isNew ? undefined : STORED });
  if (phase === 'authorizing') return bench;
  bench.put({ type: 'authorized' });
  if (phase === 'connecting') return bench;
  bench.put({ type: 'opened' });
  if (phase === 'greeting') return bench;
  bench.hello();
  if (phase === 'identifying') bench.put({ type: 'permit', validUntilMs: 1000 });
  if (isNew || phase === 'resuming') return bench;
  bench.dispatch(bench.nextSequence, 'RESUMED');
  leaveReady(bench, phase);
  return bench;
}

function leaveReady(bench: Bench, phase: SessionPhase): void {
  if (phase === 'ready') return;
  if (phase === 'parked') {
    bench.put({ type: 'closed', code: 4004 });
    return;
  }
  if (phase === 'held') bench.put({ type: 'readingStopped' });
  if (phase === 'stopped') bench.put({ type: 'stop' });
  else bench.frame({ op: OP.reconnect });
  if (phase !== 'closing') bench.put({ type: 'closed' });
}

function worded(effect: SessionEffect): string {
  switch (effect.type) {
    case 'setTimer':
      return `set ${effect.timer} ${effect.delayMs}`;
    case 'clearTimer':
      return `clear ${effect.timer}`;
    case 'send':
      return `send ${effect.text}`.replace(/^send \{"op":(\d+).*"d":(.*)\}$/u, sentWords);
    case 'close':
      return `close ${effect.code}`;
    case 'connect':
      return `connect ${effect.url}`;
    case 'note':
      return `note ${effect.note.kind}`;
    case 'dispatch':
      return effect.replayed ? 'dispatch replayed' : 'dispatch';
    case 'permitDone':
      return `permitDone ${effect.sentAtMs ?? 'unused'}`;
    case 'storeSession':
      return `store ${effect.session.sessionId}`;
    case 'forgetSession':
      return `forget ${effect.lost.sessionId} ${effect.lost.sequence} ${effect.lost.cause} ${effect.lost.closeCode}`;
    case 'ready':
      return `ready${effect.lost === undefined ? '' : ` after ${effect.lost.cause}`}`;
    case 'resumed':
      return `resumed from ${effect.from} replayed ${effect.replayed}`;
    case 'parked':
      return `parked ${effect.closeCode}`;
    case 'commandSent':
      return `sent ${effect.id}`;
    case 'commandFailed':
      return `failed ${effect.id} ${effect.reason}`;
    case 'authorize':
    case 'requestPermit':
    case 'terminate':
    case 'stopped':
      return effect.type;
  }
}

function sentWords(_: string, op: string, data: string): string {
  return op === '2' || op === '6' ? `send ${op}` : `send ${op} ${data}`;
}
