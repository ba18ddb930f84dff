// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { interactionDetailFromJson } from './interaction.ts';

test.each([
  [1, undefined, 'ping'],
  [2, 1, 'command'],
  [2, 2, 'user'],
  [2, 3, 'message'],
  [2, undefined, 'command'],
  [3, undefined, 'component'],
  [4, 1, 'autocomplete'],
  [5, undefined, 'modal'],
])('type %s with command type %s is %s', (type, commandType, kind) => {
  expect(interactionDetailFromJson({ type, data: { type: commandType } })?.kind).toBe(kind);
});

test('a command path is command, group and subcommand, without plain options', () => {
  const detail = interactionDetailFromJson({
    id: '9007199254740993',
    type: 2,
    data: {
      id: '7',
      name: 'config',
      custom_id: 'not of a command',
      options: [
        { type: 3, name: 'text', value: 'x' },
        { type: 2, name: 'set', options: [{ type: 1, name: 'colour', options: [{ type: 3 }] }] },
      ],
    },
  });
  expect(detail).toEqual({
    id: '9007199254740993',
    kind: 'command',
    commandPath: ['config', 'set', 'colour'],
    customId: '',
    commandId: '7',
  });
});

test('a path ends at three words however deep the options go', () => {
  let option: Record<string, unknown> = { type: 1, name: 'deepest' };
  for (let depth = 0; depth < 50; depth += 1) option = { type: 2, name: 'g', options: [option] };
  const detail = interactionDetailFromJson({ type: 2, data: { name: 'c', options: [option] } });
  expect(detail?.commandPath).toEqual(['c', 'g', 'g']);
});

test('a component has its whole custom id and no command', () => {
  const data = { id: '5', name: 'no', custom_id: 'page:2' };
  expect(interactionDetailFromJson({ id: '1', type: 3, data })).toEqual({
    id: '1',
    kind: 'component',
    commandPath: [],
    customId: 'page:2',
    commandId: undefined,
  });
});

test.each([undefined, null, 'x', 5, [], {}, { type: 6 }, { type: '2' }])(
  '%j is no interaction we know',
  (value) => {
    expect(interactionDetailFromJson(value)).toBeUndefined();
  },
);

test('any JSON is read without a throw, and strings only become words', () => {
  const json = fc.jsonValue({ maxDepth: 4 });
  const option = fc.record({ type: fc.constantFrom(1, 2, 3), name: json, options: json });
  const data = fc.record(
    { type: json, id: json, name: json, custom_id: json, options: fc.array(option) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.oneof(json, data), (type, value) => {
      const detail = interactionDetailFromJson({ type, data: value });
      expect(detail?.commandPath.every((word) => typeof word === 'string')).toBe(true);
      expect(typeof detail?.customId).toBe('string');
    }),
  );
});
