// SPDX-License-Identifier: AGPL-3.0-only
// Discord's HTTP API, as far as it is here. Everything else fails loudly with 501 and the route's
// name, so that a test never passes because a call was quietly ignored.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { applicationFlags } from '../gateway/identify.ts';
import { userPayload } from '../store/guild-payloads.ts';
import { acceptsToken, type World } from '../world.ts';

/** Registers the routes below the prefix it is mounted at, plain and with `/v10`. */
export type Routes = (http: FastifyInstance) => Promise<void>;

type Answer = (world: World, request: FastifyRequest) => unknown;

interface Route {
  readonly path: string;
  readonly open: boolean;
  readonly answer: Answer;
}

/** Discord's code for a request that its edge blocks; its message speaks of the User-Agent too. */
const BLOCKED_BY_EDGE = 40_333;
const MAX_GUILDS_PER_PAGE = 200;

function gatewayBot(world: World): unknown {
  const limit = world.identifyGate.limit(performance.now());
  return {
    url: world.gatewayUrl,
    shards: world.options.shards,
    session_start_limit: limit,
  };
}

function currentUser(world: World): unknown {
  const { self } = world.domain.population;
  return {
    ...userPayload(self),
    flags: 0,
    mfa_enabled: false,
    locale: 'en-US',
    verified: true,
    email: null,
    premium_type: 0,
  };
}

function application(world: World): unknown {
  const { population } = world.domain;
  return {
    id: population.applicationId,
    name: population.self.username,
    icon: null,
    description: '',
    type: null,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: applicationFlags(world),
    bot: userPayload(population.self),
    owner: userPayload([...population.users.values()][0] ?? population.self),
    team: null,
    approximate_guild_count: population.guilds.size,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    event_webhooks_status: 1,
  };
}

function parseLimit(value: string | undefined): number {
  const limit = Number(value ?? MAX_GUILDS_PER_PAGE);
  const fits = Number.isInteger(limit) && limit >= 1 && limit <= MAX_GUILDS_PER_PAGE;
  return fits ? limit : MAX_GUILDS_PER_PAGE;
}

function currentGuilds(world: World, request: FastifyRequest): unknown {
  const query = request.query as Readonly<Record<string, string | undefined>>;
  const after = /^\d{1,20}$/.test(query.after ?? '') ? BigInt(query.after ?? 0) : 0n;
  const guilds = [...world.domain.population.guilds.values()];
  return guilds
    .filter((guild) => BigInt(guild.id) > after)
    .slice(0, parseLimit(query.limit))
    .map((guild) => ({
      id: guild.id,
      name: guild.name,
      icon: null,
      banner: null,
      owner: false,
      permissions: '3263488',
      features: [],
    }));
}

const ROUTES: readonly Route[] = [
  { path: '/gateway', open: true, answer: (world) => ({ url: world.gatewayUrl }) },
  { path: '/gateway/bot', open: false, answer: gatewayBot },
  { path: '/users/@me', open: false, answer: currentUser },
  { path: '/users/@me/guilds', open: false, answer: currentGuilds },
  { path: '/oauth2/applications/@me', open: false, answer: application },
  { path: '/applications/@me', open: false, answer: application },
];

function answerFault(world: World, reply: FastifyReply): boolean {
  const fault = world.faults.takeRest();
  if (fault === undefined) return false;
  if (fault.status === 429) {
    void reply
      .code(429)
      .header('retry-after', Math.ceil(fault.retryAfter))
      .header('x-ratelimit-scope', 'user')
      .send({
        message: 'You are being rate limited.',
        retry_after: fault.retryAfter,
        global: false,
      });
  } else {
    void reply.code(fault.status).send({ message: `${fault.status}: by fault`, code: 0 });
  }
  return true;
}

function isAuthorized(world: World, request: FastifyRequest): boolean {
  const { authorization } = request.headers;
  return authorization?.startsWith('Bot ') === true && acceptsToken(world, authorization);
}

function mount(world: World, http: FastifyInstance, prefix: string): void {
  for (const route of ROUTES) {
    http.get(`${prefix}${route.path}`, async (request, reply) => {
      if (!route.open && !isAuthorized(world, request)) {
        return reply.code(401).send({ message: '401: Unauthorized', code: 0 });
      }
      return route.answer(world, request);
    });
  }
}

export function createRestRoutes(world: World): Routes {
  return async (http) => {
    http.addHook('onRequest', async (request, reply) => {
      if (answerFault(world, reply)) return reply;
      // Docs: HTTP clients must say who they are. (The gateway asks no such thing.)
      if ((request.headers['user-agent'] ?? '') !== '') return undefined;
      return reply.code(403).send({ message: 'internal network error', code: BLOCKED_BY_EDGE });
    });
    mount(world, http, '');
    mount(world, http, '/v10');
    http.setNotFoundHandler(async (request, reply) => {
      const route = `${request.method} ${request.url.split('?')[0] ?? ''}`;
      return reply.code(501).send({ message: `501: not implemented: ${route}`, code: 0, route });
    });
  };
}
