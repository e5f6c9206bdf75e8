import type { Readable } from 'node:stream';

export interface StoredFile {
  key: string;
  sizeBytes: number;
  sha256: string;
}

/** Where files lie. Keys are random: no name of a person or a product is ever a path. */
export abstract class FileStorage {
  /**
   * Writes the stream to its end.
   *
   * @param key of a caller who noted it before, so that the file is found whatever ends meanwhile
   * @throws FileTooLarge past the limit; nothing is kept then
   */
  abstract put(content: Readable, limitBytes: number, key?: string): Promise<StoredFile>;
  /** @throws where there is no such file */
  abstract open(key: string): Promise<Readable>;
  /** Removing what is not there is no error. */
  abstract remove(key: string): Promise<void>;

  /** Ends connections, where there are any. */
  async close(): Promise<void> {}
}

export class FileTooLarge extends Error {
  constructor(limitBytes: number) {
    super(`The file is larger than ${Math.floor(limitBytes / 1024 / 1024)} MB: send a smaller one`);
  }
}
