import { reviewProblems, type GivenReview, type ReviewSeat, type Rubric } from '@waymark/domain/rubric';
import { askedItems, type AskedItem } from './asked.ts';
import { isAnswered } from './given.ts';

/** A review with the facts of its case that the pages know. */
export interface ReviewFacts {
  rubric: Rubric | null;
  mine: ReviewSeat;
  given: GivenReview;
  /** The newest answers of the innovator. */
  answers: Readonly<Record<string, unknown>>;
  /** Every revision that was sent. */
  submissions: readonly { answers: unknown }[];
}

type Item = Pick<AskedItem, 'kind' | 'id'>;

/** The answers of every revision that was sent. */
export const versionsOf = ({ submissions }: Pick<ReviewFacts, 'submissions'>): Record<string, unknown>[] => submissions.map(({ answers }) => answers as Record<string, unknown>);

/** As the rubric judges them. What rests on facts that only the API knows is left to it: submitting asks again. */
export const problemsOf = ({ rubric, mine, given, answers, submissions }: ReviewFacts) =>
  rubric ? reviewProblems(rubric, mine, given, { answers, pipelineFacts: {}, versions: versionsOf({ submissions }) }).filter(({ code }) => code !== 'not-applicable-refused' && code !== 'not-asked') : [];

/** Whether a problem is one of this item. */
export const isOf = ({ gate, criterion }: { gate?: string; criterion?: string }, { kind, id }: Item): boolean => (kind === 'gate' ? gate : criterion) === id;

/** Whether an answer is given and passes every check that a page can make: what “answered” means wherever it is counted. */
export const isComplete = (review: ReviewFacts, items: readonly Item[]): ((item: Item) => boolean) => {
  const problems = problemsOf(review);
  const complete = new Set(items.filter((item) => isAnswered(review.given, item) && !problems.some((problem) => isOf(problem, item))));
  return (item) => complete.has(item);
};

/** How many answers a review asks for, and how many of them are there: the same count in the list of reviews and beside each criterion. */
export const progressOf = (review: ReviewFacts): { asked: number; answered: number } => {
  const items = review.rubric ? askedItems(review.rubric, review.mine, review.answers) : [];
  return { asked: items.length, answered: items.filter(isComplete(review, items)).length };
};

/** Of a round that is closed: nothing was submitted that was not whole, and what was not submitted does not count. */
export const progressOfClosed = (submitted: boolean, given: GivenReview): { asked: number; answered: number } => {
  const items = [...Object.keys(given.criteria).map((id) => ({ kind: 'criterion' as const, id })), ...Object.keys(given.gates).map((id) => ({ kind: 'gate' as const, id }))];
  const answered = submitted ? items.filter((item) => isAnswered(given, item)).length : 0;
  return { asked: answered, answered };
};
