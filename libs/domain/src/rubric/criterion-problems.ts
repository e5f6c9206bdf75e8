import { isApplicable, type KnownOfCase } from './applicability.ts';
import { citationProblems } from './citation-problems.ts';
import type { Criterion, CriterionAnswer, Justification } from './definition.ts';
import { CONFIDENCES, type GivenAnswer } from './given-review.ts';
import { quoteProblems } from './quote-problems.ts';
import { reasonProblems } from './reason-problems.ts';
import type { Finding } from './review-problem.ts';

/** What is wrong with the answer to a criterion that was asked. */
export const criterionProblems = (
  criterion: Criterion,
  given: GivenAnswer | undefined,
  rule: Justification,
  known: KnownOfCase,
): Finding[] => {
  const { title } = criterion;
  if (given?.value === undefined || given.value === null) return [unanswered(criterion)];
  if (!isAnswer(criterion, given.value)) return [notAnAnswer(criterion, given.value)];
  return [
    ...(given.value === 'not-applicable' ? notApplicableProblems(criterion, known) : []),
    ...reasonProblems(title, given.value, given.reason, rule),
    ...citationProblems(title, given.value, given.citations, rule, known),
    ...quoteProblems(title, given.value, given.citations, rule, known),
    ...confidenceProblems(title, given.confidence),
  ];
};

const isAnswer = ({ scale }: Criterion, value: unknown): value is CriterionAnswer =>
  value === 'not-applicable' || value === 'cannot-assess' || scale.some(({ score }) => score === value);

/** "Not applicable" stands only where the rubric allows it and the fact that it names for it is known to hold. */
const notApplicableProblems = ({ title, notApplicable }: Criterion, known: KnownOfCase): Finding[] => {
  if (!notApplicable.allowed) return [refused(`“${title}” always applies: the rubric allows no “not applicable” here`)];
  const { onlyWhen } = notApplicable;
  const holds = isApplicable(onlyWhen, known.answers, known.pipelineFacts);
  if (!onlyWhen || holds) return [];
  const state = holds === null ? 'is not known of this case' : 'does not hold for this case';
  return [refused(`“${title}” is not applicable only where ${onlyWhen.fact} is ${String(onlyWhen.eq)}, which ${state}`)];
};

/** How sure somebody is, where they say so: a word that means nothing to who reads it would be lost. */
const confidenceProblems = (title: string, confidence: unknown): Finding[] =>
  confidence === undefined || confidence === null || CONFIDENCES.includes(confidence as never)
    ? []
    : [{ code: 'confidence-unknown', message: `“${title}”: ${JSON.stringify(confidence)} is no confidence`, remedy: `Choose one of ${CONFIDENCES.join(', ')}, or leave it out` }];

const refused = (message: string): Finding => ({
  code: 'not-applicable-refused',
  message,
  remedy: 'Give a score, or choose “cannot assess” and say what would settle it',
});

const scores = ({ scale }: Criterion): string => scale.map(({ score }) => score).join(', ');

const unanswered = (criterion: Criterion): Finding => ({
  code: 'unanswered',
  message: `“${criterion.title}” is not answered`,
  remedy: `Choose one of ${scores(criterion)}${criterion.notApplicable.allowed ? ', “not applicable”' : ''} or “cannot assess”, and give your reasons`,
});

const notAnAnswer = (criterion: Criterion, value: unknown): Finding => ({
  code: 'not-an-answer',
  message: `“${criterion.title}”: ${JSON.stringify(value)} is no score of its scale`,
  remedy: `Choose one of ${scores(criterion)}${criterion.notApplicable.allowed ? ', “not applicable”' : ''} or “cannot assess”`,
});
