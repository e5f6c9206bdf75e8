import { plainText } from './pdf-names.ts';
import { tokenAt, type Token } from './pdf-tokens.ts';

/** A dictionary of a PDF, as far as streams need it. */
export interface Dictionary {
  /** Keys with the words of their values, strings without what they say. One that stands twice is here twice. */
  entries: [key: string, value: string][];
  /** It was too long to keep all of its entries. */
  long: boolean;
}

/** Dictionaries of streams have a few dozen words. */
const MOST_WORDS = 20_000;

interface Open {
  pairs: boolean;
  /** Whether a key comes next; a list has none. */
  key: boolean;
  /** Numbers since the key, which `R` makes a reference. */
  numbers: number;
}

/** Words that end what holds them for one reader and mean nothing to another. */
const STRAY = /^(obj|endobj|stream|endstream)$/;

/**
 * Reads a dictionary by the grammar alone.
 *
 * @returns it, or null where it is not well formed, so that one reader takes it for this and another for that; and where its reading ended
 */
export const dictionaryAt = (content: Buffer, start: number): { dictionary: Dictionary | null; end: number } => {
  const open: Open[] = [];
  const dictionary: Dictionary = { entries: [], long: false };
  let [end, words]: [number, string[]] = [start, []];
  let kept = 0;
  do {
    const token = tokenAt(content, end);
    const word = token.kind === 'word' || token.kind === 'name' ? content.subarray(token.at, token.end) : null;
    const isKey = open.length === 1 && open[0]!.key && token.kind === 'name';
    end = token.end;
    if (!accept(open, token, word)) return { dictionary: null, end };
    kept += 1;
    dictionary.long = kept > MOST_WORDS;
    if (dictionary.long || kept === 1) continue;
    if (isKey) {
      words = [];
      dictionary.entries.push([plainText(word!).slice(1), '']);
    } else {
      words.push(word ? plainText(word) : token.kind === 'string' ? '()' : token.kind);
    }
    const last = dictionary.entries.at(-1);
    if (last && open.length === 1 && open[0]!.key) last[1] = words.join(' ');
  } while (open.length > 0);
  return { dictionary, end };
};

/** Whether this word may come here. Keeps what is open. */
const accept = (open: Open[], { kind }: Token, word: Buffer | null): boolean => {
  const top = open.at(-1);
  if (kind === 'none') return false;
  if (top?.pairs && top.key && kind !== '>>') return kind === 'name' ? begins(top) : continues(top, word);
  if (kind === '>>' || kind === ']') {
    if (!top || top.pairs !== (kind === '>>') || (top.pairs && (!top.key || top.numbers > 1))) return false;
    open.pop();
    ends(open.at(-1), null);
    return true;
  }
  if (kind === '<<' || kind === '[') {
    open.push({ pairs: kind === '<<', key: kind === '<<', numbers: 0 });
    return true;
  }
  if (word && STRAY.test(word.toString('latin1', 0, 16))) return false;
  ends(top, word);
  return true;
};

/** A key begins a pair. */
const begins = (top: Open): boolean => {
  const whole = top.numbers < 2;
  top.key = false;
  top.numbers = 0;
  return whole;
};

/** After a number there may be another and `R`. */
const continues = (top: Open, word: Buffer | null): boolean => {
  const reference = top.numbers === 2 && word?.toString('latin1') === 'R';
  const second = top.numbers === 1 && isNumber(word);
  top.numbers = second ? 2 : 0;
  return reference || second;
};

/** A value ends a pair. */
const ends = (top: Open | undefined, word: Buffer | null): void => {
  if (!top?.pairs) return;
  top.key = true;
  top.numbers = isNumber(word) ? 1 : 0;
};

const isNumber = (word: Buffer | null): boolean => word !== null && word.length < 12 && /^\d+$/.test(word.toString('latin1'));
