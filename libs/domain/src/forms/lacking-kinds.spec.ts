import { describe, expect, it } from '@jest/globals';
import { NEWEST_FORM, requirePack } from '@waymark/content/packs';
import fc from 'fast-check';
import { kindsWithout, lackingKinds, visibleQuestions, type Form } from './index.ts';

const form = requirePack<Form>(NEWEST_FORM);
const asked = { documentTypes: ['report', 'log'], limits: { minFiles: 2 } };

describe('kinds that a question lists', () => {
  it.each([
    ['both are there', ['report', 'log'], []],
    ['one is there twice', ['report', 'report'], ['log']],
    ['there is one file of another kind', ['other'], ['report', 'log']],
    ['there is no file yet: the question is what is missing', [], []],
  ])('where %s', (_, kinds, lacking) => expect(kindsWithout(asked, kinds)).toEqual(lacking));

  it('are a choice where fewer files are asked for, and no list where there is one', () => {
    expect(kindsWithout({ ...asked, limits: { minFiles: 1 } }, ['report'])).toEqual([]);
    expect(kindsWithout({ ...asked, limits: {} }, ['report'])).toEqual([]);
    expect(kindsWithout({ documentTypes: ['report'], limits: { minFiles: 1 } }, ['other'])).toEqual([]);
  });

  it('never lack where a file is of the kind, and whatever lacks is listed', () =>
    fc.assert(fc.property(fc.array(fc.constantFrom('report', 'log', 'other')), (kinds) => {
      const lacking = kindsWithout(asked, kinds);
      expect(lacking.every((kind) => asked.documentTypes.includes(kind) && !kinds.includes(kind))).toBe(true);
    })));
});

describe('of the form that the product carries', () => {
  const both = form.sections.flatMap(({ questions }) => questions).find(({ id }) => id === 'safety-case')!;

  it('the question that asks for a safety case and a hazard log is told, once it shows', () => {
    expect(both.documentTypes).toEqual(['clinical-safety-case-report', 'hazard-log']);
    const answers = { [both.id]: [{ fileId: 'a', documentType: 'clinical-safety-case-report' }] };
    const always: Form = { ...form, sections: form.sections.map((section) => ({ ...section, questions: section.questions.map((question) => ({ ...question, visibleWhen: null })) })) };
    expect(lackingKinds(always, answers)).toEqual([{ question: both.id, kind: 'hazard-log' }]);
    expect(visibleQuestions(form, answers).some(({ id }) => id === both.id)).toBe(false);
    expect(lackingKinds(form, answers)).toEqual([]);
  });

  it('what is no file names no kind', () => expect(lackingKinds(form, { 'study-files': 'x', pathway: [null, 1] })).toEqual([]));
});
