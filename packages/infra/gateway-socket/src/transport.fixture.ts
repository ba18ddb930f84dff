// SPDX-License-Identifier: AGPL-3.0-only
//
// What a gateway does to its payloads before it sends them: one compression context a connection,
// flushed after each payload.

import { Buffer } from 'node:buffer';
import { constants, createDeflate, createZstdCompress } from 'node:zlib';
import type { Compression } from '@gatefleet/session';

/** One message for each payload. */
export async function pack(
  compression: Compression,
  payloads: readonly (string | Buffer)[],
): Promise<Buffer[]> {
  const plain = payloads.map((payload) => Buffer.from(payload));
  if (compression === 'none') return plain;
  const isZlib = compression === 'zlib-stream';
  const stream = isZlib ? createDeflate() : createZstdCompress();
  const flush = isZlib ? constants.Z_SYNC_FLUSH : constants.ZSTD_e_flush;
  const messages: Buffer[] = [];
  for (const payload of plain) {
    const parts: Buffer[] = [];
    const collect = (part: Buffer): number => parts.push(part);
    stream.on('data', collect);
    stream.write(payload);
    await new Promise<void>((resolve) => stream.flush(flush, () => resolve()));
    stream.off('data', collect);
    messages.push(Buffer.concat(parts));
  }
  stream.destroy();
  return messages;
}
