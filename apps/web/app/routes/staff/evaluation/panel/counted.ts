import type { ScoresRead } from './scores.query.ts';

/** What of an evaluation says which of its rounds are over. */
export interface Rounds {
  runs: readonly (Round & { leftAt: unknown; roundClosedAt: unknown })[] | null;
  reviews: readonly (Round & { submitted: boolean | null })[] | null;
}

export interface Round {
  stage: string;
  run: number;
}

const isSame = (one: Round, other: Round): boolean => one.stage === other.stage && one.run === other.run;

/**
 * Stage runs whose round is over and that have submitted reviews, in their order. Who reads no runs, as reviewers and members of a
 * panel, gets the reviews of others only once their round is over: there the reviews tell it, apart from rounds with an open seat of
 * their own, of which they get their own review alone.
 */
export const closedRounds = ({ runs, reviews }: Rounds, ownOpen: readonly Round[] = []): Round[] => {
  const submitted = (reviews ?? []).filter((review) => review.submitted);
  if (!runs) return submitted.map(({ stage, run }) => ({ stage, run })).filter((one, at, all) => all.findIndex((other) => isSame(one, other)) === at && !ownOpen.some((open) => isSame(one, open)));
  return runs
    .filter((one) => one.roundClosedAt !== null || one.leftAt !== null)
    .filter((one) => submitted.some((review) => isSame(review, one)))
    .map(({ stage, run }) => ({ stage, run }));
};

/**
 * The submitted reviews of a round, apart by whether they count: those of people who stepped back or who have a
 * conflict that excludes stay in the record and leave the scores. Whoever is no staff is not told which those are: there every one is taken in.
 */
export const countedApart = ({ reviews }: Pick<ScoresRead, 'reviews'>, { stage, run }: Round) => {
  const here = (reviews ?? []).filter((review) => review.submitted && review.stage === stage && review.run === run);
  return { counted: here.filter(({ counts }) => counts !== false), setAside: here.filter(({ counts }) => counts === false) };
};
