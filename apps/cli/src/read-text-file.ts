import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { FileProblem } from './file-problem.ts';
import type { Say } from './outcome.ts';

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * The text of a UTF-8 file. A byte order mark, which some editors write, is skipped and mentioned.
 *
 * @throws FileProblem where the file is absent, a folder, not readable, empty, or not UTF-8
 */
export const readTextFile = (file: string, say: Say): string => {
  const bytes = bytesOf(file);
  if (isUtf32(bytes)) throw whole(file, 'is UTF-32: save it as UTF-8');
  if (isUtf16(bytes)) throw whole(file, 'is UTF-16: save it as UTF-8');
  if (!isUtf8(bytes)) {
    throw new FileProblem(file, [{ place: `line ${firstWrongLine(bytes)}`, message: 'is not UTF-8: save the file as UTF-8' }]);
  }
  const marked = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK);
  if (marked) say(`${file}: line 1, column 1: a byte order mark was skipped: save the file as UTF-8 without it`);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (text.trim() === '') throw whole(file, 'is empty: give a file with content');
  return text;
};

const bytesOf = (file: string): Buffer => {
  try {
    if (statSync(file).isDirectory()) throw whole(file, 'is a folder: name a file in it');
    return readFileSync(file);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
    throw whole(file, FAULTS[code] ?? `cannot be read (${code}): check the file and try again`);
  }
};

const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there: check the path',
  ENOTDIR: 'is not there, a part of its path is a file: check the path',
  EACCES: 'may not be read: give yourself permission to read it',
  EPERM: 'may not be read: give yourself permission to read it',
  ERR_FS_FILE_TOO_LARGE: 'is too large: split it',
};

const whole = (file: string, message: string): FileProblem => new FileProblem(file, [{ place: '', message }]);

/** By its mark, or by the three zero bytes that every ASCII character has in UTF-32. */
const isUtf32 = ([first, second, third, fourth]: Buffer): boolean => {
  const little = third === 0 && fourth === 0 && (second === 0 || (first === 0xff && second === 0xfe));
  const big = first === 0 && second === 0 && (third === 0 || (third === 0xfe && fourth === 0xff));
  return little || big;
};

/** By its mark, or by the zero byte that every ASCII character has in UTF-16 and none has in UTF-8. */
const isUtf16 = (bytes: Buffer): boolean => {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
};

/** Counted from 1. A line feed is never a part of another character in UTF-8, so that lines can be looked at alone. */
const firstWrongLine = (bytes: Buffer): number => {
  let line = 1;
  for (let start = 0; start <= bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
};
