import { fewestChanges, missedFloors, smallestChange, votesToTurn } from '@waymark/domain/panels';
import { stageOf, stageScore, transitionsOf, type GuardUse, type PipelineDefinition, type Transition } from '@waymark/domain/pipeline';
import { criterionStatistic, type Rubric } from '@waymark/domain/rubric';
import { ADOPTION_PANEL } from '../../../texts/adoption-panel.ts';
import { OUTCOME } from '../../../texts/panel-outcome.ts';
import { criterionPassMarks, type CountedReview, type Marks } from '../../staff/evaluation/panel/criterion-reads.ts';
import { caseFigure } from '../../staff/evaluation/panel/worth.ts';
import { scoredReviews } from '../../staff/evaluation/panel/scored-reviews.ts';
import type { HeardRead } from './heard.query.ts';
import type { ItemRead } from './item.queries.ts';

/** Ids of the steps that this run of the stage can take; null where the reader is not told: then all of the stage are meant. */
type Open = readonly string[] | null;

const stepsOf = (definition: PipelineDefinition, stage: string, open: Open): Transition[] => (stageOf(definition, stage)?.transitions ?? []).filter(({ id }) => !open || open.includes(id));
const guardsOf = (definition: PipelineDefinition, stage: string, open: Open = null): GuardUse[] => stepsOf(definition, stage, open).flatMap(({ guards }) => guards);

/** What the scores of a stage’s reviews are measured by. */
export const marksOf = (definition: PipelineDefinition, stage: string, rubric: Rubric): Marks => ({ statistic: stageScore(definition, stageOf(definition, stage), rubric, []).statistic, passMarks: criterionPassMarks(guardsOf(definition, stage)) });

/**
 * The case score and its pass mark, the floors of criteria with where each stands, the smallest change of one criterion that would take
 * the score across, and the fewest criteria that would have to change for the other outcome; null where no step asks for a score or there
 * is none.
 *
 * @param known.failing ids of the must-pass criteria that are not passed: then no score would do; null where the reader does not read what blocks a step
 */
export const outcomeOf = (definition: PipelineDefinition, stageId: string, rubric: Rubric, reviews: readonly CountedReview[], { failing, open }: { failing: readonly string[] | null; open: Open }) => {
  const mark = guardsOf(definition, stageId, open).find(({ type }) => type === 'minScore')?.threshold;
  const given = scoredReviews(reviews);
  const scored = stageScore(definition, stageOf(definition, stageId), rubric, given);
  if (mark === undefined || scored.score === null) return null;
  const values = rubric.criteria.map(({ id, weight }) => ({ id, weight, value: scored.criteria[id]?.value ?? null }));
  const change = smallestChange(values, Number(mark));
  const asked = askedBeside(definition, stageId, open);
  const floors = asked.flatMap(({ type, criterion, min, statistic = 'mean' }) =>
    type === 'minCriterionScore' && criterion ? [{ criterion, min: Number(min), have: criterionStatistic(given, criterion, statistic) }] : []);
  const fewest = fewestChanges(values, Number(mark), floors);
  const title = (id: string): string => [...rubric.criteria, ...rubric.gates].find((one) => one.id === id)?.title ?? id;
  return {
    score: OUTCOME.caseScore(caseFigure(definition, stageOf(definition, stageId), rubric, scored.score), Number(mark)),
    change: change ? (change.passes ? OUTCOME.fall : OUTCOME.rise)(title(change.criterion), change.from, change.to) : OUTCOME.otherNone,
    floors: floors.map((floor) => OUTCOME.floor(title(floor.criterion), floor.have, floor.min, missedFloors([floor]).length > 0)),
    fewest: failing?.length ? null : fewest && OUTCOME.fewest(fewest.passes, fewest.criteria.map(title)),
    others: [
      ...asked.flatMap(({ type, gates }) => (type === 'mustPass' ? [OUTCOME.gates((Array.isArray(gates) ? gates : rubric.gates.map(({ id }) => id)).map(title), failing && failing.map(title))] : [])),
      ...(asked.some(({ type }) => type === 'quorum') ? [stageOf(definition, stageId)?.kind === 'adoption' ? ADOPTION_PANEL.reviews : OUTCOME.quorum] : []),
    ],
  };
};

/** What the steps that ask for the case score ask for besides. */
const askedBeside = (definition: PipelineDefinition, stage: string, open: Open): GuardUse[] => {
  const uses = stepsOf(definition, stage, open).flatMap(({ guards }) => (guards.some(({ type }) => type === 'minScore') ? guards : []));
  return uses.filter((use, at) => uses.findIndex((other) => other.type === use.type && other.criterion === use.criterion && other.min === use.min) === at);
};

/** For each motion that was voted on, how many votes turn it. Votes are staff’s to read; of who stepped back or is in conflict they do not count, nor do those on what this run cannot take. */
export const turningVotes = (definition: PipelineDefinition, { stage, run }: ItemRead, votes: NonNullable<HeardRead['votes']>, open: Open = null) => {
  const here = votes.filter((vote) => vote.counted && vote.stage === stage && vote.run === run);
  const found = stageOf(definition, stage);
  // before as many have voted as the quorum asks for, there is no result that could be another
  const needed = Math.max(0, ...guardsOf(definition, stage, open).flatMap(({ type, n }) => (type === 'quorum' ? [n ?? 1] : [])));
  if (here.length < needed) return [];
  const labelOf = (motion: string): string => (found ? transitionsOf(definition, found) : []).find(({ id }) => id === motion)?.label ?? motion;
  return [...new Set(here.map(({ motion }) => motion))].filter((motion) => !open || open.includes(motion)).flatMap((motion) => {
    const count = (vote: string): number => here.filter((one) => one.motion === motion && one.vote === vote).length;
    const turn = votesToTurn({ for: count('for'), against: count('against') });
    return turn === null ? [] : [OUTCOME.votesTurn(turn, labelOf(motion))];
  });
};
