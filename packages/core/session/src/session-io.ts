// SPDX-License-Identifier: AGPL-3.0-only
//
// What goes into the session machine and what comes out: the whole of its interface with the world.

import type { Ticket } from './commit-tracker.ts';
import type { Dropped, SendQueueLimits } from './send-queue.ts';

export type Compression = 'zstd-stream' | 'zlib-stream' | 'none';

/** What a session is resumed from. `sequence` is the committed one. */
export type StoredSession = {
  readonly sessionId: string;
  readonly resumeUrl: string;
  readonly sequence: number;
};

/** Why a session had to be given up. The names are those of the contract's GapCause. */
export type LossCause =
  | 'FIRST_START'
  | 'RESUME_REFUSED'
  | 'SESSION_INVALIDATED'
  | 'CLOSE_CODE'
  | 'FINGERPRINT_CHANGED'
  | 'RESUME_LOOP'
  | 'SESSION_RECORD_LOST';

/** A session that cannot be resumed any more. */
export type LostSession = {
  readonly sessionId: string;
  readonly sequence: number;
  readonly cause: LossCause;
  readonly closeCode: number;
};

export type SessionOptions = {
  readonly shardId: number;
  readonly shardCount: number;
  /** The bare token, without "Bot ". */
  readonly token: string;
  readonly intents: number;
  /** The gateway URL from GET /gateway, used for identifying and when the resume URL fails. */
  readonly gatewayUrl: string;
  readonly compression: Compression;
  /** 0 to 1, not 1; injected so that the machine itself is deterministic. */
  readonly random: () => number;
  /** Further fields of IDENTIFY's `d`, such as `presence`, `large_threshold` or `capabilities`. */
  readonly identifyFields?: Readonly<Record<string, unknown>>;
  readonly limits?: Partial<SessionLimits>;
};

/** Times in milliseconds. */
export type SessionLimits = {
  /** From opening the connection to HELLO. */
  readonly helloMs: number;
  /** From our close frame to the end of the connection. */
  readonly closingMs: number;
  /** Reading may be stopped this long before the connection is given up to save the session. */
  readonly readingStoppedMs: number;
  /** No frame at all for this long, although the connection seems up. */
  readonly silenceMs: number;
  readonly backoffBaseMs: number;
  readonly backoffMaxMs: number;
  /** A connection that ends sooner than this after READY or RESUMED counts as failed. */
  readonly stableMs: number;
  /** RESUME sent this often without reaching RESUMED: the session is given up. */
  readonly maxResumeAttempts: number;
  readonly send: SendQueueLimits;
};

export type TimerName =
  | 'backoff'
  | 'hello'
  | 'heartbeat'
  | 'closing'
  | 'readingStopped'
  | 'silence'
  | 'commands';

export type SessionInput =
  /** Begin; `stored` is resumed, `lost` is told of with the next READY. */
  | {
      readonly type: 'start';
      readonly stored?: StoredSession | undefined;
      readonly lost?: LostSession | undefined;
    }
  /** Ignore Discord from now on, so that what was received can be confirmed and committed. */
  | { readonly type: 'drain' }
  /** Close the connection, keeping the session, and stop. */
  | { readonly type: 'stop' }
  /** Give up this connection, keeping or ending the session, and begin again. */
  | { readonly type: 'restart'; readonly newSession: boolean }
  /** The lease was verified for the attempt last asked for, and commits are stored. */
  | { readonly type: 'authorized' }
  | { readonly type: 'opened' }
  /** The connection could not be opened; status and retry-after where an HTTP answer gave them. */
  | {
      readonly type: 'rejected';
      readonly status?: number | undefined;
      readonly retryAfterMs?: number | undefined;
    }
  | { readonly type: 'closed'; readonly code?: number | undefined }
  /** One decoded text frame. The bytes are read before `handle` returns. */
  | { readonly type: 'frame'; readonly bytes: Uint8Array }
  /** Bytes that could not be decoded into a frame. */
  | { readonly type: 'malformed' }
  /** IDENTIFY may be sent until the given time. Never for a request that `permitDone` has ended. */
  | { readonly type: 'permit'; readonly validUntilMs: number }
  | { readonly type: 'timer'; readonly timer: TimerName }
  | { readonly type: 'command'; readonly command: SessionCommand }
  /** The session is stored with this sequence as the committed one. */
  | { readonly type: 'committed'; readonly sequence: number }
  | { readonly type: 'readingStopped' }
  | { readonly type: 'readingResumed' };

