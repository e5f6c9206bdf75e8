import { requirePack } from '@waymark/content/packs';
import { pipelineFactsOf } from '@waymark/domain/forms';
import type { Rubric } from '@waymark/domain/rubric';
import { scorePlan, seededRandom, type PlayedReview, type ScorePlanAsk, type Seat } from '@waymark/replay';
import type { Case } from './case.ts';

export type SeatedBy = Seat & { index: number };

const TRACKS = ['clinical', 'safety', 'governance', 'economics'];
const panel = (tracks: string[]): SeatedBy[] => [0, 1, 2, 3, 4].map((index) => ({ role: 'panel-member', tracks, gates: [], index }));

/** Who sits where in these tests: one reviewer a track, five of a panel, and who decides gates beside it. */
export const SEATS: Record<string, SeatedBy[]> = {
  triage: [{ role: 'triage-officer', tracks: ['triage'], index: 0 }],
  'evidence-review': ['clinical', 'safety', 'ig', 'economics'].map((of, at) => ({ role: `${of}-reviewer`, tracks: [TRACKS[at]!], index: 0 })),
  panel: panel(TRACKS),
  'adoption-decision': [
    ...panel(['outcome', 'value']),
    { role: 'ig-reviewer', tracks: [], gates: ['ag-dtac'], index: 0 },
    { role: 'safety-reviewer', tracks: [], gates: ['ag-stop-rules', 'ag-residual-risk', 'ag-incidents'], index: 0 },
    { role: 'finance-lead', tracks: [], gates: ['ag-cost-case'], index: 0 },
    { role: 'clinical-reviewer', tracks: [], gates: ['ag-analysis-plan'], index: 0 },
  ],
};

const RUBRIC: Record<string, string> = { triage: 'triage', 'evidence-review': 'evidence-review', panel: 'evidence-review', 'adoption-decision': 'adoption' };

/** Valid answers for every seat of a stage, in their order; strong ones unless something else is asked. */
export const reviewsFor = ({ answers }: Case, stage: string, ask: Partial<ScorePlanAsk> = {}): PlayedReview[] =>
  scorePlan({
    rubric: requirePack<Rubric>(`rubric-${RUBRIC[stage]}@1.0.0`),
    seats: SEATS[stage]!,
    lean: 'strong',
    random: seededRandom(stage),
    known: { answers, pipelineFacts: pipelineFactsOf(answers) },
    citable: Object.keys(answers),
    ...ask,
  });

/** Invites the seats of a stage; the ids of their assignments, in order. */
export const invite = async ({ cast, evaluationId }: Case, seats: SeatedBy[]): Promise<string[]> => {
  const invitations = seats.map(({ role, index }) => ({ personId: cast.ids(role)[index], role }));
  const { assignments } = await (await cast.who('coordinator')).done('inviteReviewers', { evaluationId, invitations });
  return assignments.map((assignment: { id: string }) => assignment.id);
};

export const accept = async ({ cast }: Case, { role, index }: SeatedBy, assignmentId: string): Promise<void> =>
  (await cast.who(role, index)).done('acceptInvitation', { assignmentId });

export const submitReview = async ({ cast }: Case, { role, index }: SeatedBy, assignmentId: string, { criteria, gates }: PlayedReview): Promise<void> =>
  (await cast.who(role, index)).done('submitReview', { assignmentId, criteria, gates });

/** A whole round: everybody is invited, accepts and submits, and it closes when the last one does. */
export const playRound = async (one: Case, stage: string, ask: Partial<ScorePlanAsk> = {}): Promise<void> => {
  const seats = SEATS[stage]!;
  const ids = await invite(one, seats);
  await Promise.all(seats.map((seat, at) => accept(one, seat, ids[at]!)));
  const reviews = reviewsFor(one, stage, ask);
  for (const [at, seat] of seats.entries()) await submitReview(one, seat, ids[at]!, reviews[at]!);
};

/** The first triage officer scores the submission. */
export const recordTriage = async (one: Case, ask: Partial<ScorePlanAsk> = {}): Promise<void> => {
  const [review] = reviewsFor(one, 'triage', ask);
  await (await one.cast.who('triage-officer')).done('recordTriage', { evaluationId: one.evaluationId, criteria: review!.criteria, gates: review!.gates });
};
