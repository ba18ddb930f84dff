// SPDX-License-Identifier: AGPL-3.0-only
//
// Finds what a forwarder needs in one gateway payload, in one pass over its bytes and without
// building anything (Discord: "Gateway Events", payload structure):
//
//   {"t":"NAME","s":42,"op":0,"d":{"id":"…","guild_id":"…","channel_id":"…","author":{"id":"…"}, …}}
//
// Keys may come in any order and anything may be nested in `d`: only its own top level counts, with
// one step down into `user` and `author`. Where a key stands twice the last one counts, as in
// JSON.parse. The scan follows strings, braces and brackets; it does not check literals and numbers
// nested in `d`, which are forwarded as they are.

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const COLON = 0x3a;
const COMMA = 0x2c;
const SPACE = 0x20;

const decoder = new TextDecoder('utf-8');

/** The keys of a payload and of its `d` that matter. */
type Key =
  | 'op'
  | 's'
  | 't'
  | 'd'
  | 'id'
  | 'guild_id'
  | 'channel_id'
  | 'user_id'
  | 'user'
  | 'author';

const KEYS: readonly Key[] = [
  'op',
  's',
  't',
  'd',
  'id',
  'guild_id',
  'channel_id',
  'user_id',
  'user',
  'author',
];
const LONGEST_KEY = 10;
/** More than Discord has; a bound for a peer that invents names. */
const MAX_KNOWN_NAMES = 512;

type KeyBytes = { readonly key: Key; readonly bytes: Uint8Array };

/** By length: most keys of a payload are told from ours by it alone. */
const BY_LENGTH: readonly (readonly KeyBytes[])[] = Array.from(
  { length: LONGEST_KEY + 1 },
  (_, length) =>
    KEYS.filter((key) => key.length === length).map((key) => ({
      key,
      bytes: new TextEncoder().encode(key),
    })),
);

/** Which part of the payload a key stands in. */
type Level = 'top' | 'data' | 'user';

/** Thrown and caught in here: leaves the scan from any depth. */
class Malformed extends Error {
  override readonly name = 'Malformed';
}
const MALFORMED = new Malformed('not JSON');

/**
 * Scans payloads one after another; one instance serves a connection. Fields tell where things stand
 * in the bytes last scanned; start and end are equal where a thing is absent.
 */
export class FrameScanner {
  /** -1 where absent. */
  op = -1;
  /** `s`; -1 where it is null or absent. */
  sequence = -1;
  /** `t`; "" where it is null or absent. */
  name = '';
  dataStart = 0;
  dataEnd = 0;
  /** What stands between the quotes of ids in `d`: digits, if Discord keeps to its word. */
  idStart = 0;
  idEnd = 0;
  guildStart = 0;
  guildEnd = 0;
  channelStart = 0;
  channelEnd = 0;
  userStart = 0;
  userEnd = 0;

  #bytes: Uint8Array = new Uint8Array(0);
  #at = 0;
  readonly #names = new Map<number, string>();
  /** Whether the string last skipped holds a backslash. */
  #hasEscape = false;

