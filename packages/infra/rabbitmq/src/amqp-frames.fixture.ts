// SPDX-License-Identifier: AGPL-3.0-only
//
// Reads `basic.publish` back from bytes, as the specification describes it and with no help from
// what wrote them.

import { Buffer } from 'node:buffer';

export type ReadMessage = {
  readonly channel: number;
  readonly exchange: string;
  readonly routingKey: string;
  readonly bits: number;
  readonly flags: number;
  readonly contentType: string;
  readonly deliveryMode: number;
  readonly messageId: string;
  readonly type: string;
  readonly body: Buffer;
  readonly frameSizes: readonly number[];
};

type Frame = { readonly type: number; readonly channel: number; readonly payload: Buffer };

/** All messages in the bytes; throws where they are not whole frames in the right order. */
export function readMessages(bytes: Buffer): ReadMessage[] {
  const frames = readFrames(bytes);
  const messages: ReadMessage[] = [];
  while (frames.length > 0) messages.push(readMessage(frames));
  return messages;
}

function readFrames(bytes: Buffer): Frame[] {
  const frames: Frame[] = [];
  for (let at = 0; at < bytes.length;) {
    const size = bytes.readUInt32BE(at + 3);
    const end = at + 7 + size;
    if (bytes[end] !== 0xce) throw new Error(`no frame end at ${end}`);
    const payload = bytes.subarray(at + 7, end);
    frames.push({ type: bytes[at] ?? 0, channel: bytes.readUInt16BE(at + 1), payload });
    at = end + 1;
  }
  return frames;
}

function readMessage(frames: Frame[]): ReadMessage {
  const method = take(frames, 1);
  const header = take(frames, 2);
  if (method.payload.readUInt32BE(0) !== (60 << 16) + 40) throw new Error('not basic.publish');
  const [exchange, afterExchange] = shortString(method.payload, 6);
  const [routingKey, afterKey] = shortString(method.payload, afterExchange);
  const bodyBytes = Number(header.payload.readBigUInt64BE(4));
  const [contentType, afterContentType] = shortString(header.payload, 14);
  const [messageId, afterId] = shortString(header.payload, afterContentType + 1);
  const [type, end] = shortString(header.payload, afterId);
  if (end !== header.payload.length) throw new Error('something behind the properties');
  const parts: Frame[] = [];
  for (let left = bodyBytes; left > 0; left -= parts.at(-1)?.payload.length ?? 0) {
    parts.push(take(frames, 3));
  }
  const all = [method, header, ...parts];
  if (all.some(({ channel }) => channel !== method.channel)) throw new Error('channels mixed');
  return {
    channel: method.channel,
    exchange,
    routingKey,
    bits: method.payload[afterKey] ?? -1,
    flags: header.payload.readUInt16BE(12),
    contentType,
    deliveryMode: header.payload[afterContentType] ?? -1,
    messageId,
    type,
    body: Buffer.concat(parts.map(({ payload }) => payload)),
    frameSizes: all.map(({ payload }) => payload.length + 8),
  };
}

function take(frames: Frame[], type: number): Frame {
  const frame = frames.shift();
  if (frame?.type !== type) throw new Error(`frame type ${frame?.type} instead of ${type}`);
  return frame;
}

function shortString(bytes: Buffer, at: number): [string, number] {
  const end = at + 1 + (bytes[at] ?? 0);
  return [bytes.toString('utf8', at + 1, end), end];
}
