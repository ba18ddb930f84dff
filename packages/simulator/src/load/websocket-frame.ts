// SPDX-License-Identifier: AGPL-3.0-only
// WebSocket frames as a server sends them: whole messages, unmasked (RFC 6455, section 5.2).

const FINAL_TEXT = 0x81;
const FINAL_BINARY = 0x82;
const LENGTH_16 = 126;
const LENGTH_64 = 127;

function frameHead(length: number, binary: boolean): Buffer {
  const first = binary ? FINAL_BINARY : FINAL_TEXT;
  if (length < LENGTH_16) return Buffer.from([first, length]);
  if (length <= 0xffff) {
    const head = Buffer.from([first, LENGTH_16, 0, 0]);
    head.writeUInt16BE(length, 2);
    return head;
  }
  const head = Buffer.alloc(10);
  head[0] = first;
  head[1] = LENGTH_64;
  head.writeBigUInt64BE(BigInt(length), 2);
  return head;
}

/** Appends the frame of one message to the parts of a write. */
export function pushFrame(parts: Buffer[], payload: Buffer, binary: boolean): void {
  parts.push(frameHead(payload.length, binary), payload);
}
