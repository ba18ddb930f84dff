// SPDX-License-Identifier: AGPL-3.0-only
// The control API over HTTP: JSON in, JSON out, and the journal as NDJSON. Not part of Discord.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ApiError } from '../domain/api-errors.ts';
import { SimulatorError } from '../errors.ts';
import type { Journal } from '../journal.ts';
import type { Routes } from '../rest/rest-server.ts';
import { MAX_SAVED_BYTES } from '../saved-form.ts';
import { loadWorld, saveWorldText } from '../saved-world.ts';
import type { World } from '../world.ts';
import { mountActRoutes } from './act-routes.ts';
import * as schemas from './control-schemas.ts';
import type { SimulatorControl } from './control.ts';
import { mountLimitRoutes } from './limit-routes.ts';
import { jsonLines, sendLines } from './ndjson.ts';

function isLoopback(request: FastifyRequest): boolean {
  const address = request.socket.remoteAddress ?? '';
  return address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.');
}

function answerError(error: unknown, reply: FastifyReply): FastifyReply {
  if (error instanceof z.ZodError) {
    return reply.code(400).send({ error: 'bad request', problems: error.issues });
  }
  // What Discord would have told the user.
  if (error instanceof ApiError) {
    return reply.code(error.status).send({ error: error.message, ...error.body });
  }
  if (error instanceof SimulatorError) {
    const status = error.code === 'NO_SUCH_TARGET' ? 404 : 400;
    return reply.code(status).send({ error: error.message, code: error.code });
  }
  const status = (error as { statusCode?: unknown }).statusCode;
  // Fastify's own refusals (bad JSON, too large) are the caller's; anything else is our bug.
  if (typeof status === 'number' && status < 500) {
    return reply.code(status).send({ error: (error as Error).message });
  }
  throw error;
}

/** A route whose body is checked before the call. */
function route<T>(
  schema: z.ZodType<T>,
  call: (body: T) => Promise<unknown>,
): (request: FastifyRequest) => Promise<unknown> {
  return async (request) => (await call(schema.parse(request.body))) ?? {};
}

function mountFaults(http: FastifyInstance, control: SimulatorControl): void {
  http.post(
    '/send',
    route(schemas.sendSchema, async (body) => control.send(body)),
  );
  http.post(
    '/drop',
    route(schemas.dropSchema, async (body) => control.drop(body)),
  );
  http.post(
    '/reconnect',
    route(schemas.shardSchema.nullish(), async (body) => control.reconnect(body ?? {})),
  );
  http.post(
    '/invalidate',
    route(schemas.invalidateSchema, async (body) => control.invalidate(body)),
  );
  http.put(
    '/acks',
    route(schemas.acksSchema, async (body) => control.setAcks(body)),
  );
  http.put(
    '/reads',
    route(schemas.readsSchema, async (body) => control.setReads(body)),
  );
  http.put(
    '/gateway',
    route(schemas.gatewayFaultsSchema, async (body) => control.setGatewayFaults(body)),
  );
  http.put(
    '/rest',
    route(schemas.restFaultSchema, async (body) => control.setRestFault(body)),
  );
}

function mountChanges(http: FastifyInstance, control: SimulatorControl): void {
  http.get('/state', async () => control.state());
  http.post(
    '/emit',
    route(schemas.emitSchema, async (body) => control.emit(body)),
  );
  http.get('/traffic', async () => control.traffic());
  http.put(
    '/traffic',
    route(schemas.trafficSchema, async (body) => control.startTraffic(body)),
  );
  http.delete('/traffic', async () => control.stopTraffic());
  http.put(
    '/guild-outage',
    route(schemas.outageSchema, async (body) => control.setGuildOutage(body)),
  );
  http.post(
    '/guild-join',
    route(schemas.nothingSchema, async () => control.joinGuild()),
  );
  http.post(
    '/guild-leave',
    route(schemas.guildSchema, async (body) => control.leaveGuild(body)),
  );
}

function mountLoad(http: FastifyInstance, control: SimulatorControl): void {
  http.get('/load', async () => control.load());
  http.post(
    '/load',
    route(schemas.loadSchema, async (body) => control.prepareLoad(body)),
  );
  http.post(
    '/load/start',
    route(schemas.loadPaceSchema, async (body) => control.startLoad(body ?? {})),
  );
  http.delete('/load', async () => control.stopLoad());
}

function mountRecords(http: FastifyInstance, control: SimulatorControl, journal: Journal): void {
  http.get('/journal', async (request, reply) => {
    const { after, limit } = schemas.journalQuerySchema.parse(request.query);
    const page = limit === undefined ? { after } : { after, limit };
    return sendLines(reply, jsonLines(journal.entries(page)));
  });
  http.delete('/journal', async () => {
    await control.clearJournal();
    return {};
  });
  http.get('/commands', async (request) => {
    const { after } = schemas.commandsQuerySchema.parse(request.query);
    return control.commands(after);
  });
}

function mountWorld(http: FastifyInstance, world: World): void {
  http.get('/world', async (_request, reply) =>
    reply.type('application/json').send(saveWorldText(world)),
  );
  http.put('/world', { bodyLimit: MAX_SAVED_BYTES }, async (request) => {
    loadWorld(world, request.body);
    return {};
  });
}

export function createControlRoutes(world: World, control: SimulatorControl): Routes {
  return async (http) => {
    http.addHook('onRequest', async (request, reply) => {
      if (world.options.allowRemoteControl || isLoopback(request)) return undefined;
      return reply.code(403).send({ error: 'control answers only loopback addresses' });
    });
    http.setErrorHandler((error, _request, reply) => answerError(error, reply));
    mountChanges(http, control);
    mountFaults(http, control);
    mountLoad(http, control);
    mountLimitRoutes(http, control);
    mountRecords(http, control, world.journal);
    mountWorld(http, world);
    mountActRoutes(http, world);
  };
}
