// SPDX-License-Identifier: AGPL-3.0-only
//
// `basic.publish` as bytes (AMQP 0-9-1, "General Frame Format" and class basic), so that a batch of
// messages becomes one write.
//
//   frame    type:u8 channel:u16 size:u32 payload end:0xCE
//   method   60:u16 40:u16 0:u16 exchange:shortstr routing-key:shortstr bits:u8
//   header   60:u16 0:u16 body-size:u64 flags:u16 content-type delivery-mode message-id type
//   body     at most frame-max - 8 bytes in each

import type { Buffer } from 'node:buffer';
import type { OutboundMessage } from './outbound-message.ts';

const FRAME_END = 0xce;
const FRAME_OVERHEAD = 8;
const CLASS_BASIC = 60;
const METHOD_PUBLISH = 40;
const MANDATORY = 1;
/** content-type, delivery-mode, message-id, type. */
const PROPERTY_FLAGS = 0x8000 | 0x1000 | 0x0080 | 0x0020;
const PERSISTENT = 2;

/** The bytes of a message's frames on a connection with this frame-max. */
export function framesSize(message: OutboundMessage, frameMax: number): number {
  const { target } = message;
  const method = FRAME_OVERHEAD + 6 + 1 + target.exchange.length + 1 + message.keyLength + 1;
  const properties = 1 + target.contentType.length + 1 + 1 + message.idLength + 1;
  const header = FRAME_OVERHEAD + 14 + properties + target.type.length;
  const bodyFrames = Math.ceil(message.bodyLength / (frameMax - FRAME_OVERHEAD));
  return method + header + message.bodyLength + bodyFrames * FRAME_OVERHEAD;
}

/** Where to write, on which channel. */
export type FrameTarget = {
  readonly buffer: Buffer;
  readonly at: number;
  readonly channel: number;
  readonly frameMax: number;
};

/** Writes a message's frames; returns where they end. */
export function writeFrames(message: OutboundMessage, out: FrameTarget): number {
  let at = writeMethod(message, out);
  at = writeHeader(message, out, at);
  const limit = out.frameMax - FRAME_OVERHEAD;
  const bodyEnd = message.idEnd + message.bodyLength;
  for (let from = message.idEnd; from < bodyEnd; from += limit) {
    const length = Math.min(limit, bodyEnd - from);
    at = openFrame(out, at, 3, length);
    message.bytes.copy(out.buffer, at, from, from + length);
    at += length;
    out.buffer[at++] = FRAME_END;
  }
  return at;
}

function writeMethod(message: OutboundMessage, out: FrameTarget): number {
  const { exchange, isMandatory } = message.target;
  const size = 6 + 1 + exchange.length + 1 + message.keyLength + 1;
  const { buffer } = out;
  let at = openFrame(out, out.at, 1, size);
  buffer.writeUInt32BE(CLASS_BASIC * 65536 + METHOD_PUBLISH, at);
  buffer.writeUInt16BE(0, at + 4);
  at = writeShort(buffer, at + 6, exchange);
  buffer[at++] = message.keyLength;
  at += message.bytes.copy(buffer, at, message.start, message.keyEnd);
  buffer[at++] = isMandatory ? MANDATORY : 0;
  buffer[at++] = FRAME_END;
  return at;
}

function writeHeader(message: OutboundMessage, out: FrameTarget, start: number): number {
  const { contentType, type } = message.target;
  const size = 14 + 1 + contentType.length + 1 + 1 + message.idLength + 1 + type.length;
  const { buffer } = out;
  let at = openFrame(out, start, 2, size);
  buffer.writeUInt32BE(CLASS_BASIC * 65536, at);
  buffer.writeUInt32BE(0, at + 4);
  buffer.writeUInt32BE(message.bodyLength, at + 8);
  buffer.writeUInt16BE(PROPERTY_FLAGS, at + 12);
  at = writeShort(buffer, at + 14, contentType);
  buffer[at++] = PERSISTENT;
  buffer[at++] = message.idLength;
  at += message.bytes.copy(buffer, at, message.keyEnd, message.idEnd);
  at = writeShort(buffer, at, type);
  buffer[at++] = FRAME_END;
  return at;
}

// oxlint-disable-next-line max-params -- the hot path makes no object for its arguments
function openFrame(out: FrameTarget, at: number, type: number, size: number): number {
  out.buffer[at] = type;
  out.buffer.writeUInt16BE(out.channel, at + 1);
  out.buffer.writeUInt32BE(size, at + 3);
  return at + 7;
}

function writeShort(buffer: Buffer, at: number, text: Buffer): number {
  buffer[at] = text.length;
  return at + 1 + text.copy(buffer, at + 1);
}
