// SPDX-License-Identifier: AGPL-3.0-only
// What Discord signs of a request: the timestamp and the raw body, with the application's Ed25519 key (docs:
// Interactions Overview).
import { createPrivateKey, sign } from 'node:crypto';

/** DER around the 32 bytes of an Ed25519 key (RFC 8410). */
const ED25519_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/** `seed` is the 32 bytes of the private key, in hex. */
export function signatureHeaders(
  seed: string,
  signed: { readonly timestamp: string; readonly body: string },
): Record<string, string> {
  const key = createPrivateKey({
    key: Buffer.concat([ED25519_PREFIX, Buffer.from(seed, 'hex')]),
    format: 'der',
    type: 'pkcs8',
  });
  const signature = sign(null, Buffer.from(signed.timestamp + signed.body), key);
  return {
    'x-signature-ed25519': signature.toString('hex'),
    'x-signature-timestamp': signed.timestamp,
  };
}
