// SPDX-License-Identifier: AGPL-3.0-only
import { createHash } from 'node:crypto';
import type { ImageData } from '../input/images.ts';

/** A name for an image that is the same for the same image. */
export function imageHash({ bytes }: Pick<ImageData, 'bytes'>): string {
  return createHash('md5').update(bytes).digest('hex');
}
