import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { FileProblem } from './file-problem.ts';

const MEBIBYTE = 1024 * 1024;

/** What an archive may hold, unpacked. A document of 100 pages has a few dozen parts and a ratio of 10. */
export const ARCHIVE_LIMITS = { bytes: 100 * MEBIBYTE, ratio: 100, entries: 2_000 } as const;

/** Below this size a ratio says nothing: a page of blanks packs to almost nothing. */
const RATIO_COUNTS_FROM_BYTES = MEBIBYTE;

export interface Part {
  name: string;
  content: Buffer;
}

/**
 * Unpacks an archive, one part after another. What it holds is counted as it unpacks: what the archive says of itself is
 * not believed.
 *
 * @throws FileProblem where it is damaged, locked, too large or names a part twice
 */
export async function* readArchive(packed: Buffer): AsyncGenerator<Part> {
  const archive = await yauzl.fromBufferPromise(packed, { lazyEntries: true, strictFileNames: true }).catch(damaged);
  if (archive.entryCount > ARCHIVE_LIMITS.entries) throw new FileProblem(`It holds ${archive.entryCount} parts, and we take ${ARCHIVE_LIMITS.entries} at most: send a simpler file`);
  const names = new Set<string>();
  let unpacked = 0;
  const count = (bytes: number): void => {
    unpacked += bytes;
    if (unpacked > ARCHIVE_LIMITS.bytes) throw new FileProblem(`It is larger than ${ARCHIVE_LIMITS.bytes / MEBIBYTE} MiB when unpacked: send a smaller file`);
    if (unpacked > RATIO_COUNTS_FROM_BYTES && unpacked > packed.length * ARCHIVE_LIMITS.ratio) throw new FileProblem(`It unpacks to more than ${ARCHIVE_LIMITS.ratio} times its size: save it anew and send it again`);
  };
  try {
    for await (const entry of archive.eachEntry()) {
      const name = entry.fileName.toLowerCase(); // readers of these files do not tell capitals apart
      if (names.has(name)) throw new FileProblem('It holds one part twice: save it anew and send it again');
      names.add(name);
      if (entry.isEncrypted()) throw new FileProblem('It is locked with a password: remove the password and send it again');
      yield { name, content: await readPart(await archive.openReadStreamPromise(entry), count) };
    }
  } catch (error) {
    damaged(error);
  }
}

const readPart = async (stream: Readable, count: (bytes: number) => void): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    count(chunk.length);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const damaged = (error: unknown): never => {
  throw error instanceof FileProblem ? error : new FileProblem('It is damaged: open it, save it anew and send it again');
};
