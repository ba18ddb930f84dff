// SPDX-License-Identifier: AGPL-3.0-only
// Random bodies for a route: some as its own schema has them, some with parts that do not fit.
import * as fc from 'fast-check';
import { z } from 'zod';
import type { AnyRoute } from './route.ts';

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly minimum?: number;
  readonly maximum?: number;
}

const MAX_DEPTH = 5;

function wrapped(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
}

/** What every object has, though nobody gave it. */
const INHERITED = ['__proto__', 'constructor', 'hasOwnProperty', 'toString'];

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(-1, 2 ** 53, 1e308, '', '\u0000', '\uD800', null, {}, [], ...INHERITED),
  fc.constantFrom(
    wrapped(500, (inner) => [inner]),
    wrapped(500, (inner) => ({ components: [inner] })),
    Array.from({ length: 1_100 }, () => 0),
  ),
);

type Fields = Record<string, unknown>;

/** Every object in a value, and every list. */
function* partsOf(value: unknown): Generator<Fields> {
  if (typeof value !== 'object' || value === null) return;
  yield value as Fields;
  for (const inner of Object.values(value)) yield* partsOf(inner);
}

/** A good body in which one field is odd, or one more than there should be. */
function spoiled(seed: unknown): fc.Arbitrary<unknown> {
  const count = [...partsOf(seed)].length;
  if (count === 0) return anything;
  const draw = fc.record({
    part: fc.nat({ max: count - 1 }),
    field: fc.nat({ max: 20 }),
    name: fc.oneof(fc.constantFrom(...INHERITED), fc.string({ maxLength: 10 })),
    value: anything,
    isMore: fc.boolean(),
  });
  return draw.map(({ part, field, name, value, isMore }) => {
    const body: unknown = structuredClone(seed);
    const target = [...partsOf(body)][part] as Fields;
    const names = Object.keys(target);
    const known = names[field % Math.max(1, names.length)];
    const key = isMore || known === undefined ? name : known;
    // An assignment to `__proto__` would not make a field.
    Object.defineProperty(target, key, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
    return body;
  });
}

function numberWithin({ type, minimum, maximum }: JsonSchema): fc.Arbitrary<unknown> {
  const min = Math.max(minimum ?? -10, -(2 ** 31));
  const max = Math.min(maximum ?? 100_000, 2 ** 31);
  if (min > max) return fc.constant(minimum);
  return type === 'integer' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
}

/** Values that a schema takes, as far as JSON Schema can say; `ids` are texts that may be ids. */
function fitting(schema: JsonSchema, ids: readonly string[], depth = 0): fc.Arbitrary<unknown> {
  const inner = (part: JsonSchema) => fitting(part, ids, depth + 1);
  if (depth > MAX_DEPTH) return anything;
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map((choice) => inner(choice)));
  const text = fc.oneof(fc.constantFrom(...ids), fc.string({ minLength: 1, maxLength: 40 }));
  switch (schema.type) {
    case 'object': {
      const fields = Object.entries(schema.properties ?? {}).map(
        ([name, part]) =>
          [name, fc.oneof({ weight: 15, arbitrary: inner(part) }, anything)] as const,
      );
      return fc.record(Object.fromEntries(fields), { requiredKeys: [] });
    }
    case 'array':
      return fc.array(inner(schema.items ?? {}), { maxLength: 4 });
    case 'string':
      return text;
    case 'integer':
    case 'number':
      return numberWithin(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case undefined:
    default:
      return fc.oneof(text, anything);
  }
}

function jsonSchema(schema: z.ZodType | undefined): JsonSchema {
  if (schema === undefined) return { type: 'object' };
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
  }) as JsonSchema;
}

/** A request body and its content type. */
export interface SentBody {
  readonly bytes: Buffer;
  readonly type: string;
}

const BOUNDARY = 'XfuzzX';

function multipart(value: unknown): Buffer {
  const part = (name: string, text: string) =>
    `--${BOUNDARY}\r\nContent-Disposition: form-data; ${name}\r\n\r\n${text}\r\n`;
  const text = `${part('name="payload_json"', JSON.stringify(value))}${part('name="files[0]"; filename="a.txt"', 'a')}--${BOUNDARY}--\r\n`;
  return Buffer.from(text);
}

const JSON_TYPE = 'application/json';
const FORM_TYPE = `multipart/form-data; boundary=${BOUNDARY}`;

function nested(levels: number): Buffer {
  return Buffer.from(`${'{"components":['.repeat(levels)}${']}'.repeat(levels)}`);
}

export function jsonBody(value: unknown): SentBody {
  return { bytes: Buffer.from(JSON.stringify(value)), type: JSON_TYPE };
}

/** Bodies of every kind for a route, some of them near to one that is good. */
export function bodiesOf(
  route: Pick<AnyRoute, 'body'>,
  { ids, seed }: { readonly ids: readonly string[]; readonly seed: unknown },
): fc.Arbitrary<SentBody> {
  const value = fc.oneof(
    { weight: 5, arbitrary: fitting(jsonSchema(route.body), ids) },
    { weight: 5, arbitrary: spoiled(seed) },
    { weight: 1, arbitrary: anything },
  );
  const json = value.map(jsonBody);
  const form = value.map((d) => ({ bytes: multipart(d), type: FORM_TYPE }));
  const cut = fc
    .tuple(form, fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([{ bytes, type }, share]) => ({
      bytes: bytes.subarray(0, Math.floor(bytes.length * share)),
      type,
    }));
  const raw = fc.record({
    bytes: fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
    type: fc.constantFrom(JSON_TYPE, FORM_TYPE, 'text/plain', 'x', 'multipart/form-data', ''),
  });
  const deep = fc
    .constantFrom(100, 20_000)
    .map((levels) => ({ bytes: nested(levels), type: JSON_TYPE }));
  return fc.oneof(
    { weight: 12, arbitrary: json },
    { weight: 2, arbitrary: form },
    { weight: 1, arbitrary: cut },
    { weight: 1, arbitrary: raw },
    { weight: 1, arbitrary: deep },
  );
}

/** Query strings for a route. */
export function queriesOf(route: AnyRoute, ids: readonly string[]): fc.Arbitrary<string> {
  const fields = fitting(jsonSchema(route.query), ids).map((value) =>
    Object.entries(Object(value) as object).map(([name, field]): [string, string] => [
      name,
      typeof field === 'string' ? field.toWellFormed() : JSON.stringify(field),
    ]),
  );
  return fc.oneof(
    { weight: 4, arbitrary: fields.map((pairs) => new URLSearchParams(pairs).toString()) },
    { weight: 1, arbitrary: fc.webQueryParameters() },
  );
}
