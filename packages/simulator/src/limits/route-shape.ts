// SPDX-License-Identifier: AGPL-3.0-only
// What a route template says about limits by its form alone.

/** `METHOD /template` without the names in braces, so that a rule matches whatever they are called. */
export function shapeOf(methodAndTemplate: string): string {
  return methodAndTemplate.replace(/\{[^}]*\}/g, '{}');
}

type Parameters = Readonly<Record<string, string>>;

const TOP_LEVEL = /\/(channels|stage-instances|guilds|webhooks)\/\{(\w+)\}(?:\/\{(\w+)\})?/;

/**
 * Yields the top-level resource that counters are kept apart by: channel, guild, webhook, or webhook
 * and token, which for an interaction's follow-ups are application and token.
 */
export function topLevelOf(template: string): (params: Parameters) => string {
  const [, kind, id, token] = TOP_LEVEL.exec(template) ?? [];
  if (id === undefined) return () => '';
  if (kind !== 'webhooks' || token === undefined) return (params) => params[id] ?? '';
  return (params) => `${params[id] ?? ''} ${params[token] ?? ''}`;
}

/**
 * `callback` and `follow-up` are Discord's interaction endpoints. A follow-up can only be told from
 * an execution of a webhook by the names in the template, or by whose id it carries.
 */
export type Endpoint = 'callback' | 'follow-up' | 'webhook' | 'other';

export function endpointOf(template: string): Endpoint {
  if (template.startsWith('/interactions/')) return 'callback';
  if (!template.startsWith('/webhooks/')) return 'other';
  if (template.includes('{interaction_token}')) return 'follow-up';
  return TOP_LEVEL.exec(template)?.[3] === undefined ? 'other' : 'webhook';
}
