// SPDX-License-Identifier: AGPL-3.0-only

/** The release's; `npm run release` sets it with that of every package. */
export const VERSION = '0.1.0';
