// SPDX-License-Identifier: AGPL-3.0-only
// From an ApiRequest (proto/gatefleet/v1/api.proto) to a call of Discord's REST API. What a worker can get wrong is
// found here, but for the path, which `Upstream.plan` takes apart for calls of every kind.
import { randomUUID } from 'node:crypto';
import type { gatefleet } from '@gatefleet/contract';
import { listFiles } from './attachments.ts';
import { encodeMultipart } from './multipart.ts';

type Request = gatefleet.v1.ApiRequest.$Properties;
type File = gatefleet.v1.File.$Properties;

/**
 * What a second sending does: `harmless`: what the first did; `nonce`: Discord finds the message of the first for a
 * few minutes; `harmful`: perhaps the same once more.
 */
export type Repetition = 'harmless' | 'nonce' | 'harmful';

/** Everything but who it is from, and how long it may wait. */
export interface ApiCall {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
  /** The keys of a JSON object: hidden limits ask for them. */
  readonly fields: readonly string[];
  readonly priority: number;
  readonly repetition: Repetition;
}

export interface ApiRequestProblem {
  readonly code: 'INVALID_ARGUMENT' | 'TOO_LARGE';
  readonly message: string;
}

export type ApiRequestResult =
  | { readonly ok: true; readonly call: ApiCall }
  | { readonly ok: false; readonly problem: ApiRequestProblem };

