// SPDX-License-Identifier: AGPL-3.0-only
// A bot with a session in a guild with channels of several kinds, and users who act without HTTP.
import { VirtualClock } from '../clock.ts';
import type { DomainContext } from '../domain/context.ts';
import { openDirectChannel } from '../domain/direct-channels.ts';
import { createMessage } from '../domain/messages.ts';
import { setUpGuild, setUpUser } from '../domain/setup.ts';
import { type BareClient, login } from '../gateway/bare-client.fixture.ts';
import type { SimulatorOptions } from '../options.ts';
import { perform } from '../perform.ts';
import { createSimulator } from '../simulator.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { Scene } from './guild-scene.fixture.ts';
import { type Message, message, messageEvent } from './message-answers.fixture.ts';

/** What the bot's role may do; overwrites of channels take some of it away. */
const BOT_BITS = ((1n << 53n) - 1n) & ~(1n << 3n);

export class MessageScene extends Scene {
  readonly alice: Snowflake;
  readonly bob: Snowflake;
  /** By name: general, silent, blind, bare, lone, news, board, calls, group. */
  readonly channels: ReadonlyMap<string, Snowflake>;
  readonly roles: ReadonlyMap<string, Snowflake>;

  constructor(scene: Scene, people: Pick<MessageScene, 'alice' | 'bob' | 'channels' | 'roles'>) {
    super(scene.simulator, scene.client, scene.guild);
    this.alice = people.alice;
    this.bob = people.bob;
    this.channels = people.channels;
    this.roles = people.roles;
  }

  channel(name: string): Snowflake {
    const id = this.channels.get(name);
    if (id === undefined) throw new Error(`no channel ${name}`);
    return id;
  }

  path(name = 'general', more = ''): string {
    return `/channels/${this.channel(name)}/messages${more}`;
  }

  act<T>(run: (ctx: DomainContext) => T): T {
    return perform(this.simulator.world, run).result;
  }

  /** Alice says something. */
  said(content: string, where = 'general'): Snowflake {
    const actor = { kind: 'user', userId: this.alice } as const;
    const sent = { channelId: this.channel(where), input: { content } };
    return this.act((ctx) => createMessage(ctx, actor, sent)).id;
  }

  /** The bot's DM with Alice. */
  direct(): Snowflake {
    const actor = { kind: 'bot', userId: this.botId as Snowflake } as const;
    return this.act((ctx) => openDirectChannel(ctx, actor, this.alice)).id;
  }

  /** Lets the time go on; the clock must be virtual. */
  advance(byMs: number): void {
    const { clock } = this.simulator.world;
    if (!(clock instanceof VirtualClock)) throw new Error('the clock is real');
    clock.advance(byMs);
  }

  /** Another session of the bot, with other intents. */
  async secondSession(intents: number): Promise<BareClient> {
    return (await login(this.simulator, { intents })).client;
  }

  /** A message of the bot's, checked for its shape, in the answer and in the event. */
  async sent(body: unknown, where = 'general'): Promise<Message> {
    const made = await this.ok(message, 'POST', this.path(where), body);
    messageEvent.parse(await this.event('MESSAGE_CREATE', { id: made.id }));
    return made;
  }
}

const denied = (bit: number) => [{ role: 'bots', deny: (1n << BigInt(bit)).toString() }];

export async function createMessageScene(options: SimulatorOptions = {}): Promise<MessageScene> {
  const simulator = await createSimulator({
    guilds: 0,
    limits: false,
    helloDelayMs: 0,
    ...options,
  });
  const { client } = await login(simulator);
  return buildScene(simulator.world.applicationId, { simulator, client });
}

async function buildScene(
  botId: Snowflake,
  { simulator, client }: { simulator: Scene['simulator']; client: BareClient },
): Promise<MessageScene> {
  const { result } = perform(simulator.world, (ctx) => {
    const owner = setUpUser(ctx, { username: 'owner' });
    const alice = setUpUser(ctx, { username: 'alice' });
    const bob = setUpUser(ctx, { username: 'bob' });
    const guild = setUpGuild(ctx, {
      name: 'Messages',
      ownerId: owner.id,
      botUserIds: [],
      roles: [
        { name: 'bots', permissions: BOT_BITS.toString() },
        { name: 'pingable', permissions: '0', mentionable: true },
        { name: 'quiet', permissions: '0' },
      ],
      channels: [
        { name: 'general' },
        { name: 'silent', overwrites: denied(11) },
        { name: 'blind', overwrites: denied(10) },
        { name: 'forgetful', overwrites: denied(16) },
        { name: 'unreacted', overwrites: denied(6) },
        { name: 'plain', overwrites: denied(14) },
        { name: 'fileless', overwrites: denied(15) },
        { name: 'modless', overwrites: denied(13) },
        { name: 'pinless', overwrites: denied(51) },
        { name: 'meek', overwrites: denied(17) },
        { name: 'news', type: 5 },
        { name: 'board', type: 15 },
        { name: 'calls', type: 2 },
        { name: 'group', type: 4 },
      ],
      members: [{ userId: botId, roles: ['bots'] }, { userId: alice.id }, { userId: bob.id }],
    });
    return { guild, alice: alice.id, bob: bob.id };
  });
  const { guild, alice, bob } = result;
  const { d } = await client.untilEvent('GUILD_CREATE');
  const named = (records: Iterable<{ name: string; id: Snowflake }>) =>
    new Map(Array.from(records, ({ name, id }) => [name, id] as const));
  return new MessageScene(new Scene(simulator, client, d as Record<string, unknown>), {
    alice,
    bob,
    channels: named(guild.channels.values()),
    roles: named(guild.roles.values()),
  });
}
