// SPDX-License-Identifier: AGPL-3.0-only
// The environment as the settings are read from it: with the flags, and with discordproxy's name of the token.
import { ConfigError, type Environment } from '@gatefleet/runtime';
import type { Flags } from './command-line.ts';

/** Discordproxy opens one port, on loopback: nothing more is opened to others, and no port that may be taken. */
const ALONE = { API_HOST: '127.0.0.1', API_PORT: '0', OPS_HOST: '127.0.0.1', OPS_PORT: '0' };
const TOKENS = [
  'DISCORD_TOKEN',
  'DISCORD_TOKEN_FILE',
  'DISCORD_BOT_TOKEN',
  'DISCORD_BOT_TOKEN_FILE',
];

/** Throws ConfigError where it is not clear which token is meant, or none is there. */
export function effectiveEnvironment(environment: Environment, { settings }: Flags): Environment {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const merged = { ...withOneToken(given, settings['DISCORD_TOKEN'] !== undefined), ...settings };
  const isAlone =
    ['DISCORD_TOKEN', 'GRPC_HOST', 'GRPC_PORT'].some((name) => name in settings) ||
    TOKENS.slice(2).some((name) => name in given);
  if (!isAlone) return merged;
  if (merged['DISCORD_TOKEN'] === undefined && merged['DISCORD_TOKEN_FILE'] === undefined) {
    const message = 'must be set: there is neither --token nor DISCORD_BOT_TOKEN';
    throw new ConfigError([{ key: 'DISCORD_TOKEN', message }]);
  }
  return { ...ALONE, ...merged };
}

/** Under the names of our settings, and none where a flag says it. */
function withOneToken(
  environment: Environment,
  isFlagged: boolean,
): Record<string, string | undefined> {
  const named = TOKENS.filter((name) => name in environment);
  const others = Object.fromEntries(
    Object.entries(environment).filter(([name]) => !TOKENS.includes(name)),
  );
  if (isFlagged) return others;
  if (named.length > 1) {
    const message = `set one of ${named.join(', ')}, not all of them`;
    throw new ConfigError([{ key: 'DISCORD_TOKEN', message }]);
  }
  const [name] = named;
  if (name === undefined) return others;
  return { ...others, [name.replace('_BOT_', '_')]: environment[name] };
}
