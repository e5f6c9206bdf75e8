import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jsonFault } from './json-fault.ts';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('the first fault of a JSON text', () => {
  it.each([
    ['', 0, 'a value'],
    ['nothing', 0, 'a value'],
    ['{"a" 1}', 5, 'a colon'],
    ['{"a": 1 "b": 2}', 8, 'a comma or }'],
    ['[1, 2,]', 6, 'a value'],
    ['{"a": 1,}', 8, 'a name in double quotes'],
    ["{'a': 1}", 1, 'a name in double quotes or }'],
    ['[1 2]', 3, 'a comma or ]'],
    ['[01]', 2, 'a comma or ]'],
    ['[1}', 2, 'a comma or ]'],
    ['{"a": "b\nc"}', 6, 'a value'],
    ['{} {}', 3, 'the end of the file'],
    ['{"a": [1, {"b"', 14, 'a colon'],
  ])('%j is at %i', (text, offset, expected) => {
    expect(jsonFault(text)).toEqual({ offset, expected });
  });

  it('is found exactly where JSON.parse refuses', () => {
    const spoilt = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', '\\', '{', ':', '0', '\u0000', 'é'))
      .map(([text, at, part]) => text.slice(0, at % (text.length + 1)) + part + text.slice((at % (text.length + 1)) + 1));
    fc.assert(fc.property(fc.oneof(spoilt, fc.json(), fc.string()), (text) => (jsonFault(text) === null) === parses(text)), { numRuns: 2000 });
  });

  it('of a truncated text is its end', () => {
    const cut = fc.tuple(fc.jsonValue().map((value) => JSON.stringify({ value })), fc.nat()).map(([text, at]) => text.slice(0, at % text.length));
    fc.assert(fc.property(cut, (text) => (jsonFault(text)?.offset ?? -1) <= text.length && jsonFault(text) !== null));
  });

  it('is found in very deep nesting', () => {
    expect(jsonFault('['.repeat(200_000))).toEqual({ offset: 200_000, expected: 'a value or ]' });
  });
});
