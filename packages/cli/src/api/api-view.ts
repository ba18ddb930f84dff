// SPDX-License-Identifier: AGPL-3.0-only
// What `gatefleet api` prints: how the REST proxy is, and which routes and buckets are busiest.
import { printable, type Screen } from '../screen.ts';
import type { ApiStatistics, NamedRow } from './api-statistics.ts';

const HEAD = ['1 s', '10 s', '60 s', 'waiting', 'waited', 'at most', '429s', 'answers'];
const MS_PER_S = 1_000;

export function showApiStatistics(
  screen: Screen,
  statistics: ApiStatistics,
  rowCount: number,
): void {
  for (const line of summary(statistics)) screen.line(line);
  const { routes, buckets } = statistics;
  table(screen, { title: 'busiest routes', rows: routes.slice(0, rowCount) });
  table(screen, { title: 'busiest buckets', rows: buckets.slice(0, rowCount) });
}

function summary({ replicas, inFlight, invalid, peaks, all }: ApiStatistics): string[] {
  const { last1s, last10s, last60s } = all.perSecond;
  const ofOne = replicas === 1 ? '' : ' of one replica';
  const refused = countsText(all.refused);
  return [
    `${replicas} ${replicas === 1 ? 'replica' : 'replicas'}: ${number(last10s)} calls/s to Discord (1 s: ${number(last1s)}, 60 s: ${number(last60s)}), ${all.waiting} waiting, ${inFlight} on their way`,
    `peaks of the last minute${ofOne}: ${peaks.sent.second} sent and ${peaks.asked.second} asked for in a second, ${peaks.sent.tenth} and ${peaks.asked.tenth} in 100 ms`,
    `429s: ${countsText(all.limited) || 'none'}; invalid requests: ${invalid.counted} in 10 minutes, ${invalid.left} left`,
    ...(refused === '' ? [] : [`answered here: ${refused}`]),
  ];
}

function table(
  screen: Screen,
  { title, rows }: { readonly title: string; readonly rows: readonly NamedRow[] },
): void {
  if (rows.length === 0) return;
  const lines = [[title, ...HEAD], ...rows.map(cells)];
  const widths = lines[0]?.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  screen.line('');
  for (const [index, line] of lines.entries()) {
    const text = line
      .map((cell, column) => {
        const width = widths?.[column] ?? 0;
        const isText = column === 0 || column === line.length - 1;
        return isText ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
    screen.line(index === 0 ? screen.paint('bold', text) : text);
  }
}

function cells({ route, resource = '', ...row }: NamedRow): string[] {
  return [
    printable(resource === '' ? route : `${route}  ${resource}`),
    number(row.perSecond.last1s),
    number(row.perSecond.last10s),
    number(row.perSecond.last60s),
    String(row.waiting),
    duration(row.waitedMs.mean),
    duration(row.waitedMs.max),
    countsText(row.limited) || '0',
    countsText(row.statuses),
  ];
}

/** `200: 12, 404: 1`, the most frequent first. */
function countsText(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .toSorted(([, a], [, b]) => b - a)
    .map(([key, count]) => `${printable(key)}: ${count}`)
    .join(', ');
}

function number(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

function duration(milliseconds: number): string {
  if (milliseconds < MS_PER_S) return `${Math.round(milliseconds)} ms`;
  return `${(milliseconds / MS_PER_S).toFixed(1)} s`;
}
