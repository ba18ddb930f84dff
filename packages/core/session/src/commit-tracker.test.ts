// SPDX-License-Identifier: AGPL-3.0-only
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CommitTracker } from './commit-tracker.ts';

test('commits the newest sequence before which all is confirmed, over gaps in the numbering', () => {
  const tracker = new CommitTracker();
  const [first, second, third] = [3, 10, 11].map((sequence) => tracker.received(sequence));
  expect(tracker).toMatchObject({ committable: 0, lastReceived: 11, pending: 3 });
  tracker.confirm(third ?? -1);
  tracker.confirm(second ?? -1);
  expect(tracker).toMatchObject({ committable: 0, pending: 3 });
  tracker.confirm(first ?? -1);
  expect(tracker).toMatchObject({ committable: 11, pending: 0 });
});

test('a repeated confirm, one of an earlier session and one never given change nothing', () => {
  const tracker = new CommitTracker();
  const old = tracker.received(7);
  tracker.reset(100);
  expect(tracker).toMatchObject({ committable: 100, lastReceived: 100, pending: 0 });
  const ticket = tracker.received(101);
  expect(ticket).toBeGreaterThan(old);
  tracker.confirm(old);
  tracker.confirm(ticket + 1);
  tracker.confirm(-1);
  expect(tracker).toMatchObject({ committable: 100, pending: 1 });
  tracker.confirm(ticket);
  tracker.confirm(ticket);
  expect(tracker).toMatchObject({ committable: 101, pending: 0 });
});

test('a new session may begin below the old one', () => {
  const tracker = new CommitTracker();
  tracker.confirm(tracker.received(5000));
  tracker.reset(1);
  expect(tracker.committable).toBe(1);
  tracker.confirm(tracker.received(2));
  expect(tracker.committable).toBe(2);
});

test('the ring grows while it is wrapped around, and forgets nothing', () => {
  const tracker = new CommitTracker();
  for (let sequence = 1; sequence <= 700; sequence += 1)
    tracker.confirm(tracker.received(sequence));
  const tickets: number[] = [];
  for (let sequence = 701; sequence <= 6000; sequence += 1)
    tickets.push(tracker.received(sequence));
  for (const ticket of tickets.filter((_, index) => index % 2 === 1)) tracker.confirm(ticket);
  expect(tracker).toMatchObject({ committable: 700, pending: 5300, lastReceived: 6000 });
  for (const ticket of tickets.filter((_, index) => index % 2 === 0)) tracker.confirm(ticket);
  expect(tracker).toMatchObject({ committable: 6000, pending: 0 });
});

/** The same rule said the slow way. */
class NaiveTracker {
  events: { sequence: number; isSafe: boolean }[] = [];
  tickets: number[] = [];
  base = 0;
  offset = 0;

  get committable(): number {
    const open = this.events.findIndex((event) => !event.isSafe);
    const safe = open < 0 ? this.events : this.events.slice(0, open);
    return safe.at(-1)?.sequence ?? this.base;
  }

  get pending(): number {
    const open = this.events.findIndex((event) => !event.isSafe);
    return open < 0 ? 0 : this.events.length - open;
  }
}

type Step = { readonly kind: 'receive' | 'confirm' | 'reset'; readonly value: number };

function step(tracker: CommitTracker, naive: NaiveTracker, { kind, value }: Step): void {
  if (kind === 'receive') {
    const sequence = (naive.events.at(-1)?.sequence ?? naive.base) + 1 + (value % 3);
    const ticket = tracker.received(sequence);
    naive.tickets.push(ticket);
    naive.events.push({ sequence, isSafe: false });
  } else if (kind === 'confirm') {
    const ticket = value % (naive.offset + naive.events.length + 2);
    tracker.confirm(ticket);
    const event = naive.events[ticket - naive.offset];
    if (event !== undefined) event.isSafe = true;
  } else {
    tracker.reset(value);
    naive.offset += naive.events.length;
    naive.events = [];
    naive.base = value;
  }
  expect(naive.tickets).toEqual([...naive.tickets.keys()]);
  expect(tracker.committable).toBe(naive.committable);
  expect(tracker.pending).toBe(naive.pending);
}

test('agrees with a naive model over random receipts, confirms and resets', () => {
  const anyStep = fc.record<Step>({
    kind: fc.oneof(
      { weight: 10, arbitrary: fc.constant('receive' as const) },
      { weight: 12, arbitrary: fc.constant('confirm' as const) },
      { weight: 1, arbitrary: fc.constant('reset' as const) },
    ),
    value: fc.nat(10_000),
  });
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 20, maxLength: 150 }), (steps) => {
      const tracker = new CommitTracker();
      const naive = new NaiveTracker();
      for (const one of steps) step(tracker, naive, one);
    }),
  );
});
