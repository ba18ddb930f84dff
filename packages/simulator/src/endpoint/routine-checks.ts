// SPDX-License-Identifier: AGPL-3.0-only
// Forged PINGs at any time (docs: Interactions Overview, Webhook Events: "automated, routine security checks
// against your endpoint, including purposefully sending you invalid signatures"). Their moments are drawn
// under the seed, in the world's time.
import type { ApplicationRecord } from '../store/application.ts';
import type { World } from '../world.ts';
import { postEventPing } from './event-endpoint.ts';
import { postPing } from './interaction-endpoint.ts';

const UNAUTHORIZED = 401;

/** Whether it took what Discord has not signed. One that says nothing in time has taken nothing. */
async function takesForged(
  world: World,
  application: ApplicationRecord,
  check: { readonly url: string; readonly post: typeof postPing },
): Promise<boolean> {
  const answer = await check.post(world, { application, url: check.url, isForged: true });
  return answer !== undefined && answer.status !== UNAUTHORIZED;
}

/** Docs: an endpoint that fails is removed. */
async function checkInteractions(world: World, application: ApplicationRecord): Promise<void> {
  const url = application.interactionsEndpointUrl;
  if (url === null || !(await takesForged(world, application, { url, post: postPing }))) return;
  const { applications } = world.store;
  const now = applications.get(application.id);
  // It may have set another one meanwhile.
  if (now?.interactionsEndpointUrl !== url) return;
  applications.set(now.id, { ...now, interactionsEndpointUrl: null });
}

async function checkEvents(world: World, application: ApplicationRecord): Promise<void> {
  const url = application.eventWebhooksUrl;
  if (url === null || !(await takesForged(world, application, { url, post: postEventPing })))
    return;
  const now = world.store.applications.get(application.id);
  if (now?.eventWebhooksUrl === url) world.webhookEvents.cutOff(now.id);
}

/** From now on, with `endpointCheckMs` between two checks on average; 0 is never. */
export function armRoutineChecks(world: World): void {
  const { endpointCheckMs } = world.options;
  if (endpointCheckMs === 0) return;
  const delayMs = world.randoms.stream('routine-checks').integer(1, 2 * endpointCheckMs);
  world.clock.setTimer(delayMs, () => {
    for (const application of world.store.applications.values()) {
      void checkInteractions(world, application);
      void checkEvents(world, application);
    }
    armRoutineChecks(world);
  });
}
