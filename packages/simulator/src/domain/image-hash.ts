// SPDX-License-Identifier: AGPL-3.0-only
import { createHash } from 'node:crypto';
import type { ImageData } from '../input/images.ts';

/** A name for an image that is the same for the same image; those of GIFs say so (docs: Image Formatting). */
export function imageHash({ bytes, contentType }: ImageData): string {
  const hash = createHash('md5').update(bytes).digest('hex');
  return contentType === 'image/gif' ? `a_${hash}` : hash;
}
