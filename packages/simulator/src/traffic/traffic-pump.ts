// SPDX-License-Identifier: AGPL-3.0-only
// Runs the generator at a steady rate of the machine's clock, which the world's does not change. It catches up on elapsed time, so that a late timer does not
// lower the rate.
import type { TrafficState } from '../control/control.ts';
import { dispatchEvent } from '../gateway/dispatcher.ts';
import { firstApplication, type World } from '../world.ts';
import { createTrafficGenerator, type TrafficGenerator } from './traffic-generator.ts';

// Long enough that a connection gets several events in one write, short beside any latency.
const TICK_MS = 20;
// What one turn of the event loop may take; the rest waits for the next tick.
const MAX_PER_TICK = 2_000;

export class TrafficPump {
  readonly #world: World;
  readonly #generator: TrafficGenerator;
  #timer: NodeJS.Timeout | undefined;
  #eventsPerSecond = 0;
  #startedAtMs = 0;
  #made = 0;
  #limit = Number.POSITIVE_INFINITY;

  constructor(world: World) {
    this.#world = world;
    const { id: applicationId, botUserId: userId } = firstApplication(world);
    const owner = { applicationId, userId };
    this.#generator = createTrafficGenerator(world, owner, world.options.seed);
  }

  get state(): TrafficState {
    return {
      running: this.#timer !== undefined,
      eventsPerSecond: this.#eventsPerSecond,
      generated: this.#generator.generated,
    };
  }

  /** Starts, or goes on at another rate; the limit counts from here. */
  start(eventsPerSecond: number, limit = Number.POSITIVE_INFINITY): void {
    this.stop();
    if (eventsPerSecond <= 0) return;
    this.#eventsPerSecond = eventsPerSecond;
    this.#limit = limit;
    this.#made = 0;
    this.#startedAtMs = performance.now();
    this.#timer = setInterval(() => this.#tick(), TICK_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#eventsPerSecond = 0;
  }

  #tick(): void {
    const elapsedMs = performance.now() - this.#startedAtMs;
    const due = Math.min(Math.floor((elapsedMs * this.#eventsPerSecond) / 1_000), this.#limit);
    const guilds = this.#world.store.guilds.available;
    const until = Math.min(due, this.#made + MAX_PER_TICK);
    while (this.#made < until) {
      const event = this.#generator.next(guilds);
      if (event !== undefined) dispatchEvent(this.#world, event);
      this.#made += 1;
    }
    if (this.#made >= this.#limit) this.stop();
  }
}
