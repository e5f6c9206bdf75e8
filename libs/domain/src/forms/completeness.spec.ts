import { describe, expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import { vectors } from '@waymark/testing/vectors';
import fc from 'fast-check';
import { completeness, pipelineFactsOf, questionOf, questionsOf, visibleAnswers, visibleQuestions, type Answers, type Form } from './index.ts';

const form = requirePack<Form>('submission-form@1.0.0');
const sampleAnswers = (id: string): Record<string, unknown> =>
  vectors('submission-form.samples.json').samples.find((sample: { id: string }) => sample.id === id).answers;
const simple = sampleAnswers('complete-simple');
const device = sampleAnswers('complete-ai-device');
const ids = questionsOf(form).map(({ id }) => id);
const notStated = { notStated: true };

/** Answers that are right, missing, empty or of no type at all, so that every condition goes either way. */
const anyAnswers: fc.Arbitrary<Record<string, unknown>> = fc
  .array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom('simple', 'device', 'empty', 'none', 'wild')), { maxLength: 40 })
  .map((choices) =>
    Object.fromEntries(
      choices.flatMap(([id, from]) => {
        const answer = { simple: simple[id], device: device[id], empty: '', none: notStated, wild: 7 }[from];
        return answer === undefined ? [] : [[id, answer] as const];
      }),
    ),
  );
const codes = (answers: Answers, options = {}) => completeness(form, answers, options).problems.map(({ question, item, field, code }) => [question, item, field, code].filter((part) => part !== undefined).join(' '));

describe('completeness', () => {
  it('never depends on hidden answers', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (answers, others) => {
        const shown = new Set(visibleQuestions(form, answers).map(({ id }) => id));
        const hidden = Object.fromEntries(Object.entries(others).filter(([id]) => !shown.has(id)));
        const visible = Object.fromEntries(Object.entries(answers).filter(([id]) => shown.has(id)));
        expect(completeness(form, { ...visible, ...hidden })).toEqual(completeness(form, visible));
        expect(completeness(form, answers)).toEqual(completeness(form, visible));
        expect(visibleAnswers(form, { ...visible, ...hidden })).toEqual(visible);
      }),
    );
  });

  it('never depends on the order of the answers', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(completeness(form, Object.fromEntries(Object.entries(answers).reverse()))).toEqual(completeness(form, answers));
      }),
    );
  });

  it('names only visible questions, each with its label, and every missing one among the problems', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { missing, problems } = completeness(form, answers);
        const shown = visibleQuestions(form, answers).map(({ id }) => id);
        expect(missing).toEqual(problems.filter(({ item, code }) => item === undefined && code === 'required').map(({ question }) => question));
        for (const { question } of problems) {
          expect(shown).toContain(question);
          expect(questionOf(form, question)!.label).not.toBe('');
        }
      }),
    );
  });

  it('takes blank text and empty lists for no answer', () => {
    expect(codes({ ...simple, summary: ' \n ' })).toEqual(['summary required']);
    expect(codes({ ...simple, settings: [] })).toEqual(['settings required']);
    expect(codes({ ...simple, 'population-size': 0 })).toEqual([]);
  });

  it.each([
    ['x'.repeat(49), ['summary too-short']],
    ['x'.repeat(50), []],
    ['🩺'.repeat(49), ['summary too-short']],
    ['🩺'.repeat(50), []],
  ])('counts Unicode code points: %#', (summary, expected) => expect(codes({ ...simple, summary })).toEqual(expected));

  it('asks nothing of an optional question but the least length of what is given', () => {
    const optional = (minChars: number) => ({ ...form, sections: [{ ...form.sections[0]!, questions: [{ ...form.sections[0]!.questions[0]!, requiredForSubmission: false, limits: { minChars } }] }] });
    expect(completeness(optional(3), {})).toEqual({ missing: [], problems: [] });
    expect(completeness(optional(3), { name: 'ab' }).problems).toEqual([{ question: 'name', code: 'too-short' }]);
  });

  it('names the item and field of a group', () => {
    const contact = [{ 'full-name': 'A', role: 'B', email: 'a@example.org' }, { 'full-name': ' ', role: 'B' }, null];
    expect(codes({ ...simple, contact })).toEqual(['contact 1 full-name required', 'contact 1 email required', 'contact 2 full-name required', 'contact 2 role required', 'contact 2 email required']);
  });

  it('takes “not stated” for an answer only in a demonstration', () => {
    const answers = { ...simple, summary: notStated, contact: [{ 'full-name': 'A', role: 'B', email: notStated }] };
    expect(codes(answers)).toEqual(['summary required', 'contact 0 email required']);
    expect(completeness(form, answers).missing).toEqual(['summary']);
    expect(codes(answers, { allowNotStated: true })).toEqual([]);
    expect(codes({ ...answers, summary: { notStated: false } }, { allowNotStated: false })).toEqual(['contact 0 email required']);
  });
});

describe('pipelineFactsOf', () => {
  it.each(['digital', 'ai', 'data-monitoring', 'ivd-software'])('takes %s for digital and names it', (category) => {
    expect(pipelineFactsOf({ categories: ['food', category] })).toEqual({ 'innovation.digital': { value: true, reason: `Its categories include ${category}` } });
  });

  it('names the categories of what is not digital', () => {
    expect(pipelineFactsOf({ categories: ['medical-device', 'ppe'] })['innovation.digital']).toEqual({
      value: false,
      reason: 'Its categories are medical-device, ppe: none of them is digital, ai, data-monitoring, ivd-software',
    });
  });

  it.each([[{}], [{ categories: [] }], [{ categories: notStated }], [{ categories: null }]])('knows nothing from %j', (answers) => {
    expect(pipelineFactsOf(answers)).toEqual({});
  });
});
