import { criterionProblems } from './criterion-problems.ts';
import type { Criterion, CriterionAnswer, Justification, Rubric } from './definition.ts';
import type { GivenAnswer } from './given-review.ts';
import type { ReviewProblem } from './review-problem.ts';

/** What the maker of a calibration exercise gives for one criterion: the answer to compare with, and why it is that. */
export interface ReferenceAnswer {
  value: CriterionAnswer;
  explanation: string;
}

const NOTHING_KNOWN = { answers: {}, pipelineFacts: {} };

/** An exercise has no submission to cite: everything else that the rubric asks of a reason holds. */
const withoutCitations = (rule: Justification): Justification => ({ ...rule, citationsRequiredFrom: Infinity, quoteRequiredFrom: Infinity });

/** The criteria of an exercise that somebody is asked, in the order of the rubric: those of their tracks. */
export const exerciseCriteria = (rubric: Rubric, criteria: readonly string[], tracks: readonly string[]): Criterion[] => rubric.criteria.filter(({ id, track }) => criteria.includes(id) && tracks.includes(track));

/** Everything that keeps a calibration exercise from being sent, in the order of the rubric. */
export const attemptProblems = (rubric: Rubric, asked: readonly Criterion[], answers: Readonly<Record<string, GivenAnswer | undefined>>): ReviewProblem[] =>
  asked.flatMap((criterion) => criterionProblems(criterion, own(answers, criterion.id), withoutCitations(rubric.justification), NOTHING_KNOWN).map((finding) => ({ criterion: criterion.id, ...finding })));

/** Everything that is wrong with the answers to compare with: each needs one of its scale and an explanation. */
export const referenceProblems = (rubric: Rubric, references: Readonly<Record<string, ReferenceAnswer | undefined>>): ReviewProblem[] => [
  ...Object.keys(references).filter((id) => !rubric.criteria.some((criterion) => criterion.id === id)).map((criterion) => ({ criterion, code: 'not-asked' as const, message: `“${criterion}” is no criterion of this rubric`, remedy: 'Remove this answer' })),
  ...rubric.criteria.flatMap((criterion) => {
    const given = own(references, criterion.id);
    if (given === undefined) return [];
    const answer = { value: given.value, reason: given.explanation, citations: [] };
    return criterionProblems(criterion, answer, withoutCitations(rubric.justification), NOTHING_KNOWN).map((finding) => ({ criterion: criterion.id, ...finding }));
  }),
];

const own = <Value>(answers: Readonly<Record<string, Value>>, id: string): Value | undefined => (Object.hasOwn(answers, id) ? answers[id] : undefined);
