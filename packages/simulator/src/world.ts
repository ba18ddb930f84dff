// SPDX-License-Identifier: AGPL-3.0-only
// One isolated Discord: everything that the gateway, REST, traffic and control sides share.
import type { Counts } from './counts.ts';
import type { CommandLog } from './gateway/command-log.ts';
import type { Connection } from './gateway/connection.ts';
import type { Faults } from './gateway/faults.ts';
import type { IdentifyGate } from './gateway/identify-gate.ts';
import type { SessionRegistry } from './gateway/session-registry.ts';
import type { Journal } from './journal.ts';
import type { ResolvedOptions } from './options.ts';
import type { Domain } from './store/domain.ts';
import type { Random } from './store/random.ts';

export interface World {
  readonly options: ResolvedOptions;
  readonly domain: Domain;
  readonly sessions: SessionRegistry;
  readonly connections: Set<Connection>;
  readonly journal: Journal;
  readonly commands: CommandLog;
  readonly faults: Faults;
  readonly identifyGate: IdentifyGate;
  readonly counts: Counts;
  /** For what is no part of the population: session ids, which connection to drop. */
  readonly random: Random;
  /** Where clients connect and resume; known once the port is. No query, no path. */
  gatewayUrl: string;
  /** False once the session start limit has run out: nothing is accepted any more. */
  tokenValid: boolean;
}

/** Whether this is the bot's token, with or without the `Bot ` that several libraries send along. */
export function acceptsToken(world: World, token: string): boolean {
  const bare = token.startsWith('Bot ') ? token.slice(4) : token;
  return world.tokenValid && bare === world.domain.population.token;
}
