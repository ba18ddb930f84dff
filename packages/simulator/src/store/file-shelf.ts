// SPDX-License-Identifier: AGPL-3.0-only
// Bytes of attachments and images. Bounded in all; the oldest go. What messages show goes with the last of them.

export interface StoredFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

const DEFAULT_CAPACITY_BYTES = 256 * 1_048_576;

export class FileShelf {
  readonly #capacityBytes: number;
  readonly #files = new Map<string, StoredFile>();
  /** How many messages show a file. */
  readonly #holders = new Map<string, number>();
  #sizeBytes = 0;

  constructor(capacityBytes = DEFAULT_CAPACITY_BYTES) {
    this.#capacityBytes = capacityBytes;
  }

  get sizeBytes(): number {
    return this.#sizeBytes;
  }

  put(key: string, file: StoredFile): void {
    this.delete(key);
    this.#files.set(key, file);
    this.#sizeBytes += file.bytes.length;
    for (const oldest of this.#files.keys()) {
      if (this.#sizeBytes <= this.#capacityBytes) break;
      this.delete(oldest);
    }
  }

  get(key: string): StoredFile | undefined {
    return this.#files.get(key);
  }

  delete(key: string): void {
    this.#sizeBytes -= this.#files.get(key)?.bytes.length ?? 0;
    this.#files.delete(key);
  }

  /** One more message shows the file. */
  hold(key: string): void {
    this.#holders.set(key, (this.#holders.get(key) ?? 0) + 1);
  }

  /** One less does; with the last the file goes. */
  release(key: string): void {
    const left = (this.#holders.get(key) ?? 0) - 1;
    if (left > 0) {
      this.#holders.set(key, left);
      return;
    }
    this.#holders.delete(key);
    this.delete(key);
  }

  clear(): void {
    this.#files.clear();
    this.#holders.clear();
    this.#sizeBytes = 0;
  }

  [Symbol.iterator](): IterableIterator<[string, StoredFile]> {
    return this.#files[Symbol.iterator]();
  }
}
