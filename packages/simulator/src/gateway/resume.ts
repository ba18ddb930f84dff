// SPDX-License-Identifier: AGPL-3.0-only
// Op 6: a connection takes an existing session over (docs: Gateway, Resuming).
import { z } from 'zod';
import type { SessionEnd } from '../counts.ts';
import { applicationByToken, type World } from '../world.ts';
import { CLOSE_CODES } from './close-codes.ts';
import type { Connection } from './connection.ts';
import { createEventEncoder } from './dispatch-payload.ts';
import { OPCODES } from './opcodes.ts';
import type { Session } from './session.ts';

const resumeSchema = z.looseObject({
  token: z.string(),
  session_id: z.string(),
  seq: z.number().int().min(0),
});

type Resume = z.infer<typeof resumeSchema>;

/** Op 9 false: the session, if there is one, is of no use any more. */
function refuse(
  world: World,
  connection: Connection,
  lost: { readonly session: Session | undefined; readonly cause: SessionEnd },
): void {
  world.counts.resumesRefused += 1;
  if (lost.session !== undefined) endAndClose(world, lost.session, lost.cause);
  connection.sendControl(OPCODES.invalidSession, false);
}

function endAndClose(world: World, session: Session, cause: SessionEnd): void {
  const old = session.connection;
  world.sessions.end(session, cause);
  old?.close(CLOSE_CODES.unknownError);
}

function takeOver(world: World, connection: Connection, session: Session): void {
  const old = session.connection;
  if (old !== undefined) {
    world.sessions.detach(old);
    old.close(CLOSE_CODES.unknownError);
  }
  world.sessions.attach(session, connection);
}

function replay(world: World, session: Session, seq: number): void {
  const missed = session.buffer.after(seq) ?? [];
  session.buffer.acknowledge(seq);
  world.counts.resumes += 1;
  world.counts.replayed += missed.length;
  for (const entry of missed) session.connection?.sendDispatch({ ...entry, isAsked: true });
  const data = { _trace: ['["simulator",{"micros":0}]'] };
  const audience = { kind: 'application', applicationId: session.applicationId } as const;
  const resumed = { name: 'RESUMED', audience, data };
  session.announce(createEventEncoder(resumed).encodeFor(session));
}

/** The session, if it belongs to the token. */
function ownSession(world: World, request: Resume): Session | undefined {
  const application = applicationByToken(world, request.token);
  const session = world.sessions.get(request.session_id);
  return session?.applicationId === application?.id ? session : undefined;
}

/** Handles RESUME on a connection that has no session. */
export function resume(world: World, connection: Connection, data: unknown): void {
  const parsed = resumeSchema.safeParse(data);
  if (!parsed.success) {
    world.counts.resumesRefused += 1;
    connection.close(CLOSE_CODES.decodeError);
    return;
  }
  const request: Resume = parsed.data;
  const known = ownSession(world, request);
  if (known === undefined) {
    refuse(world, connection, { session: undefined, cause: 'invalidated' });
  } else if (world.faults.take('resumeInvalid') === true) {
    refuse(world, connection, { session: known, cause: 'resume-fault' });
  } else if (request.seq > known.sequence) {
    world.counts.resumesRefused += 1;
    endAndClose(world, known, 'close-code');
    connection.close(CLOSE_CODES.invalidSequence);
  } else if (request.seq < known.buffer.oldestReplayable) {
    refuse(world, connection, { session: known, cause: 'replay-lost' });
  } else {
    takeOver(world, connection, known);
    replay(world, known, request.seq);
  }
}
