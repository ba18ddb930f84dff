// SPDX-License-Identifier: AGPL-3.0-only
// The control API of simulated users and of what tests set up, over HTTP.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { VirtualClock } from '../clock.ts';
import type { ViewContext } from '../domain/context.ts';
import { joinGuild, setUpApplication, setUpGuild, setUpUser } from '../domain/setup.ts';
import { SimulatorError } from '../errors.ts';
import { snowflake } from '../input/fields.ts';
import { perform } from '../perform.ts';
import type { GuildState } from '../store/guild.ts';
import type { MessageRecord } from '../store/message.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { messageView } from '../views/messages.ts';
import { userView } from '../views/users.ts';
import { firstApplication, type World } from '../world.ts';
import * as schemas from './act-schemas.ts';
import * as actors from './actors.ts';
import { mountApplicationRoutes } from './application-routes.ts';
import { mountEndpointRoutes } from './endpoint-routes.ts';
import { interactionState } from './interaction-state.ts';
import { sendLines } from './ndjson.ts';
import * as setup from './setup-schemas.ts';
import { guildById } from './targets.ts';
import { actThread } from './thread-actor.ts';

type Handler = (request: FastifyRequest) => Promise<unknown>;

function handler<T>(schema: z.ZodType<T>, act: (body: T) => unknown): Handler {
  return async (request) => act(schema.parse(request.body));
}

const idOf = (request: FastifyRequest): Snowflake =>
  snowflake.parse((request.params as { readonly id?: string }).id);

/** Ids by name, for a test to go on with. */
function idsByName(records: Iterable<{ readonly id: Snowflake; readonly name: string }>) {
  return Object.fromEntries(Array.from(records, ({ id, name }) => [name, id]));
}

function guildAnswer(guild: GuildState): unknown {
  return {
    guildId: guild.id,
    channels: idsByName(guild.channels.values()),
    roles: idsByName(guild.roles.values()),
  };
}

function mountSetup(http: FastifyInstance, world: World): void {
  const run = <T>(operation: Parameters<typeof perform<T>>[1]): T =>
    perform(world, operation).result;
  http.post(
    '/users',
    handler(setup.userSchema, (body) => run((ctx) => userView(setUpUser(ctx, body)))),
  );
  http.post(
    '/guilds',
    handler(setup.guildSetupSchema, ({ bots, ...body }) => {
      const botUserIds = bots ?? [firstApplication(world).botUserId];
      const botPermissions = body.botPermissions ?? world.options.botPermissions;
      return guildAnswer(run((ctx) => setUpGuild(ctx, { ...body, botUserIds, botPermissions })));
    }),
  );
  http.post('/guilds/:id/members', async (request) => {
    const member = setup.memberSchema.parse(request.body);
    const guildId = idOf(request);
    run((ctx) => joinGuild(ctx, guildById(ctx.store, guildId), member));
    return {};
  });
  http.post(
    '/applications',
    handler(setup.applicationSchema, (body) => {
      const allowedIntents = body.allowedIntents ?? world.options.allowedIntents;
      const made = run((ctx) => setUpApplication(ctx, { ...body, allowedIntents }));
      const { id, botUserId, token, verifyKey } = made;
      return { applicationId: id, userId: botUserId, token, verifyKey };
    }),
  );
  http.put(
    '/dispatch-faults',
    handler(setup.dispatchFaultsSchema, ({ faults }) => {
      world.sessions.dispatchFaults.set(faults);
      return {};
    }),
  );
  http.put(
    '/rest-faults',
    handler(setup.restFaultsSchema, ({ faults }) => {
      world.restFaults.set(faults);
      return {};
    }),
  );
  http.post(
    '/clock/advance',
    handler(setup.advanceSchema, ({ ms }) => advance(world, ms)),
  );
}

function advance({ clock }: World, ms: number): unknown {
  if (!(clock instanceof VirtualClock)) {
    throw new SimulatorError('NO_SUCH_TARGET', 'the clock is real; start with clock: "virtual"');
  }
  clock.advance(ms);
  return { nowMs: clock.now() };
}

