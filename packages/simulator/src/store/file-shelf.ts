// SPDX-License-Identifier: AGPL-3.0-only
// Bytes of attachments and images. Bounded in all; the oldest go.

export interface StoredFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

const DEFAULT_CAPACITY_BYTES = 256 * 1_048_576;

export class FileShelf {
  readonly #capacityBytes: number;
  readonly #files = new Map<string, StoredFile>();
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

  clear(): void {
    this.#files.clear();
    this.#sizeBytes = 0;
  }

  [Symbol.iterator](): IterableIterator<[string, StoredFile]> {
    return this.#files[Symbol.iterator]();
  }
}
