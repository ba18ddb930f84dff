// SPDX-License-Identifier: AGPL-3.0-only
// Randomness under a seed (sfc32). Every part of a world draws from its own stream, so that one
// part drawing more does not change what another part yields.

/** A stream of random numbers that is the same for the same seed and name. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** An integer in [min, max], both included. */
  integer(min: number, max: number): number;
  /** One of the items. The list must not be empty. */
  pick<T>(items: readonly T[]): T;
  /** Random characters of the alphabet. */
  text(length: number, alphabet: string): string;
  /** Where the stream stands; set, it goes on from there. */
  position: RandomPosition;
}

export type RandomPosition = readonly [a: number, b: number, c: number, counter: number];

export const HEX = '0123456789abcdef';
export const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
export const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** FNV-1a over UTF-16 code units, finished as murmur3 does; enough to spread seeds. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

interface Generator {
  readonly next: () => number;
  position: RandomPosition;
}

function createSfc32(seed: string): Generator {
  let a = hashText(`a:${seed}`);
  let b = hashText(`b:${seed}`);
  let c = hashText(`c:${seed}`);
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let round = 0; round < 12; round += 1) next();
  return {
    next,
    get position(): RandomPosition {
      return [a, b, c, counter];
    },
    set position(position: RandomPosition) {
      [a, b, c, counter] = position;
    },
  };
}

/** Creates the stream `name` of the world with this seed. */
export function createRandom(seed: number | string, name: string): Random {
  const generator = createSfc32(`${seed}/${name}`);
  const { next } = generator;
  const integer = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    integer,
    pick<T>(items: readonly T[]): T {
      return items[integer(0, items.length - 1)] as T;
    },
    text(length, alphabet) {
      let text = '';
      for (let index = 0; index < length; index += 1) {
        text += alphabet.charAt(integer(0, alphabet.length - 1));
      }
      return text;
    },
    get position() {
      return generator.position;
    },
    set position(position) {
      generator.position = position;
    },
  };
}

/** All streams of a world, made when they are first asked for. */
export class RandomStreams {
  readonly #seed: number | string;
  readonly #streams = new Map<string, Random>();

  constructor(seed: number | string) {
    this.#seed = seed;
  }

  stream(name: string): Random {
    const known = this.#streams.get(name);
    if (known !== undefined) return known;
    const stream = createRandom(this.#seed, name);
    this.#streams.set(name, stream);
    return stream;
  }

  get positions(): Readonly<Record<string, RandomPosition>> {
    return Object.fromEntries([...this.#streams].map(([name, { position }]) => [name, position]));
  }

  set positions(positions: Readonly<Record<string, RandomPosition>>) {
    // Streams that were handed out go on from there; those that were not begun yet begin anew.
    for (const name of this.#streams.keys()) {
      this.stream(name).position = createRandom(this.#seed, name).position;
    }
    for (const [name, position] of Object.entries(positions)) {
      this.stream(name).position = position;
    }
  }
}
