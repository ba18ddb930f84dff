// SPDX-License-Identifier: AGPL-3.0-only
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundaryOf, parseMultipart } from './multipart.ts';

const body = (...lines: string[]) => Buffer.from(lines.join('\r\n'));

test.each([
  ['multipart/form-data; boundary=abc', 'abc'],
  ['multipart/form-data; charset=utf-8; boundary="a b;c"', 'a b;c'],
  ['multipart/form-data', undefined],
])('the boundary of %s is %s', (type, boundary) => {
  expect(boundaryOf(type)).toBe(boundary);
});

test('reads fields and files', () => {
  const form = parseMultipart(
    body(
      'preamble',
      '--b',
      'Content-Disposition: form-data; name="payload_json"',
      'Content-Type: application/json',
      '',
      '{"content":"ü"}',
      '--b',
      'content-disposition: form-data; name="files[3]"; filename="a%22b.txt"',
      'Content-Type: text/plain',
      '',
      'one\r\n--not\r\ntwo',
      '--b',
      'Content-Disposition: form-data; filename=x.bin; name=file7',
      '',
      '',
      '--b--',
      'epilogue',
    ),
    'b',
  );
  expect(form?.fields).toEqual(new Map([['payload_json', Buffer.from('{"content":"ü"}')]]));
  expect(form?.files).toEqual([
    {
      field: 'files[3]',
      index: 3,
      filename: 'a"b.txt',
      contentType: 'text/plain',
      bytes: Buffer.from('one\r\n--not\r\ntwo'),
    },
    { field: 'file7', index: 7, filename: 'x.bin', contentType: null, bytes: Buffer.alloc(0) },
  ]);
});

test.each([
  ['name="f"; filename*=UTF-8\'\'na%C3%AFve.txt', 'naïve.txt'],
  ['name="f"; filename="plain.txt"; filename*=utf-8\'en\'b.txt', 'b.txt'],
  ['name="f"; filename="plain.txt"; filename*=utf-8\'\'%', 'plain.txt'],
])('the file of %s is %s', (disposition, filename) => {
  const form = parseMultipart(
    body('--b', `Content-Disposition: form-data; ${disposition}`, '', 'x', '--b--'),
    'b',
  );
  expect(form?.files).toMatchObject([{ field: 'f', filename }]);
  expect(form?.fields.size).toBe(0);
});

test('what is named payload_json is no file', () => {
  const disposition = 'Content-Disposition: form-data; name="payload_json"; filename="blob"';
  const form = parseMultipart(body('--b', disposition, '', '{}', '--b--'), 'b');
  expect(form).toEqual({ fields: new Map([['payload_json', Buffer.from('{}')]]), files: [] });
});

test.each([
  ['nothing', ''],
  ['no end', '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx'],
  ['no headers', '--b\r\nx\r\n--b--'],
  ['no name', '--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--'],
  ['no line after the boundary', '--bContent-Disposition: form-data; name="a"\r\n\r\nx\r\n--b--'],
])('refuses %s', (_name, text) => {
  expect(parseMultipart(Buffer.from(text), 'b')).toBeUndefined();
});

test('gives back any bytes that were put in', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const head = '--XbX\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\n';
      const whole = Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--XbX--\r\n')]);
      const file = parseMultipart(whole, 'XbX')?.files[0];
      expect(file === undefined ? undefined : Buffer.compare(file.bytes, bytes)).toBe(0);
    }),
  );
});

test('never fails on bytes of any kind', () => {
  const piece = fc.oneof(
    fc.constantFrom('--b', '\r\n', '--b--', 'Content-Disposition: form-data; name="a"', '\r\n\r\n'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      parseMultipart(Buffer.from(pieces.join('')), 'b');
    }),
  );
});
