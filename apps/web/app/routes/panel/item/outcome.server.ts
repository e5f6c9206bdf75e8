import { smallestChange, votesToTurn } from '@waymark/domain/panels';
import { stageOf, stageScore, transitionsOf, type GuardUse, type PipelineDefinition } from '@waymark/domain/pipeline';
import type { Rubric } from '@waymark/domain/rubric';
import { OUTCOME } from '../../../texts/panel-outcome.ts';
import { criterionPassMarks, type CountedReview, type Marks } from '../../staff/evaluation/panel/criterion-reads.ts';
import { scoredReviews } from '../../staff/evaluation/panel/scored-reviews.ts';
import type { HeardRead } from './heard.query.ts';
import type { ItemRead } from './item.queries.ts';

const guardsOf = (definition: PipelineDefinition, stage: string): GuardUse[] => (stageOf(definition, stage)?.transitions ?? []).flatMap(({ guards }) => guards);

/** What the scores of a stage’s reviews are measured by. */
export const marksOf = (definition: PipelineDefinition, stage: string, rubric: Rubric): Marks => ({ statistic: stageScore(definition, stageOf(definition, stage), rubric, []).statistic, passMarks: criterionPassMarks(guardsOf(definition, stage)) });

/** The case score, its pass mark, and the smallest change of one criterion that would take it across; null where no step asks for a score or there is none. */
export const outcomeOf = (definition: PipelineDefinition, stageId: string, rubric: Rubric, reviews: readonly CountedReview[]) => {
  const mark = guardsOf(definition, stageId).find(({ type }) => type === 'minScore')?.threshold;
  const scored = stageScore(
    definition,
    stageOf(definition, stageId),
    rubric,
    scoredReviews(reviews),
  );
  if (mark === undefined || scored.score === null) return null;
  const change = smallestChange(rubric.criteria.map(({ id, weight }) => ({ id, weight, value: scored.criteria[id]?.value ?? null })), Number(mark));
  const others = othersOf(definition, stageId, rubric);
  const title = (id: string): string => rubric.criteria.find((one) => one.id === id)?.title ?? id;
  return {
    score: OUTCOME.caseScore(scored.score, Number(mark)),
    change: change ? (change.passes ? OUTCOME.fall : OUTCOME.rise)(title(change.criterion), change.from, change.to) : OUTCOME.otherNone,
    others: others.length > 0 ? OUTCOME.othersToo(others) : null,
  };
};

/** What the steps that ask for the case score ask for besides, as far as scores, gates and votes decide it. */
const othersOf = (definition: PipelineDefinition, stage: string, rubric: Rubric): string[] => {
  const steps = (stageOf(definition, stage)?.transitions ?? []).filter(({ guards }) => guards.some(({ type }) => type === 'minScore'));
  return [...new Set(steps.flatMap(({ guards }) => guards.flatMap((guard) => wordsOf(guard, rubric))))];
};

const wordsOf = ({ type, criterion, min }: GuardUse, rubric: Rubric): string[] => {
  if (type === 'minCriterionScore') return [OUTCOME.floor(rubric.criteria.find(({ id }) => id === criterion)?.title ?? criterion ?? '', Number(min))];
  if (type === 'mustPass') return [OUTCOME.gates];
  return type === 'quorum' ? [OUTCOME.quorum] : [];
};

/** For each motion that was voted on, how many votes turn it. Votes are staff’s to read; of who stepped back or is in conflict they do not count. */
export const turningVotes = (definition: PipelineDefinition, { stage, run }: ItemRead, votes: NonNullable<HeardRead['votes']>) => {
  const here = votes.filter((vote) => vote.counted && vote.stage === stage && vote.run === run);
  const found = stageOf(definition, stage);
  // before as many have voted as the quorum asks for, there is no result that could be another
  const needed = Math.max(0, ...guardsOf(definition, stage).flatMap(({ type, n }) => (type === 'quorum' ? [n ?? 1] : [])));
  if (here.length < needed) return [];
  const labelOf = (motion: string): string => (found ? transitionsOf(definition, found) : []).find(({ id }) => id === motion)?.label ?? motion;
  return [...new Set(here.map(({ motion }) => motion))].flatMap((motion) => {
    const count = (vote: string): number => here.filter((one) => one.motion === motion && one.vote === vote).length;
    const turn = votesToTurn({ for: count('for'), against: count('against') });
    return turn === null ? [] : [OUTCOME.votesTurn(turn, labelOf(motion))];
  });
};
