import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { FileTooLarge } from './storage.ts';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Files of which only the beginning has come: on a disk, apart from those that are kept. Nothing is ever served from
 * here. How much has come is how long the file is, so that an end at any moment loses nothing that was written.
 */
export class PartialFiles {
  constructor(private readonly folder: string) {}

  /** In bytes; 0 where nothing has come. */
  async sizeOf(id: string): Promise<number> {
    return (await stat(this.pathOf(id)).catch(whereAbsent(null)))?.size ?? 0;
  }

  /**
   * Writes on from an offset as the content comes. Where it breaks off, what had come by then stays.
   *
   * @param roomBytes how much may come
   * @throws FileTooLarge past it; nothing of this content is kept then
   */
  async append(id: string, offset: number, content: Readable, roomBytes: number, signal: AbortSignal): Promise<void> {
    const path = this.pathOf(id);
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await (await open(path, 'a', 0o600)).close();
    let came = 0;
    const meter = new Transform({
      transform(chunk: Buffer, _, done) {
        came += chunk.length;
        done(came > roomBytes ? new FileTooLarge(offset + roomBytes) : null, chunk);
      },
    });
    const file = createWriteStream(path, { flags: 'r+', start: offset, flush: true });
    try {
      await pipeline(content, meter, file, { signal });
    } catch (error) {
      if (!file.closed) await finished(file).catch(() => undefined);
      if (error instanceof FileTooLarge) await truncate(path, offset);
      throw error;
    }
  }

  read(id: string): Promise<Buffer> {
    return readFile(this.pathOf(id));
  }

  async remove(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
  }

  /** Removes those to which nothing was written for so long: whatever became of their rows. @returns how many */
  async removeIdle(hours: number): Promise<number> {
    const before = Date.now() - hours * 3_600_000;
    let count = 0;
    for (const id of (await readdir(this.folder).catch(whereAbsent([]))).filter((name) => ID.test(name))) {
      const found = await stat(this.pathOf(id)).catch(whereAbsent(null));
      if (!found || found.mtimeMs >= before) continue;
      await this.remove(id);
      count += 1;
    }
    return count;
  }

  private pathOf(id: string): string {
    if (!ID.test(id)) throw new Error('Not an id of an unfinished upload');
    return join(this.folder, id);
  }
}

const whereAbsent =
  <T>(instead: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };
