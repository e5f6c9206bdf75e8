import { caseScore, criterionStatistic, isApplicable, scoredBy, type Rubric } from '../rubric/index.ts';
import { localDateOf } from '../calendar/index.ts';
import type { GuardUse, PipelineDefinition, Stage } from './definition.ts';
import { stageOf } from './definition.ts';
import type { EvaluationFacts, ReviewFact } from './facts.ts';
import { gateAnswersOf } from './gate-answers.ts';
import type { GuardFacts } from './guards/index.ts';
import { minRatersOf } from './stage-score.ts';
import { currentRun, openOverlays, type PipelineState, type Proposal } from './state.ts';

/**
 * The facts that one guard is asked on, seen from the current stage run. `proposal` is the decision being taken,
 * where there is one; its proposer and signatures are facts like any other.
 */
export const guardFacts = (
  definition: PipelineDefinition,
  state: PipelineState,
  use: GuardUse,
  facts: EvaluationFacts,
  now: string,
  proposal: Proposal | null,
): GuardFacts => {
  const stage = stageOf(definition, state.stage);
  const here = <Row extends { stage: string; run: number }>(rows: Row[] | undefined): Row[] | undefined =>
    rows?.filter((row) => row.stage === state.stage && row.run === state.run);
  const reviews = here(facts.reviews);
  return {
    ...facts,
    today: localDateOf(now),
    stageKind: stage?.kind,
    tracks: stage?.tracks.map((track) => track.id) ?? [],
    reviews: reviews?.filter((review) => review.tracks.length > 0),
    votes: here(facts.votes),
    assignments: here(facts.assignments),
    closed: closedBy(definition, state),
    requests: overlayFacts(definition, state, true),
    holds: overlayFacts(definition, state, false),
    history: state.runs.slice(0, -1).map((run) => run.stage),
    enteredOn: currentRun(state) ? localDateOf(currentRun(state)!.enteredAt) : undefined,
    ...signatureFacts(use, facts, state, proposal),
    ...(use.rubric && stage ? scoreFacts(stage, state, use, facts, reviews ?? [], facts.rubrics[use.rubric]) : {}),
  };
};

/** How a person closed the round; one that the platform closed, because everything was settled, has no reason. */
const closedBy = (definition: PipelineDefinition, state: PipelineState): GuardFacts['closed'] => {
  const round = currentRun(state)?.round;
  return round?.reason ? { role: 'coordinator', reason: round.reason } : undefined;
};

const overlayFacts = (definition: PipelineDefinition, state: PipelineState, requests: boolean) => {
  const unlocking = new Set(definition.overlays.filter((kind) => kind.unlocks).map((kind) => kind.id));
  return openOverlays(state)
    .filter((overlay) => unlocking.has(overlay.kind) === requests)
    .map((overlay) => ({ kind: overlay.kind, open: true, since: localDateOf(overlay.openedAt) }));
};

/** The proposer counts in the signing role when they hold it, else in the role they proposed in. */
const signatureFacts = (
  use: GuardUse,
  facts: EvaluationFacts,
  state: PipelineState,
  proposal: Proposal | null,
): Partial<GuardFacts> => {
  const reviewers = (facts.reviews ?? []).filter((review) => review.state === 'submitted' || review.contributed).map((review) => review.reviewer);
  const voters = (facts.votes ?? []).filter((vote) => vote.cast).map((vote) => vote.member);
  return {
    proposer: proposal
      ? {
          person: proposal.by.person,
          role: use.role && proposal.by.roles.includes(use.role) ? use.role : (proposal.by.roles[0] ?? ''),
        }
      : undefined,
    signatures: proposal?.signatures ?? [],
    revision: proposal?.revision,
    contributors: [...new Set([...reviewers, ...voters])],
    actedAs: actedAs(state, facts),
  };
};

/** What people did on this evaluation, by role. */
const actedAs = (state: PipelineState, facts: EvaluationFacts): Record<string, string[]> => {
  const all: Record<string, string[]> = { ...state.actedAs };
  for (const { person, role } of facts.assignments ?? []) all[person] = [...(all[person] ?? []), role];
  for (const { member, role } of facts.votes ?? []) all[member] = [...(all[member] ?? []), role];
  for (const { person, role } of facts.determiners ?? []) all[person] = [...(all[person] ?? []), role];
  return all;
};

const scoreFacts = (
  stage: Stage,
  state: PipelineState,
  use: GuardUse,
  facts: EvaluationFacts,
  reviews: ReviewFact[],
  rubric: Rubric | undefined,
): Partial<GuardFacts> => {
  if (!rubric) return {};
  const minRaters = use.minRaters ?? minRatersOf(rubric);
  const scored = (statistic: 'mean' | 'median') => caseScore({ statistic, minRaters, ...scoredBy(rubric), reviews });
  const mean = scored('mean');
  const weightOf = (id: string) => rubric.criteria.find((criterion) => criterion.id === id)?.weight ?? 0;
  const applicable = Object.entries(mean.criteria).filter(([, criterion]) => criterion.applicable);
  const enough = applicable.filter(([, criterion]) => criterion.raters >= Math.max(1, minRaters));
  const sum = (rows: typeof applicable) => rows.reduce((total, [id]) => total + weightOf(id), 0);
  return {
    mean: mean.score,
    median: scored('median').score,
    applicableWeight: sum(applicable),
    scoredWeight: sum(enough),
    notAssessed: applicable.filter((row) => !enough.includes(row)).map(([id]) => id),
    criterionScore: use.criterion
      ? { [use.criterion]: criterionStatistic(reviews, use.criterion, use.statistic ?? 'mean') }
      : undefined,
    gateAnswers: gateAnswersOf(stage, state, rubric, facts),
    inapplicableGates: rubric.gates
      .filter((gate) => isApplicable(gate.applicableWhen, facts.answers ?? {}, facts.pipelineFacts ?? {}) === false)
      .map((gate) => gate.id),
  };
};
