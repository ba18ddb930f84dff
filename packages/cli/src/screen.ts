// SPDX-License-Identifier: AGPL-3.0-only
// What people see. Colours only where they are wanted; what comes from outside loses its control characters,
// so that no event can write on the terminal what it likes.
import type { Writable } from 'node:stream';

const CODES = { dim: 2, bold: 1, red: 31, green: 32, yellow: 33, cyan: 36 } as const;
export type Paint = keyof typeof CODES;

/** With more than this unsent the terminal is too slow, and lines of passing interest are left out. */
const MAX_PENDING_BYTES = 262_144;

export class Screen {
  readonly #stream: Writable;
  readonly #colours: boolean;

  constructor(stream: Writable, colours: boolean) {
    this.#stream = stream;
    this.#colours = colours;
  }

  line(text: string): void {
    this.#stream.write(`${text}\n`);
  }

  /** A line that may be lost when the terminal does not keep up. */
  passingLine(text: string): void {
    if (this.#stream.writableLength < MAX_PENDING_BYTES) this.line(text);
  }

  paint(paint: Paint, text: string): string {
    return this.#colours ? `\u001B[${CODES[paint]}m${text}\u001B[0m` : text;
  }

  table(rows: readonly (readonly [string, string, string])[]): void {
    const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    for (const [first, second, third] of rows) {
      const left = this.paint('bold', first.padEnd(widths[0] ?? 0));
      this.line(`  ${left}  ${second.padEnd(widths[1] ?? 0)}  ${third}`.trimEnd());
    }
  }
}

export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000
    ? `${(bytes / 1000).toFixed(1)} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
