// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { type Scanned, scannedFrom, utf8 } from './frame-scan.fixture.ts';
import { FrameScanner } from './frame-scan.ts';

const NOTHING: Scanned = {
  op: -1,
  sequence: -1,
  name: '',
  data: undefined,
  id: '',
  guild: '',
  channel: '',
  user: '',
};

const MESSAGE =
  '{"t":"MESSAGE_CREATE","s":42,"op":0,"d":{"type":0,"mentions":[{"id":"1"},"}]"],' +
  '"author":{"username":"\\"id\\"","id":"200000000000000001"},"member":{"user":{"id":"2"},' +
  '"guild_id":"3"},"id":"100000000000000001","guild_id":"300000000000000001",' +
  '"channel_id":"400000000000000001","content":"{\\"guild_id\\":\\"5\\"} \\\\"}}';

test.each<{ what: string; text: string; finds: Partial<Scanned> }>([
  {
    what: 'a message',
    text: MESSAGE,
    finds: {
      op: 0,
      sequence: 42,
      name: 'MESSAGE_CREATE',
      id: '100000000000000001',
      guild: '300000000000000001',
      channel: '400000000000000001',
      user: '200000000000000001',
    },
  },
  {
    what: 'HELLO',
    text: '{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":1}}',
    finds: { op: 10 },
  },
  { what: 'an ACK', text: '{"op":11}', finds: { op: 11, data: undefined } },
  { what: 'op 9', text: '{"op":9,"d":false}', finds: { op: 9, data: false } },
  { what: 'an empty object', text: ' { } ', finds: {} },
  { what: 'an empty d', text: '{"op":0,"d":{}}', finds: { op: 0, data: {} } },
  { what: 'd as an array', text: '{"d":[{"guild_id":"1"}]}', finds: { data: [{ guild_id: '1' }] } },
  { what: 'd as a string', text: '{"d":"{\\"id\\":\\"1\\"}"}', finds: { data: '{"id":"1"}' } },
  {
    what: 'white space of every kind',
    text: '\r\n\t {\t"op" :\n0 ,\r"d"\t: { "id" : "7" } , "t" : "X" , "s" : 3 } \n',
    finds: { op: 0, sequence: 3, name: 'X', id: '7' },
  },
  {
    what: 'ids in the wrong place',
    text: '{"id":"1","guild_id":"2","user":{"id":"3"},"d":{"x":{"id":"4","guild_id":"5"},"y":[{"channel_id":"6"}]}}',
    finds: { id: '', guild: '', channel: '', user: '' },
  },
  {
    what: 'ids that are no strings',
    text: '{"d":{"id":1,"guild_id":null,"channel_id":{"id":"2"},"user_id":[3],"user":null,"author":"4"}}',
    finds: { id: '', guild: '', channel: '', user: '' },
  },
  { what: 'an empty id', text: '{"d":{"id":"","guild_id":"1"}}', finds: { id: '', guild: '1' } },
  {
    what: 'user_id',
    text: '{"d":{"user_id":"1","member":{"user":{"id":"2"}}}}',
    finds: { user: '1' },
  },
  {
    what: 'user',
    text: '{"d":{"user":{"name":"x","id":"1","y":{"id":"2"}}}}',
    finds: { user: '1' },
  },
  {
    what: 'keys of the payload within the user',
    text: '{"op":0,"d":{"user":{"op":5,"d":{"id":"9"},"id":"1","guild_id":"2"},"s":4,"t":"Y"},"t":"X","s":3}',
    finds: { op: 0, sequence: 3, name: 'X', user: '1', guild: '' },
  },
  {
    what: 'keys that stand twice: the last counts',
    text: '{"op":1,"op":0,"s":1,"s":null,"t":"A","t":"B","d":{"id":"1","guild_id":"2"},"d":{"id":"3","id":"4"}}',
    finds: { op: 0, sequence: -1, name: 'B', id: '4', guild: '' },
  },
  {
    what: 'escapes in keys and in the name',
    text: '{"\\u006fp":0,"\\u0074":"A\\u0042","\\u0064":{"gu\\u0069ld_id":"1","\\u0069d":"2"}}',
    finds: { op: 0, name: 'AB', guild: '1', id: '2' },
  },
  {
    what: 'a long name, with and without escapes',
    text: `{"t":"${'N'.repeat(40)}\\u0041"}`,
    finds: { name: `${'N'.repeat(40)}A` },
  },
  { what: 'a name in other scripts', text: '{"t":"ÄÖ名"}', finds: { name: 'ÄÖ名' } },
  {
    what: 'an escaped quote at the end',
    text: '{"t":"a\\"","op":0}',
    finds: { name: 'a"', op: 0 },
  },
  { what: 'look-alike keys', text: '{"Op":1,"op ":2,"opp":3,"":4,"o":5,"op":6}', finds: { op: 6 } },
  {
    what: 'numbers that are not whole',
    text: '{"op":-1,"s":1.5}',
    finds: { op: -1, sequence: -1 },
  },
  {
    what: 'numbers at and beyond what is exact',
    text: '{"op":9007199254740991,"s":9007199254740993}',
    finds: { op: Number.MAX_SAFE_INTEGER, sequence: -1 },
  },
  {
    what: 'numbers as strings',
    text: '{"op":"0","s":"1","t":5}',
    finds: { op: -1, sequence: -1, name: '' },
  },
])('finds $what', ({ text, finds }) => {
  const bytes = utf8(text);
  const scanner = new FrameScanner();
  expect(scanner.scan(bytes)).toBe(true);
  const parsed = JSON.parse(text) as { d?: unknown };
  expect(scannedFrom(scanner, bytes)).toEqual({ ...NOTHING, data: parsed.d, ...finds });
});

