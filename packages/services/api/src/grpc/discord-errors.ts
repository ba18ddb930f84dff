// SPDX-License-Identifier: AGPL-3.0-only
// The `errors` of Discord's error answers: what is wrong with which field, nested as the fields are. As lines, in the
// words that clients of discordproxy and discord.py are used to: `In embeds.0.url: Not a well formed URL.`

const MAX_DEPTH = 32;
const MAX_LINES = 100;

export function flattenErrors(errors: unknown): string[] {
  const lines: string[] = [];
  collect(errors, [], lines);
  return lines;
}

function collect(node: unknown, path: readonly string[], lines: string[]): void {
  if (lines.length >= MAX_LINES || path.length > MAX_DEPTH) return;
  if (typeof node === 'string') {
    lines.push(`In ${path.join('.')}: ${node}`);
    return;
  }
  if (!isObject(node)) return;
  const own = node['_errors'];
  if (Array.isArray(own)) {
    const messages = own.map((entry: unknown) => (isObject(entry) ? entry['message'] : undefined));
    const said = messages.filter((message) => typeof message === 'string').join(' ');
    lines.push(`In ${path.join('.')}: ${said}`);
    return;
  }
  for (const [name, child] of Object.entries(node)) collect(child, [...path, name], lines);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
