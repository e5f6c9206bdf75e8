import { describe, expect, it } from '@jest/globals';
import { requirePack, NEWEST_FORM } from '@waymark/content/packs';
import fc from 'fast-check';
import { localDateOf } from '../calendar/index.ts';
import { lapsingFiles, type Form } from './index.ts';

const form = requirePack<Form>(NEWEST_FORM);
const document = (id: string, validUntil: string | null) => ({ id, fileName: `${id}.pdf`, validUntil });
const shows = form.sections.flatMap(({ questions }) => questions).find(({ type, visibleWhen }) => type === 'file' && !visibleWhen);
const question = shows?.id ?? '';
const answers = (...ids: string[]) => ({ [question]: ids.map((fileId) => ({ fileId })) });

describe('a document that an answer names', () => {
  it('counts on the day after its last in London, and not an hour before midnight there', () => {
    const of = (instant: string) => lapsingFiles(form, answers('a'), [document('a', '2027-07-01')], localDateOf(instant)).map(({ standing }) => standing);
    expect([of('2027-07-01T22:59:59Z'), of('2027-07-01T23:00:00Z')]).toEqual([['ends-soon'], ['expired']]); // summer: an hour ahead
    const winter = (instant: string) => lapsingFiles(form, answers('a'), [document('a', '2027-01-15')], localDateOf(instant)).map(({ standing }) => standing);
    expect([winter('2027-01-15T23:59:59Z'), winter('2027-01-16T00:00:00Z')]).toEqual([['ends-soon'], ['expired']]);
  });

  it('is told from 90 days before, with its question, name and last day', () => {
    const on = (day: string) => lapsingFiles(form, answers('a'), [document('a', '2027-03-03')], day);
    expect(on('2026-12-02')).toEqual([]);
    expect(on('2026-12-03')).toEqual([{ question, id: 'a', fileName: 'a.pdf', validUntil: '2027-03-03', standing: 'ends-soon' }]);
  });

  it('is never told without a last day, where no answer names it, or where its question does not show', () =>
    fc.assert(fc.property(fc.constantFrom(null, '2020-01-01'), fc.boolean(), (last, isNamed) => {
      const found = lapsingFiles(form, isNamed ? answers('a') : answers('b'), [document('a', last)], '2027-01-01');
      expect(found.length).toBe(last !== null && isNamed ? 1 : 0);
    })));

  it('of a question that does not show is not told', () => {
    const hidden = form.sections.flatMap(({ questions }) => questions).find(({ type, visibleWhen }) => type === 'file' && visibleWhen);
    if (hidden) expect(lapsingFiles(form, { [hidden.id]: [{ fileId: 'a' }] }, [document('a', '2020-01-01')], '2027-01-01')).toEqual([]);
  });
});
