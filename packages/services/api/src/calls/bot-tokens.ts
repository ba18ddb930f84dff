// SPDX-License-Identifier: AGPL-3.0-only
// What a bot token tells without Discord: it begins with its user's id in base64, which for all but the oldest bots
// is the application's too. A webhook with such an id is the follow-up of an interaction.

const MAX_APPLICATIONS = 10_000;
const MAX_SEEN = 10_000;

/** The id in `Bot MTIz….….…`; undefined for what is no bot token. */
export function applicationIdFrom(authorization: string): string | undefined {
  if (!authorization.startsWith('Bot ')) return undefined;
  const [head = ''] = authorization.slice('Bot '.length).split('.');
  const id = Buffer.from(head, 'base64url').toString('latin1');
  return /^\d{15,21}$/.test(id) ? id : undefined;
}

/** The applications whose tokens were seen. */
export class Applications {
  readonly #ids = new Set<string>();
  readonly #seen = new Set<string>();

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  note(authorization: string): void {
    if (this.#seen.has(authorization)) return;
    if (this.#seen.size >= MAX_SEEN) this.#seen.clear();
    this.#seen.add(authorization);
    const id = applicationIdFrom(authorization);
    if (id !== undefined && this.#ids.size < MAX_APPLICATIONS) this.#ids.add(id);
  }
}
