/** Deepest nesting of objects and lists that is read: a passport has 6. */
const DEEPEST = 12;

/**
 * The value of a JSON text, where it is read in one way only: no key twice in an object, of which one reader would take
 * the first and another the last; and no nesting that exhausts who reads it.
 *
 * @throws SyntaxError that says what is wrong
 */
export const strictJson = (text: string): unknown => {
  const value = JSON.parse(text) as unknown; // first: what follows looks at each character once where the text is JSON
  const keys: (Set<string> | null)[] = [];
  let word = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (sign === '"') {
      const end = endOfWord(text, at);
      word = text.slice(at, end + 1);
      at = end;
    } else if (sign === '{' || sign === '[') keys.push(sign === '{' ? new Set() : null);
    else if (sign === '}' || sign === ']') keys.pop();
    else if (sign === ':') addKey(keys.at(-1), JSON.parse(word) as string);
    if (keys.length > DEEPEST) throw new SyntaxError(`it nests deeper than ${DEEPEST} levels`);
  }
  return value;
};

/** Where the string that begins at a place ends: at the first quotation mark that no backslash stands before. */
const endOfWord = (text: string, from: number): number => {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
};

const addKey = (keys: Set<string> | null | undefined, key: string): void => {
  if (keys?.has(key)) throw new SyntaxError('it names the same thing twice');
  keys?.add(key);
};
