// SPDX-License-Identifier: AGPL-3.0-only
import { parseArgs } from 'node:util';
import { NAMESPACE_PATTERN } from '@gatefleet/contract';
import type { CredentialsOptions } from './credentials/credentials.ts';
import { CliError } from './errors.ts';

export type Command =
  | { readonly name: 'up' }
  | { readonly name: 'ps'; readonly json: boolean }
  | {
      readonly name: 'tail';
      readonly pattern: string;
      readonly json: boolean;
      /** Undefined: until interrupted. */
      readonly count: number | undefined;
    }
  | { readonly name: 'sim'; readonly json: boolean }
  | {
      readonly name: 'api';
      readonly json: boolean;
      /** Ops ports of the replicas; none for the one that runs here. */
      readonly opsUrls: readonly string[];
      /** Rows of each table. */
      readonly count: number;
    }
  | { readonly name: 'key'; readonly file: string | undefined }
  | { readonly name: 'credentials'; readonly options: CredentialsOptions }
  | { readonly name: 'help' }
  | { readonly name: 'version' };

export const HELP = `usage: gatefleet <command>

  up                       start the fleet with everything it needs, and show its events
  ps [--json]              list what \`up\` runs here
  tail <pattern>           show events whose routing key matches, tokens masked
       [--json]              one JSON object a line
       [--count N]           end after N events
  api                      the busiest routes and buckets of the REST proxy, what waits, and what Discord answers
       [--ops http://…]      the ops port of a replica elsewhere; may be repeated, and a name may have many
       [--count N]           so many of each (10)
       [--json]              everything, as one JSON object
  key [event.json]         print the routing key of an event, {"t": …, "d": …} or a whole gateway frame,
                           from a file or from standard input
  sim [--json]             run a simulated Discord alone, for testing a bot with no token and no network;
                           SIM_* variables set it up
  credentials <folder>     make users and passwords for a RabbitMQ and Redis of the fleet's own, as files;
                           passwords that are there already are kept
       [--namespace a,b]     the namespaces that workers may use (gatefleet)
       [--amqp host:port]    where services find RabbitMQ (rabbitmq:5672)
       [--redis host:port]   and Redis (redis:6379)
       [--rotate]            make new passwords

  --help, --version

Patterns are AMQP topics: * is one word, # any number of them.
  gatefleet tail 'ws.MESSAGE_CREATE.#'
  gatefleet tail '*.INTERACTION_CREATE.*.*.command.ban.#'

Settings are environment variables:
  DISCORD_TOKEN            the bot's token (or DISCORD_TOKEN_FILE); without it a simulated Discord is used
  DISCORD_API_URL          REST base of another Discord, such as http://127.0.0.1:3001/api
  DISCORD_GATEWAY_URL      its gateway, where /gateway/bot does not tell
  DISCORD_INTENTS, SHARDS  which events, and how many shards (a count, or auto)
  AMQP_URL, REDIS_URL      servers to use instead of private ones; AMQP_URL may be a list with commas
  GATEFLEET_NAMESPACE      prefix of exchanges, queues and keys
  API_*, GRPC_*            settings of the REST proxy, such as API_PORT (a free one) and API_ADD_TOKEN
  SIM_*                    settings of the simulator, such as SIM_EVENTS_PER_SECOND and SIM_GUILDS
`;

/** Which options a command takes. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  ps: ['json'],
  sim: ['json'],
  api: ['json', 'ops', 'count'],
  tail: ['json', 'count'],
  credentials: ['namespace', 'amqp', 'redis', 'rotate'],
};
const MAX_COUNT = 1_000_000_000;
const DEFAULT_ROWS = 10;

export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  const [name, ...operands] = positionals;
  if (values.help === true) return { name: 'help' };
  if (values.version === true) return { name: 'version' };
  for (const option of Object.keys(values)) {
    if (!(OPTIONS[name ?? ''] ?? []).includes(option))
      throw usage(`--${option} has no meaning here`);
  }
  switch (name) {
    case 'up':
      expectOperands(operands, 0);
      return { name };
    case 'ps':
      expectOperands(operands, 0);
      return { name, json: values.json === true };
    case 'tail':
      expectOperands(operands, 1);
      return {
        name,
        pattern: operands[0] ?? '#',
        json: values.json === true,
        count: parseCount(values.count),
      };
    case 'key':
      expectOperands(operands, 1);
      return { name, file: operands[0] };
    case 'api': {
      expectOperands(operands, 0);
      const count = parseCount(values.count) ?? DEFAULT_ROWS;
      const opsUrls = (values.ops ?? []).map(parseOpsUrl);
      return { name, json: values.json === true, opsUrls, count };
    }
    case 'sim':
      expectOperands(operands, 0);
      return { name, json: values.json === true };
    case 'credentials':
      expectOperands(operands, 1);
      return { name, options: credentialsOptions(operands[0], values) };
    case undefined:
      return { name: 'help' };
    default:
      throw usage(`there is no command "${name}"`);
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        count: { type: 'string' },
        namespace: { type: 'string' },
        amqp: { type: 'string' },
        redis: { type: 'string' },
        ops: { type: 'string', multiple: true },
        rotate: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}

function credentialsOptions(
  folder: string | undefined,
  { namespace, amqp, redis, rotate }: ReturnType<typeof parse>['values'],
): CredentialsOptions {
  if (folder === undefined) throw usage('credentials needs a folder to write to');
  const namespaces = (namespace ?? 'gatefleet').split(',');
  const wrong = namespaces.find((one) => !NAMESPACE_PATTERN.test(one));
  if (wrong !== undefined) throw usage(`"${wrong}" is no namespace`);
  return {
    folder,
    namespaces,
    amqpAddress: parseAddress('--amqp', amqp ?? 'rabbitmq:5672'),
    redisAddress: parseAddress('--redis', redis ?? 'redis:6379'),
    rotate: rotate === true,
  };
}

function parseAddress(option: string, text: string): string {
  if (/^(\[[0-9a-f:]+\]|[\w.-]+):[0-9]{1,5}$/i.test(text)) return text;
  throw usage(`${option} takes host:port`);
}

function parseOpsUrl(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw usage('--ops takes an address such as http://127.0.0.1:9100');
}

function expectOperands(operands: readonly string[], most: number): void {
  if (operands.length > most) throw usage(`what is "${operands[most]}" for?`);
}

function parseCount(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= MAX_COUNT) return count;
  throw usage('--count takes a whole number from 1');
}

function usage(problem: string): CliError {
  return new CliError('BAD_USAGE', `${problem}\nTry gatefleet --help.`);
}
