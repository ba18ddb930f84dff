// SPDX-License-Identifier: AGPL-3.0-only
//
// What a shard says of itself.

import { type FleetEventInput, gatefleet } from '@gatefleet/contract';
import type { LostRecord } from '@gatefleet/redis';

type FleetEventBody = FleetEventInput['event'];

export function readyEvent(
  hash: string,
  guildCount: number,
  cause: string | undefined,
): FleetEventBody {
  return { shardReady: { sessionHash: hash, guildCount, cause: causeOf(cause ?? 'FIRST_START') } };
}

export function resumedEvent(of: {
  hash: string;
  from: number;
  replayed: number;
  interruptionMs: number;
}): FleetEventBody {
  return {
    shardResumed: {
      sessionHash: of.hash,
      resumedFrom: of.from,
      replayedCount: of.replayed,
      interruptionMs: of.interruptionMs,
    },
  };
}

export function gapEvent(lost: LostRecord, hash: string): FleetEventBody {
  return {
    shardGap: {
      sessionHash: hash,
      lastCommittedSequence: lost.sequence,
      fromMs: lost.atMs,
      toMs: Date.now(),
      cause: causeOf(lost.cause),
      closeCode: lost.closeCode,
    },
  };
}

function causeOf(cause: string): gatefleet.v1.GapCause {
  const { GapCause } = gatefleet.v1;
  const name = `GAP_CAUSE_${cause}`;
  return name in GapCause
    ? GapCause[name as keyof typeof GapCause]
    : GapCause.GAP_CAUSE_UNSPECIFIED;
}
