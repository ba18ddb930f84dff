// SPDX-License-Identifier: AGPL-3.0-only

import { Buffer } from 'node:buffer';

/** Where messages go and what they are: the same for all messages of a kind. */
export type PublishTarget = {
  readonly exchange: Buffer;
  readonly contentType: Buffer;
  /** The AMQP `type`. */
  readonly type: Buffer;
  /** Ask the broker to give back what no queue takes, so that it can be counted. */
  readonly isMandatory: boolean;
};

/** Throws RangeError where a name does not fit into AMQP's short string. */
export function publishTarget(
  exchange: string,
  type: string,
  options: { contentType: string; isMandatory: boolean },
): PublishTarget {
  const parts = [exchange, type, options.contentType].map((text) => Buffer.from(text, 'utf8'));
  if (parts.some((part) => part.length > 255)) throw new RangeError('name longer than 255 bytes');
  const [exchangeBytes = Buffer.alloc(0), typeBytes = Buffer.alloc(0), contentType] = parts;
  return {
    exchange: exchangeBytes,
    type: typeBytes,
    contentType: contentType ?? Buffer.alloc(0),
    isMandatory: options.isMandatory,
  };
}

/**
 * A message on its way: routing key, message id and body side by side in one buffer, which may hold
 * many messages.
 *
 *   bytes  … | start: key | keyEnd: id | idEnd: body, bodyLength | …
 */
export class OutboundMessage {
  readonly target: PublishTarget;
  readonly bytes: Buffer;
  readonly start: number;
  readonly keyEnd: number;
  readonly idEnd: number;
  readonly bodyLength: number;
  /** The publisher's own mark; for shards the ticket. */
  readonly ticket: number;
  /** Its place in its lane, given when it is pushed. */
  order = 0;
  /** How often the broker refused it, and since when it is held for that. */
  refusals = 0;
  refusedSinceMs = 0;

  // oxlint-disable-next-line max-params -- one per event of the hot path, without an object for it
  constructor(
    target: PublishTarget,
    bytes: Buffer,
    start: number,
    keyEnd: number,
    idEnd: number,
    bodyEnd: number,
    ticket: number,
  ) {
    this.target = target;
    this.bytes = bytes;
    this.start = start;
    this.keyEnd = keyEnd;
    this.idEnd = idEnd;
    this.bodyLength = bodyEnd - idEnd;
    this.ticket = ticket;
  }

  get keyLength(): number {
    return this.keyEnd - this.start;
  }

  get idLength(): number {
    return this.idEnd - this.keyEnd;
  }

  /** What it counts for in every bound, in bytes. */
  get sizeBytes(): number {
    return this.idEnd - this.start + this.bodyLength;
  }

  get routingKey(): string {
    return this.bytes.toString('utf8', this.start, this.keyEnd);
  }

  get messageId(): string {
    return this.bytes.toString('utf8', this.keyEnd, this.idEnd);
  }

  get body(): Buffer {
    return this.bytes.subarray(this.idEnd, this.idEnd + this.bodyLength);
  }
}

/** A message of its own buffer, for what is not on a hot path. */
export function outboundMessage(
  target: PublishTarget,
  parts: { routingKey: string; messageId: string; body: Uint8Array },
  ticket: number,
): OutboundMessage {
  const key = Buffer.from(parts.routingKey, 'utf8');
  const id = Buffer.from(parts.messageId, 'utf8');
  if (key.length > 255 || id.length > 255) throw new RangeError('key or id longer than 255 bytes');
  const bytes = Buffer.concat([key, id, parts.body]);
  const idEnd = key.length + id.length;
  return new OutboundMessage(target, bytes, 0, key.length, idEnd, bytes.length, ticket);
}
