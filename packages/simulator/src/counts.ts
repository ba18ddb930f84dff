// SPDX-License-Identifier: AGPL-3.0-only
// What a simulator counts; shown by GET /control/state.

/** Why sessions ended. */
export type SessionEnd =
  /** The client closed with 1000 or 1001. */
  | 'client-closed'
  /** Disconnected for longer than the time sessions are kept. */
  | 'expired'
  /** Op 9 false by the control API. */
  | 'invalidated'
  /** A RESUME wanted events that are acknowledged or evicted. */
  | 'replay-lost'
  /** A RESUME was refused by a fault. */
  | 'resume-fault'
  /** A close code after which the docs tell clients to start a new session. */
  | 'close-code'
  /** The token was reset because the session start limit ran out. */
  | 'token-reset'
  /** Another world was put in the place of theirs. */
  | 'world-loaded';

export interface Counts {
  /** Sessions started. */
  identifies: number;
  /** IDENTIFYs answered by op 9 or a close code. */
  identifiesRefused: number;
  resumes: number;
  resumesRefused: number;
  /** Dispatches given a sequence, also while their session was disconnected. */
  dispatched: number;
  /** Bytes of `d` in them. */
  dispatchedBytes: number;
  /** Dispatches sent once more after a RESUME. */
  replayed: number;
  heartbeats: number;
  /** Heartbeats with a sequence that was never sent: a bug of the client. */
  heartbeatsAhead: number;
  connectionsOpened: number;
  connectionsRefused: number;
  /** Cut without a close frame: faults, and readers too slow for the output buffer. */
  connectionsCut: number;
  /** Those among them that were cut because they read too slowly. */
  slowReaders: number;
  /** Close codes sent by the simulator. */
  closesByCode: Record<string, number>;
  /** Ends that came from clients; 1005 is an empty close frame, 1006 none at all. */
  clientClosesByCode: Record<string, number>;
  sessionsEnded: Record<string, number>;
  /** Faults of the simulator itself; each is told on stderr. */
  internalErrors: number;
}

export function createCounts(): Counts {
  return {
    identifies: 0,
    identifiesRefused: 0,
    resumes: 0,
    resumesRefused: 0,
    dispatched: 0,
    dispatchedBytes: 0,
    replayed: 0,
    heartbeats: 0,
    heartbeatsAhead: 0,
    connectionsOpened: 0,
    connectionsRefused: 0,
    connectionsCut: 0,
    slowReaders: 0,
    closesByCode: {},
    clientClosesByCode: {},
    sessionsEnded: {},
    internalErrors: 0,
  };
}

export function increment(counts: Record<string, number>, key: string | number): void {
  counts[key] = (counts[key] ?? 0) + 1;
}
