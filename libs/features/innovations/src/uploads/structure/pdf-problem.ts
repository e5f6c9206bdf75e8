import { setImmediate } from 'node:timers/promises';
import { FileProblem } from '@waymark/platform/packed-files';
import { inflateWhole, isDeflated } from './pdf-inflate.ts';
import { nameSeeker } from './pdf-names.ts';
import { toUnpack } from './pdf-packing.ts';
import { damaged, tangled, tooLarge } from './pdf-refusals.ts';
import { streamsOf, type PdfStream } from './pdf-streams.ts';

const MEBIBYTE = 1024 * 1024;
const MOST_UNPACKED_BYTES = 100 * MEBIBYTE;

/** Packed streams of one file. A report of 1,000 pages has some 5,000. */
const MOST_STREAMS = 100_000;

/** Streams lie beside each other: all of them together are no longer than the file. */
const MOST_READINGS = 2;

/**
 * Looks through a PDF for what runs or is attached. It reads names wherever they stand, also in what is packed, and does
 * not follow the cross references: a file that leads one reader elsewhere than another hides nothing from this one.
 *
 * @throws FileProblem
 */
export const checkPdf = async (content: Buffer): Promise<void> => {
  if (!/%%EOF\s*$/.test(content.toString('latin1', Math.max(content.length - 1024, 0))) || !content.includes('startxref')) throw new FileProblem('It is damaged, or more follows after its end: save it anew and send it again');
  const packsObjects = await readAsItStands(content);
  const unpacker = unpack(content);
  for (const stream of streamsOf(content)) {
    if (stream) await unpacker(stream);
    else if (packsObjects) throw damaged(); // one reader may find a stream of objects there
  }
};

/** @returns whether it may hold streams of objects */
const readAsItStands = async (content: Buffer): Promise<boolean> => {
  const seek = nameSeeker();
  let packsObjects = false;
  for (let at = 0; at < content.length; at += MEBIBYTE) {
    const text = seek(content.subarray(at, at + MEBIBYTE));
    if (/\/Encrypt ?(<<|[\d%])/.test(text)) throw new FileProblem('It is locked with a password: remove the password and send it again');
    packsObjects ||= /\/(ObjStm|First)\b/.test(text);
    await setImmediate(); // others are answered meanwhile
  }
  return packsObjects;
};

/** Unpacks one stream after another, and counts what they come to. */
const unpack = (content: Buffer): ((stream: PdfStream) => Promise<void>) => {
  let [unpacked, packed, streams] = [0, 0, 0];
  return async ({ dictionary, starts }) => {
    const what = toUnpack(dictionary);
    if (what === 'nothing') return;
    const deflated = starts.filter((at) => isDeflated(content, at));
    if (deflated.length === 0 && (what === 'objects' || !isEmpty(content, starts))) throw damaged();
    for (const at of deflated) {
      const seek = nameSeeker();
      packed += await inflateWhole(content, at, (bytes) => {
        unpacked += bytes.length;
        if (unpacked > MOST_UNPACKED_BYTES) throw tooLarge();
        seek(bytes);
      });
      streams += 1;
      if (streams > MOST_STREAMS || packed > content.length * MOST_READINGS) throw tangled();
    }
  };
};

/** Some programs say how they packed nothing. */
const isEmpty = (content: Buffer, starts: number[]): boolean => starts.some((at) => /^end(stream|obj)/.test(content.toString('latin1', at, at + 9)));