/** Discord: "Create Message", the whole of a request: 25 MiB. */
export const MAX_BODY_BYTES = 26_214_400;
const MAX_QUERY_BYTES = 8_192;
const MAX_FILES = 100;
const MAX_FILE_NAME = 255;
const MAX_REASON = 512;
const MAX_PRIORITY = 10;
const MAX_KEY_BYTES = 64;
const MAX_FIELDS = 64;
const METHODS: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
/** Done twice they leave what they leave done once. */
const HARMLESS: ReadonlySet<string> = new Set(['GET', 'PUT', 'DELETE']);
const CREATE_MESSAGE = /^(?:\/api)?(?:\/v\d{1,3})?\/channels\/\d+\/messages$/u;
/** Printable ASCII without what would begin another part of a URL. */
const PATH = /^\/[!-"$->@-~]*$/u;
const QUERY = /^[!-"$-~]*$/u;
const MEDIA_TYPE = /^[\w!#$&^.+-]{1,127}\/[\w!#$&^.+-]{1,127}(?:; ?[ -~]{1,200})?$/u;
const JSON_TYPE = 'application/json';

class Problem extends Error {
  readonly problem: ApiRequestProblem;

  constructor(message: string, code: ApiRequestProblem['code'] = 'INVALID_ARGUMENT') {
    super(message);
    this.problem = { code, message };
  }
}

/** The call, or what is wrong with it. */
export function apiCallFrom(request: Request): ApiRequestResult {
  try {
    return { ok: true, call: build(request) };
  } catch (error) {
    if (error instanceof Problem) return { ok: false, problem: error.problem };
    throw error;
  }
}

function build(request: Request): ApiCall {
  const { method, path, url } = target(request);
  const priority = request.priority ?? 0;
  check(Math.abs(priority) <= MAX_PRIORITY, 'priority must be -10 to 10');
  const key = request.options?.idempotencyKey ?? '';
  check(Buffer.byteLength(key) <= MAX_KEY_BYTES, 'options.idempotency_key: at most 64 bytes');
  const json = jsonOf(request);
  const { body, contentType } = bodyOf(request, path, json);
  check(method !== 'GET' || body === undefined, 'a GET has no body');
  const reason = reasonOf(request);
  return {
    method,
    url,
    headers: {
      ...(contentType === undefined ? {} : { 'content-type': contentType }),
      ...(reason === '' ? {} : { 'x-audit-log-reason': reason }),
    },
    body,
    fields: isObject(json) ? Object.keys(json).slice(0, MAX_FIELDS) : [],
    priority,
    repetition: repetitionOf(method, path, json),
  };
}

function target(request: Request): { method: string; path: string; url: string } {
  const { method, path, query } = request;
  check(METHODS.has(method ?? ''), 'method must be GET, POST, PUT, PATCH or DELETE');
  check(PATH.test(path ?? ''), 'path must begin with "/", without a query, percent-encoded');
  check((query ?? '').length <= MAX_QUERY_BYTES, `query: at most ${MAX_QUERY_BYTES} bytes`);
  check(QUERY.test(query ?? ''), 'query must be percent-encoded');
  const isBare = (query ?? '') === '';
  return {
    method: method ?? '',
    path: path ?? '',
    url: isBare ? (path ?? '') : `${path}?${query}`,
  };
}

/** The value of a JSON body; undefined where there is none. */
function jsonOf({ json, raw }: Request): unknown {
  const isJson = raw?.contentType?.startsWith(JSON_TYPE) === true;
  const bytes = json ?? (isJson ? raw.content : undefined);
  if (bytes === undefined || bytes === null || bytes.length === 0) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new Problem('the body is not JSON in UTF-8');
  }
}

interface Body {
  readonly body: Buffer | undefined;
  readonly contentType: string | undefined;
}

function bodyOf(request: Request, path: string, json: unknown): Body {
  const files = request.files ?? [];
  const { body, contentType } =
    files.length > 0
      ? multipartOf(request, path, json)
      : request.raw
        ? rawBody(request.raw)
        : { body: held(request.json), contentType: JSON_TYPE };
  if (body === undefined) return { body, contentType: undefined };
  check(
    body.length <= MAX_BODY_BYTES,
    `the body is larger than ${MAX_BODY_BYTES} bytes`,
    'TOO_LARGE',
  );
  return { body, contentType };
}

function rawBody({ contentType, content }: gatefleet.v1.RawBody.$Properties): Body {
  check(MEDIA_TYPE.test(contentType ?? ''), 'raw.content_type must be a media type');
  return { body: held(content), contentType: contentType ?? undefined };
}

function multipartOf(request: Request, path: string, json: unknown): Body {
  const files = request.files ?? [];
  check(!request.raw, 'files go with JSON, not with a raw body');
  check(files.length <= MAX_FILES, `at most ${MAX_FILES} files`);
  const sizeBytes = files.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
  check(sizeBytes <= MAX_BODY_BYTES, `files are larger than ${MAX_BODY_BYTES} bytes`, 'TOO_LARGE');
  const listed = listFiles(files, { path, isEdit: request.method === 'PATCH', json });
  if (listed.problem !== undefined) throw new Problem(listed.problem);
  // What needs no change is sent as the worker wrote it.
  const payload = listed.json === undefined ? held(request.json) : Buffer.from(listed.json);
  const parts = files.map((file, index) => filePart(file, index));
  const boundary = `gatefleet-${randomUUID()}`;
  const first = { name: 'payload_json', contentType: JSON_TYPE };
  return {
    body: encodeMultipart(
      payload === undefined ? parts : [{ ...first, content: payload }, ...parts],
      boundary,
    ),
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}

function filePart({ name, contentType, content }: File, index: number) {
  const length = name?.length ?? 0;
  check(
    length > 0 && length <= MAX_FILE_NAME,
    `files[${index}].name: 1 to ${MAX_FILE_NAME} characters`,
  );
  const type = (contentType ?? '') === '' ? 'application/octet-stream' : (contentType ?? '');
  check(MEDIA_TYPE.test(type), `files[${index}].content_type must be a media type`);
  return {
    name: `files[${index}]`,
    filename: name ?? '',
    contentType: type,
    content: content ?? new Uint8Array(0),
  };
}

/** Percent-encoded, as a header needs it. */
function reasonOf(request: Request): string {
  const reason = (request.reason ?? '').toWellFormed();
  check(Array.from(reason).length <= MAX_REASON, `reason: at most ${MAX_REASON} characters`);
  return encodeURIComponent(reason);
}

function repetitionOf(method: string, path: string, json: unknown): Repetition {
  if (HARMLESS.has(method)) return 'harmless';
  if (method !== 'POST' || !CREATE_MESSAGE.test(path) || !isObject(json)) return 'harmful';
  const { nonce, enforce_nonce: isEnforced } = json;
  const hasNonce = (typeof nonce === 'string' && nonce !== '') || typeof nonce === 'number';
  return hasNonce && isEnforced === true ? 'nonce' : 'harmful';
}

function held(bytes: Uint8Array | null | undefined): Buffer | undefined {
  if (bytes === undefined || bytes === null || bytes.length === 0) return undefined;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function check(
  isRight: boolean,
  message: string,
  code: ApiRequestProblem['code'] = 'INVALID_ARGUMENT',
): void {
  if (!isRight) throw new Problem(message, code);
}
