// SPDX-License-Identifier: AGPL-3.0-only
// Callers of the control API that wait for something to become true of the world. Looked at whenever an
// operation is over, so that nobody polls.

interface Wait {
  /** True when it is over. */
  readonly check: () => boolean;
  readonly end: () => void;
}

export class Waits implements Disposable {
  readonly #open = new Set<Wait>();

  /** What the probe finds, now or later; undefined when the real time is up. */
  async until<T>(probe: () => T | undefined, timeoutMs: number): Promise<T | undefined> {
    const now = probe();
    if (now !== undefined || timeoutMs <= 0) return now;
    const { promise, resolve } = Promise.withResolvers<T | undefined>();
    const wait: Wait = {
      check: () => {
        const found = probe();
        if (found !== undefined) resolve(found);
        return found !== undefined;
      },
      end: () => resolve(undefined),
    };
    this.#open.add(wait);
    const timer = setTimeout(wait.end, timeoutMs);
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      this.#open.delete(wait);
    }
  }

  /** To be called after every change. */
  check(): void {
    for (const wait of this.#open) if (wait.check()) this.#open.delete(wait);
  }

  [Symbol.dispose](): void {
    for (const wait of this.#open) wait.end();
    this.#open.clear();
  }
}
