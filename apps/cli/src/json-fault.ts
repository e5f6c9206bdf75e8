/** Where a text stops being JSON (RFC 8259): an offset into the text, and what would have been right there. */
export interface JsonFault {
  offset: number;
  expected: string;
}

type Expectation = 'a value' | 'a value or ]' | 'a name in double quotes' | 'a name in double quotes or }' | 'a colon' | 'a comma or ]' | 'a comma or }' | 'the end of the file';

const SPACE = /[ \t\n\r]*/y;
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const SCALAR = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;

/**
 * The first fault of the text, or null where it is JSON. The messages of `JSON.parse` name no place in some
 * versions of Node and for some faults. Walks without recursion, so that deep nesting is no fault of its own.
 */
export const jsonFault = (text: string): JsonFault | null => {
  const open: ('[' | '{')[] = [];
  let expected = 'a value' as Expectation;
  let offset = 0;

  const taken = (pattern: RegExp): boolean => {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (match) offset = pattern.lastIndex;
    return match !== null;
  };
  const afterValue = (): Expectation => {
    const inside = open.at(-1);
    if (!inside) return 'the end of the file';
    return inside === '[' ? 'a comma or ]' : 'a comma or }';
  };
  /** Takes one token where it fits, and says whether it did. */
  const step = (): boolean => {
    const next = text[offset] ?? '';
    const closes = (next === ']' && expected.endsWith(']')) || (next === '}' && expected.endsWith('}'));
    if (closes) {
      offset += 1;
      open.pop();
      expected = afterValue();
    } else if (expected.startsWith('a comma') && next === ',') {
      offset += 1;
      expected = expected === 'a comma or ]' ? 'a value' : 'a name in double quotes';
    } else if (expected === 'a colon' && next === ':') {
      offset += 1;
      expected = 'a value';
    } else if (expected.startsWith('a name') && taken(STRING)) {
      expected = 'a colon';
    } else if (expected.startsWith('a value') && (next === '[' || next === '{')) {
      offset += 1;
      open.push(next);
      expected = next === '[' ? 'a value or ]' : 'a name in double quotes or }';
    } else if (expected.startsWith('a value') && (taken(STRING) || taken(SCALAR))) {
      expected = afterValue();
    } else {
      return false;
    }
    return true;
  };

  do taken(SPACE);
  while (offset < text.length && step());
  return offset === text.length && expected === 'the end of the file' ? null : { offset, expected };
};
