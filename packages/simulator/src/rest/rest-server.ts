// SPDX-License-Identifier: AGPL-3.0-only
// Discord's HTTP API: from a request to a route and back. What is not here fails loudly with 501 and the
// route's name, so that a test never passes because a call was quietly ignored.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ApiError } from '../domain/api-errors.ts';
import type { LimitedRequest, LimitScope } from '../limits/index.ts';
import type { World } from '../world.ts';
import { MAX_REQUEST_BYTES, type ParsedBody, parseBody } from './body.ts';
import { type Caller, callerOf, refusalOf } from './caller.ts';
import { isMistakenFor, KNOWN_ROUTES, knownRouter } from './known-routes.ts';
import { limitedRequest } from './limited-request.ts';
import { answerOfFault, breaksOff, type RestFaultRule, spoilerOf } from './rest-faults.ts';
import { Answer, type AnyRoute, type Method } from './route.ts';
import { type Match, Router } from './router.ts';
import { ROUTES } from './routes/index.ts';
import { runRoute } from './run-route.ts';

/** Registers what is served below the prefix that it is mounted at. */
export type Routes = (http: FastifyInstance) => Promise<void>;

const router = new Router(
  ROUTES.map((value) => ({ method: value.method, template: value.template, value })),
);

/** Routes of ours whose paths may also be those of routes that are not here. */
const CONTESTED: ReadonlySet<AnyRoute> = new Set(
  ROUTES.filter((route) => KNOWN_ROUTES.some((known) => isMistakenFor(known, route))),
);

interface Target {
  readonly match: Match<AnyRoute>;
}

/** The parts of the path after /api and a version; throws for versions that are not served. */
function pathParts(url: string): string[] {
  const [path = ''] = url.split('?', 1);
  let parts: string[];
  try {
    parts = path.split('/').slice(2).map(decodeURIComponent);
  } catch {
    throw new ApiError('badRequest');
  }
  const [first = ''] = parts;
  if (!/^v\d+$/.test(first)) return parts;
  if (first !== 'v10') throw new ApiError('invalidApiVersion');
  return parts.slice(1);
}

/** The route, or the answer for what is none: 501 for what Discord has, 405, 404. */
function findRoute(request: FastifyRequest): Target | Answer {
  const parts = pathParts(request.url);
  const match = router.match(request.method, parts);
  if (match !== undefined && !CONTESTED.has(match.found.value)) return { match };
  const known = knownRouter.match(request.method, parts);
  // A route that is not here may look like an id of one that is: …/commands/permissions.
  const isOther = known !== undefined && known.found.template !== match?.found.template;
  if (match !== undefined && !isOther) return { match };
  if (isOther) {
    const route = `${request.method} ${request.url.split('?', 1)[0] ?? ''}`;
    return new Answer(501, { message: `501: not implemented: ${route}`, code: 0, route });
  }
  const name = knownRouter.methods(parts).length > 0 ? 'methodNotAllowed' : 'notFound';
  const error = new ApiError(name);
  return new Answer(error.status, error.body);
}

