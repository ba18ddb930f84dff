// SPDX-License-Identifier: AGPL-3.0-only
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ConfirmWindow } from './confirm-window.ts';
import { numbered } from './messages.fixture.ts';

const settlements = fc.array(
  fc.record({
    tag: fc.integer({ min: 0, max: 45 }),
    multiple: fc.boolean(),
    sent: fc.nat({ max: 6 }),
  }),
  { maxLength: 40 },
);

test('each message is settled once by its tag, alone or with its elders, and bytes add up', () => {
  fc.assert(
    fc.property(settlements, (drawn) => {
      const window = new ConfirmWindow();
      let sent = 0;
      const open = new Set<number>();
      for (const { tag, multiple, sent: more } of drawn) {
        for (let n = 0; n < more; n += 1) {
          window.sent(numbered(sent));
          sent += 1;
          open.add(sent);
        }
        const due = [...open].filter((one) => one === tag || (multiple && one < tag));
        due.forEach((one) => open.delete(one));
        const settled: number[] = [];
        window.settle(tag, multiple, (message) => settled.push(message.ticket + 1));
        expect(settled).toEqual(due);
        expect(window.unsettled).toBe(open.size);
        const bytes = [...open].reduce((sum, one) => sum + numbered(one - 1).sizeBytes, 0);
        expect(window.bytes).toBe(bytes);
      }
      expect(window.takeAll().map((message) => message.ticket + 1)).toEqual([...open]);
      expect([window.bytes, window.unsettled]).toEqual([0, 0]);
      window.sent(numbered(0));
      const first: number[] = [];
      window.settle(1, false, ({ ticket }) => first.push(ticket));
      expect(first).toEqual([0]);
    }),
  );
});

test('a tag that was never sent moves nothing', () => {
  const window = new ConfirmWindow();
  const settled: number[] = [];
  const take = ({ ticket }: { ticket: number }): number => settled.push(ticket);
  window.settle(1, false, take);
  window.settle(3, true, take);
  window.sent(numbered(0));
  window.settle(1, false, take);
  expect(settled).toEqual([0]);
});
