import { smallestChange, votesToTurn } from '@waymark/domain/panels';
import { stageOf, stageScore, transitionsOf, type GuardUse, type PipelineDefinition } from '@waymark/domain/pipeline';
import type { Rubric, ScoredReview } from '@waymark/domain/rubric';
import { PANEL_ITEM } from '../../../texts/panel-item.ts';
import type { CountedReview } from '../../staff/evaluation/panel/criterion-reads.ts';
import type { HeardRead } from './heard.query.ts';
import type { ItemRead } from './item.queries.ts';

const guardsOf = (definition: PipelineDefinition, stage: string): GuardUse[] => (stageOf(definition, stage)?.transitions ?? []).flatMap(({ guards }) => guards);

/** The pass mark of each criterion that a step out of the stage asks for. */
export const passMarksOf = (definition: PipelineDefinition, stage: string): Record<string, number> =>
  Object.fromEntries(guardsOf(definition, stage).flatMap((guard) => (guard.type === 'minCriterionScore' && guard.criterion && guard.min !== undefined ? [[guard.criterion, Number(guard.min)]] : [])));

/** Reviews as scoring takes them. */
export const scoredFrom = (reviews: readonly CountedReview[]): ScoredReview[] =>
  reviews.map(({ criteria }) => ({ state: 'submitted', answers: Object.fromEntries(Object.entries(criteria).map(([id, { value }]) => [id, value])), gates: {} }));

/** The case score, its pass mark, and the smallest change of one criterion that would take it across; null where no step asks for a score or there is none. */
export const outcomeOf = (definition: PipelineDefinition, stageId: string, rubric: Rubric, reviews: readonly CountedReview[]) => {
  const mark = guardsOf(definition, stageId).find(({ type }) => type === 'minScore')?.threshold;
  const scored = stageScore(
    definition,
    stageOf(definition, stageId),
    rubric,
    scoredFrom(reviews),
  );
  if (mark === undefined || scored.score === null) return null;
  const change = smallestChange(rubric.criteria.map(({ id, weight }) => ({ id, weight, value: scored.criteria[id]?.value ?? null })), Number(mark));
  return { score: scored.score, mark: Number(mark), others: othersOf(definition, stageId, rubric), change: change && { ...change, title: rubric.criteria.find(({ id }) => id === change.criterion)?.title ?? change.criterion } };
};

/** What the steps that ask for the case score ask for besides, as far as scores, gates and votes decide it. */
const othersOf = (definition: PipelineDefinition, stage: string, rubric: Rubric): string[] => {
  const steps = (stageOf(definition, stage)?.transitions ?? []).filter(({ guards }) => guards.some(({ type }) => type === 'minScore'));
  return [...new Set(steps.flatMap(({ guards }) => guards.flatMap((guard) => wordsOf(guard, rubric))))];
};

const wordsOf = ({ type, criterion, min }: GuardUse, rubric: Rubric): string[] => {
  if (type === 'minCriterionScore') return [PANEL_ITEM.floor(rubric.criteria.find(({ id }) => id === criterion)?.title ?? criterion ?? '', Number(min))];
  if (type === 'mustPass') return [PANEL_ITEM.gates];
  return type === 'quorum' ? [PANEL_ITEM.quorum] : [];
};

/** For each motion that was voted on, how many votes turn it. Votes are staff’s to read; of who stepped back or is in conflict they do not count. */
export const turningVotes = (definition: PipelineDefinition, { stage, run }: ItemRead, votes: NonNullable<HeardRead['votes']>) => {
  const here = votes.filter((vote) => vote.counted && vote.stage === stage && vote.run === run);
  const found = stageOf(definition, stage);
  const labelOf = (motion: string): string => (found ? transitionsOf(definition, found) : []).find(({ id }) => id === motion)?.label ?? motion;
  return [...new Set(here.map(({ motion }) => motion))].flatMap((motion) => {
    const count = (vote: string): number => here.filter((one) => one.motion === motion && one.vote === vote).length;
    const turn = votesToTurn({ for: count('for'), against: count('against') });
    return turn === null ? [] : [{ motion: labelOf(motion), turn }];
  });
};
