// SPDX-License-Identifier: AGPL-3.0-only

import { Buffer } from 'node:buffer';

/** Small, for there is one for each shard, and one unconfirmed message keeps it alive. */
const SLAB_BYTES = 65_536;

/**
 * Room for messages, many to a buffer. A buffer lives as long as a message in it is unconfirmed;
 * messages are confirmed in order, more or less, so little of it is waste.
 */
export class Slab {
  buffer = Buffer.allocUnsafeSlow(SLAB_BYTES);
  at = 0;

  /** Makes sure that `bytes` fit at {@link at} of {@link buffer}. */
  reserve(bytes: number): void {
    if (this.buffer.length - this.at >= bytes) return;
    this.buffer = Buffer.allocUnsafeSlow(Math.max(SLAB_BYTES, bytes));
    this.at = 0;
  }
}
