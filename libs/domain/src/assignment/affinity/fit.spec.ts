import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fitsOf as fitsOfPeople } from './fit.ts';
import { knownAffinity } from './known-affinity.ts';
import type { Text } from './terms.ts';

const knowing = (documents: readonly Text[]) => ({ specialties: [], methods: [], documents });
const fitsOf = (about: Text, reviewers: readonly (readonly Text[])[]) => fitsOfPeople(about, reviewers.map(knowing), () => undefined);

const submission = { title: 'Falls sensor', abstract: 'It tells nurses of falls at home.' };

it('is measured against the best, with the terms that say most and none that say nothing', () => {
  const [best, some, none, nobody] = fitsOf(submission, [[{ title: 'Falls at home' }], [{ title: 'Lungs' }, { title: 'Nurses and wards and rounds' }], [{ title: 'Lungs' }], []]);
  // “falls home” stands nowhere in the submission: it is no term that people could find
  expect({ ...best, terms: [...best!.terms].sort() }).toEqual({ fit: 100, terms: ['falls', 'home'] });
  expect(some!.fit).toBeGreaterThan(0);
  expect(some!.fit).toBeLessThan(100);
  expect(some!.terms).toEqual(['nurses']);
  expect([none, nobody]).toEqual([{ fit: 0, terms: [] }, { fit: 0, terms: [] }]);
});

it('is nothing where nobody shares a word, and nobody is asked about', () => {
  expect(fitsOf({}, [[{ title: 'Falls' }]])).toEqual([{ fit: 0, terms: [] }]);
  expect(fitsOf(submission, [])).toEqual([]);
});

it('does not change with the order of the reviewers', () => {
  const reviewers = [[{ title: 'Falls' }], [{ title: 'Nurses at home' }], [{ title: 'Sensor' }, { title: 'Lungs' }]];
  expect(fitsOf(submission, [...reviewers].reverse()).reverse()).toEqual(fitsOf(submission, reviewers));
});

it('counts no word that only holds a sentence together', () => {
  expect(fitsOf({ title: 'It is for the people of a ward' }, [[{ title: 'This is for the' }], [{ title: 'The WARD, it’s for all' }]])).toEqual([{ fit: 0, terms: [] }, { fit: 100, terms: ['ward'] }]);
});

it('puts people in the order of their points in a round: words, specialties, methods and bids', () => {
  const words = fc.subarray(['falls', 'home', 'nurses', 'lungs', 'ward rounds']);
  const anybody = fc.record({ specialties: words, methods: fc.subarray(['trials', 'falls']), documents: fc.array(words.map((some) => ({ title: some.join('. ') })), { maxLength: 3 }), bid: fc.constantFrom('eager' as const, 'unwilling' as const, undefined) });
  fc.assert(
    fc.property(fc.array(anybody, { minLength: 1, maxLength: 5 }), (people) => {
      const bid = (person: number) => people[person]!.bid;
      const points = knownAffinity([submission], people, (_, person) => bid(person)).affinity[0]!.map((value) => Math.max(0, value!));
      const best = Math.max(...points);
      expect(fitsOfPeople(submission, people, bid).map(({ fit }) => fit)).toEqual(points.map((value) => (best === 0 ? 0 : Math.round((100 * value) / best))));
    }),
  );
  const [named, bids] = fitsOfPeople(submission, [{ specialties: ['falls'], methods: [], documents: [] }, { specialties: [], methods: [], documents: [] }], (person) => (person === 1 ? 'eager' : undefined));
  expect(named).toEqual({ fit: 100, terms: ['falls'] });
  expect(bids!.fit).toBeGreaterThan(0);
});
