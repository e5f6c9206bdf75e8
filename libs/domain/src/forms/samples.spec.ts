import { describe, expect, it } from '@jest/globals';
import { requirePack, submissionSchema } from '@waymark/content/packs';
import { vectors } from '@waymark/testing/vectors';
import { completeness, validateAnswers, visibleQuestions, type Answers, type Form } from './index.ts';

interface Sample {
  id: string;
  title: string;
  answers: Answers;
  expect: { schemaValid: boolean; at?: string; missingForSubmission: string[]; problems: object[]; ignoredAnswers?: string[] };
}

const { samples } = vectors<{ samples: Sample[] }>('submission-form.samples.json');
const form = requirePack<Form>('submission-form@1.0.0');
const named = (valid: boolean) => samples.filter((sample) => sample.expect.schemaValid === valid).map((sample) => [sample.id, sample.title, sample] as const);

it('the form has 75 questions in 9 sections, some that conditions show and some that repeat, and a schema of 2020-12', () => {
  const questions = form.sections.flatMap((section) => section.questions);
  const count = (has: (question: (typeof questions)[number]) => boolean): number => questions.filter(has).length;
  expect([form.sections.length, questions.length, count(({ visibleWhen }) => visibleWhen !== null), count(({ type }) => type === 'group')]).toEqual([9, 75, 33, 7]);
  expect(submissionSchema()).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
});

describe('samples of the form', () => {
  it('are sixteen', () => expect([named(true).length, named(false).length]).toEqual([8, 8]));

  it.each(named(true))('%s: %s', (_id, _title, { answers, expect: expected }) => {
    expect(validateAnswers(submissionSchema(), answers)).toEqual([]);
    expect(completeness(form, answers)).toEqual({ missing: expected.missingForSubmission, problems: expected.problems });
    const shown = new Set(visibleQuestions(form, answers).map(({ id }) => id));
    const ignored = Object.keys(answers).filter((id) => !shown.has(id)).sort();
    expect(ignored).toEqual(expected.ignoredAnswers ?? []);
  });

  it.each(named(false))('%s: %s', (_id, _title, { answers, expect: expected }) => {
    const faults = validateAnswers(submissionSchema(), answers);
    expect(faults.map(({ at }) => at)).toEqual([expected.at]);
  });
});
