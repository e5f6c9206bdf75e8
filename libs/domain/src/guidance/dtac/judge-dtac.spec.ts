import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { requirePack } from '@waymark/content/packs';
import { completeness, questionsOf, validateAnswers, visibleQuestions, type Answers } from '../../forms/index.ts';
import { answersSchema } from '../packs/answers-schema.ts';
import { dateOf, formOfDtac, judgeDtac, type DtacPack, type Evidence } from './index.ts';

interface Example {
  id: string;
  title: string;
  answers: Record<string, string>;
  visible: string[];
  hidden: string[];
  sectionResults: Record<string, string> | null;
}

const pack = requirePack<DtacPack & { examples: Example[] }>('dtac@2.0.0');
const form = formOfDtac(pack);
const day = '2026-11-29';
const evidence: Evidence = { day, documents: new Set(['paq']) };

/** What the examples say in words: a certificate within 12 months, and one that is 13 months old. */
const DATED: Record<string, Record<string, string>> = { d6: { [dateOf('C3.1')]: '2026-06-01' }, d7: { [dateOf('C3.1')]: '2025-10-29' } };
const sectionsOf = (answers: Answers, of: Evidence = evidence) => Object.fromEntries(judgeDtac(pack, answers, of).sections.map(({ id, result }) => [id, result]));
const shownOf = (answers: Answers, id: string, of: Evidence = evidence) => judgeDtac(pack, answers, of).sections.flatMap(({ questions }) => questions).find((question) => question.id === id);

describe('examples of the form', () => {
  it('are twelve, of 58 questions', () => expect([pack.examples.length, pack.questions.length]).toEqual([12, 58]));

  it.each(pack.examples.map((example) => [example.id, example.title, example] as const))('%s: %s', (id, _title, { answers, visible, hidden, sectionResults }) => {
    const given = { ...answers, ...DATED[id] };
    const shown = new Set(visibleQuestions(form, given).map((question) => question.id));
    expect(visible.filter((question) => !shown.has(question))).toEqual([]);
    expect(hidden.filter((question) => shown.has(question))).toEqual([]);
    expect(sectionsOf(given)).toMatchObject(sectionResults ?? {});
    expect(validateAnswers(answersSchema(form), given)).toEqual([]);
  });

  it('five of which say how a section ends', () => expect(pack.examples.filter(({ sectionResults }) => sectionResults)).toHaveLength(5));
});

describe('an answer', () => {
  it('that our reading passes in doubt is shown as to be checked, with the doubt', () => {
    const found = judgeDtac(pack, { 'C4.1': 'no', 'C4.2': 'no' }, evidence).sections.find(({ id }) => id === 'C4')!;
    expect([found.result, found.shown]).toEqual(['pass', 'to-check']);
    expect(shownOf({ 'C4.2': 'no' }, 'C4.2')).toMatchObject({ result: 'pass', shown: 'to-check', doubt: expect.stringContaining('does not exist') });
    expect(shownOf({ 'C2.1': 'no-access' }, 'C2.1')).toMatchObject({ result: 'pass', shown: 'to-check' });
  });

  it('that waits for an assessor is to be checked, and follows what they say', () => {
    const answers = { 'C2.2': 'yes', 'C2.2.2': 'provided' };
    const by = (said: 'yes' | 'no') => shownOf(answers, 'C2.2.2', { ...evidence, assessor: { 'C2.2.2': said } })?.result;
    expect([shownOf(answers, 'C2.2.2')?.result, by('yes'), by('no')]).toEqual(['to-check', 'pass', 'fail']);
  });

  it('that needs a document fails without it', () => {
    const answers = { 'C1.1.1': 'yes' };
    expect(shownOf(answers, 'C1.1.1')?.result).toBe('pass');
    expect(shownOf(answers, 'C1.1.1', { day, documents: new Set() })).toMatchObject({ result: 'fail', because: expect.arrayContaining([{ code: 'document', about: 'paq' }]) });
  });

  it('that needs another one is not failed while that is open', () => {
    expect(shownOf({ 'C4.2': 'yes', 'C4.2.1': 'no' }, 'C4.2.1')?.result).toBe('unanswered');
    expect(shownOf({ 'C4.2': 'yes', 'C4.2.1': 'no', 'C4.2.3': 'By name and date of birth' }, 'C4.2.1')?.result).toBe('pass');
    expect(shownOf({ 'C3.1': 'provided' }, 'C3.1')).toMatchObject({ result: 'unanswered', because: [{ code: 'date', about: 'C3.1' }] });
  });

  it.each([
    ['2025-11-28', 'fail'],
    ['2025-11-29', 'pass'],
    ['2025-11-30', 'pass'],
  ])('on a certificate of %s is a %s twelve months later', (dated, expected) => expect(shownOf({ 'C3.1': 'provided', [dateOf('C3.1')]: dated }, 'C3.1')?.result).toBe(expected));
});

/** Any answers that the fields of the form let somebody give, to any of its questions. */
const anyAnswers = fc
  .tuple(...questionsOf(form).map(({ id, type, options }) => {
    const value: fc.Arbitrary<unknown> = type === 'radio' ? fc.constantFrom(...(options ?? []).map((option) => option.value)) : fc.constant(type === 'date' ? '2026-06-01' : type === 'number' ? 99.95 : 'Words');
    return fc.option(value, { nil: undefined }).map((given) => [id, given] as const);
  }))
  .map((given) => Object.fromEntries(given.filter(([, value]) => value !== undefined)));

describe('whatever is answered', () => {
  it('a hidden question neither shows nor counts', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const shown = new Set(visibleQuestions(form, answers).map(({ id }) => id));
        const visible = Object.fromEntries(Object.entries(answers).filter(([id]) => shown.has(id)));
        const found = judgeDtac(pack, answers, evidence);
        expect(found).toEqual(judgeDtac(pack, visible, evidence));
        expect(found.sections.flatMap(({ questions }) => questions).filter(({ id }) => !shown.has(id))).toEqual([]);
      }),
    );
  });

  it('nothing is left open once all that is required is there', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (answers, rest) => {
        let whole: Record<string, unknown> = { ...answers };
        for (const { id, type, options } of questionsOf(form)) {
          if (!completeness(form, whole).missing.includes(id)) continue;
          whole = { ...whole, [id]: rest[id] ?? (type === 'radio' ? options![0]!.value : type === 'date' ? day : type === 'number' ? 1 : 'Words') };
        }
        expect(completeness(form, whole).missing).toEqual([]);
        expect(judgeDtac(pack, whole, evidence).result).not.toBe('unanswered');
      }),
      { numRuns: 30 },
    );
  });

  it('section D never fails, and one failure fails its section and the form', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const found = judgeDtac(pack, answers, evidence);
        expect(found.sections.find(({ id }) => id === 'D1')!.result).toBe('scored');
        for (const { result, questions } of found.sections.slice(2, 6)) expect(result === 'fail').toBe(questions.some((question) => question.result === 'fail'));
        expect(found.result === 'fail').toBe(found.sections.some(({ result }) => result === 'fail'));
      }),
    );
  });

  it('a later day never makes a result better', () => {
    const rank = { fail: 0, unanswered: 1, 'to-check': 2, pass: 3 };
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const [now, later] = [judgeDtac(pack, answers, evidence), judgeDtac(pack, answers, { ...evidence, day: '2030-01-01' })];
        expect(rank[later.result]).toBeLessThanOrEqual(rank[now.result]);
      }),
    );
  });
});