export type SessionCommand = {
  readonly id: number;
  readonly op: number;
  /** The JSON of `d`. */
  readonly dataJson: string;
  /** For op 4: the guild, so that newer wishes replace older ones. */
  readonly guildId?: string | undefined;
  readonly deadlineMs: number;
};

export type CommandFailure = Dropped['reason'] | 'TOO_LARGE' | 'STOPPED';

export type SessionEffect =
  /** Verify the lease for this attempt and store commits, then input `authorized`. */
  | { readonly type: 'authorize' }
  | { readonly type: 'connect'; readonly url: string }
  | { readonly type: 'send'; readonly text: string }
  /** Begin the closing handshake. */
  | { readonly type: 'close'; readonly code: number }
  /** End the connection at once. */
  | { readonly type: 'terminate' }
  /** Ask the identify gate, then input `permit`. */
  | { readonly type: 'requestPermit' }
  /** The permit was used, and this came of it; or it is of no use any more. */
  | { readonly type: 'permitDone'; readonly sentAtMs: number | undefined }
  | DispatchEffect
  /** Store this before anything received later is published. */
  | { readonly type: 'storeSession'; readonly session: StoredSession }
  /** The stored session is of no use. */
  | { readonly type: 'forgetSession'; readonly lost: LostSession }
  | { readonly type: 'ready'; readonly lost: LostSession | undefined }
  | { readonly type: 'resumed'; readonly from: number; readonly replayed: number }
  | { readonly type: 'parked'; readonly closeCode: number; readonly message: string }
  | { readonly type: 'setTimer'; readonly timer: TimerName; readonly delayMs: number }
  | { readonly type: 'clearTimer'; readonly timer: TimerName }
  | { readonly type: 'commandSent'; readonly id: number }
  | { readonly type: 'commandFailed'; readonly id: number; readonly reason: CommandFailure }
  | { readonly type: 'stopped' }
  | { readonly type: 'note'; readonly note: SessionNote };

/** An event to publish; where its parts stand is in the machine's `frame`. */
export type DispatchEffect = {
  readonly type: 'dispatch';
  readonly ticket: Ticket;
  readonly replayed: boolean;
};

/** For logs and metrics; nothing has to be done. */
export type SessionNote =
  | { readonly kind: 'heartbeatSent' }
  | { readonly kind: 'heartbeatAcknowledged'; readonly latencyMs: number }
  | { readonly kind: 'zombie' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'reconnectRequested' }
  | { readonly kind: 'invalidSession'; readonly resumable: boolean }
  | { readonly kind: 'identifySent' }
  | { readonly kind: 'resumeSent'; readonly sequence: number }
  | { readonly kind: 'disconnected'; readonly code: number | undefined }
  | { readonly kind: 'rejected'; readonly status: number | undefined }
  | { readonly kind: 'backoff'; readonly delayMs: number }
  | { readonly kind: 'unknownOp'; readonly op: number }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'duplicate'; readonly sequence: number }
  | { readonly kind: 'helloTimeout' }
  | { readonly kind: 'readingStoppedTooLong' };

/** 20 s to HELLO, 2 s to close, 15 s without reading, 120 s of silence, back off 1 to 60 s. */
export const DEFAULT_LIMITS: Omit<SessionLimits, 'send'> = {
  helloMs: 20_000,
  closingMs: 2_000,
  readingStoppedMs: 15_000,
  silenceMs: 120_000,
  backoffBaseMs: 1_000,
  backoffMaxMs: 60_000,
  stableMs: 10_000,
  maxResumeAttempts: 5,
};
