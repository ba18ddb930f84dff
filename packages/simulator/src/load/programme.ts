// SPDX-License-Identifier: AGPL-3.0-only
// What one session will be sent, encoded, compressed and framed ahead. It comes in parts: each is
// compressed for itself, so that an ACK can go between two of them.
import { setImmediate } from 'node:timers/promises';
import { type CompressorKind, createCompressor } from '../gateway/compression.ts';
import type { Connection } from '../gateway/connection.ts';
import type { EncodedEvent } from '../gateway/dispatch-payload.ts';
import type { NumberedEvent, Session } from '../gateway/session.ts';
import { pushFrame } from './websocket-frame.ts';

/** Dispatches of a part: some ten kilobytes, what a socket takes at once. */
const PART_DISPATCHES = 256;

export interface ProgrammePart {
  readonly frames: Buffer;
  readonly dispatches: readonly NumberedEvent[];
}

export interface Programme {
  readonly session: Session;
  readonly connection: Connection;
  /** Goes through the connection's own compression and ends what that has sent so far. */
  readonly first: NumberedEvent;
  readonly parts: readonly ProgrammePart[];
  readonly sizeBytes: number;
}

export interface ProgrammeOrder {
  readonly session: Session;
  readonly connection: Connection;
  /** Sent in turn, again and again. */
  readonly events: readonly EncodedEvent[];
  readonly dispatches: number;
  readonly compressorKind: CompressorKind;
  /** Asked after each part; throws to give up. */
  readonly check: (addedBytes: number) => void;
}

/** Each message as its own flush of one compression context, which ends with the last. */
async function compressPart(
  order: ProgrammeOrder,
  dispatches: readonly NumberedEvent[],
): Promise<Buffer> {
  const { connection, compressorKind: kind } = order;
  const parts: Buffer[] = [];
  const compressor = createCompressor(connection.transport, { kind, continued: true });
  if (compressor === undefined) {
    for (const numbered of dispatches) {
      const { bytes, binary } = connection.encodeUncompressed(numbered);
      pushFrame(parts, bytes, binary);
    }
    return Buffer.concat(parts);
  }
  const push = (compressed: Buffer): void => pushFrame(parts, compressed, true);
  for (const numbered of dispatches.slice(0, -1)) {
    compressor.compress(connection.encode(numbered), push);
  }
  const last = dispatches.at(-1) as NumberedEvent;
  await new Promise<void>((resolve) => {
    compressor.finish(connection.encode(last), (compressed) => {
      push(compressed);
      resolve();
    });
  });
  compressor.close();
  return Buffer.concat(parts);
}

/** Sets the session's next numbers aside: from here its other dispatches wait. */
export async function prepareProgramme(order: ProgrammeOrder): Promise<Programme> {
  const { session, connection, events, dispatches } = order;
  const firstSequence = session.setAside(dispatches);
  const numbered = (index: number): NumberedEvent => ({
    sequence: firstSequence + index,
    event: events[index % events.length] as EncodedEvent,
  });
  const parts: ProgrammePart[] = [];
  let sizeBytes = 0;
  for (let from = 1; from < dispatches; from += PART_DISPATCHES) {
    const length = Math.min(PART_DISPATCHES, dispatches - from);
    const part = Array.from({ length }, (_, index) => numbered(from + index));
    const frames = await compressPart(order, part);
    parts.push({ frames, dispatches: part });
    sizeBytes += frames.length;
    order.check(frames.length);
    // Heartbeats get their turn.
    await setImmediate();
  }
  return { session, connection, first: numbered(0), parts, sizeBytes };
}
