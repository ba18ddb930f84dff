// SPDX-License-Identifier: AGPL-3.0-only
// A world as a JSON value, and back: all records, the time, where ids and randomness stand, what was used of
// identifies, member requests and rate limits, and webhook events that are on their way. Not in it: sessions,
// connections, faults, traffic, journal and transcript.
import { VirtualClock } from './clock.ts';
import { armRoutineChecks } from './endpoint/routine-checks.ts';
import { SimulatorError } from './errors.ts';
import { OPCODES } from './gateway/opcodes.ts';
import type { SimulatorOptions } from './options.ts';
import { armJobs } from './perform.ts';
import {
  MAX_SAVED_BYTES,
  parseSavedWorld,
  SAVED_VERSION,
  type SavedPopulation,
  type SavedWorld,
} from './saved-form.ts';
import { checkStore } from './saved-store.ts';
import { createPopulation } from './store/population.ts';
import { Store } from './store/store.ts';
import type { World } from './world.ts';

/** What the world calls itself in there, whatever its port. */
const ORIGIN = 'http://simulator.invalid';

function populationOf({ options }: World): SavedPopulation {
  const { seed, guilds, membersMin, membersMax, channelsPerGuild, botPermissions } = options;
  return { seed, guilds, membersMin, membersMax, channelsPerGuild, botPermissions };
}

function takeSnapshot(world: World): SavedWorld {
  return {
    version: SAVED_VERSION,
    population: populationOf(world),
    nowMs: world.clock.now(),
    ids: world.ids.position,
    randoms: world.randoms.positions,
    identifyGates: world.identifyGates.save(),
    memberRequests: world.memberRequests.save(),
    limits: world.limits.save(),
    webhookEvents: world.webhookEvents.save(),
    store: world.store.save(),
  };
}

function tooLarge(): SimulatorError {
  return new SimulatorError('BAD_WORLD', `a world of more than ${MAX_SAVED_BYTES} bytes`);
}

/** The world as JSON text. */
export function saveWorldText(world: World): string {
  let text: string;
  try {
    text = JSON.stringify(takeSnapshot(world)).replaceAll(world.addresses.origin, ORIGIN);
  } catch (error) {
    // Longer than any text can be.
    if (error instanceof RangeError) throw tooLarge();
    throw error;
  }
  if (Buffer.byteLength(text) > MAX_SAVED_BYTES) throw tooLarge();
  return text;
}

export function saveWorld(world: World): SavedWorld {
  return JSON.parse(saveWorldText(world)) as SavedWorld;
}

function checkPopulation(world: World, saved: SavedPopulation): void {
  const own = populationOf(world);
  const different = differences(own, saved);
  if (different.length === 0) return;
  throw new SimulatorError('BAD_WORLD', `the saved world has another ${different.join(', ')}`);
}

/** `1` and `'1'` are the same seed. */
function differences(given: Partial<SavedPopulation>, saved: SavedPopulation): string[] {
  return Object.entries(saved).flatMap(([name, value]) => {
    const told = given[name as keyof SavedPopulation];
    return told === undefined || String(told) === String(value) ? [] : [name];
  });
}

/** Loads the records into a store that nobody uses, and looks at each of them. */
function checkRecords({ options, applicationId }: World, { store }: SavedWorld): void {
  const trial = new Store(createPopulation(options));
  try {
    trial.load(store);
    checkStore(trial);
  } catch (error) {
    throw new SimulatorError('BAD_WORLD', 'the records of the saved world are damaged', error);
  }
  if (trial.applications.has(applicationId)) return;
  throw new SimulatorError('BAD_WORLD', 'the saved world lacks its first application');
}

function endSessions(world: World): void {
  for (const session of world.sessions.all()) {
    session.connection?.sendControl(OPCODES.invalidSession, false);
    world.sessions.end(session, 'world-loaded');
  }
}

function textOf(value: unknown): string {
  try {
    return JSON.stringify(value ?? null);
  } catch (error) {
    throw new SimulatorError('BAD_WORLD', 'what is no JSON, or too deep', error);
  }
}

/**
 * Puts what was saved in the place of everything, or throws and changes nothing. The seed and the population
 * must be the same: what nobody has asked for yet is made from them. All sessions end with op 9 false.
 */
export function loadWorld(world: World, value: unknown): void {
  const text = textOf(value);
  if (text.length > MAX_SAVED_BYTES) throw tooLarge();
  const saved = parseSavedWorld(JSON.parse(text.replaceAll(ORIGIN, world.addresses.origin)));
  checkPopulation(world, saved.population);
  checkRecords(world, saved);
  endSessions(world);
  world.store.load(saved.store);
  world.ids.position = saved.ids;
  world.randoms.positions = saved.randoms;
  if (world.clock instanceof VirtualClock) {
    world.clock.set(saved.nowMs);
    armRoutineChecks(world);
  }
  world.identifyGates.load(saved.identifyGates);
  world.memberRequests.load(saved.memberRequests);
  world.limits.load(saved.limits, world.clock.now());
  world.visibility.forget();
  world.webhookEvents.load(saved.webhookEvents);
  armJobs(world);
  world.waits.check();
}

/** The options with the seed and population of the saved world among them, if there is one. */
export function withSavedPopulation(options: SimulatorOptions): SimulatorOptions {
  if (options.world === undefined) return options;
  const { population } = parseSavedWorld(options.world);
  const different = differences(options, population);
  if (different.length === 0) return { ...options, ...population };
  const names = different.join(', ');
  throw new SimulatorError('BAD_CONFIG', `the saved world has another ${names}; leave it out`);
}