test.each([
  '',
  ' ',
  'null',
  '5',
  '"op"',
  '[]',
  '{',
  '}',
  '{}}',
  '{} {}',
  '{}x',
  '{"op"}',
  '{"op":}',
  '{"op" 1}',
  '{"op":1,}',
  '{,"op":1}',
  '{op:1}',
  "{'op':1}",
  '{"op":1 "s":2}',
  '{"d":{"a":[}]}}',
  '{"d":{"a":1]}',
  '{"d":[1,2}',
  '{"d":"abc}',
  '{"d":"abc\\"}',
  '{"d":{"id"}}',
  '{"\\x":1}',
  '{"t":"\\x"}',
  '\u{feff}{}',
])('refuses %j', (text) => {
  expect(new FrameScanner().scan(utf8(text))).toBe(false);
});

test('every truncation is refused and none throws, at every byte', () => {
  const scanner = new FrameScanner();
  const text = `{"\\u006fp":0,${MESSAGE.slice(1)}`;
  const bytes = utf8(text);
  for (let length = 0; length < bytes.length; length += 1) {
    expect(scanner.scan(bytes.subarray(0, length))).toBe(false);
  }
  expect(scanner.scan(bytes)).toBe(true);
});

test('one scan leaves nothing to the next, a failed one neither', () => {
  const scanner = new FrameScanner();
  scanner.scan(utf8(MESSAGE));
  const empty = utf8('{}');
  expect(scanner.scan(empty)).toBe(true);
  expect(scannedFrom(scanner, empty)).toEqual(NOTHING);
  scanner.scan(utf8(MESSAGE.slice(0, -1)));
  expect(scanner.scan(empty)).toBe(true);
  expect(scannedFrom(scanner, empty)).toEqual(NOTHING);
});

test('bytes that are no UTF-8 in names and ids do no harm', () => {
  const bytes = utf8('{"t":"X_","d":{"id":"1_"}}');
  for (const at of [7, 22]) bytes[at] = 0xff;
  const scanner = new FrameScanner();
  expect(scanner.scan(bytes)).toBe(true);
  expect(scanner.name).toBe('X\u{fffd}');
  expect(scanner.idEnd - scanner.idStart).toBe(2);
});

test('depth costs no stack', () => {
  const deep = `{"d":{"x":${'['.repeat(200_000)}${']'.repeat(200_000)},"id":"1"}}`;
  const scanner = new FrameScanner();
  expect(scanner.scan(utf8(deep))).toBe(true);
  expect(scanner.idEnd - scanner.idStart).toBe(1);
});
