import { describe, expect, it } from '@jest/globals';
import { valuesOf } from '../../frame/form-values.ts';
import { givenTriage, valuesFrom } from './given-triage.ts';

const formOf = (fields: [string, string][]): FormData => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
};
const FILLED: [string, string][] = [
  ['criteria.need.value', '3'],
  ['criteria.need.reason', 'Because it is common'],
  ['criteria.need.citations', 'problem'],
  ['criteria.need.other', 'stage'],
  ['criteria.need.confidence', 'high'],
  ['gates.remit.answer', 'pass'],
  ['gates.remit.reason', 'It is for the health service'],
];

describe('a triage as a form holds it', () => {
  it('takes scores as numbers, citations as questions, and gates with their reasons', () => {
    expect(givenTriage(formOf(FILLED), [{ id: 'need' }], [{ id: 'remit' }])).toEqual({
      criteria: { need: { value: 3, reason: 'Because it is common', citations: [{ question: 'problem' }, { question: 'stage' }], confidence: 'high' } },
      gates: { remit: { answer: 'pass', reason: 'It is for the health service' } },
    });
  });

  it('keeps the two answers that are no score apart from 0 and from nothing', () => {
    const value = (text: string) => givenTriage(formOf([['criteria.need.value', text]]), [{ id: 'need' }], []).criteria['need']!.value;
    expect(['0', 'not-applicable', 'cannot-assess', '', 'five'].map(value)).toEqual([0, 'not-applicable', 'cannot-assess', null, null]);
  });

  it('leaves out a gate that was not touched', () => {
    expect(givenTriage(formOf([]), [], [{ id: 'remit' }]).gates).toEqual({});
  });

  it('keeps the pages and the words that were cited by other ways, unless their boxes are cleared', () => {
    const page = { document: 'd1', page: 3, quote: 'As it stands there' };
    const before = { criteria: { need: { value: 3 as const, reason: 'Because', citations: [{ question: 'problem' }, page] } }, gates: {} };
    const values = valuesFrom(before, { need: ['problem'] });
    const again = (kept: readonly string[]) => givenTriage(formOf([['criteria.need.citations', 'problem'], ...kept.map((one): [string, string] => ['criteria.need.kept', one])]), [{ id: 'need' }], []).criteria['need']!.citations;
    expect(again(values['criteria.need.kept']!)).toEqual([{ question: 'problem' }, page]);
    expect(again([])).toEqual([{ question: 'problem' }]);
  });

  it('fills the form with what was recorded before', () => {
    const given = givenTriage(formOf(FILLED), [{ id: 'need' }], [{ id: 'remit' }]);
    expect(valuesFrom(given as never, { need: ['problem'] })).toEqual(valuesOf(formOf(FILLED)));
  });
});
