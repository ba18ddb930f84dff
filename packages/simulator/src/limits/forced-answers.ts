// SPDX-License-Identifier: AGPL-3.0-only
// 429s on demand: for tests of clients, and for limits that depend on what no limiter sees (slow mode,
// announcement edits, an overloaded service).
import { shapeOf } from './route-shape.ts';
import type { LimitedRequest, LimitScope } from './verdict.ts';

export interface ForcedAnswer {
  readonly scope: LimitScope;
  /** For how many calls. */
  readonly times: number;
  /** Default 1,000. */
  readonly retryAfterMs?: number;
  /** `METHOD /template`; every route without it. */
  readonly route?: string;
  readonly identity?: string;
  readonly code?: number;
  readonly message?: string;
}

/** Kept at once; the oldest goes for a new one. */
export const MAX_FORCED = 1_000;

interface Pending {
  readonly answer: ForcedAnswer;
  readonly shape: string | undefined;
  left: number;
}

export class ForcedAnswers {
  #pending: Pending[] = [];

  get size(): number {
    return this.#pending.length;
  }

  add(answer: ForcedAnswer): void {
    if (this.#pending.length >= MAX_FORCED) this.#pending.shift();
    const shape = answer.route === undefined ? undefined : shapeOf(answer.route);
    this.#pending.push({ answer, shape, left: answer.times });
  }

  /** The oldest that is meant for this call. */
  take(request: LimitedRequest): ForcedAnswer | undefined {
    const shape = shapeOf(`${request.method} ${request.route}`);
    const found = this.#pending.find(
      ({ answer, shape: wanted }) =>
        (wanted === undefined || wanted === shape) &&
        (answer.identity === undefined || answer.identity === request.identity),
    );
    if (found === undefined) return undefined;
    found.left -= 1;
    if (found.left <= 0) this.#pending = this.#pending.filter((one) => one !== found);
    return found.answer;
  }

  clear(): void {
    this.#pending = [];
  }
}
