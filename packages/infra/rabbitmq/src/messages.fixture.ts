// SPDX-License-Identifier: AGPL-3.0-only

import { Buffer } from 'node:buffer';
import { type OutboundMessage, outboundMessage, publishTarget } from './outbound-message.ts';

const CONTENT = { contentType: 'application/x-protobuf', isMandatory: false };

/** The n-th message of a test; its ticket is n, and so is its body. */
export function numbered(
  n: number,
  options: { exchange?: string; isMandatory?: boolean; sizeBytes?: number; key?: string } = {},
): OutboundMessage {
  const isMandatory = options.isMandatory ?? false;
  const target = publishTarget(options.exchange ?? 'x', 'test.Event', { ...CONTENT, isMandatory });
  const text = String(n);
  const body = Buffer.from(text.padEnd(options.sizeBytes ?? 0, ' '));
  return outboundMessage(
    target,
    { routingKey: options.key ?? 'a.b', messageId: `id-${n}`, body },
    n,
  );
}
