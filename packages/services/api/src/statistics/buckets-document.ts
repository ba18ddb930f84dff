// SPDX-License-Identifier: AGPL-3.0-only
// What `/buckets` on the ops port shows, and `gatefleet api` reads. No tokens stand in it.
import type { LimiterState } from '@gatefleet/ratelimit';
import type { Peaks } from './load.ts';
import type { BucketRow, RouteRow, Stage, Statistics } from './statistics.ts';
import type { TallyRow } from './tally.ts';

export interface BucketsDocument {
  /** Of this form; fields may be added to it. */
  readonly version: 1;
  /** How long the process counts. */
  readonly upSeconds: number;
  readonly inFlight: number;
  /** 401, 403 and 429 within 10 minutes, and how many more there may be until nothing is sent. */
  readonly invalid: { readonly counted: number; readonly left: number };
  /** Most calls in any second and tenth of one in the last minute. */
  readonly peaks: Readonly<Record<Stage, Peaks>>;
  readonly all: TallyRow;
  /** Busiest first. */
  readonly routes: readonly RouteRow[];
  readonly buckets: readonly BucketRow[];
}

export function bucketsDocument(
  statistics: Statistics,
  { state, maxInvalid }: { readonly state: LimiterState; readonly maxInvalid: number },
): BucketsDocument {
  const left = Math.max(0, maxInvalid - state.invalid);
  return {
    version: 1,
    inFlight: state.inFlight,
    invalid: { counted: state.invalid, left },
    ...statistics.document(),
  };
}
