// SPDX-License-Identifier: AGPL-3.0-only
// Documentation that is made from the code it speaks of.
import { DEFAULT_LIMITER_OPTIONS, Limiter } from '../packages/core/ratelimit/src/index.ts';
import { SETTINGS as API_SETTINGS } from '../packages/services/api/src/config.ts';
import * as apiMetrics from '../packages/services/api/src/metrics.ts';
import { Statistics } from '../packages/services/api/src/statistics/statistics.ts';
import { SETTINGS } from '../packages/services/ws/src/config.ts';
import { addGauges, createMetrics } from '../packages/services/ws/src/metrics.ts';
import { VARIABLE_NAMES } from '../packages/simulator/src/config.ts';

const NOTICE = '<!-- Made by `npm run generate`; edit the code it is made from. -->';

interface DocumentedSetting {
  readonly schema: { safeParse(input: unknown): { readonly success: boolean } };
  readonly description: string;
  readonly defaultText?: string;
  readonly isSecret?: boolean;
}

/** docs/configuration.md */
export function configurationDocument(): string {
  const rowsOf = (settings: Readonly<Record<string, DocumentedSetting>>): string[][] =>
    Object.entries(settings).map(settingRow);
  return `# Configuration

${NOTICE}

Settings are environment variables. An empty one counts as not set. What is unknown or not valid is named when
a service starts, all of it at once, and the service ends with status 78; values of secrets are never shown.
A secret can be given as \`NAME\`, or as the path of a file in \`NAME_FILE\`, not as both.

## The shard runner (\`ws\`)

${table(['name', 'default', 'meaning'], rowsOf(SETTINGS))}

## The REST proxy (\`api\`)

${table(['name', 'default', 'meaning'], rowsOf(API_SETTINGS))}

## \`gatefleet up\`

Hands everything of the shard runner and the REST proxy on to them. The latter listens on 127.0.0.1 and free ports unless
\`API_HOST\`, \`API_PORT\` or \`GRPC_PORT\` say otherwise. Without \`DISCORD_TOKEN\` or \`DISCORD_TOKEN_FILE\` it runs the
simulator instead of Discord, in the namespace \`gatefleet-sim\` where none is given; \`DISCORD_API_URL\` and
\`DISCORD_GATEWAY_URL\` then mean nothing and are refused. Without \`AMQP_URL\` or \`REDIS_URL\` it brings servers of
its own; it takes neither from a file.

## The simulator

What each means and its default stand in [simulator.md](simulator.md).

${VARIABLE_NAMES.map((name) => `- \`${name}\``).join('\n')}
`;
}

function settingRow([name, setting]: readonly [string, DocumentedSetting]): string[] {
  const { defaultText, description, isSecret, schema } = setting;
  const names = isSecret === true ? `\`${name}\`, \`${name}_FILE\`` : `\`${name}\``;
  const isRequired = !schema.safeParse(undefined).success;
  const byDefault = isRequired ? '**must be set**' : codeOrNone(defaultText);
  return [names, byDefault, `${description}${isSecret === true ? ' (secret)' : ''}`];
}

function codeOrNone(text: string | undefined): string {
  if (text === undefined) return 'none';
  return text.includes(' ') ? text : `\`${text}\``;
}

/** What a metric of prom-client has besides its public type. */
interface DeclaredMetric {
  readonly name: string;
  readonly help: string;
  readonly type: string;
  readonly labelNames: readonly string[];
}

/** What each service declares, by name. */
function metricRows(registry: { getMetricsAsArray(): unknown }): string[][] {
  const declared = registry.getMetricsAsArray() as readonly DeclaredMetric[];
  const own = declared
    .filter(({ name }) => name.startsWith('gatefleet_'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return own.map(({ name, type, labelNames, help }) => [
    `\`${name}\``,
    type,
    labelNames.map((label) => `\`${label}\``).join(', '),
    help,
  ]);
}

function apiMetricRows(): string[][] {
  const { registry } = apiMetrics.createMetrics();
  const limiter = new Limiter({ ...DEFAULT_LIMITER_OPTIONS, hiddenLimits: [] });
  apiMetrics.addGauges(registry, {
    state: () => limiter.state(0),
    replicas: () => 1,
    maxWaiting: 0,
    maxInvalid: 0,
  });
  apiMetrics.addLoadMetrics(
    registry,
    () => new Statistics({ clockMs: () => 0, onSecond: () => undefined }),
  );
  apiMetrics.addBodyGauges(registry, () => 0, 0);
  apiMetrics.addRequestGauges(registry, () => ({ inHand: 0, bytes: 0, isTaking: true }));
  return metricRows(registry);
}

/** docs/metrics.md */
export function metricsDocument(): string {
  const { registry } = createMetrics();
  addGauges(registry, {
    shardsByPhase: () => new Map(),
    bufferedBytes: () => 0,
    isRabbitmqBlocked: () => false,
  });
  return `# Metrics

${NOTICE}

Every service serves \`/metrics\` on its ops port (\`OPS_PORT\`), in the text format of Prometheus. Beside those
below there are the process metrics of prom-client (\`process_*\`, \`nodejs_*\`).

## The shard runner (\`ws\`)

${table(['name', 'type', 'labels', 'meaning'], metricRows(registry))}

## The REST proxy (\`api\`)

${table(['name', 'type', 'labels', 'meaning'], apiMetricRows())}
`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
