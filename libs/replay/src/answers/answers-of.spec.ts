import { describe, expect, it } from '@jest/globals';
import { requirePack, submissionSchema } from '@waymark/content/packs';
import { completeness, isNotStated, pipelineFactsOf, questionOf, validateAnswers, visibleQuestions } from '@waymark/domain/forms';
import type { Form } from '@waymark/domain/forms';
import fc from 'fast-check';
import { carriedCohort, inventedCohort } from '../cohort/carried.ts';
import type { CohortInnovation } from '../cohort/cohort.types.ts';
import { answersOf } from './answers-of.ts';
import { REVISED_QUESTION, revisedAnswersOf } from './revised-answers.ts';

const form = requirePack<Form>('submission-form@1.0.0');
const schema = submissionSchema();
const all: CohortInnovation[] = [...carriedCohort().innovations, ...inventedCohort().innovations];
const answers = (id: string) => answersOf(all.find((one) => one.id === id)!.submission);

/** Nothing to do before the answers may be submitted in a demonstration. */
const isReady = (given: Record<string, unknown>): void => {
  expect(validateAnswers(schema, given)).toEqual([]);
  expect(completeness(form, given, { allowNotStated: true })).toEqual({ missing: [], problems: [] });
};

describe('the answers of a cohort', () => {
  it.each(all)('of $id fit the schema and are complete where "not stated" counts', ({ submission }) => isReady(answersOf(submission)));

  it.each(all)('of $id are not complete anywhere else: public sources are silent on much', ({ submission }) => {
    expect(completeness(form, answersOf(submission)).missing).toEqual(expect.arrayContaining(['contact', 'inequalities', 'declare-accurate']));
  });

  it('are only on questions that the form knows, and "not stated" only on visible required ones', () => {
    for (const { submission } of all) {
      const given = answersOf(submission);
      const required = visibleQuestions(form, given).filter(({ requiredForSubmission }) => requiredForSubmission).map(({ id }) => id);
      for (const [id, answer] of Object.entries(given)) {
        expect(questionOf(form, id)).toBeDefined();
        if (isNotStated(answer)) expect(required).toContain(id);
      }
    }
  });

  it('are the facts of the sources and nothing else', () => {
    const given = answers('R01');
    expect(given).toMatchObject({
      name: 'HeartFlow FFRCT',
      'org-name': 'HeartFlow',
      categories: ['digital'],
      'main-purpose': 'diagnose',
      population: 'People with stable, recent-onset chest pain offered coronary CT angiography',
      'has-evidence': 'yes',
      'price-model': 'per-use',
      'unit-price': { amountPence: 70_000, currency: 'GBP' },
      settings: ['other'],
      'org-type': { notStated: true },
      'personal-data': { notStated: true },
    });
    expect(given['studies']).toContainEqual({
      title: "O'Leary et al. 2023: Single-centre before and after study (Newcastle)",
      design: 'before-after',
      people: 555,
      result: 'Share reaching a final plan after one test rose from 74.9% to 84.9%. Compared with: pathway before FFRCT (268 before, 287 after).',
      link: 'https://heart.bmj.com/content/early/2023/04/19/heartjnl-2022-321923',
      setting: { notStated: true },
      independent: { notStated: true },
    });
  });

  it('keep every fact of a submission: no number of it is lost', () => {
    for (const { id, submission } of carriedCohort().innovations) {
      const numbers = (value: unknown): string[] => JSON.stringify(value, null, 1).replace(/https?:[^"]*/g, '').match(/\d[\d.,]*\d|\d/g) ?? [];
      const text = JSON.stringify(answers(id));
      const { niceEsfTier: _, ...facts } = submission;
      const lost = numbers({ ...facts, economic: { ...facts.economic, unitPriceGBP: null } }).filter((number) => !text.includes(number) && !text.includes(Number(number).toLocaleString('en-GB')));
      expect([id, lost]).toEqual([id, []]);
    }
  });

  it('that no source gives are "not stated" from end to end', () => {
    const stated = Object.entries(answers('RT2')).filter(([, answer]) => !isNotStated(answer));
    expect(stated.map(([id]) => id).sort()).toEqual(['categories', 'main-purpose', 'name']);
  });

  it('tell digital from not digital: ten of the carried cohort are', () => {
    const digital = carriedCohort().innovations.filter(({ submission }) => pipelineFactsOf(answersOf(submission))['innovation.digital']?.value);
    expect(digital).toHaveLength(10);
  });

  it('take the name of the organisation as it is registered', () => {
    expect(answersOf(all[0]!.submission, { companyName: 'Heartflow Inc.' })['org-name']).toBe('Heartflow Inc.');
    expect(answers('R08')['org-name']).toEqual({ notStated: true });
  });

  it('stay within the limits for texts of any length', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 4000 }), (text) => {
      const { submission } = all[0]!;
      const long = { ...submission, name: text || 'x', summary: text, problemAddressed: text, population: text, benefitsClaimed: new Array<string>(9).fill(text || 'x'), evidence: submission.evidence.map((one) => ({ ...one, finding: text || 'x', reference: text })) };
      const given = answersOf(long);
      expect(validateAnswers(schema, given)).toEqual([]);
      expect(completeness(form, given, { allowNotStated: true }).missing).toEqual([]);
    }), { numRuns: 60 });
  });
});

describe('revised answers', () => {
  it.each(all)('of $id stay ready, say that they are simulated, and change one question', ({ submission }) => {
    const before = answersOf(submission);
    const after = revisedAnswersOf(before, 'Compare it with current care.');
    isReady(after);
    expect(after[REVISED_QUESTION]).toMatch(/Revised in answer to a request \(simulated; .*\): Compare it with current care\.$/);
    expect({ ...after, [REVISED_QUESTION]: before[REVISED_QUESTION] }).toEqual(before);
  });

  it('stay ready and differ however often they are revised, and whatever was asked', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 2000 }), { minLength: 1, maxLength: 15 }), (asked) => {
      let given = answers('R07');
      for (const [round, say] of asked.entries()) {
        const after = revisedAnswersOf(given, `${round} ${say}`);
        expect(after).not.toEqual(given);
        isReady((given = after));
      }
    }), { numRuns: 40 });
  });
});
