import type { ScoresRead } from './scores.query.ts';

const BARS = new Set(['open', 'confirmed', 'waiver-proposed']);

export interface Round {
  stage: string;
  run: number;
}

/** Stage runs whose round is over and that have submitted reviews, in their order. */
export const closedRounds = ({ runs, reviews }: Pick<ScoresRead, 'runs' | 'reviews'>): Round[] =>
  (runs ?? [])
    .filter((one) => one.roundClosedAt !== null || one.leftAt !== null)
    .filter((one) => reviews?.some((review) => review.submitted && review.stage === one.stage && review.run === one.run))
    .map(({ stage, run }) => ({ stage, run }));

/**
 * The submitted reviews of a round, apart by whether they count: those of people who stepped back or who have a
 * conflict that excludes stay in the record and leave the scores.
 */
export const countedApart = ({ reviews, assignments, conflicts }: Pick<ScoresRead, 'reviews' | 'assignments' | 'conflicts'>, { stage, run }: Round) => {
  const out = new Set([
    ...(assignments ?? []).filter((one) => one.state === 'recused' && one.stage === stage && one.run === run).map(({ person }) => person),
    ...(conflicts ?? []).filter((one) => one.effect === 'exclude' && BARS.has(one.state)).map(({ person }) => person),
  ]);
  const here = (reviews ?? []).filter((review) => review.submitted && review.stage === stage && review.run === run);
  return { counted: here.filter(({ person }) => !out.has(person ?? '')), setAside: here.filter(({ person }) => out.has(person ?? '')) };
};
