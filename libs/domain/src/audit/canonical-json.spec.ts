import { describe, expect, it } from '@jest/globals';
import { vectors } from '@waymark/testing/vectors';
import fc from 'fast-check';
import { canonicalJson, NotJson } from './canonical-json.ts';

const { jcs } = vectors<{ jcs: { in: string; out: string }[] }>('audit/vectors.json');
const anyJson = fc.jsonValue({ stringUnit: 'binary', maxDepth: 4 });

/** The same value, with the keys of every object in the opposite order. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, item]) => [key, turned(item)]));
};

describe('canonical JSON', () => {
  it.each(jcs)('writes $in as RFC 8785 does', (vector) => {
    expect(canonicalJson(JSON.parse(vector.in))).toBe(vector.out);
  });

  it.each<[title: string, value: unknown, place: string]>([
    ['NaN', { a: [1, Number.NaN] }, '$.a[1]'],
    ['infinity', [Infinity], '$[0]'],
    ['undefined', undefined, '$'],
    ['a field of undefined', { a: undefined }, '$.a'],
    ['a hole in a list', Array(1), '$[0]'],
    ['a function', { a: () => 1 }, '$.a'],
    ['a symbol', Symbol('a'), '$'],
    ['a big integer', 1n, '$'],
    ['a date', { at: new Date(0) }, '$.at'],
    ['a map', new Map([['a', 1]]), '$'],
    ['an instance of a class', new (class Person { name = 'Ada'; })(), '$'],
    ['half a surrogate pair', ['a\ud83d'], '$[0]'],
    ['the other half', '\ude00', '$'],
    ['half a pair in a key', { a: { '\ud83d': 1 } }, '$.a'],
  ])('refuses %s and says where', (_title, value, place) => {
    expect(() => canonicalJson(value)).toThrow(NotJson);
    expect(() => canonicalJson(value)).toThrow(new RegExp(`^${place.replace(/[$.[\]]/g, '\\$&')} `));
  });

  it('takes objects without a prototype, and keys that objects inherit', () => {
    expect(canonicalJson(Object.assign(Object.create(null), { b: 1, a: '😀' }))).toBe('{"a":"😀","b":1}');
    expect(canonicalJson(JSON.parse('{"toString":1,"__proto__":{"b":2,"a":1}}'))).toBe('{"__proto__":{"a":1,"b":2},"toString":1}');
  });

  it('can be told again: parsed and written it is the same text', () => {
    fc.assert(fc.property(anyJson, (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }));
  });

  it('loses nothing but the sign of zero', () => {
    fc.assert(fc.property(anyJson, (value) => {
      const withoutMinusZero = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(withoutMinusZero);
    }));
  });

  it('does not depend on the order of keys', () => {
    fc.assert(fc.property(anyJson, (value) => {
      const plain = JSON.parse(JSON.stringify(value));
      expect(canonicalJson(turned(plain))).toBe(canonicalJson(plain));
    }));
  });

  it('writes different numbers differently, to the last bit', () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(fc.property(any, any, (one, other) => {
      expect(canonicalJson(one) === canonicalJson(other)).toBe(one === other);
    }));
  });
});
