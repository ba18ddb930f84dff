// SPDX-License-Identifier: AGPL-3.0-only
// Images in bodies: `data:image/png;base64,…` (docs: Reference, Image Data).
import { z } from 'zod';
import { coded } from './fields.ts';

export interface ImageData {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

const DATA_URI = /^data:(image\/(?:png|jpeg|gif|webp|avif));base64,([A-Za-z\d+/]+={0,2})$/;

/** `maxBytes` is of the image itself. */
export function imageData(maxBytes: number) {
  return z.string().transform((value, context): ImageData => {
    const [, contentType, base64] = DATA_URI.exec(value) ?? [];
    if (contentType === undefined || base64 === undefined) {
      const message = coded('IMAGE_INVALID', 'Invalid image data.');
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    }
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.length > maxBytes) {
      const size = `File cannot be larger than ${(maxBytes / 1_024).toFixed(1)} kb.`;
      context.addIssue({ code: 'custom', message: coded('BINARY_TYPE_MAX_SIZE', size) });
    }
    return { contentType, bytes };
  });
}