  /** False where the bytes are no JSON object; the fields then mean nothing. */
  scan(bytes: Uint8Array): boolean {
    this.#bytes = bytes;
    this.#at = 0;
    this.op = -1;
    this.sequence = -1;
    this.name = '';
    this.dataStart = this.dataEnd = 0;
    this.#clearIds();
    try {
      this.#skipSpace();
      if (bytes[this.#at] !== OPEN_BRACE) return false;
      this.#scanObject('top');
      this.#skipSpace();
      return this.#at === bytes.length;
    } catch (error) {
      if (error === MALFORMED) return false;
      throw error;
    }
  }

  #clearIds(): void {
    this.idStart = this.idEnd = 0;
    this.guildStart = this.guildEnd = 0;
    this.channelStart = this.channelEnd = 0;
    this.userStart = this.userEnd = 0;
  }

  /** From an opening brace to after its closing one. */
  #scanObject(level: Level): void {
    const bytes = this.#bytes;
    this.#at += 1;
    this.#skipSpace();
    if (bytes[this.#at] === CLOSE_BRACE) {
      this.#at += 1;
      return;
    }
    for (;;) {
      const keyStart = this.#at + 1;
      this.#skipString();
      const key = this.#keyAt(keyStart, this.#at - 1);
      this.#skipSpace();
      this.#expect(COLON);
      this.#skipSpace();
      this.#scanValue(level, key);
      this.#skipSpace();
      if (bytes[this.#at] === CLOSE_BRACE) break;
      this.#expect(COMMA);
      this.#skipSpace();
    }
    this.#at += 1;
  }

  #scanValue(level: Level, key: Key | undefined): void {
    if (key === undefined) {
      this.#skipValue();
    } else if (level === 'data') {
      this.#scanDataValue(key);
    } else if (level === 'top') {
      this.#scanTopValue(key);
    } else {
      const start = this.#at;
      this.#skipValue();
      if (key === 'id') this.#noteUser(start);
    }
  }

  #scanTopValue(key: Key): void {
    const start = this.#at;
    if (key === 'd') {
      this.#clearIds();
      this.dataStart = start;
      if (this.#bytes[start] === OPEN_BRACE) this.#scanObject('data');
      else this.#skipValue();
      this.dataEnd = this.#at;
      return;
    }
    this.#skipValue();
    if (key === 't') {
      this.name = this.#bytes[start] === QUOTE ? this.#nameAt(start + 1, this.#at - 1) : '';
    } else if (key === 's') {
      this.sequence = this.#wholeNumber(start);
    } else if (key === 'op') {
      this.op = this.#wholeNumber(start);
    }
  }

  #scanDataValue(key: Key): void {
    const start = this.#at;
    if ((key === 'user' || key === 'author') && this.#bytes[start] === OPEN_BRACE) {
      this.#scanObject('user');
      return;
    }
    this.#skipValue();
    const isString = this.#bytes[start] === QUOTE;
    const from = isString ? start + 1 : 0;
    const to = isString ? this.#at - 1 : 0;
    if (key === 'guild_id') {
      this.guildStart = from;
      this.guildEnd = to;
    } else if (key === 'channel_id') {
      this.channelStart = from;
      this.channelEnd = to;
    } else if (key === 'id') {
      this.idStart = from;
      this.idEnd = to;
    } else if (key === 'user_id') {
      this.#noteUser(start);
    }
  }

  #noteUser(start: number): void {
    const isString = this.#bytes[start] === QUOTE;
    this.userStart = isString ? start + 1 : 0;
    this.userEnd = isString ? this.#at - 1 : 0;
  }

  #keyAt(start: number, end: number): Key | undefined {
    if (this.#hasEscape) {
      const text = this.#text(start, end);
      return KEYS.find((key) => key === text);
    }
    const length = end - start;
    const candidates = length <= LONGEST_KEY ? BY_LENGTH[length] : undefined;
    if (candidates === undefined) return undefined;
    for (let index = 0; index < candidates.length; index += 1) {
      const candidate = candidates[index];
      if (candidate !== undefined && this.#equals(start, candidate.bytes)) return candidate.key;
    }
    return undefined;
  }

