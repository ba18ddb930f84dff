// SPDX-License-Identifier: AGPL-3.0-only
// Ids of the bots whose tokens were seen: a webhook with such an id is the follow-up of an interaction. A bot
// token begins with its user's id in base64; for all but the oldest bots it is the application's too.

const MAX_APPLICATIONS = 10_000;
const MAX_SEEN = 10_000;

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
    const [head = ''] = authorization.replace(/^Bot /, '').split('.');
    const id = Buffer.from(head, 'base64url').toString('latin1');
    if (/^\d{15,21}$/.test(id) && this.#ids.size < MAX_APPLICATIONS) this.#ids.add(id);
  }
}
