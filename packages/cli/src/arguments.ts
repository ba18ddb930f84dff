// SPDX-License-Identifier: AGPL-3.0-only
import { parseArgs } from 'node:util';
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
  | { readonly name: 'key'; readonly file: string | undefined }
  | { readonly name: 'help' }
  | { readonly name: 'version' };

export const HELP = `usage: gatefleet <command>

  up                       start the fleet with everything it needs, and show its events
  ps [--json]              list what \`up\` runs in this checkout
  tail <pattern>           show events whose routing key matches, tokens masked
       [--json]              one JSON object a line
       [--count N]           end after N events
  key [event.json]         print the routing key of an event, {"t": …, "d": …} or a whole gateway frame,
                           from a file or from standard input

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
  SIM_*                    settings of the simulator, such as SIM_EVENTS_PER_SECOND and SIM_GUILDS
`;

const MAX_COUNT = 1_000_000_000;

export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  const [name, ...operands] = positionals;
  if (values.help === true) return { name: 'help' };
  if (values.version === true) return { name: 'version' };
  if (values.json === true && name !== 'ps' && name !== 'tail')
    throw usage('--json has no meaning here');
  if (values.count !== undefined && name !== 'tail') throw usage('--count has no meaning here');
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
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
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
