// SPDX-License-Identifier: AGPL-3.0-only
// The alerts: each asks metrics and labels that there are, says how grave it is and what it means; and with
// promtool, that they fire when they should and not before.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { temporaryFolder } from '@gatefleet/servers/fixture';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { metricsDocument } from './generated-docs.ts';

const RULES = fileURLToPath(new URL('../deploy/prometheus/gatefleet.rules.yml', import.meta.url));
const run = promisify(execFile);

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string };
}

const { groups } = parse(readFileSync(RULES, 'utf8')) as {
  readonly groups: readonly { readonly name: string; readonly rules: readonly Rule[] }[];
};
const rules = groups.flatMap((group) => group.rules);

/** Labels by metric, as docs/metrics.md has them. */
const metrics = new Map(
  [...metricsDocument().matchAll(/^\| `(gatefleet_\w+)` \| \w+ \| (.*?) \|/gm)].map(
    ([, name = '', labels = '']): [string, string[]] => [
      name,
      [...labels.matchAll(/`(\w+)`/g)].map(([, label = '']) => label),
    ],
  ),
);

const hasPromtool = await run('promtool', ['--version']).then(
  () => true,
  () => false,
);

test.each(rules)('$alert asks for what there is', ({ expr, labels, annotations }) => {
  const asked = [...expr.matchAll(/\b(gatefleet_\w+?)(?:_bucket|_count)?\b(?:\{([^}]*)\})?/g)];
  expect(asked.length).toBeGreaterThan(0);
  for (const [, name = '', matchers = ''] of asked) {
    expect([...metrics.keys()]).toContain(name);
    const names = [...matchers.matchAll(/(\w+)(?==|!)/g)].map(([, label = '']) => label);
    expect([...(metrics.get(name) ?? []), 'le']).toEqual(expect.arrayContaining(names));
  }
  expect(['critical', 'warning', 'info']).toContain(labels.severity);
  expect(annotations.summary).toMatch(/^.{20,}$/);
});

test('each alert has a row in docs/operations.md, and each row an alert', () => {
  const text = readFileSync(new URL('../docs/operations.md', import.meta.url), 'utf8');
  const rows = [...text.matchAll(/^\| `(Gatefleet\w+)`/gm)].map(([, name = '']) => name);
  expect(rows).toEqual(rules.map(({ alert }) => alert));
});

const labels = 'job="gatefleet",instance="a"';
const firing = (severity: string) => [
  { exp_labels: { severity, job: 'gatefleet', instance: 'a' } },
];

const CASES = [
  {
    alert: 'GatefleetApiQueueFills',
    series: [
      { series: `gatefleet_api_waiting{${labels}}`, values: '100x3 26000x20' },
      { series: `gatefleet_api_waiting_limit{${labels}}`, values: '50000x30' },
    ],
    quietAt: '3m',
    firesAt: '6m',
    severity: 'critical',
  },
  {
    alert: 'GatefleetApiInvalidRequests',
    series: [
      { series: `gatefleet_api_invalid_requests_left{${labels}}`, values: '9500 9000 2999x20' },
    ],
    quietAt: '1m',
    firesAt: '3m',
    severity: 'critical',
  },
  {
    alert: 'GatefleetApiUpstreamErrors',
    series: [
      {
        series: `gatefleet_api_requests_total{${labels},route="GET /a",status="200",answered_by="discord"}`,
        values: '0+600x40',
      },
      {
        series: `gatefleet_api_requests_total{${labels},route="GET /a",status="502",answered_by="UPSTREAM_FAILED"}`,
        values: '0x10 0+60x30',
      },
    ],
    quietAt: '10m',
    firesAt: '25m',
    severity: 'warning',
  },
  {
    alert: 'GatefleetApiNearGlobalLimit',
    series: [
      {
        series: `gatefleet_api_requests_in_second_bucket{${labels},stage="sent",le="45"}`,
        values: '0+60x20 1200+20x40',
      },
      {
        series: `gatefleet_api_requests_in_second_count{${labels},stage="sent"}`,
        values: '0+60x60',
      },
    ],
    quietAt: '20m',
    firesAt: '50m',
    severity: 'info',
  },
];

describe.skipIf(!hasPromtool)('with promtool', () => {
  test('the file is one of rules', async () => {
    expect((await run('promtool', ['check', 'rules', RULES])).stdout).toContain('SUCCESS');
  });

  test.each(CASES)('$alert fires when it should', async (one) => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'test.yml');
    const { alert: alertname, quietAt, firesAt, severity, series } = one;
    const alertAt = (eval_time: string, exp_alerts: unknown[]) => ({
      eval_time,
      alertname,
      exp_alerts,
    });
    const tests = [
      {
        interval: '1m',
        input_series: series,
        alert_rule_test: [alertAt(quietAt, []), alertAt(firesAt, firing(severity))],
      },
    ];
    // Without words: they would have to be repeated with their numbers.
    const bare = {
      groups: [{ name: 'bare', rules: rules.map((rule) => ({ ...rule, annotations: {} })) }],
    };
    await writeFile(join(folder.path, 'rules.yml'), stringify(bare));
    await writeFile(file, stringify({ rule_files: ['rules.yml'], tests }));
    expect((await run('promtool', ['test', 'rules', file])).stdout).toContain('SUCCESS');
  });
});
