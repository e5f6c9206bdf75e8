import { dictionaryAt, type Dictionary } from './pdf-dictionary.ts';
import { tangled } from './pdf-refusals.ts';
import { afterLine, afterWhite, nextToken, tokenAt } from './pdf-tokens.ts';

/** A stream as a reader may find it. */
export interface PdfStream {
  dictionary: Dictionary;
  /** Where its bytes begin: readers skip white space after `stream`, or the line that it stands in. */
  starts: number[];
}

/** How many times a file is read before we give up: its objects follow each other, and so are read once. */
const MOST_READINGS = 2;

/**
 * Every stream that a reader may find, from whatever place in the file it sets out: cross references may lead anywhere,
 * also into a string or into another stream. The words `stream` and `endstream` in data mean nothing.
 *
 * @returns null for an object whose dictionary is not well formed
 */
export function* streamsOf(content: Buffer): Generator<PdfStream | null> {
  let read = 0;
  for (let at = content.indexOf('obj'); at >= 0; at = content.indexOf('obj', at + 3)) {
    if (content.toString('latin1', Math.max(at - 3, 0), at) === 'end') continue;
    const start = nextToken(content, at + 3);
    read += start - at;
    if (content.toString('latin1', start, start + 2) === '<<') {
      const { dictionary, end } = dictionaryAt(content, start);
      read += end - start;
      const word = tokenAt(content, end);
      if (!dictionary) {
        yield null;
      } else if (word.kind === 'word' && content.toString('latin1', word.at, word.at + 6) === 'stream') {
        const after = word.at + 6;
        const starts = [...new Set([afterWhite(content, after), afterLine(content, after)])];
        read += Math.max(...starts) - end;
        yield { dictionary, starts };
      }
    }
    if (read > content.length * MOST_READINGS) throw tangled();
  }
}
