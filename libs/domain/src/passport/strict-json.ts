/** Deepest nesting of objects and lists that is read: a passport has 6. */
const DEEPEST = 12;

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gsu;

/**
 * The value of a JSON text, where it is read in one way only: no key twice in an object, of which one reader would take
 * the first and another the last; and no nesting that exhausts who reads it.
 *
 * @throws SyntaxError that says what is wrong
 */
export const strictJson = (text: string): unknown => {
  const keys: (Set<string> | null)[] = [];
  let word: string | null = null;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') keys.push(token === '{' ? new Set() : null);
    if (token === '}' || token === ']') keys.pop();
    if (keys.length > DEEPEST) throw new SyntaxError(`it nests deeper than ${DEEPEST} levels`);
    if (token === ':' && word !== null) addKey(keys.at(-1), JSON.parse(word) as string);
    word = token.startsWith('"') ? token : null;
  }
  return JSON.parse(text) as unknown;
};

const addKey = (keys: Set<string> | null | undefined, key: string): void => {
  if (keys?.has(key)) throw new SyntaxError('it names the same thing twice');
  keys?.add(key);
};
