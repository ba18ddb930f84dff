// SPDX-License-Identifier: AGPL-3.0-only
// multipart/form-data (RFC 7578) of a body that is there as a whole:
//
//   --boundary CRLF headers CRLF CRLF bytes CRLF --boundary … --boundary--

export interface UploadedFile {
  /** The part's name: `files[0]`. */
  readonly field: string;
  /** The number in the name; null where there is none. */
  readonly index: number | null;
  readonly filename: string;
  readonly contentType: string | null;
  readonly bytes: Buffer;
}

export interface MultipartForm {
  /** Parts without a filename, and `payload_json`, which some clients send with one. */
  readonly fields: ReadonlyMap<string, Buffer>;
  readonly files: readonly UploadedFile[];
}

/** Far above what a message can have. */
const MAX_PARTS = 100;
const HEADERS_END = Buffer.from('\r\n\r\n');

/** The boundary of a content type; undefined when there is none. */
export function boundaryOf(contentType: string): string | undefined {
  const found = /;\s*boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType);
  return found?.[1] ?? found?.[2];
}

function headerValue(headers: string, name: string): string | undefined {
  const line = headers.split('\r\n').find((text) => text.toLowerCase().startsWith(`${name}:`));
  return line?.slice(name.length + 1).trim();
}

function parameter(disposition: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(disposition);
  const plain = found ?? new RegExp(`;\\s*${name}=([^\\s;"]+)`, 'i').exec(disposition);
  // Browsers and most libraries escape quotes as %22.
  return plain?.[1]?.replace(/%22/g, '"').replace(/\\(.)/g, '$1');
}

/** `filename*=UTF-8''na%C3%AFve.txt` (RFC 5987); undefined where there is none that can be read. */
function extendedFilename(disposition: string): string | undefined {
  const encoded = /;\s*filename\*=utf-8'[^';]*'([^\s;]+)/i.exec(disposition)?.[1];
  try {
    return encoded === undefined ? undefined : decodeURIComponent(encoded);
  } catch {
    // Broken escapes: the plain name counts, if there is one.
    return undefined;
  }
}

interface Part {
  readonly headers: string;
  readonly bytes: Buffer;
}

function parsePart(bytes: Buffer): Part | undefined {
  const end = bytes.indexOf(HEADERS_END);
  if (end === -1) return undefined;
  return {
    headers: bytes.subarray(0, end).toString('utf8'),
    bytes: bytes.subarray(end + HEADERS_END.length),
  };
}

/** The parts between boundaries; undefined when the body is not well formed. */
function splitParts(body: Buffer, boundary: string): Buffer[] | undefined {
  const delimiter = Buffer.from(`--${boundary}`);
  const parts: Buffer[] = [];
  let start = body.indexOf(delimiter);
  if (start === -1) return undefined;
  for (;;) {
    start += delimiter.length;
    if (body.subarray(start, start + 2).toString('latin1') === '--') return parts;
    const contentStart = start + 2;
    const next = body.indexOf(Buffer.concat([Buffer.from('\r\n'), delimiter]), contentStart);
    const isBroken = body.subarray(start, contentStart).toString('latin1') !== '\r\n';
    if (isBroken || next === -1 || parts.length === MAX_PARTS) return undefined;
    parts.push(body.subarray(contentStart, next));
    start = next + 2;
  }
}

function fileFrom(part: Part, field: string, filename: string): UploadedFile {
  const index = /\[(\d{1,3})\]$|^file(\d{1,3})$/.exec(field);
  const number = index?.[1] ?? index?.[2];
  return {
    field,
    index: number === undefined ? null : Number(number),
    filename,
    contentType: headerValue(part.headers, 'content-type') ?? null,
    bytes: part.bytes,
  };
}

/** Undefined when the body is not well formed. */
export function parseMultipart(body: Buffer, boundary: string): MultipartForm | undefined {
  const parts = splitParts(body, boundary)?.map(parsePart);
  if (parts === undefined) return undefined;
  const fields = new Map<string, Buffer>();
  const files: UploadedFile[] = [];
  for (const part of parts) {
    const disposition = headerValue(part?.headers ?? '', 'content-disposition');
    const field = parameter(disposition ?? '', 'name');
    if (part === undefined || disposition === undefined || field === undefined) return undefined;
    const filename = extendedFilename(disposition) ?? parameter(disposition, 'filename');
    if (filename === undefined || field === 'payload_json') fields.set(field, part.bytes);
    else files.push(fileFrom(part, field, filename));
  }
  return { fields, files };
}
