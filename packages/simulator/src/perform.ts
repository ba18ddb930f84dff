// SPDX-License-Identifier: AGPL-3.0-only
// Runs operations of the domain on a world and tells the gateway what happened.
import type { DomainContext } from './domain/context.ts';
import { JOBS } from './domain/jobs.ts';
import { type Delivery, dispatchEvents } from './gateway/dispatcher.ts';
import type { JobRecord } from './store/store.ts';
import type { World } from './world.ts';

/** A context for one run of operations; what it collects is to be flushed. */
export function createContext(world: World): DomainContext {
  const { store, clock, ids, randoms, addresses } = world;
  return {
    store,
    clock,
    ids,
    randoms,
    addresses,
    events: [],
    webhookEvents: [],
    schedule: (job) => scheduleJob(world, job),
  };
}

/** Dispatches what has happened so far, in order. */
export function flush(world: World, ctx: DomainContext): Delivery[] {
  const deliveries = dispatchEvents(world, ctx.events.splice(0));
  for (const event of ctx.webhookEvents.splice(0)) world.webhookEvents.send(event);
  world.waits.check();
  return deliveries;
}

export interface Performed<T> {
  readonly result: T;
  readonly deliveries: readonly Delivery[];
}

/** Runs one operation. What happened before it threw has happened, and is told. */
export function perform<T>(world: World, run: (ctx: DomainContext) => T): Performed<T> {
  const ctx = createContext(world);
  let deliveries: readonly Delivery[] = [];
  let result: T;
  try {
    result = run(ctx);
  } finally {
    deliveries = flush(world, ctx);
  }
  return { result, deliveries };
}

function scheduleJob(world: World, job: JobRecord): void {
  const number = world.store.addJob(job);
  armJob(world, number, job);
}

function armJob(world: World, number: number, job: JobRecord): void {
  world.clock.setTimer(job.atMs - world.clock.now(), () => {
    // A world that was loaded meanwhile may have another job of this number.
    if (world.store.jobs.get(number) !== job) return;
    world.store.jobs.delete(number);
    perform(world, (ctx) => JOBS.get(job.name)?.(ctx, job.args));
  });
}

/** Sets the timers of all jobs, after a world was loaded. */
export function armJobs(world: World): void {
  for (const [number, job] of world.store.jobs) armJob(world, number, job);
}
