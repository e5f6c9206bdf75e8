import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unstorable } from './storable-text.ts';

const fieldsOf = (value: unknown) => unstorable(value, 'input').map(({ field }) => field);

describe('what can be stored', () => {
  it('is every JSON value of whole characters', () =>
    fc.assert(fc.property(fc.jsonValue({ stringUnit: 'binary', depthSize: 'small' }), (value) => JSON.stringify(value).includes('\\u0000') || unstorable(value, 'input').length === 0)));

  it('is a pair of surrogates, an empty text and any depth up to 50', () => {
    const nested = Array.from({ length: 50 }).reduce((inner) => [inner], '👩‍⚕️' as unknown);
    expect([fieldsOf('👩‍⚕️'), fieldsOf(''), fieldsOf(nested)]).toEqual([[], [], []]);
  });
});

describe('what cannot', () => {
  it('is named with its path', () => {
    expect(fieldsOf({ a: ['x', { b: 'y\0' }], c: '\ud83d' })).toEqual(['input.a[1].b', 'input.c']);
    expect(fieldsOf({ a: { 'b\0': 1 } })).toEqual(['input.a']);
  });

  it('is what is nested too deeply, however deep', () => {
    const nested = Array.from({ length: 100_000 }).reduce((inner) => [inner], 'x' as unknown);
    expect(fieldsOf(nested)).toEqual([`input${'[0]'.repeat(50)}`]);
  });
});
