// SPDX-License-Identifier: AGPL-3.0-only
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLogger, maskSecrets } from './log.ts';

function logging(secrets: readonly string[], level: 'debug' | 'info' | 'warn' = 'info') {
  const lines: string[] = [];
  const destination = { write: (line: string) => lines.push(line) };
  return { log: createLogger({ service: 'test', level, secrets, destination }), lines };
}

test('a line is JSON with service, level, time and message', () => {
  const { log, lines } = logging([]);
  log.info({ shardId: 3 }, 'shard ready');
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    level: 'info',
    time: expect.stringMatching(/^[0-9]{4}-[0-9]{2}-[0-9]{2}T/u),
    service: 'test',
    shardId: 3,
    msg: 'shard ready',
  });
});

test('what is below the level is not written', () => {
  const { log, lines } = logging([], 'warn');
  log.info('no');
  log.warn('yes');
  expect(lines).toHaveLength(1);
});

test('a secret is cut out wherever it stands', () => {
  const { log, lines } = logging(['very-secret-token']);
  log.info({ url: 'amqp://me:very-secret-token@host' }, 'with very-secret-token');
  log.child({ of: 'very-secret-token' }).error({ err: new Error('very-secret-token!') }, 'failed');
  expect(lines.join('')).not.toContain('very-secret-token');
  expect(lines[0]).toContain('amqp://me:***@host');
});

test('a secret with signs that JSON escapes is cut out, too', () => {
  const secret = 'quote " slash \\ end\ttab';
  const { log, lines } = logging([secret]);
  log.info({ reason: `refused ${secret}` }, 'problem');
  expect((JSON.parse(lines[0] ?? '') as { reason: string }).reason).toBe('refused ***');
});

test('fields that hold tokens are masked without knowing the token', () => {
  const { log, lines } = logging([]);
  log.info({ token: 'aaa', interaction: { token: 'bbb' }, headers: { authorization: 'ccc' } }, 'x');
  expect(lines[0]).not.toMatch(/aaa|bbb|ccc/u);
});

test('an error is written with name, message, code and the message of its cause', () => {
  const { log, lines } = logging([]);
  const cause = new Error('socket closed');
  const error = Object.assign(new RangeError('too far', { cause }), { code: 'FAR' });
  log.warn({ err: error }, 'problem');
  expect((JSON.parse(lines[0] ?? '') as { err: unknown }).err).toEqual({
    name: 'RangeError',
    message: 'too far',
    code: 'FAR',
    cause: 'socket closed',
  });
});

test('what is thrown and no error is written as text', () => {
  const { log, lines } = logging([]);
  log.warn({ err: 'just text' }, 'problem');
  expect((JSON.parse(lines[0] ?? '') as { err: unknown }).err).toEqual({ message: 'just text' });
});

test('short words are no secrets: masking them would blot out ordinary text', () => {
  expect(maskSecrets('guest of the house', ['guest', ''])).toBe('guest of the house');
  expect(maskSecrets('a longsecret, a longsecret', ['longsecret'])).toBe('a ***, a ***');
});

test('a file has what its own level takes, without secrets either', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gatefleet-log-'));
  const path = join(folder, 'service.log');
  const lines: string[] = [];
  const destination = { write: (line: string) => lines.push(line) };
  await writeFile(path, '{"msg":"before"}\n');
  const log = createLogger({
    service: 'test',
    level: 'error',
    secrets: ['very-secret-token'],
    destination,
    file: { path, level: 'info' },
  });
  log.debug('nowhere');
  log.info('very-secret-token');
  log.error('in both');
  const written = (await readFile(path, 'utf8')).trim().split('\n');
  const messages = written.map((line) => (JSON.parse(line) as { msg: string }).msg);
  expect(messages).toEqual(['before', '***', 'in both']);
  expect(lines).toHaveLength(1);
  await rm(folder, { recursive: true });
});
