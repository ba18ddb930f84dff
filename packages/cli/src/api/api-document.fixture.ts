// SPDX-License-Identifier: AGPL-3.0-only
// What a replica of the REST proxy might show.
import type { ApiDocument, Row } from './api-statistics.ts';

export function rowWith(more: Partial<Row> = {}): Row {
  return {
    sent: 0,
    perSecond: { last1s: 0, last10s: 0, last60s: 0 },
    waiting: 0,
    waitedMs: { mean: 0, max: 0 },
    statuses: {},
    limited: {},
    refused: {},
    ...more,
  };
}

export function documentWith(more: Partial<ApiDocument> = {}): ApiDocument {
  const peaks = { second: 0, tenth: 0 };
  return {
    version: 1,
    upSeconds: 60,
    inFlight: 0,
    invalid: { counted: 0, left: 9500 },
    peaks: { asked: peaks, sent: peaks },
    all: rowWith(),
    routes: [],
    buckets: [],
    ...more,
  };
}
