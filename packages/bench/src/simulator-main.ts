// SPDX-License-Identifier: AGPL-3.0-only
//
// The simulator as a process of its own, which makes messages on order through the domain, without HTTP.

import { createMessage, createSimulator, perform, type Snowflake } from '@gatefleet/simulator';

type Order = { readonly channelId: Snowflake; readonly count: number };

/** Messages between two looks at the sockets, so that what is sent leaves. */
const BATCH = 50;

const members = Number(process.argv[2] ?? '20');
const guilds = Number(process.argv[3] ?? '1');
const simulator = await createSimulator({
  guilds,
  membersMin: members,
  membersMax: members,
  limits: false,
  helloDelayMs: 0,
  identifyWindowMs: 0,
  maxConcurrency: 16,
});

async function create({ channelId, count }: Order): Promise<void> {
  const { world } = simulator;
  const actor = { kind: 'bot', userId: world.applicationId } as const;
  for (let made = 0; made < count; made += 1) {
    perform(world, (ctx) =>
      createMessage(ctx, actor, { channelId, input: { content: `message ${made}` } }),
    );
    if (made % BATCH === 0) await new Promise(setImmediate);
  }
}

process.on('message', (order: Order) => {
  void create(order).then(() => process.send?.({ type: 'made' }));
});
process.once('disconnect', () => process.exit(0));
const { apiUrl, gatewayUrl, token, guildIds } = simulator;
process.send?.({ type: 'started', apiUrl, gatewayUrl, token, guildId: guildIds[0] });
