// SPDX-License-Identifier: AGPL-3.0-only
// Files that come with a message (docs: Reference, Uploading Files).
import type { AttachmentInput } from '../input/message.ts';
import type { AttachmentRecord } from '../store/message.ts';
import type { Snowflake } from '../store/snowflake.ts';
import { invalidForm } from './api-errors.ts';
import type { DomainContext } from './context.ts';
import { imageSize } from './image-size.ts';

export interface GivenFile {
  /** The `n` of `files[n]`; null where the part was named otherwise. */
  readonly index: number | null;
  readonly filename: string;
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
}

export interface GivenAttachments {
  readonly channelId: Snowflake;
  /** Undefined where the sender said nothing of attachments. */
  readonly attachments: readonly AttachmentInput[] | undefined;
  readonly files: readonly GivenFile[];
  /** Those of the message that is edited. */
  readonly present: readonly AttachmentRecord[];
}

const MAX_ATTACHMENTS = 10;

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  mp4: 'video/mp4',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  zip: 'application/zip',
};

const MAX_NAME = 1_024;

/** Discord keeps letters, digits, dots, dashes and underscores; dots alone would name a folder. */
function safeName(filename: string): string {
  const name = filename.slice(0, MAX_NAME).replace(/[^\w.-]/g, '_');
  return /^\.*$/.test(name) ? 'unknown' : name;
}

function nameOf(file: GivenFile, about: AttachmentInput | undefined): string {
  return safeName(about?.filename ?? file.filename);
}

function contentTypeOf(file: GivenFile, filename: string): string | null {
  const extension = filename.slice(filename.lastIndexOf('.') + 1).toLowerCase();
  return TYPES[extension] ?? file.contentType;
}

function shelve(
  ctx: DomainContext,
  channelId: Snowflake,
  given: { readonly file: GivenFile; readonly about: AttachmentInput | undefined },
): AttachmentRecord {
  const { file, about } = given;
  const id = ctx.ids.take();
  const filename = nameOf(file, about);
  const contentType = contentTypeOf(file, filename);
  const size = contentType?.startsWith('image/') === true ? imageSize(file.bytes) : undefined;
  ctx.store.files.put(id, {
    bytes: file.bytes,
    contentType: contentType ?? 'application/octet-stream',
  });
  return {
    id,
    channelId,
    filename,
    title: about?.title ?? null,
    description: about?.description ?? null,
    contentType,
    sizeBytes: file.bytes.length,
    width: size?.width ?? null,
    height: size?.height ?? null,
    durationS: about?.duration_secs ?? null,
    waveform: about?.waveform ?? null,
    ephemeral: false,
    isSpoiler: about?.is_spoiler ?? filename.startsWith('SPOILER_'),
  };
}

function indexOf(file: GivenFile, at: number): number {
  return file.index ?? at;
}

function notFound(at: number): Error {
  return invalidForm({
    path: ['attachments', at],
    code: 'ATTACHMENT_NOT_FOUND',
    message: 'Attachment data not found',
  });
}

/** Checks that every attachment spoken of is a file of this request or there already. */
export function checkAttachments(given: GivenAttachments): void {
  const { attachments, files, present } = given;
  const indexes = new Set(files.map((file, at) => String(indexOf(file, at))));
  const presentIds = new Set<string>(present.map(({ id }) => id));
  for (const [at, { id }] of (attachments ?? []).entries()) {
    if (!indexes.has(String(id)) && !presentIds.has(String(id))) throw notFound(at);
  }
  if (keptOf(given).length + files.length <= MAX_ATTACHMENTS) return;
  throw invalidForm({
    path: ['attachments'],
    code: 'BASE_TYPE_MAX_LENGTH',
    message: `Must be ${MAX_ATTACHMENTS} or fewer in length.`,
  });
}

/** Those that were there and are listed, with what is said of them; without a list all of them. */
function keptOf({ attachments, present }: GivenAttachments): readonly AttachmentRecord[] {
  if (attachments === undefined) return present;
  return present.flatMap((record) => {
    const about = attachments.find(({ id }) => String(id) === record.id);
    if (about === undefined) return [];
    const { description, is_spoiler: isSpoiler } = about;
    return {
      ...record,
      description: description === undefined ? record.description : description,
      isSpoiler: isSpoiler ?? record.isSpoiler,
    };
  });
}

function aboutFile({ attachments }: GivenAttachments, file: GivenFile, at: number) {
  return attachments?.find(({ id }) => String(id) === String(indexOf(file, at)));
}

/** What the files of the message will be called. */
export function attachmentNames(given: GivenAttachments): ReadonlySet<string> {
  const kept = keptOf(given).map(({ filename }) => filename);
  const added = given.files.map((file, at) => nameOf(file, aboutFile(given, file, at)));
  return new Set([...kept, ...added]);
}

/** What the message has from now on: what it keeps, and all files. */
export function takeAttachments(ctx: DomainContext, given: GivenAttachments): AttachmentRecord[] {
  const added = given.files.map((file, at) => {
    return shelve(ctx, given.channelId, { file, about: aboutFile(given, file, at) });
  });
  return [...keptOf(given), ...added];
}