/** A body that cannot be read is answered after the limits have counted the call. */
function readBody(request: FastifyRequest, route: AnyRoute): ParsedBody | ApiError {
  try {
    const bytes = request.body as Buffer | undefined;
    return parseBody(bytes, request.headers['content-type'], route.form === 'multipart');
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}

interface Exchange {
  readonly world: World;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

interface Outcome {
  readonly answer: Answer;
  readonly route: string | null;
  readonly body?: ParsedBody | undefined;
}

function errorAnswer(error: unknown): Answer {
  if (error instanceof ApiError) return new Answer(error.status, error.body);
  throw error;
}

/** Counts the call; the answer when it must wait. */
function judge(
  { world, reply }: Exchange,
  limited: LimitedRequest,
): { readonly answer: Answer; readonly scope?: LimitScope } | undefined {
  const verdict = world.limits.take(limited);
  if (verdict.kind === 'banned') return { answer: new Answer(429, verdict.html, 'text/html') };
  void reply.headers(verdict.headers);
  if (verdict.kind === 'pass') return undefined;
  return { answer: new Answer(429, verdict.body), scope: verdict.scope };
}

async function callRoute(exchange: Exchange, { match }: Target): Promise<Outcome> {
  const { world, request } = exchange;
  const route = match.found.value;
  const named = callerOf(world, request.headers.authorization);
  // Where nobody is asked, only bots are known.
  const caller = route.auth === 'none' && named?.accessToken !== undefined ? undefined : named;
  const body = readBody(request, route);
  const limited = limitedRequest(world, {
    route,
    params: match.params,
    identity: caller?.userId,
    address: request.ip,
    body: body instanceof ApiError ? undefined : body.value,
  });
  const parsed = body instanceof ApiError ? undefined : body;
  const held = judge(exchange, limited);
  if (held !== undefined) {
    if (held.scope !== undefined) world.limits.settle(limited, 429, held.scope);
    return { answer: held.answer, route: route.template, body: parsed };
  }
  const answer = await authorizedAnswer(exchange, { route, match, caller, body, limited });
  world.limits.settle(limited, answer.status);
  return { answer, route: route.template, body: parsed };
}

interface Prepared {
  readonly route: AnyRoute;
  readonly match: Match<AnyRoute>;
  readonly caller: Caller | undefined;
  readonly body: ParsedBody | ApiError;
  readonly limited: LimitedRequest;
}

async function authorizedAnswer(exchange: Exchange, prepared: Prepared): Promise<Answer> {
  const { world, request } = exchange;
  const { route, match, caller, body, limited } = prepared;
  const refusal = refusalOf(route, caller, (request.headers.authorization ?? '') !== '');
  if (refusal !== undefined) return errorAnswer(new ApiError(refusal));
  if (body instanceof ApiError) return errorAnswer(body);
  const quota = world.limits.quota(limited);
  if (quota !== undefined) {
    return new Answer(quota.status, { message: quota.message, code: quota.code });
  }
  try {
    return await runRoute(world, { route, request, caller, body, params: match.params });
  } catch (error) {
    return errorAnswer(error);
  }
}

async function serve(exchange: Exchange): Promise<Outcome> {
  const { world, request } = exchange;
  const page = world.limits.refusalPage(request.ip, world.clock.now());
  if (page !== undefined) return { answer: new Answer(429, page, 'text/html'), route: null };
  // Docs: HTTP clients must say who they are. (The gateway asks no such thing.)
  if ((request.headers['user-agent'] ?? '') === '') {
    return { answer: errorAnswer(new ApiError('blockedByEdge')), route: null };
  }
  let target: Target | Answer;
  try {
    target = findRoute(request);
  } catch (error) {
    return { answer: errorAnswer(error), route: null };
  }
  if (target instanceof Answer) return { answer: target, route: null };
  return callRoute(exchange, target);
}

/** What the limits are told of a call that is answered by a fault; its path where it has no route. */
function sketchOf({ world, request }: Exchange): LimitedRequest {
  let target: Target | Answer | undefined;
  try {
    target = findRoute(request);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
  const match = target === undefined || target instanceof Answer ? undefined : target.match;
  const [path = ''] = request.url.split('?', 1);
  return limitedRequest(world, {
    route: match?.found.value ?? { method: request.method as Method, template: path },
    params: match?.params ?? {},
    identity: callerOf(world, request.headers.authorization)?.userId,
    address: request.ip,
    body: undefined,
  });
}

const MS_PER_S = 1_000;

/** A 429 by fault has the headers of the bucket that its call would have counted in. */
function faultOutcome(exchange: Exchange, rule: RestFaultRule): Outcome {
  const { world, reply } = exchange;
  if (rule.kind !== 'status' || rule.status !== 429) {
    return { answer: answerOfFault(rule), route: null };
  }
  const { scope = 'user', retryAfter = 1 } = rule;
  const limited = sketchOf(exchange);
  const forced = { scope, retryAfterMs: retryAfter * MS_PER_S };
  const { headers, body } = world.limits.answerForced(forced, limited);
  void reply.headers(headers);
  world.limits.settle(limited, 429, scope);
  return { answer: new Answer(429, body), route: null };
}

function addAllow(reply: FastifyReply, request: FastifyRequest, status: number): void {
  if (status !== 405) return;
  const methods = [...new Set(knownRouter.methods(pathParts(request.url)))];
  void reply.header('allow', methods.join(', '));
}

function record({ world, request }: Exchange, { answer, route, body }: Outcome): void {
  world.transcript?.add({
    kind: 'rest',
    method: request.method,
    path: request.url,
    route,
    request: body?.value ?? null,
    files: (body?.files ?? []).map(({ field, filename, bytes }) => ({
      field,
      filename,
      sizeBytes: bytes.length,
    })),
    status: answer.status,
    answer: Buffer.isBuffer(answer.body) ? null : (answer.body ?? null),
  });
}

/** A call that a fault has ended. */
function recordCut({ world, request: { method, url: path } }: Exchange): void {
  const none = { route: null, request: null, files: [], status: null, answer: null };
  world.transcript?.add({ kind: 'rest', method, path, ...none });
}

async function handle(exchange: Exchange): Promise<FastifyReply> {
  const { world, request, reply } = exchange;
  const fault = world.restFaults.take(request.method, request.url);
  if (fault !== undefined && breaksOff(fault, reply)) {
    recordCut(exchange);
    return reply;
  }
  const spoil = fault === undefined ? undefined : spoilerOf(fault);
  const outcome =
    fault === undefined || spoil !== undefined
      ? await serve(exchange)
      : faultOutcome(exchange, fault);
  const { answer } = outcome;
  record(exchange, outcome);
  addAllow(reply, request, answer.status);
  void reply.code(answer.status);
  if (answer.body === undefined) return reply.send();
  void reply.type(answer.contentType ?? 'application/json');
  const isRaw = answer.contentType !== undefined;
  // As bytes: to the type of a text Fastify adds a charset, which Discord does not, and eris, dysnomia,
  // oceanic.js and detritus-client parse nothing but `application/json`.
  const body = isRaw ? (answer.body as Buffer | string) : Buffer.from(JSON.stringify(answer.body));
  if (fault === undefined || spoil === undefined) return reply.send(body);
  return spoil(fault, reply, Buffer.from(body));
}

/** What Fastify refuses by itself: bodies too large, and requests that it cannot read. */
export function answerHttpError(error: unknown, reply: FastifyReply): FastifyReply {
  const status = (error as { statusCode?: unknown }).statusCode;
  if (typeof status !== 'number' || status >= 500) {
    const { message } = error as Error;
    return reply.code(500).send({ message: `500: Internal Server Error: ${message}`, code: 0 });
  }
  const { status: code, body } = new ApiError(status === 413 ? 'entityTooLarge' : 'badRequest');
  return reply.code(code).send(body);
}

export function createRestRoutes(world: World): Routes {
  return async (http) => {
    http.removeAllContentTypeParsers();
    http.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => {
      done(null, body);
    });
    http.setErrorHandler((error, _request, reply) => answerHttpError(error, reply));
    // Methods that no route of Fastify's takes: MKCOL, LOCK and the like.
    http.setNotFoundHandler((_request, reply) => {
      const { status, body } = new ApiError('methodNotAllowed');
      return reply.code(status).send(body);
    });
    http.all('/*', { bodyLimit: MAX_REQUEST_BYTES }, async (request, reply) =>
      handle({ world, request, reply }),
    );
  };
}
