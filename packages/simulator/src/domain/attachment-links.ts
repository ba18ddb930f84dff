// SPDX-License-Identifier: AGPL-3.0-only
// Where embeds and components show files of their own message: `attachment://name` when they are given,
// the file's URL from then on (docs: Reference, Uploading Files).
import { type FieldProblem, invalidForm } from './api-errors.ts';

const SCHEME = 'attachment://';
/** Other fields are texts, whatever they look like. */
const LINK_FIELDS: ReadonlySet<string> = new Set(['url', 'icon_url']);

interface Link {
  readonly url: string;
  readonly path: readonly (string | number)[];
}

/** Every link in embeds or components. */
export function* linksIn(value: unknown, path: Link['path'] = []): Generator<Link> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, field] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(name) : name];
    if (typeof field === 'string' && LINK_FIELDS.has(name)) yield { url: field, path: here };
    else yield* linksIn(field, here);
  }
}

/** With the URLs of the files that are named; a name of no file stays as it is. */
export function linkAttachments<T>(value: T, urlOf: (name: string) => string | undefined): T {
  const link = (node: unknown, field?: string): unknown => {
    if (typeof node === 'string') {
      const isLink = LINK_FIELDS.has(field ?? '') && node.startsWith(SCHEME);
      return isLink ? (urlOf(node.slice(SCHEME.length)) ?? node) : node;
    }
    if (Array.isArray(node)) return node.map((item) => link(item));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([name, inner]) => [name, link(inner, name)]),
    );
  };
  return link(value) as T;
}

/** Throws where components name a file that is not there; embeds may. */
export function checkLinks(components: readonly unknown[], names: ReadonlySet<string>): void {
  const problems: FieldProblem[] = [];
  for (const { url, path } of linksIn(components, ['components'])) {
    if (!url.startsWith(SCHEME) || names.has(url.slice(SCHEME.length))) continue;
    problems.push({
      path,
      code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
      message: `The referenced attachment "${url}" was not found.`,
    });
  }
  if (problems.length > 0) throw invalidForm(...problems);
}
