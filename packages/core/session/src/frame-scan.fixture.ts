// SPDX-License-Identifier: AGPL-3.0-only
//
// What a FrameScanner should find, said the slow way with JSON.parse, for tests.

import type { FrameScanner } from './frame-scan.ts';

/** What a scan tells, as values. */
export type Scanned = {
  readonly op: number;
  readonly sequence: number;
  readonly name: string;
  readonly data: unknown;
  readonly id: string;
  readonly guild: string;
  readonly channel: string;
  readonly user: string;
};

const decoder = new TextDecoder();

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * JSON.parse, with what needs no escape written plainly first. V8 13.6 (Node 24) now and then reads an
 * escaped key as another one when it has seen many objects: `{"t":1,"\\u0074":2}` became
 * `{"t":1,"\\\\":2}`.
 */
function parseJson(text: string): unknown {
  const plain = text.replace(/\\(?:u00([2-7][0-9a-f])|.)/gsu, (escape, hex: string | undefined) => {
    const character = hex === undefined ? '"' : String.fromCharCode(Number.parseInt(hex, 16));
    return character === '"' || character === '\\' ? escape : character;
  });
  return JSON.parse(plain);
}

/** What the scanner found in the bytes it has just scanned. */
export function scannedFrom(scanner: FrameScanner, bytes: Uint8Array): Scanned {
  const slice = (start: number, end: number): string => decoder.decode(bytes.subarray(start, end));
  const data = slice(scanner.dataStart, scanner.dataEnd);
  return {
    op: scanner.op,
    sequence: scanner.sequence,
    name: scanner.name,
    data: data === '' ? undefined : parseJson(data),
    id: unquoted(slice(scanner.idStart, scanner.idEnd)),
    guild: unquoted(slice(scanner.guildStart, scanner.guildEnd)),
    channel: unquoted(slice(scanner.channelStart, scanner.channelEnd)),
    user: unquoted(slice(scanner.userStart, scanner.userEnd)),
  };
}

/** The same from JSON.parse, but for the user, which several keys may name. */
export function parsedFrom(text: string): Omit<Scanned, 'user'> {
  const payload = asRecord(parseJson(text));
  const data = asRecord(payload['d']);
  return {
    op: wholeNumber(payload['op']),
    sequence: wholeNumber(payload['s']),
    name: textOf(payload['t']),
    data: payload['d'],
    id: textOf(data['id']),
    guild: textOf(data['guild_id']),
    channel: textOf(data['channel_id']),
  };
}

/** The user of a `d` in which at most one key names one. */
export function userFrom(text: string): string {
  const data = asRecord(asRecord(parseJson(text))['d']);
  const candidates = [
    data['user_id'],
    asRecord(data['user'])['id'],
    asRecord(data['author'])['id'],
  ];
  return candidates.map(textOf).find((one) => one !== '') ?? '';
}

function unquoted(text: string): string {
  return textOf(parseJson(`"${text}"`));
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function wholeNumber(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : -1;
}
