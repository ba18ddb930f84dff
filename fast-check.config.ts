// SPDX-License-Identifier: AGPL-3.0-only
//
// Properties draw the same cases in every run, so that a red test is red for whoever looks; with
// FAST_CHECK_SEED=random, or a number, they look elsewhere.

import * as fc from 'fast-check';

const seed = process.env['FAST_CHECK_SEED'] ?? '1';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
