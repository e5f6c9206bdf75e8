import { expect, it } from '@jest/globals';
import { fitsOf } from './fit.ts';

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
