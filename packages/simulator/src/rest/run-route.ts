// SPDX-License-Identifier: AGPL-3.0-only
// Runs one route: its path, query and body are checked, its handler called, its events told.
import type { FastifyRequest } from 'fastify';
import { ApiError, invalidForm } from '../domain/api-errors.ts';
import type { Actor } from '../domain/context.ts';
import { parseForm } from '../input/form-errors.ts';
import { createContext, flush } from '../perform.ts';
import { parseSnowflake, type Snowflake } from '../store/snowflake.ts';
import type { World } from '../world.ts';
import type { ParsedBody } from './body.ts';
import type { Caller } from './caller.ts';
import { Answer, type AnyRoute, type Call } from './route.ts';

export interface RunRequest {
  readonly route: AnyRoute;
  readonly request: FastifyRequest;
  readonly caller: Caller | undefined;
  readonly body: ParsedBody;
  readonly params: Readonly<Record<string, string>>;
}

const MAX_REASON = 512;
/** Somebody who is in no guild and no DM. */
const NOBODY = '0' as Snowflake;

function auditLogReason(request: FastifyRequest): string | undefined {
  const header = request.headers['x-audit-log-reason'];
  if (typeof header !== 'string' || header === '') return undefined;
  let reason = header;
  try {
    reason = decodeURIComponent(header);
  } catch {
    // What is not encoded well is taken as it is.
  }
  if (reason.length <= MAX_REASON) return reason;
  throw invalidForm({
    path: ['reason'],
    code: 'BASE_TYPE_MAX_LENGTH',
    message: `Must be ${MAX_REASON} or fewer in length.`,
  });
}

function actorOf({ caller, request }: RunRequest): Actor {
  if (caller === undefined) return { kind: 'user', userId: NOBODY };
  const { application, userId, accessToken } = caller;
  const kind = accessToken === undefined ? 'bot' : 'user';
  return { kind, userId, applicationId: application.id, reason: auditLogReason(request) };
}

function checkIds(params: RunRequest['params']): void {
  for (const [name, value] of Object.entries(params)) {
    if (!name.endsWith('_id') || parseSnowflake(value) !== undefined) continue;
    const message = `Value "${value}" is not snowflake.`;
    throw invalidForm({ path: [name], code: 'NUMBER_TYPE_COERCE', message });
  }
}

/** The query as one record; what is there more than once is a list. */
function queryOf(request: FastifyRequest): Record<string, string | string[]> {
  const found = new URLSearchParams(request.url.split('?').slice(1).join('?'));
  const query = new Map<string, string | string[]>();
  for (const name of new Set(found.keys())) {
    const values = found.getAll(name);
    query.set(name, values.length === 1 ? (values[0] ?? '') : values);
  }
  return Object.fromEntries(query);
}

function answerOf(route: AnyRoute, result: unknown): Answer {
  if (result instanceof Answer) return result;
  return new Answer(route.status ?? (result === undefined ? 204 : 200), result);
}

export async function runRoute(world: World, run: RunRequest): Promise<Answer> {
  const { route, params, body, request } = run;
  checkIds(params);
  const ctx = createContext(world);
  const call: Call<unknown, unknown> = {
    world,
    ctx,
    actor: actorOf(run),
    application: run.caller?.application,
    accessToken: run.caller?.accessToken,
    id: (name) => params[name] as Snowflake,
    param: (name) => params[name] ?? '',
    header: (name) => [request.headers[name] ?? []].flat()[0],
    query: route.query === undefined ? undefined : parseForm(route.query, queryOf(request)),
    body: route.body === undefined ? undefined : parseForm(route.body, body.value ?? {}),
    files: body.files,
  };
  try {
    return answerOf(route, await route.handle(call));
  } finally {
    // What happened before a refusal has happened.
    flush(world, ctx);
  }
}

/** The application of a route that asks for a bot. */
export function requiredApplication({ application }: Pick<Call<unknown, unknown>, 'application'>) {
  if (application === undefined) throw new ApiError('unauthorized');
  return application;
}
