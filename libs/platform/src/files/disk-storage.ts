import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { mustBeKey } from './storage-key.ts';
import { FileStorage, FileTooLarge, type StoredFile } from './storage.ts';

/** Files on a disk, under random names in 256 folders. */
export class DiskStorage extends FileStorage {
  constructor(private readonly folder: string) {
    super();
  }

  override async put(content: Readable, limitBytes: number, key: string = randomUUID()): Promise<StoredFile> {
    const path = await this.pathOf(key);
    const hash = createHash('sha256');
    let sizeBytes = 0;
    const meter = new Transform({
      transform(chunk: Buffer, _, done) {
        sizeBytes += chunk.length;
        hash.update(chunk);
        done(sizeBytes > limitBytes ? new FileTooLarge(limitBytes) : null, chunk);
      },
    });
    try {
      await pipeline(content, meter, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    return { key, sizeBytes, sha256: hash.digest('hex') };
  }

  override async open(key: string): Promise<Readable> {
    const path = await this.pathOf(key);
    await (await open(path, 'r')).close();
    return createReadStream(path);
  }

  override async remove(key: string): Promise<void> {
    await rm(await this.pathOf(key), { force: true });
  }

  private async pathOf(key: string): Promise<string> {
    const folder = join(this.folder, mustBeKey(key).slice(0, 2));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return join(folder, key);
  }
}
