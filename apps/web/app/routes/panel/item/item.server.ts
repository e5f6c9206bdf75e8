import { splitsOf } from '@waymark/domain/panels';
import { stageOf, stageScore, type PipelineDefinition } from '@waymark/domain/pipeline';
import type { GivenReview, Rubric } from '@waymark/domain/rubric';
import { load } from '../../../session/api.server.ts';
import { bandsRead } from '../../staff/evaluation/panel/bands-read.ts';
import { citingOf } from '../../staff/evaluation/panel/citing.server.ts';
import { criterionReads, type CountedReview } from '../../staff/evaluation/panel/criterion-reads.ts';
import { gateReads } from '../../staff/evaluation/panel/gate-reads.ts';
import { withConfidence } from '../../staff/evaluation/panel/low-confidence.ts';
import { worthOf } from '../../staff/evaluation/panel/worth.ts';
import { rolesIn } from '../../staff/evaluation/my-roles.ts';
import { definitionOf, rubricOf } from '../../staff/evaluation/published.server.ts';
import { calibratedOf } from '../../staff/portfolio/calibrated-of.server.ts';
import { HEARD, type HeardRead } from './heard.query.ts';
import { ITEM, type ItemRead } from './item.queries.ts';
import { meansOf } from './means.ts';
import { scoredReviews } from '../../staff/evaluation/panel/scored-reviews.ts';
import { OUTCOME } from '../../../texts/panel-outcome.ts';
import { itemLinks } from './links.server.ts';
import { otherRounds } from './other-rounds.ts';
import { outcomeOf, marksOf, turningVotes } from './outcome.server.ts';
import { standingOf } from './standing-of.server.ts';
import { failingGates, type StepChecks } from './votes-standing.ts';
import { stepsHere } from './steps-here.ts';
import { whyNot } from './why-not.ts';

/** One item as somebody sees it, with what its scores come to once the round is closed. @throws a 404 page where it is not there for them */
export const readItem = async (request: Request, meetingId: string, itemId: string) => {
  const { panelItem: item } = await load(request, ITEM, { id: itemId });
  if (item.meetingId !== meetingId) throw new Response('', { status: 404 });
  const { me, myReviews, panelMeeting, evaluation } = await load(request, HEARD, { id: item.evaluationId, meetingId });
  const definition = await definitionOf(request, evaluation.pipelineVersionId);
  const rubric = item.rubric ? await rubricOf(request, item.rubric) : null;
  const asked = new URL(request.url).searchParams.get('criterion');
  const chosen = rubric?.criteria.find(({ id }) => id === asked) ?? rubric?.criteria[0] ?? null;
  const over = isOver(item, evaluation);
  /** There is nothing to step back from. */
  const ended = evaluation.stage !== null && stageOf(definition, evaluation.stage)?.kind === 'end';
  return {
    item,
    meetingTitle: panelMeeting.title,
    votes: over ? null : standingOf(definition, evaluation),
    ended,
    why: whyNot(item, { ...panelMeeting, chairs: rolesIn(me, evaluation.programmeId).includes('panel-chair'), over, rescored: stageOf(definition, item.stage)?.sealedRescore === true }),
    links: itemLinks(item, { staff: evaluation.holds !== null, rounds: otherRounds(definition, item, evaluation, myReviews), over, ended }),
    criteria: (rubric?.criteria ?? []).map(({ id, title }) => ({ id, title })),
    chosen: chosen && { id: chosen.id, title: chosen.title, scale: chosen.scale.map(({ score, anchor }) => ({ score, anchor })) },
    scores: rubric && item.countedReviews && evaluation.reviews ? await scoresOf(request, definition, rubric, { item, evaluation, open: stepsHere(definition, item, evaluation.runs, myReviews) }) : null,
    calibrated: item.rubric && !item.roundOpen && !hasNewer(item, evaluation) ? await calibratedOf(request, rolesIn(me, evaluation.programmeId), { evaluationId: item.evaluationId, stage: item.stage, rubric: item.rubric, since: lastOf(item, evaluation) }) : null,
  };
};

/** Whether the stage was entered again and reviewed anew: a calibration is of the newest round alone. */
const hasNewer = ({ stage, run }: ItemRead, { reviews }: HeardRead): boolean => (reviews ?? []).some((one) => one.submitted && one.stage === stage && one.run > run);

/** When the last review that counts for it was submitted. */
const lastOf = ({ countedReviews }: ItemRead, { reviews }: HeardRead): string => (reviews ?? []).map(({ id, submittedAt }) => (countedReviews?.includes(id) ? (submittedAt ?? '') : '')).sort().at(-1) ?? '';

/** Whether the evaluation went on from the panel that the item is about. */
const isOver = ({ stage, run }: ItemRead, evaluation: HeardRead): boolean => evaluation.stage !== stage || evaluation.run !== run;

/** What stands against the steps out of the panel of the item, while the evaluation is with it; null for whoever does not read that. */
const checksOf = (item: ItemRead, evaluation: HeardRead): StepChecks | null => (isOver(item, evaluation) ? null : evaluation.whatBlocks);

export type ItemPage = Awaited<ReturnType<typeof readItem>>;
export type ScoresRead = NonNullable<ItemPage['scores']>;

/** Votes do not bind: that stands once beneath all of them. */
const withHint = (turning: readonly string[]): string[] => (turning.length > 0 ? [...turning, OUTCOME.votes] : []);

interface Heard {
  item: ItemRead;
  evaluation: HeardRead;
  /** The steps of this run; null where it is not known. */
  open: readonly string[] | null;
}

const scoresOf = async (request: Request, definition: PipelineDefinition, rubric: Rubric, { item, evaluation, open }: Heard) => {
  const reviews: (CountedReview & { id: string; gates: GivenReview['gates'] })[] = (evaluation.reviews ?? [])
    .filter(({ id, submitted }) => submitted && item.countedReviews?.includes(id))
    .map(({ id, reviewer, person, criteria, gates, revision, submittedAt, submittedVersions: versions }) => ({ id, versions, reviewer: person ?? reviewer ?? '', revision, submittedAt, criteria: (criteria ?? {}) as CountedReview['criteria'], gates: (gates ?? {}) as GivenReview['gates'] }));
  const reads = criterionReads(rubric, reviews, marksOf(definition, item.stage, rubric), await citingOf(request, evaluation)).filter(({ reasons }) => reasons.length > 0);
  const stage = stageOf(definition, item.stage);
  const scored = scoredReviews(reviews);
  const { score, coverage, statistic, criteria, gates } = stageScore(definition, stage, rubric, scored);
  return {
    reviewers: reviews.length,
    score,
    coverage,
    statistic,
    worth: withConfidence(worthOf(definition, stage, rubric, scored, score), reads),
    bands: bandsRead(rubric, scored.map((one, at) => ({ ...one, reviewer: reviews[at]!.reviewer })), criteria),
    criteria: reads,
    gates: gateReads(rubric, gates, reviews),
    splits: splitsOf(rubric, Object.fromEntries(reads.map(({ id, scores }) => [id, scores]))).map(({ criterion, title, voices }) => ({ criterion, title, voices: voices.map(({ score: given, anchor, people }) => OUTCOME.voice(people, given, anchor)) })),
    outcome: outcomeOf(definition, item.stage, rubric, reviews, { failing: failingGates(checksOf(item, evaluation)), open }),
    turning: withHint(turningVotes(definition, item, evaluation.votes ?? [], open)),
    means: meansOf(reads, reviews, item.rescores ?? []),
    rescored: stage?.sealedRescore === true,
  };
};
