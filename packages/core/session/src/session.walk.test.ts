// SPDX-License-Identifier: AGPL-3.0-only
//
// Random walks of the machine between a model of Discord and a model of a shell. The rules that hold
// at every step stand in the models; here are the faults, and what must be true in the end.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DiscordModel, type ModelConnection } from './discord-model.fixture.ts';
import { ShellModel } from './shell-model.fixture.ts';
import { Dice, must, VirtualTime } from './virtual-time.fixture.ts';

const FAULTS_MS = 400_000;
/** The longest backoff, a session's way to READY, and its replay. */
const RECOVERY_MS = 120_000;
const CLOSE_CODES = [
  undefined,
  1000,
  1001,
  4000,
  4001,
  4003,
  4006,
  4007,
  4008,
  4009,
  4014,
] as const;

class Walk {
  readonly dice: Dice;
  readonly clock = new VirtualTime();
  readonly discord: DiscordModel;
  readonly shell: ShellModel;
  #commands = 0;
  #isTrafficOn = true;

  constructor(seed: number) {
    this.dice = new Dice(seed);
    this.discord = new DiscordModel(this.clock, this.dice);
    this.shell = new ShellModel(this.discord);
  }

  run(): void {
    this.shell.handle({ type: 'start' });
    this.#traffic();
    this.#commits();
    this.#faults();
    this.clock.run(FAULTS_MS);
    this.#mend();
    const isReady = (): boolean => this.shell.session.phase === 'ready';
    this.clock.run(FAULTS_MS + RECOVERY_MS, isReady);
    must(isReady(), `a session comes back, but is ${this.shell.session.phase}`);
    this.clock.run(this.clock.nowMs + 30_000);
    this.#isTrafficOn = false;
    this.clock.run(this.clock.nowMs + 20_000);
    this.#stop();
  }

  #traffic(): void {
    this.clock.after(this.dice.between(20, 900), () => {
      if (this.#isTrafficOn) this.discord.emitEvent();
      if (this.#isTrafficOn && this.dice.chance(0.2)) this.#command();
      this.#traffic();
    });
  }

  #command(): void {
    this.#commands += 1;
    const op = this.dice.of([3, 4, 8]);
    const dataJson = `"${'x'.repeat(this.dice.chance(0.05) ? 5000 : 10)}"`;
    const guildId = op === 4 ? `${this.dice.between(1, 3)}` : undefined;
    const deadlineMs = this.clock.nowMs + this.dice.between(100, 60_000);
    this.shell.command({ id: this.#commands, op, dataJson, guildId, deadlineMs });
  }

  #commits(): void {
    this.clock.after(250, () => {
      this.shell.commitSoon();
      this.#commits();
    });
  }

  #faults(): void {
    this.clock.after(this.dice.between(200, 15_000), () => {
      if (!this.discord.isFaulty) return;
      this.#fault();
      if (this.shell.session.phase === 'parked') this.#operate();
      this.#faults();
    });
  }

  #fault(): void {
    const line = this.discord.current;
    const forMs = this.dice.between(100, 40_000);
    const later = (act: () => void): void => void this.clock.after(forMs, act);
    this.dice.of<() => void>([
      () => line?.end(this.dice.of(CLOSE_CODES)),
      () => line?.end(undefined),
      () => line?.send({ op: 7, d: null }),
      () => line?.invalidate(this.dice.chance(0.5)),
      () => line?.send({ op: 1, d: null }),
      () => line?.send({ op: 77, d: { a: [1] } }),
      () => line?.sendText(this.dice.of(['{"op":', '[]', '{"op":0,"s":null,"t":"X","d":{}}'])),
      () => this.#replayOld(line),
      () => {
        this.discord.isMute = true;
        later(() => (this.discord.isMute = false));
      },
      () => {
        this.discord.isRefusing = true;
        later(() => (this.discord.isRefusing = false));
      },
      () => {
        this.shell.setBlocked(true);
        later(() => this.shell.setBlocked(false));
      },
      () => {
        this.shell.isStoreDown = true;
        later(() => (this.shell.isStoreDown = false));
      },
      () => this.#operate(),
    ])();
  }

  /** A peer that sends again what it has sent, out of any order. */
  #replayOld(line: ModelConnection | undefined): void {
    const old = line?.session?.events.at(-this.dice.between(1, 5));
    if (old !== undefined) line?.sendEvent(old);
  }

  #operate(): void {
    this.shell.handle({ type: 'restart', newSession: this.dice.chance(0.3) });
  }

  #mend(): void {
    this.discord.isFaulty = false;
    this.discord.isMute = false;
    this.discord.isRefusing = false;
    this.shell.isStoreDown = false;
    this.shell.setBlocked(false);
    if (this.shell.session.phase === 'parked')
      this.shell.handle({ type: 'restart', newSession: false });
  }

  #stop(): void {
    const { sessionId = '' } = this.shell.stored ?? {};
    const events = this.discord.sessions.get(sessionId)?.events ?? [];
    must(this.shell.stored?.sequence === this.shell.session.committable, 'all is committed');
    this.shell.handle({ type: 'drain' });
    this.shell.handle({ type: 'stop' });
    this.clock.run(this.clock.nowMs + 5_000, () => this.shell.isStopped);
    must(this.shell.isStopped, 'a stop ends');
    must(this.#isSafe(sessionId, events), 'every event of the session is dispatched and confirmed');
    for (const type of ['opened', 'readingStopped', 'readingResumed', 'closed'] as const) {
      this.shell.handle({ type });
    }
    const unanswered = [...this.shell.answers.values()].filter((answers) => answers !== 1);
    must(unanswered.length === 0, 'every command is answered once');
    for (const { sessionId, sequence } of this.shell.losses) {
      const known = this.#made(sessionId).filter((event) => event <= sequence);
      must(this.#isSafe(sessionId, known), 'a gap covers what is missing');
    }
  }

  #made(sessionId: string): readonly number[] {
    return this.discord.everySession.get(sessionId)?.events ?? [];
  }

  #isSafe(sessionId: string, events: readonly number[]): boolean {
    const dispatched = [...(this.shell.dispatched.get(sessionId)?.values() ?? [])];
    const safe = new Set(dispatched.filter((one) => one.isConfirmed).map((one) => one.sequence));
    return events.every((event) => safe.has(event));
  }
}

test('random walks keep every rule, and always come back', () => {
  const seen = { steps: 0, identifies: 0, resumes: 0, losses: 0 };
  fc.assert(
    fc.property(fc.noShrink(fc.integer()), (seed) => {
      const walk = new Walk(seed);
      walk.run();
      const { steps, identifies, resumes, losses } = walk.shell;
      seen.steps += steps;
      seen.identifies += identifies;
      seen.resumes += resumes;
      seen.losses += losses.length;
    }),
    { numRuns: 150 },
  );
  expect(seen.steps).toBeGreaterThan(125_000);
  expect(seen.identifies).toBeGreaterThan(400);
  expect(seen.resumes).toBeGreaterThan(750);
  expect(seen.losses).toBeGreaterThan(250);
});
