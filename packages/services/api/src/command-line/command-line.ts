// SPDX-License-Identifier: AGPL-3.0-only
// What `gatefleet-api` is called with: discordproxy's flags, so that its users need not change how they start it.
// A flag is another way to give a setting, and goes before the environment.
import { parseArgs } from 'node:util';
import { VERSION } from '../version.ts';

export interface Flags {
  /** By the name of their settings. */
  readonly settings: Readonly<Record<string, string>>;
}

export type CommandLine =
  | { readonly kind: 'run'; readonly flags: Flags }
  | { readonly kind: 'print'; readonly text: string }
  | { readonly kind: 'wrong'; readonly text: string };

export const HELP = `usage: gatefleet-api [flags]

The REST proxy of Gatefleet. Settings are environment variables (docs/configuration.md); with these flags
it takes the place of discordproxy, with a token and nothing else:

  --token TOKEN          the bot's token. Whoever may list processes can see it until the program has hidden
                         it: better set DISCORD_BOT_TOKEN, DISCORD_TOKEN or DISCORD_TOKEN_FILE
  --host HOST            address of the gRPC port (127.0.0.1)
  --port PORT            the gRPC port (50051)
  --log-level LEVEL      what is logged: debug, info, warn, error (info); --log-console-level is the same
  --log-file-path PATH   logs to this file as well
  --log-file-level LEVEL what is logged there (info)
  --version, --help

Started with --token, --host, --port or DISCORD_BOT_TOKEN, the HTTP and ops ports are on 127.0.0.1 and any
free port, unless API_HOST, API_PORT, OPS_HOST and OPS_PORT say otherwise.
`;

const OPTIONS = {
  token: { type: 'string' },
  host: { type: 'string' },
  port: { type: 'string' },
  'log-level': { type: 'string' },
  'log-console-level': { type: 'string' },
  'log-file-level': { type: 'string' },
  'log-file-path': { type: 'string' },
  version: { type: 'boolean', short: 'v' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** By the names that discordproxy has for them. */
const LEVELS: Readonly<Record<string, string>> = {
  debug: 'debug',
  info: 'info',
  warn: 'warn',
  warning: 'warn',
  error: 'error',
  critical: 'error',
};
const MAX_PORT = 65_535;

export function parseCommandLine(args: readonly string[]): CommandLine {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    if (values.help === true) return { kind: 'print', text: HELP };
    if (values.version === true) return { kind: 'print', text: `${VERSION}\n` };
    return { kind: 'run', flags: { settings: settingsOf(values) } };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { kind: 'wrong', text: `gatefleet-api: ${problem}\n\n${HELP}` };
  }
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

function settingsOf(values: Values): Record<string, string> {
  const settings: Record<string, string> = {};
  for (const [flag, value] of Object.entries(values)) {
    if (typeof value !== 'string') continue;
    if (value === '') throw new Error(`--${flag} is empty`);
    settings[settingNameOf(flag)] = settingOf(flag, value);
  }
  return settings;
}

function settingNameOf(flag: string): string {
  if (flag === 'token') return 'DISCORD_TOKEN';
  if (flag === 'host') return 'GRPC_HOST';
  if (flag === 'port') return 'GRPC_PORT';
  if (flag === 'log-file-path') return 'LOG_FILE_PATH';
  return flag === 'log-file-level' ? 'LOG_FILE_LEVEL' : 'LOG_LEVEL';
}

function settingOf(flag: string, value: string): string {
  if (flag === 'port' && !(/^\d{1,5}$/u.test(value) && Number(value) <= MAX_PORT)) {
    throw new Error(`--port takes a whole number from 0 to ${MAX_PORT}`);
  }
  if (!flag.endsWith('-level')) return value;
  const level = LEVELS[value.toLowerCase()];
  if (level === undefined) throw new Error(`--${flag} takes debug, info, warn or error`);
  return level;
}
