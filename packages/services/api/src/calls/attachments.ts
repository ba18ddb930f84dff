// SPDX-License-Identifier: AGPL-3.0-only
// The descriptions of files, as Discord takes them: in `attachments` of the message, where `id` is the n of
// `files[n]` (docs: Reference, "Uploading Files"). A message that lists attachments must list all.

interface DescribedFile {
  readonly name?: string | null | undefined;
  readonly description?: string | null | undefined;
}

export interface FilePlace {
  readonly path: string;
  readonly isEdit: boolean;
  /** The body's value; undefined for none. */
  readonly json: unknown;
}

type JsonObject = Record<string, unknown>;

export type ListedFiles =
  | { readonly problem: string; readonly json?: never }
  /** The JSON with the files listed; undefined where it may stay as it is. */
  | { readonly problem?: never; readonly json: string | undefined };

/** Lists files with descriptions in the message's JSON. */
export function listFiles(files: readonly DescribedFile[], place: FilePlace): ListedFiles {
  const isDescribed = files.some(({ description }) => (description ?? '') !== '');
  if (!isDescribed) return { json: undefined };
  const whole = place.json ?? {};
  if (!isObject(whole)) return { problem: 'files with descriptions need a JSON object' };
  const [key] = keyOfMessage(place.path);
  const message = key === undefined ? whole : (whole[key] ?? {});
  if (!isObject(message)) return { problem: `${key} must be an object` };
  const given = message['attachments'];
  if (given === undefined && place.isEdit) {
    return { problem: 'an edit with descriptions must list the attachments that are kept' };
  }
  if (given !== undefined && !isList(given)) return { problem: 'attachments must be objects' };
  const described = { ...message, attachments: merge(files, given ?? []) };
  return { json: JSON.stringify(key === undefined ? described : { ...whole, [key]: described }) };
}

/** Where the message stands in the body of an interaction's answer and of a new post. */
function keyOfMessage(path: string): [string?] {
  if (/\/interactions\/[^/]+\/[^/]+\/callback$/u.test(path)) return ['data'];
  if (/\/channels\/\d+\/threads$/u.test(path)) return ['message'];
  return [];
}

/** What the worker says of a file goes before what we know of it. */
function merge(files: readonly DescribedFile[], given: readonly JsonObject[]): JsonObject[] {
  const known = files.map(({ name, description }, id) => ({
    id,
    filename: name ?? '',
    ...((description ?? '') === '' ? {} : { description }),
  }));
  const listed = given.map((entry) => {
    const { filename: _, ...file } = known[indexOf(entry)] ?? { filename: '' };
    return { ...file, ...entry };
  });
  const taken = new Set(given.map((entry) => indexOf(entry)));
  return [...listed, ...known.filter(({ id }) => !taken.has(id))];
}

/** The n of `files[n]`; ids of attachments that are there already are far above. */
function indexOf({ id }: JsonObject): number {
  return /^\d{1,3}$/u.test(String(id)) ? Number(id) : -1;
}

function isList(value: unknown): value is JsonObject[] {
  return Array.isArray(value) && value.every((entry) => isObject(entry));
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