function mountActs(http: FastifyInstance, world: World): void {
  const acts: Readonly<Record<string, Handler>> = {
    '/act/message': handler(schemas.actMessageSchema, (body) => actors.actMessage(world, body)),
    '/act/edit': handler(schemas.actEditSchema, (body) => actors.actEdit(world, body)),
    '/act/delete': handler(schemas.actDeleteSchema, (body) => actors.actDelete(world, body)),
    '/act/react': handler(schemas.actReactSchema, (body) => actors.actReact(world, body)),
    '/act/unreact': handler(schemas.actReactSchema, (body) => actors.actUnreact(world, body)),
    '/act/poll-vote': handler(schemas.actVoteSchema, (body) => actors.actVote(world, body)),
    '/act/typing': handler(schemas.actTypingSchema, (body) => actors.actTyping(world, body)),
    '/act/thread': handler(schemas.actThreadSchema, (body) => actThread(world, body)),
    '/act/direct': handler(schemas.actDirectSchema, (body) => actors.actDirect(world, body)),
    '/act/voice': handler(schemas.actVoiceSchema, (body) => actors.actVoice(world, body)),
    '/act/join': handler(schemas.actMemberSchema, (body) => actors.actJoin(world, body)),
    '/act/leave': handler(schemas.actMemberSchema, (body) => actors.actLeave(world, body)),
  };
  for (const [path, act] of Object.entries(acts)) http.post(path, act);
}

function mountInteractions(http: FastifyInstance, world: World): void {
  http.post(
    '/act/command',
    handler(schemas.actCommandSchema, (body) => actors.actCommand(world, body)),
  );
  http.post(
    '/act/autocomplete',
    handler(schemas.actAutocompleteSchema, (body) => actors.actCommand(world, body)),
  );
  http.post(
    '/act/component',
    handler(schemas.actComponentSchema, (body) => actors.actComponent(world, body)),
  );
  http.post(
    '/act/modal',
    handler(schemas.actModalSchema, (body) => actors.actModal(world, body)),
  );
  http.get('/interactions/:id', async (request) => {
    const id = idOf(request);
    const { wait } = schemas.interactionQuerySchema.parse(request.query);
    const found = () => world.store.interactions.get(id);
    if (found() === undefined) throw new SimulatorError('NO_SUCH_TARGET', `no interaction ${id}`);
    const isOver = () => {
      const record = found();
      return record?.phase === 'answered' || record?.phase === 'expired' ? record : undefined;
    };
    const record = (await world.waits.until(isOver, wait)) ?? found();
    if (record === undefined) throw new SimulatorError('NO_SUCH_TARGET', `no interaction ${id}`);
    return interactionState(world, record);
  });
}

type MessagesQuery = z.output<typeof schemas.messagesQuerySchema>;

function messagesFor({ store }: ViewContext, query: MessagesQuery): MessageRecord[] {
  const { channelId, after, userId, authorId, limit } = query;
  const log = store.log(channelId);
  const isSeen = ({ ephemeralFor }: MessageRecord): boolean =>
    userId === undefined || ephemeralFor === null || ephemeralFor === userId;
  const all =
    after === undefined ? log.before(undefined, limit, isSeen) : log.after(after, limit, isSeen);
  return all.filter((message) => authorId === undefined || message.authorId === authorId);
}

function mountRecords(http: FastifyInstance, world: World): void {
  http.get('/messages', async (request) => {
    const query = schemas.messagesQuerySchema.parse(request.query);
    const { channelId, wait } = query;
    if (world.store.channel(channelId) === undefined) {
      throw new SimulatorError('NO_SUCH_TARGET', `no channel ${channelId}`);
    }
    const probe = () => {
      const messages = messagesFor(world, query);
      return messages.length === 0 ? undefined : messages;
    };
    const messages = (await world.waits.until(probe, wait)) ?? [];
    const readerId = query.userId ?? firstApplication(world).botUserId;
    return messages.map((message) => messageView(world, message, readerId));
  });
  http.get('/transcript', async (request, reply) => {
    if (world.transcript === undefined) {
      throw new SimulatorError('NO_SUCH_TARGET', 'no transcript; start with transcript: true');
    }
    const { after } = schemas.transcriptQuerySchema.parse(request.query);
    return sendLines(reply, world.transcript.after(after));
  });
}

/** Mounted below the control API, whose checks and errors hold here too. */
export function mountActRoutes(http: FastifyInstance, world: World): void {
  mountSetup(http, world);
  mountActs(http, world);
  mountInteractions(http, world);
  mountRecords(http, world);
  mountApplicationRoutes(http, world);
  mountEndpointRoutes(http, world);
}
