import { createInflateRaw } from 'node:zlib';
import { FileProblem } from '@waymark/platform/packed-files';
import { damaged } from './pdf-refusals.ts';

const [METHOD, DEFLATE, DICTIONARY] = [0x0f, 0x08, 0x20];

/** How much is unpacked at once. */
const PIECE = 64 * 1024;

/** Whether deflated bytes with their two bytes of header begin here; no reader unpacks anything else. */
export const isDeflated = (content: Buffer, at: number): boolean => {
  const [first = 0, second = 0] = content.subarray(at, at + 2);
  return (first & METHOD) === DEFLATE && (second & DICTIONARY) === 0 && (first * 256 + second) % 31 === 0;
};

/**
 * Unpacks what begins here, up to the end that it has itself: where the file says that it ends does not matter. Nor do
 * its check digits, which readers do not look at.
 *
 * @returns how many bytes were packed
 * @throws FileProblem where it breaks off, since readers take what came before
 */
export const inflateWhole = async (content: Buffer, at: number, each: (bytes: Buffer) => void): Promise<number> => {
  const inflater = createInflateRaw({ chunkSize: PIECE });
  try {
    inflater.end(content.subarray(at + 2));
    for await (const bytes of inflater as AsyncIterable<Buffer>) each(bytes);
    return inflater.bytesWritten;
  } catch (error) {
    throw error instanceof FileProblem ? error : damaged();
  }
};
