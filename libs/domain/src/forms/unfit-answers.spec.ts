import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keptApart, MOST_UNFIT, keepsUnfit, unfitQuestions, type ApartAnswers } from './unfit-answers.ts';
import type { Form } from './definition.ts';

const question = (id: string, type = 'text', visibleWhen: unknown = null) => ({ id, type, label: id, help: '', requiredForSubmission: true, visibleWhen, limits: {}, confidential: false, maps: { esf: [], dtac: [], dev: [], reg: [] } });
const FORM = { id: 'f', version: '1', sections: [{ id: 's', title: 's', intro: '', questions: [question('day', 'date'), question('file', 'file'), question('more', 'text', { q: 'day', eq: '2026-03-31' })] }] } as unknown as Form;

it('words that do not fit take the answer away, and an answer takes them away: no question has both', () => {
  const answered: ApartAnswers = { answers: { day: '2026-03-31', name: 'Lamp' }, unfit: {} };
  const unfit = keptApart(answered, { day: '31 March' }, ['day']);
  expect(unfit).toEqual({ answers: { name: 'Lamp' }, unfit: { day: '31 March' } });
  expect(keptApart(unfit, { day: '2026-03-30' }, [])).toEqual({ answers: { name: 'Lamp', day: '2026-03-30' }, unfit: {} });
  expect(keptApart(unfit, { day: null, name: null }, [])).toEqual({ answers: {}, unfit: {} });
});

it('whatever is saved, every question has what was given last, of one kind', () => {
  const words = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.option(fc.string(), { nil: null }));
  fc.assert(
    fc.property(fc.array(fc.tuple(words, fc.subarray(['a', 'b', 'c']))), (saves) => {
      const last = saves.reduce<ApartAnswers>((now, [changes, misfits]) => keptApart(now, changes, misfits), { answers: {}, unfit: {} });
      const given = Object.fromEntries(Object.entries(Object.assign({}, ...saves.map(([changes]) => changes)) as object).filter(([, value]) => value !== null));
      expect({ ...last.answers, ...last.unfit }).toEqual(given);
      expect(Object.keys(last.answers).filter((id) => Object.hasOwn(last.unfit, id))).toEqual([]);
    }),
  );
});

it('are kept up to a length, never for a file or for what is not asked, and count where their question shows', () => {
  expect([keepsUnfit(FORM, 'day', 'x'.repeat(MOST_UNFIT - 2)), keepsUnfit(FORM, 'day', 'x'.repeat(MOST_UNFIT - 1)), keepsUnfit(FORM, 'file', 'x'), keepsUnfit(FORM, 'other', 'x')]).toEqual([true, false, false, false]);
  expect(unfitQuestions(FORM, {}, { day: 'x', more: 'x', other: 'x' })).toEqual(['day']);
  expect(unfitQuestions(FORM, { day: '2026-03-31' }, { more: 'x' })).toEqual(['more']);
});
