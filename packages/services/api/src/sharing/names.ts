// SPDX-License-Identifier: AGPL-3.0-only
// What gates and identities are called in Redis: digests, because their names hold tokens. Who is asked back by a
// digest finds the name here, as long as it is in use.
import { createHash } from 'node:crypto';

const DIGEST_CHARACTERS = 22;

export function digestOf(name: string): string {
  return createHash('sha256').update(name).digest('base64url').slice(0, DIGEST_CHARACTERS);
}

export class Names {
  readonly #byDigest = new Map<string, string>();
  readonly #max: number;

  /** Of more than `max` those that were not used for longest go. */
  constructor(max = Number.POSITIVE_INFINITY) {
    this.#max = max;
  }

  get size(): number {
    return this.#byDigest.size;
  }

  /** The digest of a name that may be asked back for; of another that all know it by, where there is one. */
  keep(name: string, known = name): string {
    const digest = digestOf(known);
    this.#byDigest.delete(digest);
    this.#byDigest.set(digest, name);
    if (this.#byDigest.size <= this.#max) return digest;
    const [oldest] = this.#byDigest.keys();
    if (oldest !== undefined) this.#byDigest.delete(oldest);
    return digest;
  }

  find(digest: string): string | undefined {
    return this.#byDigest.get(digest);
  }

  forget(digest: string): void {
    this.#byDigest.delete(digest);
  }

  clear(): void {
    this.#byDigest.clear();
  }
}
