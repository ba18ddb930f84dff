// SPDX-License-Identifier: AGPL-3.0-only
// Records to JSON values and back: maps, tables, message logs and bytes are marked by a key of their
// own, which no record has.
import { type MessageRecord, MessageLog } from './message.ts';
import type { Snowflake } from './snowflake.ts';
import { Table } from './table.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const encodeAll = (values: Iterable<unknown>): Json[] => Array.from(values, encodeRecord);

function encodeObject(value: object): Json {
  if (Array.isArray(value)) return encodeAll(value as unknown[]);
  if (value instanceof Map) return { $map: encodeAll(value) };
  if (value instanceof Set) return { $set: encodeAll(value) };
  if (value instanceof Table) return { $table: encodeAll(value as Table<unknown>) };
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') };
  if (value instanceof MessageLog) {
    const { lastMessageId, lastPinAtMs, totalSent } = value;
    return { $log: encodeAll(value.values()), lastMessageId, lastPinAtMs, totalSent };
  }
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields.map(([key, field]) => [key, encodeRecord(field)]));
}

/** A value of which JSON can be made. */
export function encodeRecord(value: unknown): Json {
  if (typeof value === 'object' && value !== null) return encodeObject(value);
  return (value ?? null) as Json;
}

function decodeLog(saved: { readonly [key: string]: Json }): MessageLog {
  const log = new MessageLog();
  for (const message of saved['$log'] as Json[]) {
    log.append(decodeRecord(message) as MessageRecord);
  }
  log.lastMessageId = saved['lastMessageId'] as Snowflake | null;
  log.lastPinAtMs = saved['lastPinAtMs'] as number | null;
  log.totalSent = saved['totalSent'] as number;
  return log;
}

/** What `encodeRecord` was given. */
export function decodeRecord(json: Json): unknown {
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) return json.map(decodeRecord);
  const decodeAll = (values: Json | undefined): unknown[] => (values as Json[]).map(decodeRecord);
  if ('$map' in json) return new Map(decodeAll(json['$map']) as [unknown, unknown][]);
  if ('$set' in json) return new Set(decodeAll(json['$set']));
  if ('$table' in json) return new Table(decodeAll(json['$table']) as [Snowflake, unknown][]);
  if ('$bytes' in json) return new Uint8Array(Buffer.from(json['$bytes'] as string, 'base64'));
  if ('$log' in json) return decodeLog(json);
  return Object.fromEntries(Object.entries(json).map(([key, field]) => [key, decodeRecord(field)]));
}

export type { Json };
