// SPDX-License-Identifier: AGPL-3.0-only
// What clients asked for over the gateway (ops 3, 4, 8, 31 and 43); bounded, oldest dropped.

export interface ClientCommand {
  /** Counts all commands ever received, from 1. */
  readonly n: number;
  readonly atMs: number;
  readonly sessionId: string;
  readonly shardId: number;
  readonly op: number;
  readonly data: unknown;
}

export class CommandLog {
  readonly #capacity: number;
  #commands: ClientCommand[] = [];
  #count = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  append(command: Omit<ClientCommand, 'n'>): void {
    this.#count += 1;
    this.#commands.push({ n: this.#count, ...command });
    // Trimmed in halves, so that a full log does not move all its entries for every new one.
    if (this.#commands.length > this.#capacity * 2) {
      this.#commands = this.#commands.slice(-this.#capacity);
    }
  }

  after(n: number): readonly ClientCommand[] {
    return this.#commands.slice(-this.#capacity).filter((command) => command.n > n);
  }
}
