// SPDX-License-Identifier: AGPL-3.0-only
//
// Addresses of the servers that services share.

import { z } from 'zod';
import { wordList } from './config.ts';

/** A URL of one of these schemes, such as `https:`. */
export function urlOf(protocols: readonly string[]) {
  return z
    .string()
    .refine(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `must be a URL that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    );
}

/** One or more addresses of one RabbitMQ cluster. */
export const amqpUrls = wordList()
  .refine((urls) => urls.length > 0, 'must be set')
  .pipe(z.array(urlOf(['amqp:', 'amqps:'])));

export const redisUrl = z
  .string({ message: 'must be set' })
  .regex(/^(rediss?|sentinel):\/\//u, 'must begin with redis://, rediss:// or sentinel://');

/** The passwords in addresses, as they stand there and decoded, to be kept out of logs. */
export function passwordsIn(urls: readonly string[]): string[] {
  return urls
    .map((url) => /\/\/[^/@]*:([^/@]+)@/u.exec(url)?.[1] ?? '')
    .flatMap((password) => [password, decoded(password)])
    .filter((password) => password !== '' && password !== 'guest');
}

/** A lone "%" is no escape; then the password is what stands there. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
