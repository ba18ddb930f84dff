// SPDX-License-Identifier: AGPL-3.0-only
// Files that users send with interactions: kept, and gone with no message.
import type { AttachmentRecord } from '../store/message.ts';
import type { Snowflake } from '../store/snowflake.ts';
import type { DomainContext } from './context.ts';
import { imageSize } from './image-size.ts';

export interface UserFile {
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

function isOfType({ filename, contentType }: UserFile, wanted: string): boolean {
  return wanted.startsWith('.')
    ? filename.toLowerCase().endsWith(wanted.toLowerCase())
    : contentType.startsWith(`${wanted}/`);
}

/** Whether a file is of one of these kinds: `image` and the like, or `.pdf`. None are all. */
export function isOfTypes(file: UserFile, types: readonly string[]): boolean {
  return types.length === 0 || types.some((wanted) => isOfType(file, wanted));
}

export function keepFile(
  ctx: DomainContext,
  channelId: Snowflake,
  file: UserFile,
): AttachmentRecord {
  const { filename, contentType, bytes } = file;
  const id = ctx.ids.take();
  ctx.store.files.put(id, { bytes, contentType });
  const size = contentType.startsWith('image/') ? imageSize(bytes) : undefined;
  return {
    id,
    channelId,
    filename,
    title: null,
    description: null,
    contentType,
    sizeBytes: bytes.length,
    width: size?.width ?? null,
    height: size?.height ?? null,
    durationS: null,
    waveform: null,
    ephemeral: true,
    isSpoiler: false,
  };
}
