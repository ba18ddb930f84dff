// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { breakingChanges, type ProtoNode } from './proto-changes.ts';
import { describeSources } from './protobuf-tools.ts';

const released = `
message Thing {
  string name = 1;
  repeated fixed64 ids = 2;
  optional uint32 size = 3;
  map<string, uint32> counts = 4;
  oneof kind {
    string left = 5;
    string right = 6;
  }
  Inner inner = 7;
  message Inner { bool deep = 1; }
}
enum Colour { COLOUR_UNSPECIFIED = 0; COLOUR_RED = 1; }
service Things { rpc Get (Thing) returns (Thing); }
`;

interface Change {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly told: readonly string[];
}

const changes: readonly Change[] = [
  { what: 'nothing', from: '', to: '', told: [] },
  {
    what: 'a new field',
    from: 'string name = 1;',
    to: 'string name = 1; bool more = 9;',
    told: [],
  },
  {
    what: 'a new oneof member',
    from: 'string right = 6;',
    to: 'string right = 6; string up = 8;',
    told: [],
  },
  {
    what: 'a new value',
    from: 'COLOUR_RED = 1;',
    to: 'COLOUR_RED = 1; COLOUR_BLUE = 2;',
    told: [],
  },
  {
    what: 'a new message, enum and method',
    from: 'service Things {',
    to: 'message Other {} enum Size { SIZE_UNSPECIFIED = 0; } service Things { rpc Put (Thing) returns (Thing);',
    told: [],
  },
  {
    what: 'a removed field',
    from: 'string name = 1;',
    to: '',
    told: ['Thing.name: field 1 removed'],
  },
  {
    what: 'a removed field with its number reserved',
    from: 'string name = 1;',
    to: 'reserved 1;',
    told: ['Thing.name: field 1 removed'],
  },
  {
    what: 'a renamed field',
    from: 'string name = 1;',
    to: 'string title = 1;',
    told: ['Thing.name: field 1 removed'],
  },
  {
    what: 'a renumbered field',
    from: 'string name = 1;',
    to: 'string name = 10;',
    told: ['Thing.name: number changed from 1 to 10'],
  },
  {
    what: 'another type',
    from: 'string name = 1;',
    to: 'bytes name = 1;',
    told: ['Thing.name: type changed from string to bytes'],
  },
  {
    what: 'repeated made single',
    from: 'repeated fixed64 ids',
    to: 'fixed64 ids',
    told: ['Thing.ids: label changed from repeated to none'],
  },
  {
    what: 'optional taken away',
    from: 'optional uint32',
    to: 'uint32',
    told: ['Thing.size: label changed from optional to none'],
  },
  {
    what: 'another type of map keys',
    from: 'map<string, uint32>',
    to: 'map<uint32, uint32>',
    told: ['Thing.counts: type changed from map<string, uint32> to map<uint32, uint32>'],
  },
  {
    what: 'a field taken out of its oneof',
    from: 'string right = 6;\n  }',
    to: '}\nstring right = 6;',
    told: ['Thing.right: oneof changed from kind to none'],
  },
  {
    what: 'a change in a nested message',
    from: 'bool deep = 1;',
    to: 'int32 deep = 1;',
    told: ['Thing.Inner.deep: type changed from bool to int32'],
  },
  {
    what: 'a removed value',
    from: 'COLOUR_RED = 1;',
    to: '',
    told: ['Colour.COLOUR_RED: value 1 removed'],
  },
  {
    what: 'a renumbered value',
    from: 'COLOUR_RED = 1;',
    to: 'COLOUR_RED = 2;',
    told: ['Colour.COLOUR_RED: number changed from 1 to 2'],
  },
  {
    what: 'a removed enum',
    from: 'enum Colour { COLOUR_UNSPECIFIED = 0; COLOUR_RED = 1; }',
    to: '',
    told: ['Colour: an enum removed'],
  },
  {
    what: 'a removed message',
    from: 'message Inner { bool deep = 1; }',
    to: '',
    told: ['Thing.Inner: a message removed'],
  },
  {
    what: 'an enum made a message',
    from: 'enum Colour { COLOUR_UNSPECIFIED = 0; COLOUR_RED = 1; }',
    to: 'message Colour {}',
    told: ['Colour: was an enum and is a message'],
  },
  {
    what: 'a removed service',
    from: 'service Things { rpc Get (Thing) returns (Thing); }',
    to: '',
    told: ['Things: a service removed'],
  },
  {
    what: 'a removed method',
    from: 'rpc Get (Thing) returns (Thing);',
    to: '',
    told: ['Things.Get: method removed'],
  },
  {
    what: 'a method that streams now',
    from: 'returns (Thing)',
    to: 'returns (stream Thing)',
    told: ['Things.Get: signature changed from Thing -> Thing to Thing -> stream Thing'],
  },
];

function inPackage(name: string, body: string): string {
  // What a removed message leaves behind must still be known somewhere.
  return `syntax = "proto3"; package ${name}; ${body.includes('message Inner') ? '' : 'message Inner {}'} ${body}`;
}

// All in one run of the compiler, each in a package of its own.
const described = describeSources({
  released: inPackage('released', released),
  ...Object.fromEntries(
    changes.map(({ from, to }, at) => {
      return [`change${at}`, inPackage(`change${at}`, released.replace(from, to))];
    }),
  ),
});

function packageOf(name: string): ProtoNode {
  const found = described.nested?.[name];
  if (found === undefined) throw new Error(`no package ${name}`);
  return found;
}

test.each(changes.map((change, at) => [change.what, at, change] as const))(
  '%s',
  (_, at, { from, told }) => {
    expect(released).toContain(from);
    expect(breakingChanges(packageOf('released'), packageOf(`change${at}`))).toEqual(told);
  },
);

test('a removed package is told', () => {
  expect(breakingChanges({ nested: { v1: { nested: {} } } }, { nested: {} })).toEqual([
    'v1: a package removed',
  ]);
});
