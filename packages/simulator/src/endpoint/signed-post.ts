// SPDX-License-Identifier: AGPL-3.0-only
// Posts to an application's own server, as Discord does it: signed, and with little patience.
import type { Clock } from '../clock.ts';
import { MAX_REQUEST_BYTES } from '../rest/body.ts';
import type { ApplicationRecord } from '../store/application.ts';
import type { Transcript } from '../transcript.ts';
import { signatureHeaders } from './signing.ts';

/** Docs: a first answer must be there within three seconds. */
const PATIENCE_MS = 3_000;
/** Where the world's clock stands still, a server that says nothing must not hold us for ever. */
const REAL_PATIENCE_MS = 30_000;
/** Of an answer without files; it holds many times what a message may. */
const MAX_ANSWER_BYTES = 1_048_576;

/** What a world has. */
export interface Sender {
  readonly clock: Clock;
  readonly transcript: Transcript | undefined;
  /** Aborts when the world ends: nobody waits for answers then. */
  readonly ending: AbortSignal;
}

export interface SignedPost {
  readonly application: ApplicationRecord;
  readonly url: string;
  readonly payload: unknown;
  /** Signed with another key on purpose. */
  readonly isForged?: boolean;
  /** Gives up before its time. */
  readonly signal?: AbortSignal;
}

export interface PostAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** Undefined for more than an answer may have. */
async function readAll(response: Response, contentType: string): Promise<Buffer | undefined> {
  const maxBytes = /^multipart\//i.test(contentType) ? MAX_REQUEST_BYTES : MAX_ANSWER_BYTES;
  const pieces: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const piece of response.body ?? []) {
    sizeBytes += piece.length;
    if (sizeBytes > maxBytes) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function otherSeed(seed: string): string {
  const bytes = Buffer.from(seed, 'hex').map((byte) => byte ^ 0xff);
  return Buffer.from(bytes).toString('hex');
}

/** The answer; undefined when there was none in time. */
export async function postSigned(
  { clock, transcript, ending }: Sender,
  { application, url, payload, isForged = false, signal }: SignedPost,
): Promise<PostAnswer | undefined> {
  transcript?.add({ kind: 'post', applicationId: application.id, isForged, payload });
  const body = JSON.stringify(payload);
  const timestamp = Math.floor(clock.now() / 1_000).toString();
  const { signingSeed } = application;
  const seed = isForged ? otherSeed(signingSeed) : signingSeed;
  const patience = new AbortController();
  const cancel = clock.setTimer(PATIENCE_MS, () => patience.abort());
  const signals = [patience.signal, ending, AbortSignal.timeout(REAL_PATIENCE_MS)];
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      redirect: 'error',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Discord-Interactions/1.0 (simulated)',
        ...signatureHeaders(seed, { timestamp, body }),
      },
      signal: AbortSignal.any(signal === undefined ? signals : [...signals, signal]),
    });
    const contentType = response.headers.get('content-type') ?? '';
    const bytes = await readAll(response, contentType);
    return bytes === undefined ? undefined : { status: response.status, contentType, bytes };
  } catch {
    // Refused, cut, redirected, too slow or too long: all the same to Discord.
    return undefined;
  } finally {
    cancel();
  }
}
