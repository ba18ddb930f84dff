// SPDX-License-Identifier: AGPL-3.0-only
// Long lists as NDJSON, in chunks of many lines: they are read by the hundred thousand.
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { FastifyReply } from 'fastify';

const LINES_PER_CHUNK = 1_000;
const CHARS_PER_CHUNK = 262_144;

async function* chunks(lines: Iterable<string>): AsyncGenerator<string> {
  let chunk: string[] = [];
  let chars = 0;
  for (const line of lines) {
    chunk.push(line);
    chars += line.length;
    if (chunk.length < LINES_PER_CHUNK && chars < CHARS_PER_CHUNK) continue;
    yield `${chunk.join('\n')}\n`;
    chunk = [];
    chars = 0;
    // Traffic and heartbeats get their turn between chunks.
    await setImmediate();
  }
  if (chunk.length > 0) yield `${chunk.join('\n')}\n`;
}

/** Sends lines, each without its end, as fast as the reader takes them. */
export function sendLines(reply: FastifyReply, lines: Iterable<string>): FastifyReply {
  const body = Readable.from(chunks(lines), { objectMode: true });
  return reply.type('application/x-ndjson').send(body);
}

export function* jsonLines(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield JSON.stringify(value);
}
