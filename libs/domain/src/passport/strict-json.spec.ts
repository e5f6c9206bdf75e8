import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strictJson } from './strict-json.ts';

const MIB = 1024 * 1024;

/** The least of a few, in milliseconds: what a busy machine adds is left out. */
const timeOf = (text: string): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      try {
        strictJson(text);
      } catch {
        // refused: how soon is what is asked
      }
      return performance.now() - start;
    }),
  );

describe('a JSON text', () => {
  it('is read as JSON is, whatever signs its strings hold', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 2), (value, spaces) => {
      const text = JSON.stringify(value, null, spaces);
      expect(strictJson(text)).toEqual(JSON.parse(text));
    }));
  });

  it.each(['{"a":1,"a":2}', '{"a":{"b":1,"c":[{"d":1,"d":1}]}}', '{"a":1,"\\u0061":2}', '{"\\"":1,"\\"":2}'])('%s names the same thing twice', (text) => expect(() => strictJson(text)).toThrow('it names the same thing twice'));

  it.each(['{"a":"a","b":"a"}', '[{"a":1},{"a":1}]', '{"a":{"a":1}}', '{"a":"\\":{\\"a\\":1"}'])('%s does not', (text) => expect(() => strictJson(text)).not.toThrow());

  it.each([
    ['a string that never ends', `"${'\\"'.repeat(MIB / 2)}`],
    ['strings that never end', '"\\'.repeat(MIB / 2)],
    ['quotation marks', '"'.repeat(MIB)],
    ['one long string', JSON.stringify('\\"'.repeat(MIB / 4))],
    ['brackets', '['.repeat(MIB)],
    ['brackets that end', '['.repeat(MIB / 2) + ']'.repeat(MIB / 2)],
    ['short strings', `["a"${',"a"'.repeat(MIB / 4)}]`],
    ['keys', `{${Array.from({ length: MIB / 16 }, (_, at) => `"${at}":"\\""`).join(',')}}`],
  ])('of 1 MiB takes no longer than a harmless one does many times: %s', (_, hostile) => {
    const harmless = JSON.stringify({ a: Array.from({ length: MIB / 64 }, () => 'a'.repeat(60)) });
    expect(timeOf(hostile)).toBeLessThan(60 * timeOf(harmless));
  });
});