  #equals(start: number, key: Uint8Array): boolean {
    const bytes = this.#bytes;
    for (let at = 0; at < key.length; at += 1) {
      if (bytes[start + at] !== key[at]) return false;
    }
    return true;
  }

  #skipValue(): void {
    const first = this.#bytes[this.#at];
    if (first === QUOTE) this.#skipString();
    else if (first === OPEN_BRACE || first === OPEN_BRACKET) this.#skipNested();
    else this.#skipLiteral();
  }

  #skipString(): void {
    const bytes = this.#bytes;
    this.#expect(QUOTE);
    this.#hasEscape = false;
    const { length } = bytes;
    for (let at = this.#at; at < length; at += 1) {
      const byte = bytes[at];
      if (byte === QUOTE) {
        this.#at = at + 1;
        return;
      }
      if (byte === BACKSLASH) {
        this.#hasEscape = true;
        at += 1;
      }
    }
    throw MALFORMED;
  }

  /** From an opening brace or bracket to after its closing one; kinds are not matched. */
  #skipNested(): void {
    const bytes = this.#bytes;
    const { length } = bytes;
    let depth = 0;
    for (let at = this.#at; at < length; at += 1) {
      const byte = bytes[at];
      if (byte === QUOTE) {
        at = stringEnd(bytes, at + 1);
      } else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
        depth += 1;
      } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
        depth -= 1;
        if (depth === 0) {
          this.#at = at + 1;
          return;
        }
      }
    }
    throw MALFORMED;
  }

  #skipLiteral(): void {
    const bytes = this.#bytes;
    const { length } = bytes;
    const start = this.#at;
    let at = start;
    while (at < length) {
      const byte = bytes[at] ?? COMMA;
      if (byte === COMMA || byte === CLOSE_BRACE || byte === CLOSE_BRACKET || byte <= SPACE) break;
      at += 1;
    }
    if (at === start) throw MALFORMED;
    this.#at = at;
  }

  #skipSpace(): void {
    const bytes = this.#bytes;
    let at = this.#at;
    for (;;) {
      const byte = at < bytes.length ? bytes[at] : undefined;
      if (byte !== SPACE && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) break;
      at += 1;
    }
    this.#at = at;
  }

  #expect(byte: number): void {
    if (this.#bytes[this.#at] !== byte) throw MALFORMED;
    this.#at += 1;
  }

  /** The whole number from `start` to here; -1 where it is null, broken, or beyond 2^53. */
  #wholeNumber(start: number): number {
    let value = 0;
    for (let at = start; at < this.#at; at += 1) {
      const digit = (this.#bytes[at] ?? 0) - 48;
      if (digit < 0 || digit > 9) return -1;
      value = value * 10 + digit;
    }
    return Number.isSafeInteger(value) ? value : -1;
  }

  /** The event name; the few that there are become strings once. */
  #nameAt(start: number, end: number): string {
    const bytes = this.#bytes;
    let hash = end - start;
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
    const known = this.#names.get(hash);
    if (known !== undefined && isText(bytes, start, known)) return known;
    const name = this.#text(start, end);
    const isPlain = name.length === end - start && isText(bytes, start, name);
    if (isPlain && this.#names.size < MAX_KNOWN_NAMES) this.#names.set(hash, name);
    return name;
  }

  #text(start: number, end: number): string {
    const slice = this.#bytes.subarray(start, end);
    const text = slice.length < 32 ? ascii(slice) : decoder.decode(slice);
    if (text !== undefined && !text.includes('\\')) return text;
    return unescape(decoder.decode(slice));
  }
}

/** Where the closing quote of a string stands that begins at `start`. */
function stringEnd(bytes: Uint8Array, start: number): number {
  const { length } = bytes;
  for (let at = start; at < length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) return at;
    if (byte === BACKSLASH) at += 1;
  }
  throw MALFORMED;
}

/** Whether the bytes from `start` are this text, which is ASCII; its quote follows. */
function isText(bytes: Uint8Array, start: number, text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (bytes[start + at] !== text.charCodeAt(at)) return false;
  }
  return bytes[start + text.length] === QUOTE;
}

function ascii(bytes: Uint8Array): string | undefined {
  let text = '';
  for (const byte of bytes) {
    if (byte > 0x7e) return undefined;
    text += String.fromCharCode(byte);
  }
  return text;
}

function unescape(text: string): string {
  try {
    const parsed: unknown = JSON.parse(`"${text}"`);
    return typeof parsed === 'string' ? parsed : text;
  } catch {
    throw MALFORMED;
  }
}
