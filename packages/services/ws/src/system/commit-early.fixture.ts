// SPDX-License-Identifier: AGPL-3.0-only
//
// Loaded into a runner by `node --import`: takes "commit only after confirm" out of it, so that a
// test can show that the loss test would notice.

import { registerHooks } from 'node:module';

const HONEST = 'this.#confirmed[slot] = 0;';
const EARLY = 'this.#confirmed[slot] = 1; this.#committable = sequence;';

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    if (!url.endsWith('/commit-tracker.ts')) return loaded;
    const source = Buffer.from(loaded.source as Uint8Array).toString('utf8');
    if (!source.includes(HONEST)) throw new Error('the mutation does not fit the source any more');
    return { ...loaded, source: source.replace(HONEST, EARLY) };
  },
});
