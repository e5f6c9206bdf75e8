import { describe, expect, it } from '@jest/globals';
import type { Form, Question } from '@waymark/domain/forms';
import { answerSections, changesOnly } from './compare.ts';

const question = (id: string, visibleWhen: Question['visibleWhen'] = null): Question => ({
  id,
  type: 'text',
  label: `Label of ${id}`,
  help: '',
  requiredForSubmission: true,
  visibleWhen,
  limits: {},
  confidential: id === 'price',
  maps: { esf: [], dtac: [], dev: [], reg: [] },
});
const FORM: Form = {
  id: 'form',
  version: '1.0.0',
  title: 'A form',
  sections: [
    { id: 'one', title: 'One', intro: '', questions: [question('name'), question('more', { q: 'name', eq: 'Long' })] },
    { id: 'two', title: 'Two', intro: '', questions: [question('price')] },
  ],
};

describe('the answers of two revisions', () => {
  it('shows every visible question, answered or not', () => {
    expect(answerSections(FORM, { name: 'Short' }, null).map((section) => section.rows.map((row) => [row.id, row.now, row.before]))).toEqual([
      [['name', ['Short'], null]],
      [['price', ['No answer'], null]],
    ]);
  });

  it('marks what changed, and what only one of the two shows', () => {
    const rows = answerSections(FORM, { name: 'Short' }, { name: 'Long', more: 'Words' })[0]!.rows;
    expect(rows.map(({ id, before }) => [id, before])).toEqual([
      ['name', ['Long']],
      ['more', ['Words']],
    ]);
  });

  it('marks what is in confidence by the form and the team, and says where that changed', () => {
    const marks = (now: Record<string, unknown>, before: Record<string, unknown> | null) => Object.fromEntries(answerSections(FORM, now, before).flatMap(({ rows }) => rows.map(({ id, confidential, mark }) => [id, [confidential, mark]])));
    expect(marks({ name: 'A' }, null)).toMatchObject({ price: [true, null] });
    expect(marks({ 'price:confidence': 'no', 'more:confidence': 'yes', name: 'Long' }, { name: 'Long' })).toEqual({ name: [false, null], more: [true, 'set'], price: [false, 'lifted'] });
    expect(changesOnly(answerSections(FORM, { 'price:confidence': 'no' }, {})).map(({ id }) => id)).toEqual(['two']);
  });

  it('keeps only changes where asked', () => {
    expect(changesOnly(answerSections(FORM, { name: 'A', price: '1' }, { name: 'A', price: '2' })).map((section) => section.id)).toEqual(['two']);
    expect(changesOnly(answerSections(FORM, { name: 'A' }, { name: 'A' }))).toEqual([]);
  });
});
