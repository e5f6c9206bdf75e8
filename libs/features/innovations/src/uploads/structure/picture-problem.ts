import { FileProblem } from '@waymark/platform/packed-files';

const PNG_SIGNATURE = 8;
const PNG_FRAME = 12; // length, type and checksum of a chunk

/** A picture in PNG: chunks from its signature to its end, with nothing after them. @throws FileProblem */
export const checkPng = (content: Buffer): void => {
  let at = PNG_SIGNATURE;
  for (let type = ''; type !== 'IEND'; ) {
    if (at + PNG_FRAME > content.length) throw damaged();
    const length = content.readUInt32BE(at);
    type = content.toString('latin1', at + 4, at + 8);
    if ((at === PNG_SIGNATURE) !== (type === 'IHDR')) throw damaged();
    at += length + PNG_FRAME;
  }
  if (at !== content.length) throw at > content.length ? damaged() : more();
};

/** A picture in JPEG: segments from its start to its end, with nothing after them. @throws FileProblem */
export const checkJpeg = (content: Buffer): void => {
  let at = 2;
  for (;;) {
    if (at + 2 > content.length || content[at] !== 0xff) throw damaged();
    const marker = content[at + 1]!;
    at += 2;
    if (marker === 0xff) at -= 1; // bytes that fill up
    else if (marker === 0xd9) break;
    else if (!stands(marker)) {
      if (at + 2 > content.length) throw damaged();
      at += content.readUInt16BE(at);
      if (marker === 0xda) at = endOfScan(content, at);
    }
  }
  if (at !== content.length) throw more();
};

/** Markers that have no length after them. */
const stands = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** In what was scanned, FF is followed by 00 or by a mark to start again; anything else is the next segment. */
const endOfScan = (content: Buffer, from: number): number => {
  for (let at = content.indexOf(0xff, from); at >= 0 && at + 1 < content.length; at = content.indexOf(0xff, at + 1)) {
    const next = content[at + 1]!;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw damaged();
};

const damaged = (): FileProblem => new FileProblem('The picture is damaged: save it anew and send it again');
const more = (): FileProblem => new FileProblem('More follows after the picture ends: save the picture anew and send it again');
