// SPDX-License-Identifier: AGPL-3.0-only
// Bodies as clients send them: JSON, or multipart with the JSON in `payload_json` or in fields.
import { ApiError, invalidForm } from '../domain/api-errors.ts';
import { parseJson } from '../input/json.ts';
import { boundaryOf, parseMultipart, type UploadedFile } from './multipart.ts';

export interface ParsedBody {
  /** Undefined without a body. */
  readonly value: unknown;
  readonly files: readonly UploadedFile[];
}

const EMPTY: ParsedBody = { value: undefined, files: [] };

/** Docs: what a whole request may have, and one file of it without boosts. */
export const MAX_REQUEST_BYTES: number = 25 * 1_048_576;
export const MAX_FILE_BYTES: number = 10 * 1_048_576;

function decodeUtf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ApiError('invalidJson');
  }
}

/** Fields of a message that are no texts. */
const TYPED: ReadonlySet<string> = new Set(['tts', 'flags', 'enforce_nonce']);

/** The fields of a form without `payload_json`: all is text there, also what is a number or a choice. */
function plainFields(fields: ReadonlyMap<string, Buffer>): unknown {
  const values = [...fields].map(([name, bytes]): [string, unknown] => {
    const text = decodeUtf8(bytes);
    const isTyped = TYPED.has(name) && /^(true|false|\d{1,10})$/.test(text);
    return [name, isTyped ? parseJson(text) : text];
  });
  return Object.fromEntries(values);
}

function parseForm(bytes: Buffer, contentType: string): ParsedBody {
  const boundary = boundaryOf(contentType);
  const form = boundary === undefined ? undefined : parseMultipart(bytes, boundary);
  if (form === undefined) throw new ApiError('badRequest');
  if (form.files.some((file) => file.bytes.length > MAX_FILE_BYTES)) {
    throw new ApiError('entityTooLarge');
  }
  const names = new Set(form.files.map(({ field }) => field));
  if (names.size < form.files.length) throw new ApiError('badRequest');
  const json = form.fields.get('payload_json');
  const value = json === undefined ? plainFields(form.fields) : parseJson(decodeUtf8(json));
  return { value, files: form.files };
}

export function parseBody(
  bytes: Buffer | undefined,
  contentType: string | undefined,
  takesMultipart: boolean,
): ParsedBody {
  if (bytes === undefined || bytes.length === 0) return EMPTY;
  const type = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (type === 'application/json') return { value: parseJson(decodeUtf8(bytes)), files: [] };
  if (takesMultipart && type === 'multipart/form-data') return parseForm(bytes, contentType ?? '');
  const types = takesMultipart ? ['application/json', 'multipart/form-data'] : ['application/json'];
  const names = types.map((name) => `'${name}'`).join(', ');
  throw invalidForm({
    path: [],
    code: 'CONTENT_TYPE_INVALID',
    message: `Expected "Content-Type" header to be one of {${names}}.`,
  });
}
