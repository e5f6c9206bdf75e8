import { rankingLoss } from './ranking-loss.ts';
import { type Gold } from './read-gold.ts';
import { textAffinity } from './text-affinity.ts';

/** The loss of affinities from text against what reviewers say of their own expertise; see `rankingLoss`. */
export const goldLoss = ({ profiles, submissions, expertise }: Gold): number | undefined => {
  const ids = Object.keys(submissions);
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const reviewers = Object.keys(profiles);
  const { scores } = textAffinity(Object.values(profiles), Object.values(submissions));
  return rankingLoss(reviewers.map((reviewer, r) => Object.entries(expertise[reviewer] ?? {}).map(([id, level]) => ({ expertise: level, predicted: scores[numberOf.get(id)!]![r]! }))));
};
