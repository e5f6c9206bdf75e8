import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isOfUploads, uploadsFieldOf, uploadsOf, uploadValue } from './sent-upload.ts';

it('an upload comes back from its field as it went in, whatever its name', () =>
  fc.assert(
    fc.property(fc.uuid(), fc.nat(), fc.string({ minLength: 1, unit: 'grapheme' }), fc.constantFrom({}, { sha256: '0a'.repeat(32) }), (id, sizeBytes, name, hash) => {
      expect(uploadsOf([uploadValue({ id, sizeBytes, name, ...hash })])).toEqual([{ id, sizeBytes, name, ...hash }]);
    }),
  ));

it('what is named twice is one upload, and what is none is not taken', () => {
  const one = { id: '0190a000-0000-7000-8000-000000000001', sizeBytes: 5, name: 'a b.pdf' };
  expect(uploadsOf([uploadValue(one), '', 'x', uploadValue(one), `${one.id} 5`])).toEqual([one]);
});

it('a field of uploads is known by its name', () => expect([isOfUploads(uploadsFieldOf('q-17')), isOfUploads('q-17'), isOfUploads('q-17-kind')]).toEqual([true, false, false]));
