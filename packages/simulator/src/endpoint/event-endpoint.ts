// SPDX-License-Identifier: AGPL-3.0-only
// The URL that webhook events go to is checked before it is taken (docs: Webhook Events, Preparing for
// Events).
import { ApplicationWebhookType } from 'discord-api-types/v10';
import type { World } from '../world.ts';
import type { Ping } from './interaction-endpoint.ts';
import { type PostAnswer, postSigned } from './signed-post.ts';

/** Undefined when there is no answer in time. */
export async function postEventPing(
  world: World,
  { application, url, isForged }: Ping,
): Promise<PostAnswer | undefined> {
  const payload = { version: 1, application_id: application.id, type: ApplicationWebhookType.Ping };
  return postSigned(world, { application, url, payload, isForged });
}

/** Whether a PING was answered as it must be: an empty 204, or 401 when the signature is not ours. */
export async function pingEventEndpoint(world: World, about: Ping): Promise<boolean> {
  const answer = await postEventPing(world, about);
  return answer?.status === (about.isForged ? 401 : 204);
}

/** Two PINGs, one of them forged; which comes first is drawn. */
export async function isGoodEventEndpoint(
  world: World,
  about: Omit<Ping, 'isForged'>,
): Promise<boolean> {
  const forgedFirst = world.randoms.stream('endpoint').next() < 0.5;
  for (const isForged of [forgedFirst, !forgedFirst]) {
    if (!(await pingEventEndpoint(world, { ...about, isForged }))) return false;
  }
  return true;
}
