// SPDX-License-Identifier: AGPL-3.0-only
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '@gatefleet/servers/fixture';
import { expect, test } from 'vitest';
import { lineSplitter, readLogLine, RotatingLog } from './service-log.ts';

test('a log never takes more than two files of its size', async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'deeper', 'ws-0.log');
  const log = new RotatingLog(path, 1000);
  for (let line = 0; line < 500; line += 1) log.write(`line ${line} ${'x'.repeat(40)}`);
  log[Symbol.dispose]();
  expect((await readdir(join(folder.path, 'deeper'))).sort()).toEqual(['ws-0.log', 'ws-0.log.1']);
  for (const file of [path, `${path}.1`]) expect((await stat(file)).size).toBeLessThan(1100);
  expect(await readFile(path, 'utf8')).toContain('line 499');
});

test('lines are put together from any pieces, and one without an end is given out', () => {
  const lines: string[] = [];
  const split = lineSplitter((line) => lines.push(line));
  for (const piece of ['a', 'b\nc', '\n\nd', '\n']) split(piece);
  expect(lines).toEqual(['ab', 'c', 'd']);
  split('x'.repeat(70_000));
  expect(lines[3]).toHaveLength(70_000);
});

test.each([
  ['{"level":30,"msg":"fine"}', 'info', 'fine'],
  [
    '{"level":40,"time":1,"pid":2,"hostname":"h","msg":"slow","shardId":3}',
    'warning',
    'slow shardId=3',
  ],
  [
    '{"level":50,"msg":"lost","err":{"message":"no route","stack":"…"}}',
    'error',
    'lost err="no route"',
  ],
  ['{"msg":"bad","code":"BAD_CONFIG"}', 'error', 'bad code=BAD_CONFIG'],
  ['{"msg":"simulator listening"}', 'info', 'simulator listening'],
  ['{"level":"warn","msg":"slow"}', 'warning', 'slow'],
  ['{"level":"fatal","msg":"gone"}', 'error', 'gone'],
  ['{"level":"info","msg":"fine","code":1000}', 'info', 'fine code=1000'],
  ['{broken', 'error', '{broken'],
  ['TypeError: \u001B[31mred', 'error', 'TypeError:  [31mred'],
])('%s', (line, severity, text) => {
  expect(readLogLine(line)).toEqual({ severity, text });
});
