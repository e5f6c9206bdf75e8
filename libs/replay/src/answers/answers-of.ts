import { requirePack } from '@waymark/content/packs';
import { completeness } from '@waymark/domain/forms';
import type { Answers, Form } from '@waymark/domain/forms';
import type { PublicSubmission } from '../cohort/cohort.types.ts';
import { aboutAnswers } from './about-answers.ts';
import { evidenceAnswers } from './evidence-answers.ts';
import { regulationAnswers } from './regulation-answers.ts';
import { valueAnswers } from './value-answers.ts';
import { withinLimits } from './within-limits.ts';

/** The answer where public sources say nothing; it counts as one only in a demonstration. */
export const NOT_STATED = { notStated: true } as const;

/**
 * The answers to the submission form that public sources give, and `NOT_STATED` for every visible required question on which they are
 * silent. Nothing is invented: texts are the sources' facts, cut between words where they are too long.
 * @param context the name of the organisation that submits, where it is written otherwise than in the sources
 */
export const answersOf = (
  submission: PublicSubmission,
  context: { companyName: string | null } = { companyName: null },
  form: Form = requirePack<Form>('submission-form@1.0.0'),
): Record<string, unknown> => {
  const stated = withinLimits(form, {
    ...aboutAnswers(submission, context.companyName),
    ...evidenceAnswers(submission),
    ...regulationAnswers(submission),
    ...valueAnswers(submission),
  });
  return withNotStated(form, stated);
};

/** Questions become visible by the answers before them, so what is missing is asked for again until nothing is. */
const withNotStated = (form: Form, stated: Answers): Record<string, unknown> => {
  let answers: Record<string, unknown> = { ...stated };
  for (let open = silences(form, answers); open.length; open = silences(form, answers)) {
    for (const { question, item, field } of open) {
      answers = { ...answers, [question]: field === undefined ? NOT_STATED : withField(answers[question], item, field) };
    }
  }
  return answers;
};

const silences = (form: Form, answers: Answers) => completeness(form, answers, { allowNotStated: true }).problems.filter(({ code }) => code === 'required');

const withField = (group: unknown, place: number | undefined, field: string): unknown[] =>
  (group as object[]).map((item, index) => (index === place ? { ...item, [field]: NOT_STATED } : item));
