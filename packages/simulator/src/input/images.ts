// SPDX-License-Identifier: AGPL-3.0-only
// Images in bodies: `data:image/png;base64,…` (docs: Reference, Image Data).
import { z } from 'zod';
import { coded } from './fields.ts';

export interface ImageData {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

const DATA_URI = /^data:(image\/(?:png|jpeg|gif|webp|avif));base64,([A-Za-z\d+/]+={0,2})$/;

/** How files of images begin: PNG, JPEG, GIF, WebP, AVIF. What they say they are may differ. */
const BEGINNINGS = [/^\x89PNG/, /^\xff\xd8\xff/, /^GIF8/, /^RIFF.{4}WEBP/s, /^.{4}ftyp/s];

function isImage(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 12).toString('latin1');
  return BEGINNINGS.some((beginning) => beginning.test(head));
}

/** `maxBytes` is of the image itself. */
export function imageData(maxBytes: number) {
  return z.string().transform((value, context): ImageData => {
    const [, contentType, base64 = ''] = DATA_URI.exec(value) ?? [];
    const bytes = Buffer.from(base64, 'base64');
    if (contentType === undefined || !isImage(bytes)) {
      const message = coded('IMAGE_INVALID', 'Invalid image data.');
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    }
    if (bytes.length > maxBytes) {
      const size = `File cannot be larger than ${(maxBytes / 1_024).toFixed(1)} kb.`;
      context.addIssue({ code: 'custom', message: coded('BINARY_TYPE_MAX_SIZE', size) });
    }
    return { contentType, bytes };
  });
}
