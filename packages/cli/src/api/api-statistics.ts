// SPDX-License-Identifier: AGPL-3.0-only
// What replicas of the REST proxy have counted, read from `/buckets` of their ops ports and added up.
import { lookup } from 'node:dns/promises';
import { z } from 'zod';
import { CliError } from '../errors.ts';

const TIMEOUT_MS = 5_000;

const counts = z.record(z.string(), z.number());
const row = z.object({
  sent: z.number(),
  perSecond: z.object({ last1s: z.number(), last10s: z.number(), last60s: z.number() }),
  waiting: z.number(),
  waitedMs: z.object({ mean: z.number(), max: z.number() }),
  statuses: counts,
  limited: counts,
  refused: counts,
});
const peaks = z.object({ second: z.number(), tenth: z.number() });
const document = z.object({
  version: z.literal(1),
  upSeconds: z.number(),
  inFlight: z.number(),
  invalid: z.object({ counted: z.number(), left: z.number() }),
  peaks: z.object({ asked: peaks, sent: peaks }),
  all: row,
  routes: z.array(row.extend({ route: z.string() })),
  buckets: z.array(row.extend({ route: z.string(), resource: z.string() })),
});

export type Row = z.infer<typeof row>;
export type NamedRow = Row & { readonly route: string; readonly resource?: string };
export type ApiDocument = z.infer<typeof document>;

export interface ApiStatistics {
  readonly replicas: number;
  readonly inFlight: number;
  /** Of the replica that has the fewest left. */
  readonly invalid: ApiDocument['invalid'];
  /** Of the busiest replica. */
  readonly peaks: ApiDocument['peaks'];
  readonly all: Row;
  /** Busiest first. */
  readonly routes: readonly NamedRow[];
  readonly buckets: readonly NamedRow[];
}

/** A name with several addresses, as of scaled services, stands for a replica at each. */
export async function readApiStatistics(opsUrls: readonly string[]): Promise<ApiStatistics> {
  const urls = (await Promise.all(opsUrls.map(everyAddress))).flat();
  return addUp(await Promise.all(urls.map(readDocument)));
}

export function addUp(documents: readonly ApiDocument[]): ApiStatistics {
  const all = documents.map((one) => one.all);
  const tightest = documents.toSorted((a, b) => a.invalid.left - b.invalid.left)[0]?.invalid;
  const peakOf = (stage: 'asked' | 'sent') => ({
    second: Math.max(0, ...documents.map((one) => one.peaks[stage].second)),
    tenth: Math.max(0, ...documents.map((one) => one.peaks[stage].tenth)),
  });
  return {
    replicas: documents.length,
    inFlight: sum(documents.map(({ inFlight }) => inFlight)),
    invalid: tightest ?? { counted: 0, left: 0 },
    peaks: { asked: peakOf('asked'), sent: peakOf('sent') },
    all: addRows(all),
    routes: addByName(documents.flatMap(({ routes }) => routes)),
    buckets: addByName(documents.flatMap(({ buckets }) => buckets)),
  };
}

async function everyAddress(opsUrl: string): Promise<URL[]> {
  const url = new URL('/buckets', opsUrl);
  // A certificate is for the name.
  if (url.protocol === 'https:') return [url];
  const found = await lookup(url.hostname.replaceAll(/[[\]]/g, ''), { all: true }).catch(
    (cause: unknown) => notReached(url, cause),
  );
  // The same process may have one of each family.
  const family = found.some((address) => address.family === 4) ? 4 : 6;
  return found
    .filter((address) => address.family === family)
    .map(({ address }) => {
      const one = new URL(url);
      one.hostname = family === 6 ? `[${address}]` : address;
      return one;
    });
}

async function readDocument(url: URL): Promise<ApiDocument> {
  let body: unknown;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    body = await response.json();
  } catch (cause) {
    return notReached(url, cause);
  }
  const parsed = document.safeParse(body);
  if (parsed.success) return parsed.data;
  return notReached(url, new Error('this is no REST proxy, or one of another release'));
}

function notReached(url: URL, cause: unknown): never {
  const inner = cause instanceof Error ? (cause.cause ?? cause) : cause;
  const reason = inner instanceof Error ? inner.message : String(inner);
  throw new CliError('NOT_REACHED', `cannot read ${url.href}: ${reason}`, { cause });
}

function addByName(rows: readonly NamedRow[]): NamedRow[] {
  const byName = Map.groupBy(rows, ({ route, resource }) => `${route} ${resource ?? ''}`);
  return [...byName.values()]
    .map((same): NamedRow => {
      const { route = '', resource } = same[0] ?? {};
      return { route, ...(resource === undefined ? {} : { resource }), ...addRows(same) };
    })
    .toSorted((a, b) => loadOf(b) - loadOf(a) || b.sent - a.sent);
}

function loadOf({ perSecond, waiting }: Row): number {
  return perSecond.last10s * 10 + waiting;
}

function addRows(rows: readonly Row[]): Row {
  const inMinute = sum(rows.map(({ perSecond }) => perSecond.last60s));
  const waits = sum(rows.map(({ perSecond, waitedMs }) => perSecond.last60s * waitedMs.mean));
  const rate = (key: keyof Row['perSecond']): number => sum(rows.map((one) => one.perSecond[key]));
  return {
    sent: sum(rows.map(({ sent }) => sent)),
    perSecond: { last1s: rate('last1s'), last10s: rate('last10s'), last60s: inMinute },
    waiting: sum(rows.map(({ waiting }) => waiting)),
    waitedMs: {
      mean: inMinute === 0 ? 0 : waits / inMinute,
      max: Math.max(0, ...rows.map(({ waitedMs }) => waitedMs.max)),
    },
    statuses: addCounts(rows.map(({ statuses }) => statuses)),
    limited: addCounts(rows.map(({ limited }) => limited)),
    refused: addCounts(rows.map(({ refused }) => refused)),
  };
}

function addCounts(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const [key, count] of all.flatMap((one) => Object.entries(one))) {
    total[key] = (total[key] ?? 0) + count;
  }
  return total;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
