// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { CommandDesk } from './command-desk.ts';
import { OP } from './opcodes.ts';
import { DEFAULT_SEND_LIMITS, type SendQueueLimits } from './send-queue.ts';
import type { SessionCommand, SessionEffect } from './session-io.ts';

function desk(limits: Partial<SendQueueLimits> = {}): {
  desk: CommandDesk;
  effects: SessionEffect[];
} {
  const effects: SessionEffect[] = [];
  const made = new CommandDesk({ ...DEFAULT_SEND_LIMITS, ...limits }, (effect) =>
    effects.push(effect),
  );
  made.connectionOpened(41_250);
  return { desk: made, effects };
}

function command(id: number, changes: Partial<SessionCommand> = {}): SessionCommand {
  return { id, op: OP.requestGuildMembers, dataJson: `{"n":${id}}`, deadlineMs: 1e9, ...changes };
}

test('writes a command as op and the data as it was given, and says that it was sent', () => {
  const { desk: open, effects } = desk();
  open.add(command(7, { dataJson: '{"a" : "ä"}' }));
  open.flush(0, true);
  expect(effects).toEqual([
    { type: 'send', text: '{"op":8,"d":{"a" : "ä"}}' },
    { type: 'commandSent', id: 7 },
  ]);
});

test('while nothing may be written it waits, and looks again', () => {
  const { desk: closed, effects } = desk();
  closed.add(command(1));
  closed.flush(0, false);
  expect(closed.waiting).toBe(1);
  expect(effects).toEqual([{ type: 'setTimer', timer: 'commands', delayMs: 500 }]);
});

const OVERHEAD = '{"op":8,"d":}'.length;

test.each([
  { what: '4096 bytes', json: `"${'x'.repeat(4096 - OVERHEAD - 2)}"`, isSent: true },
  { what: '4097 bytes', json: `"${'x'.repeat(4097 - OVERHEAD - 2)}"`, isSent: false },
  { what: '4096 bytes of two each', json: `"${'é'.repeat(2040)}x"`, isSent: true },
  { what: '4098 bytes in 2056 characters', json: `"${'é'.repeat(2041)}x"`, isSent: false },
  { what: '4100 bytes in surrogate pairs', json: `"${'😀'.repeat(1021)}x"`, isSent: false },
])('a payload of $what: sent is $isSent', ({ json, isSent }) => {
  const { desk: open, effects } = desk();
  open.add(command(1, { dataJson: json }));
  open.flush(0, true);
  const answer = isSent
    ? { type: 'commandSent', id: 1 }
    : { type: 'commandFailed', id: 1, reason: 'TOO_LARGE' };
  expect(effects.at(-1)).toEqual(answer);
  expect(effects.some(({ type }) => type === 'send')).toBe(isSent);
});

test('op 4 with a guild is voice, op 4 without and others are general, op 3 is presence', () => {
  const { desk: open, effects } = desk();
  open.add(command(1, { op: OP.presenceUpdate }));
  open.add(command(2, { op: OP.presenceUpdate }));
  open.add(command(3, { op: OP.voiceStateUpdate }));
  open.add(command(4, { op: OP.voiceStateUpdate, guildId: '9' }));
  open.add(command(5, { op: OP.voiceStateUpdate, guildId: '9' }));
  open.add(command(6));
  open.flush(0, true);
  const told = effects.flatMap((effect) => {
    if (effect.type === 'commandSent') return [`${effect.id} sent`];
    return effect.type === 'commandFailed' ? [`${effect.id} ${effect.reason}`] : [];
  });
  expect(told).toEqual(['1 SUPERSEDED', '4 SUPERSEDED', '5 sent', '3 sent', '6 sent', '2 sent']);
});

test('overflow and expiry are told', () => {
  const { desk: full, effects } = desk({ maxGeneral: 1 });
  full.add(command(1, { deadlineMs: 5 }));
  full.add(command(2));
  full.flush(5, true);
  expect(effects).toEqual([
    { type: 'commandFailed', id: 2, reason: 'OVERFLOW' },
    { type: 'commandFailed', id: 1, reason: 'EXPIRED' },
  ]);
});

test('heartbeats are written past the limit of the commands', () => {
  const { desk: open, effects } = desk();
  for (let id = 0; id < 200; id += 1) open.add(command(id));
  open.flush(0, true);
  expect(open.waiting).toBe(85);
  open.sendNow('beat', 1);
  expect(effects.at(-1)).toEqual({ type: 'send', text: 'beat' });
  expect(effects.filter(({ type }) => type === 'send')).toHaveLength(116);
  expect(effects).toContainEqual({ type: 'setTimer', timer: 'commands', delayMs: 500 });
});

test('the end answers all that wait, those without a deadline too', () => {
  const { desk: ending, effects } = desk();
  ending.add(command(1));
  ending.add(command(2, { deadlineMs: Number.POSITIVE_INFINITY }));
  ending.failAll();
  ending.failAll();
  expect(effects).toEqual([
    { type: 'commandFailed', id: 1, reason: 'STOPPED' },
    { type: 'commandFailed', id: 2, reason: 'STOPPED' },
  ]);
});
