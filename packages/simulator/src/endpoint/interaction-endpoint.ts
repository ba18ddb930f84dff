// SPDX-License-Identifier: AGPL-3.0-only
// Interactions by HTTP: an application's endpoint is checked before it is taken, and is then posted what its
// session would have heard (docs: Interactions Overview, Receiving and Responding).
import { InteractionType } from 'discord-api-types/v10';
import { answerInteraction } from '../domain/interaction-answers.ts';
import { expireUnanswered, findUnanswered } from '../domain/interactions.ts';
import { parseForm } from '../input/form-errors.ts';
import { callbackSchema } from '../input/interaction.ts';
import { perform } from '../perform.ts';
import { parseBody } from '../rest/body.ts';
import type { ApplicationRecord } from '../store/application.ts';
import type { InteractionRecord } from '../store/interaction.ts';
import type { World } from '../world.ts';
import { type PostAnswer, postSigned } from './signed-post.ts';

function isJson({ contentType }: PostAnswer): boolean {
  return /^application\/json\b/i.test(contentType);
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString()) as unknown;
  } catch {
    return undefined;
  }
}

function isPong(answer: PostAnswer | undefined): boolean {
  if (answer?.status !== 200 || !isJson(answer)) return false;
  const body = parseJson(answer.bytes);
  return typeof body === 'object' && body !== null && 'type' in body && body.type === 1;
}

export interface Ping {
  readonly application: ApplicationRecord;
  readonly url: string;
  readonly isForged: boolean;
}

/** Undefined when there is no answer in time. */
export async function postPing(
  world: World,
  { application, url, isForged }: Ping,
): Promise<PostAnswer | undefined> {
  const payload = {
    id: world.ids.take(),
    application_id: application.id,
    type: InteractionType.Ping,
    token: 'ping',
    version: 1,
    entitlements: [],
    authorizing_integration_owners: {},
  };
  return postSigned(world, { application, url, payload, isForged });
}

/** Sends a PING; whether it was answered as it must be: PONG, or 401 when the signature is not ours. */
export async function pingEndpoint(world: World, ping: Ping): Promise<boolean> {
  const answer = await postPing(world, ping);
  return ping.isForged ? answer?.status === 401 : isPong(answer);
}

/** Two PINGs, one of them forged; which comes first is drawn. */
export async function isGoodEndpoint(
  world: World,
  application: ApplicationRecord,
  url: string,
): Promise<boolean> {
  const forgedFirst = world.randoms.stream('endpoint').next() < 0.5;
  for (const isForged of [forgedFirst, !forgedFirst]) {
    if (!(await pingEndpoint(world, { application, url, isForged }))) return false;
  }
  return true;
}

/** JSON, or multipart with files, as a callback by REST has them. */
function takeAnswer(world: World, { id, token }: InteractionRecord, answer: PostAnswer): void {
  perform(world, (ctx) => {
    const { value, files } = parseBody(answer.bytes, answer.contentType, true);
    const callback = parseForm(callbackSchema, value ?? {});
    answerInteraction(ctx, findUnanswered(ctx, { id, token }), { callback, files });
  });
}

/** An answer that cannot be taken is none: the user is told that the application did not respond. */
function giveUp(world: World, { id }: InteractionRecord): void {
  perform(world, (ctx) => expireUnanswered(ctx, [id]));
}

/** Posts an interaction to its application, if that has an endpoint. */
export async function deliverInteraction(world: World, record: InteractionRecord): Promise<void> {
  const application = world.store.applications.get(record.applicationId);
  const url = application?.interactionsEndpointUrl ?? null;
  if (application === undefined || url === null) return;
  const answer = await postSigned(world, { application, url, payload: record.payload });
  // The callback comes by itself.
  if (answer?.status === 202) return;
  if (answer?.status !== 200) {
    giveUp(world, record);
    return;
  }
  try {
    takeAnswer(world, record, answer);
  } catch {
    // What by REST would be a 500 too: content so deep that it cannot be walked through.
    giveUp(world, record);
  }
}
