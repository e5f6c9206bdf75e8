import { FileProblem } from './file-problem.ts';
import { jsonFault } from './json-fault.ts';
import { lineAndColumn } from './line-and-column.ts';
import type { Say } from './outcome.ts';
import { readTextFile } from './read-text-file.ts';

/**
 * The value that a JSON file holds.
 *
 * @throws FileProblem where the file cannot be read or is not JSON, with line, column and remedy
 */
export const readJsonFile = (file: string, say: Say): unknown => {
  const text = readTextFile(file, say);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const fault = jsonFault(text);
    if (!fault) throw new FileProblem(file, [{ place: '', message: `is not JSON: ${String(error)}` }]);
    const place = lineAndColumn(text, fault.offset);
    throw new FileProblem(file, [{ place, message: explain(text, fault.offset, fault.expected) }]);
  }
};

const explain = (text: string, offset: number, expected: string): string => {
  const rest = text.slice(offset);
  if (rest.trim() === '') return `the file ends too early, write ${expected} there: ${TRUNCATED}`;
  if (UNCLOSED_TEXT.test(rest)) return `the file ends too early, within the text that begins there: ${TRUNCATED}`;
  if (CUT_WORD.test(rest)) return `the file ends too early, within “${rest}”: ${TRUNCATED}`;
  const found = /^[^\s,:[\]{}]{1,20}|^./su.exec(text.slice(offset, offset + 20))?.[0] ?? '';
  return `is not JSON: found “${found}”, write ${expected} there`;
};

const TRUNCATED = 'it may be truncated, save or fetch it again';

/** A text in double quotes that no quote ends; also one that is cut within an escape. */
const UNCLOSED_TEXT = /^"(?:[^"\\]|\\.)*\\?$/su;

/** A beginning of `true`, `false` or `null`, or the sign of a number, with nothing after it. */
const CUT_WORD = /^(?:t(?:ru?)?|f(?:a(?:ls?)?)?|nu?l?|-)$/u;
