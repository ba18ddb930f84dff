// SPDX-License-Identifier: AGPL-3.0-only
//
// Compares what Discord (the simulator's journal) gave a sequence with what arrived in the queue.

import { createHash } from 'node:crypto';
import type { JournalEntry, SimulatorControl } from '@gatefleet/simulator';
import type { ReceivedEvent } from './queue-reader.fixture.ts';

/** Outside of the promise: Discord itself does not replay them. */
const NOT_REPLAYED: ReadonlySet<string> = new Set(['READY', 'RESUMED']);

export type Gap = {
  readonly sessionHash: string;
  readonly lastCommitted: number;
  readonly cause: number;
};

export type Ledger = {
  readonly sent: number;
  readonly received: number;
  readonly repeats: number;
  /** Sent, not received, and covered by no gap. */
  readonly missing: readonly string[];
  /** Sent, not received, and covered by a gap. */
  readonly coveredByGaps: number;
  /** Received, but never sent under this id. */
  readonly strangers: readonly string[];
  /** Received with other bytes than were sent. */
  readonly altered: readonly string[];
  /** Out of order within their shard once repeats are dropped. */
  readonly outOfOrder: readonly string[];
  readonly gaps: readonly Gap[];
  /** The longest time between two events of one shard. */
  readonly longestInterruptionMs: number;
};

export async function readJournal(control: SimulatorControl): Promise<JournalEntry[]> {
  const entries: JournalEntry[] = [];
  for await (const entry of control.journal()) entries.push(entry);
  return entries;
}

export function compare(
  journal: readonly JournalEntry[],
  events: readonly ReceivedEvent[],
): Ledger {
  const expected = new Map<string, JournalEntry>(
    journal
      .filter((entry) => !NOT_REPLAYED.has(entry.event))
      .map((entry) => [`${hashOf(entry.sessionId)}-${entry.sequence}`, entry] as const),
  );
  const dispatched = events.filter(
    (event) => event.source === 'ws' && !NOT_REPLAYED.has(event.name),
  );
  const first = new Map<string, ReceivedEvent>();
  for (const event of dispatched) if (!first.has(event.id)) first.set(event.id, event);
  const gaps = gapsOf(events);
  const absent = [...expected.keys()].filter((id) => !first.has(id));
  const missing = absent.filter((id) => !gaps.some((gap) => covers(gap, id)));
  return {
    sent: expected.size,
    received: dispatched.length,
    repeats: dispatched.length - first.size,
    missing,
    coveredByGaps: absent.length - missing.length,
    strangers: [...first.keys()].filter((id) => !expected.has(id)),
    altered: [...first]
      .filter(([id, event]) => isAltered(expected.get(id), event))
      .map(([id]) => id),
    outOfOrder: outOfOrder([...first.values()]),
    gaps,
    longestInterruptionMs: longestInterruption(dispatched),
  };
}

/** Ids by session as ranges, for whoever reads a failure. */
export function ranges(ids: readonly string[]): string {
  const bySession = new Map<string, number[]>();
  for (const id of ids) {
    const session = id.slice(0, 12);
    bySession.set(session, [...(bySession.get(session) ?? []), sequenceIn(id)]);
  }
  return [...bySession]
    .map(
      ([session, all]) => `${session}: ${Math.min(...all)} to ${Math.max(...all)} (${all.length})`,
    )
    .join('; ');
}

/** One line of figures. */
export function figures(ledger: Ledger): string {
  const { sent, received, repeats, missing, gaps, longestInterruptionMs } = ledger;
  return (
    `sent ${sent}, received ${received}, repeats ${repeats}, missing ${missing.length}, ` +
    `gaps ${gaps.length}, longest interruption ${longestInterruptionMs} ms`
  );
}

function gapsOf(events: readonly ReceivedEvent[]): Gap[] {
  const gaps = new Map<string, Gap>();
  for (const { fleet, id } of events) {
    const gap = fleet?.shardGap;
    if (gap === null || gap === undefined) continue;
    gaps.set(id, {
      sessionHash: gap.sessionHash ?? '',
      lastCommitted: Number(gap.lastCommittedSequence),
      cause: gap.cause ?? 0,
    });
  }
  return [...gaps.values()];
}

function covers(gap: Gap, id: string): boolean {
  return id.startsWith(`${gap.sessionHash}-`) && sequenceIn(id) > gap.lastCommitted;
}

function sequenceIn(id: string): number {
  return Number(id.slice(id.lastIndexOf('-') + 1));
}

function isAltered(entry: JournalEntry | undefined, event: ReceivedEvent): boolean {
  if (entry === undefined) return false;
  return entry.crc32 !== event.crc32 || event.messageId !== event.id || entry.event !== event.name;
}

function outOfOrder(events: readonly ReceivedEvent[]): string[] {
  const newest = new Map<string, number>();
  return events
    .filter((event) => {
      const session = `${event.shardId} ${event.id.slice(0, 12)}`;
      const isLate = event.sequence <= (newest.get(session) ?? 0);
      newest.set(session, Math.max(event.sequence, newest.get(session) ?? 0));
      return isLate;
    })
    .map(({ id }) => id);
}

function longestInterruption(events: readonly ReceivedEvent[]): number {
  const previous = new Map<number, number>();
  let longestUs = 0;
  for (const { shardId, receivedAtUs } of events) {
    const before = previous.get(shardId);
    if (before !== undefined) longestUs = Math.max(longestUs, receivedAtUs - before);
    previous.set(shardId, Math.max(receivedAtUs, before ?? 0));
  }
  return Math.round(longestUs / 1000);
}

function hashOf(sessionId: string): string {
  return createHash('sha256').update(sessionId).digest('base64url').slice(0, 12);
}
