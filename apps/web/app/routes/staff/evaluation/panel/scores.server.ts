import { stageOf, stageScore, transitionsOf, type PipelineDefinition, type Stage } from '@waymark/domain/pipeline';
import type { GivenReview, Rubric } from '@waymark/domain/rubric';
import { load } from '../../../../session/api.server.ts';
import { eventNames } from '../event-names.ts';
import { holdsOne, rolesIn } from '../my-roles.ts';
import { definitionOf, rubricOf } from '../published.server.ts';
import { closedRounds, countedApart, type Round } from './counted.ts';
import { citingOf } from './citing.server.ts';
import { criterionReads, type CountedReview } from './criterion-reads.ts';
import { SCORES, type ScoresRead } from './scores.query.ts';

interface ScoresAsked {
  /** Only those on which a step out of the stage of now rests: never those of an earlier stage, where this one is scored itself. */
  ofStage?: boolean;
}

/** Scores, gates, reasons and votes of one round: the newest that is over, unless the address names another. */
export const loadScores = async (request: Request, id: string, { ofStage = false }: ScoresAsked = {}) => {
  const { me, evaluation } = await load(request, SCORES, { id });
  const definition = await definitionOf(request, evaluation.pipelineVersionId);
  const names = eventNames(definition);
  const rounds = closedRounds(evaluation);
  const asked = new URL(request.url).searchParams.get('round');
  const stage = stageOf(definition, evaluation.stage);
  const own = rounds.find((one) => one.stage === evaluation.stage && one.run === evaluation.run);
  const newest = rounds.find((one) => `${one.stage}-${one.run}` === asked) ?? rounds.at(-1);
  const round = (ofStage && stage?.rubric ? own : newest) ?? null;
  const mine = rolesIn(me, evaluation.programmeId);
  return {
    innovationName: evaluation.innovationName,
    rounds: rounds.map((one) => ({ ...one, title: names.stage(one.stage) })),
    shown: round && { ...round, title: names.stage(round.stage), ...(await roundRead(request, definition, evaluation, round)) },
    /** The round of the stage of now, where it is scored and its round is not over: its score is still to come. */
    awaited: stage?.rubric && !own && evaluation.run !== null ? { title: names.stage(stage.id), run: evaluation.run } : null,
    mayPropose: stage?.kind !== 'triage' && Boolean(stage && transitionsOf(definition, stage).some((one) => one.trigger === 'manual' && holdsOne(mine, one.byRoles))),
    votes: (evaluation.votes ?? [])
      .filter((vote) => [round, evaluation].some((one) => one?.stage === vote.stage && one.run === vote.run))
      .map((vote) => ({ ...vote, motion: names.transition(vote.motion) })),
  };
};

export type PanelRead = Awaited<ReturnType<typeof loadScores>>;
export type RoundRead = NonNullable<PanelRead['shown']>;

const roundRead = async (request: Request, definition: PipelineDefinition, evaluation: ScoresRead, round: Round) => {
  const { counted, setAside } = countedApart(evaluation, round);
  const rubric = await rubricOf(request, counted[0]?.rubric ?? setAside[0]!.rubric);
  const reviews: CountedReview[] = counted.map((review) => ({ reviewer: review.person ?? review.reviewer ?? 'Reviewer', revision: review.revision, submittedAt: review.submittedAt, criteria: review.criteria as GivenReview['criteria'] }));
  const score = scoreOf(definition, stageOf(definition, round.stage), rubric, counted);
  const gates = counted.map((review) => ({ reviewer: review.person ?? review.reviewer ?? 'Reviewer', given: (review.gates ?? {}) as GivenReview['gates'] }));
  return {
    score: score.score,
    coverage: score.coverage,
    statistic: score.statistic,
    simulated: counted.some((review) => review.simulated),
    reviewers: counted.length,
    setAside: setAside.map(({ person, reviewer }) => person ?? reviewer ?? ''),
    criteria: criterionReads(rubric, reviews, passMarks(definition, round.stage), await citingOf(request, evaluation)).filter(({ reasons }) => reasons.length > 0),
    gates: rubric.gates.map(({ id, title }) => ({
      id,
      title,
      ...(score.gates[id] ?? { answer: null, disagreement: false }),
      reasons: gates.flatMap(({ reviewer, given }) => (given[id] ? [{ reviewer, answer: given[id].answer, reason: given[id].reason }] : [])),
    })),
  };
};

/** The same function that the API scores with, on the reviews that it gave. */
const scoreOf = (definition: PipelineDefinition, stage: Stage | undefined, rubric: Rubric, counted: NonNullable<ScoresRead['reviews']>) =>
  stageScore(
    definition,
    stage,
    rubric,
    counted.map((review) => ({
      state: 'submitted',
      answers: Object.fromEntries(Object.entries(review.criteria as GivenReview['criteria']).map(([id, { value }]) => [id, value])),
      gates: Object.fromEntries(Object.entries((review.gates ?? {}) as GivenReview['gates']).map(([id, { answer }]) => [id, answer])),
    })),
  );

/** The pass mark of a criterion is that of a guard on a step out of the stage. */
const passMarks = (definition: PipelineDefinition, stage: string): Record<string, number> =>
  Object.fromEntries(
    (stageOf(definition, stage)?.transitions ?? [])
      .flatMap(({ guards }) => guards)
      .flatMap((guard) => (guard.type === 'minCriterionScore' && guard.criterion && guard.min !== undefined ? [[guard.criterion, Number(guard.min)]] : [])),
  );
