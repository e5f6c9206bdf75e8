import { stageOf, stageScore, transitionsOf, type PipelineDefinition } from '@waymark/domain/pipeline';
import type { GivenReview } from '@waymark/domain/rubric';
import { load } from '../../../../session/api.server.ts';
import { ADOPTION_PANEL } from '../../../../texts/adoption-panel.ts';
import { PANEL } from '../../../../texts/staff-panel.ts';
import { standingOf } from '../../../panel/item/standing-of.server.ts';
import { eventNames } from '../event-names.ts';
import { holdsOne, rolesIn } from '../my-roles.ts';
import { definitionOf, rubricOf } from '../published.server.ts';
import { closedRounds, countedApart, type Round } from './counted.ts';
import { bandsRead } from './bands-read.ts';
import { citingOf } from './citing.server.ts';
import { criterionReads, criterionPassMarks, type CountedReview } from './criterion-reads.ts';
import { gateReads } from './gate-reads.ts';
import { withConfidence } from './low-confidence.ts';
import { worthOf } from './worth.ts';
import { scoredReviews } from './scored-reviews.ts';
import { SCORES, type ScoresRead } from './scores.query.ts';

interface ScoresAsked {
  /** Only those on which a step out of the stage of now rests: never those of an earlier stage, where this one is scored itself. */
  ofStage?: boolean;
}

/** Scores, gates, reasons and votes of one round: the newest that is over, unless the address names another. */
export const loadScores = async (request: Request, id: string, { ofStage = false }: ScoresAsked = {}) => {
  const { me, myReviews, evaluation } = await load(request, SCORES, { id });
  const definition = await definitionOf(request, evaluation.pipelineVersionId);
  const names = eventNames(definition);
  const rounds = closedRounds(
    evaluation,
    myReviews.filter((seat) => seat.open && seat.evaluationId === id),
  );
  const asked = new URL(request.url).searchParams.get('round');
  const stage = stageOf(definition, evaluation.stage);
  const own = rounds.find((one) => one.stage === evaluation.stage && one.run === evaluation.run);
  const newest = rounds.find((one) => `${one.stage}-${one.run}` === asked) ?? rounds.at(-1);
  const round = (ofStage && stage?.rubric ? own : newest) ?? null;
  const mine = rolesIn(me, evaluation.programmeId);
  return {
    innovationName: evaluation.innovationName,
    simulated: evaluation.simulated,
    mine,
    rounds: rounds.map((one) => ({ ...one, title: names.stage(one.stage) })),
    shown: round && { ...round, title: names.stage(round.stage), ...(await roundRead(request, definition, evaluation, round)) },
    /** The round of the stage of now, where it is scored and its round is not over: its score is still to come. */
    awaited: stage?.rubric && !own && evaluation.run !== null ? { title: names.stage(stage.id), run: evaluation.run } : null,
    mayPropose: stage?.kind !== 'triage' && Boolean(stage && transitionsOf(definition, stage).some((one) => one.trigger === 'manual' && holdsOne(mine, one.byRoles))),
    /** How the votes of the panel that the case is with stand beside its quorum, for whoever reads votes. */
    standing: standingOf(definition, evaluation),
    determineMore: stage?.kind === 'adoption' ? ADOPTION_PANEL.determineMore : PANEL.determineMore,
    votes: (evaluation.votes ?? [])
      .filter((vote) => [round, evaluation].some((one) => one?.stage === vote.stage && one.run === vote.run))
      .map((vote) => ({ ...vote, motion: names.transition(vote.motion) })),
  };
};

export type PanelRead = Awaited<ReturnType<typeof loadScores>>;
export type RoundRead = NonNullable<PanelRead['shown']>;

const roundRead = async (request: Request, definition: PipelineDefinition, evaluation: ScoresRead, round: Round) => {
  const { counted, setAside } = countedApart(evaluation, round);
  const pin = counted[0]?.rubric ?? setAside[0]!.rubric;
  const rubric = await rubricOf(request, pin);
  const reviews: CountedReview[] = counted.map((review) => ({ reviewer: review.person ?? review.reviewer ?? 'Reviewer', revision: review.revision, submittedAt: review.submittedAt, criteria: review.criteria as GivenReview['criteria'], versions: review.submittedVersions }));
  const stage = stageOf(definition, round.stage);
  const scored = scoredReviews(counted);
  const score = stageScore(definition, stage, rubric, scored);
  const criteria = criterionReads(rubric, reviews, { statistic: score.statistic, passMarks: criterionPassMarks(stage?.transitions.flatMap(({ guards }) => guards) ?? []) }, await citingOf(request, evaluation)).filter(({ reasons }) => reasons.length > 0);
  const gates = counted.map((review) => ({ reviewer: review.person ?? review.reviewer ?? 'Reviewer', gates: (review.gates ?? {}) as GivenReview['gates'] }));
  return {
    /** Whether a calibration can be of it: of several, and the newest of its stage. */
    calibrates: stage?.kind !== 'triage' && closedRounds(evaluation).findLast((one) => one.stage === round.stage)?.run === round.run,
    since: counted.map(({ submittedAt }) => submittedAt ?? '').sort().at(-1) ?? '',
    rubric: pin,
    score: score.score,
    coverage: score.coverage,
    statistic: score.statistic,
    worth: withConfidence(worthOf(definition, stage, rubric, scored, score.score), criteria),
    bands: bandsRead(rubric, scored.map((one, at) => ({ ...one, reviewer: reviews[at]!.reviewer })), score.criteria),
    simulated: counted.some((review) => review.simulated),
    reviewers: counted.length,
    /** Who is no staff is not told which reviews have left the scores since. */
    knowsWhoCounts: [...counted, ...setAside].every(({ counts }) => counts !== null),
    setAside: setAside.map(({ person, reviewer }) => person ?? reviewer ?? ''),
    criteria,
    gates: gateReads(rubric, score.gates, gates),
  };
};
