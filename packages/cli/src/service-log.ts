// SPDX-License-Identifier: AGPL-3.0-only
// A service's output: kept in two files of bounded size, and read line by line for what a person should see.
import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { printable } from './screen.ts';

const MAX_FILE_BYTES = 8_388_608;
const MAX_LINE_CHARS = 65_536;

/** Appends to `path`; a full file becomes `path.1` and the one before that is forgotten. */
export class RotatingLog implements Disposable {
  readonly #path: string;
  readonly #maxBytes: number;
  #file: number;
  #bytes: number;

  constructor(path: string, maxBytes = MAX_FILE_BYTES) {
    mkdirSync(dirname(path), { recursive: true });
    this.#path = path;
    this.#maxBytes = maxBytes;
    this.#file = openSync(path, 'a', 0o600);
    this.#bytes = fstatSync(this.#file).size;
  }

  write(line: string): void {
    if (this.#bytes >= this.#maxBytes) this.#rotate();
    this.#bytes += writeSync(this.#file, `${line}\n`);
  }

  #rotate(): void {
    closeSync(this.#file);
    renameSync(this.#path, `${this.#path}.1`);
    this.#file = openSync(this.#path, 'w', 0o600);
    this.#bytes = 0;
  }

  [Symbol.dispose](): void {
    closeSync(this.#file);
  }
}

/** Cuts a stream of text into lines; a line without an end is given out in pieces. */
export function lineSplitter(onLine: (line: string) => void): (text: string) => void {
  let rest = '';
  return (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') onLine(line);
    if (rest.length > MAX_LINE_CHARS) {
      onLine(rest);
      rest = '';
    }
  };
}

export interface LogNote {
  readonly severity: 'info' | 'warning' | 'error';
  readonly text: string;
}

const WARNING_LEVEL = 40;
const ERROR_LEVEL = 50;
const LEVELS: Readonly<Record<string, number>> = {
  warn: WARNING_LEVEL,
  error: ERROR_LEVEL,
  fatal: 60,
};
const NOT_SHOWN = new Set([
  'level',
  'time',
  'pid',
  'hostname',
  'name',
  'msg',
  'service',
  'replica',
]);

/** What a line of output says. Lines that are no JSON come from a runtime that breaks: errors. */
export function readLogLine(line: string): LogNote {
  const record = parseRecord(line);
  if (record === undefined) return { severity: 'error', text: printable(line) };
  const level = levelOf(record);
  const severity = level >= ERROR_LEVEL ? 'error' : level >= WARNING_LEVEL ? 'warning' : 'info';
  const fields = Object.entries(record)
    .filter(([name]) => !NOT_SHOWN.has(name))
    .map(([name, value]) => `${name}=${fieldText(value)}`);
  const message = typeof record['msg'] === 'string' ? record['msg'] : '';
  return { severity, text: printable([message, ...fields].join(' ').trim()) };
}

/** Pino's numbers or their names; a line with an error code and no level is an error. */
function levelOf({ level, code }: Readonly<Record<string, unknown>>): number {
  if (typeof level === 'number') return level;
  if (typeof level === 'string') return LEVELS[level] ?? 0;
  return code === undefined ? 0 : ERROR_LEVEL;
}

function fieldText(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'message' in value) {
    return JSON.stringify(value.message);
  }
  return typeof value === 'string' && !/\s/.test(value) ? value : JSON.stringify(value);
}

function parseRecord(line: string): Readonly<Record<string, unknown>> | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}
