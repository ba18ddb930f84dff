// SPDX-License-Identifier: AGPL-3.0-only
// Which routes may be called: patterns of a method and a template as the limiter has it, `*` for anything in
// either: `GET *`, `POST /channels/:id/messages`, `* /webhooks/*`. Applied to the path after it was
// taken apart, so that no spelling of it slips through.

export interface RouteFilter {
  allows(method: string, template: string): boolean;
}

const PATTERN = /^(?:\*|[A-Z]{3,10}) (?:\*|\/\S{0,200})$/;

/** Undefined for what is no pattern. */
export function parsePattern(text: string): RegExp | undefined {
  if (!PATTERN.test(text)) return undefined;
  const source = text.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '.*');
  return new RegExp(`^${source}$`);
}

/** With `allow` only what it names; never what `deny` names. */
export function createRouteFilter(allow: readonly RegExp[], deny: readonly RegExp[]): RouteFilter {
  return {
    allows(method, template) {
      // Templates of reactions name two methods, those of deletions an age.
      const route = `${method} ${template.slice(template.indexOf(' ') + 1).replace(/ \(.*\)$/, '')}`;
      if (deny.some((pattern) => pattern.test(route))) return false;
      return allow.length === 0 || allow.some((pattern) => pattern.test(route));
    },
  };
}
