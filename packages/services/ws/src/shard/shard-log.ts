// SPDX-License-Identifier: AGPL-3.0-only
//
// What happens to a shard, as logs and metrics.

import type { LostRecord } from '@gatefleet/redis';
import type { Logger } from '@gatefleet/runtime';
import type { SessionNote } from '@gatefleet/session';
import type { Metrics } from '../metrics.ts';

export class ShardLog {
  readonly #log: Logger;
  readonly #metrics: Metrics;

  constructor(log: Logger, metrics: Metrics, shardId: number) {
    this.#log = log.child({ shardId });
    this.#metrics = metrics;
  }

  ready(guildCount: number, interruptionMs: number): void {
    this.#metrics.readies.inc();
    if (interruptionMs > 0) this.#metrics.resumeSeconds.observe(interruptionMs / 1000);
    this.#log.info({ guildCount, interruptionMs }, 'shard ready');
  }

  resumed(from: number, replayed: number, interruptionMs: number): void {
    this.#metrics.resumed.inc();
    if (interruptionMs > 0) this.#metrics.resumeSeconds.observe(interruptionMs / 1000);
    this.#log.info({ from, replayed, interruptionMs }, 'shard resumed');
  }

  gap(lost: LostRecord): void {
    this.#metrics.gaps.inc({ cause: lost.cause });
    const { cause, sequence, closeCode, atMs } = lost;
    this.#log.warn({ cause, sequence, closeCode, sinceMs: atMs }, 'events may be missing');
  }

  parked(closeCode: number, message: string): void {
    this.#metrics.parked.inc({ code: closeCode });
    this.#log.error({ code: closeCode }, message);
  }

  note(note: SessionNote): void {
    const { counters } = this.#metrics;
    switch (note.kind) {
      case 'duplicate':
        counters.duplicates += 1;
        return;
      case 'unknownOp':
        counters.unknownOps += 1;
        return this.#log.debug({ op: note.op }, 'unknown op');
      case 'heartbeatSent':
        return;
      case 'heartbeatAcknowledged':
        return this.#metrics.heartbeatSeconds.observe(note.latencyMs / 1000);
      case 'malformed':
        counters.malformed += 1;
        return this.#log.warn('malformed frame');
      case 'zombie':
        this.#metrics.zombies.inc();
        return this.#log.warn('heartbeat was not acknowledged');
      case 'silent':
        return this.#log.warn('nothing arrived for too long');
      case 'helloTimeout':
        return this.#log.warn('no HELLO arrived');
      case 'readingStoppedTooLong':
        return this.#log.warn('reading was stopped for too long: the connection is given up');
      case 'reconnectRequested':
        return this.#log.info('Discord asks to reconnect');
      case 'invalidSession':
        return this.#log.info({ resumable: note.resumable }, 'invalid session');
      case 'identifySent':
        this.#metrics.identifies.inc();
        return this.#log.info('identifying');
      case 'resumeSent':
        this.#metrics.resumes.inc();
        return this.#log.info({ sequence: note.sequence }, 'resuming');
      case 'disconnected':
        this.#metrics.disconnects.inc({ code: codeLabel(note.code) });
        return this.#log.info({ code: note.code }, 'disconnected');
      case 'rejected':
        this.#metrics.disconnects.inc({ code: 'rejected' });
        return this.#log.warn({ status: note.status }, 'cannot connect to the gateway');
      case 'backoff':
        return this.#log.debug({ delayMs: note.delayMs }, 'waiting to reconnect');
    }
  }
}

/** The codes that Discord and WebSocket define; a peer may send any other, and labels are bounded. */
function codeLabel(code: number | undefined): string {
  if (code === undefined) return 'none';
  const isKnown = (code >= 1000 && code <= 1015) || (code >= 4000 && code <= 4014);
  return isKnown ? String(code) : 'other';
}
