// SPDX-License-Identifier: AGPL-3.0-only
// Images that nobody uploaded: a PNG of squares in one colour, mirrored, both from a text. The same text
// gives the same bytes.
import { crc32, deflateSync } from 'node:zlib';
import { createRandom } from '../store/random.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Squares on a side, and pixels of a square. */
const SQUARES = 8;
const SQUARE = 8;
const SIDE = SQUARES * SQUARE;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** Width, height, one bit a pixel, of a palette. */
function header(): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(SIDE, 0);
  data.writeUInt32BE(SIDE, 4);
  data[8] = 1;
  data[9] = 3;
  return data;
}

function pixels(squares: readonly (readonly boolean[])[]): Buffer {
  const rows = squares.flatMap((row) => {
    const bytes = row.map((isSet) => (isSet ? 0xff : 0));
    // Each line begins with its filter: none.
    return Array.from({ length: SQUARE }, () => Buffer.from([0, ...bytes]));
  });
  return deflateSync(Buffer.concat(rows));
}

/** A PNG of 64 by 64 pixels. */
export function drawImage(text: string): Buffer {
  const random = createRandom(text, 'image');
  const colour = [0, 1, 2].map(() => random.integer(64, 224));
  const squares = Array.from({ length: SQUARES }, () => {
    const half = Array.from({ length: SQUARES / 2 }, () => random.next() < 0.5);
    return [...half, ...half.toReversed()];
  });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header()),
    chunk('PLTE', Buffer.from([240, 240, 240, ...colour])),
    chunk('IDAT', pixels(squares)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
