import {
  announcedOf, announcedTimeline, appealable, appealWindowEnds, clocksOf, expectedOf, inKnownNames, stageLimitOf, stageOf, stageScore, whatBlocks, withKnownNames,
  type Blocker, type EvaluationFacts, type KnownNames, type TransitionCheck,
} from '@waymark/domain/pipeline';
import { requirePack } from '@waymark/content/packs';
import { localDateOf } from '@waymark/domain/calendar';
import type { Tx } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { blockersFor, OUTSIDE } from '@waymark/platform/graphql';
import { budgetOf } from '../spine/budget-impact/index.ts';
import { HAZARD_MATRIX, knownNames, knownStage, notSentYet, withoutDraft, type LockedEvaluation } from '../spine/index.ts';
import { readFeedback } from '../feedback/read-feedback.ts';
import { frozenRuns } from './frozen-reports.ts';
import { readPilotReport } from './pilot-report.ts';
import { worthOf } from './score-worth.ts';
import { readUptake } from './uptake.ts';

interface Seen {
  tx: Tx;
  actor: SignedInPerson;
  evaluation: LockedEvaluation;
  now: string;
  /** Names of what is asked within a field. */
  within(field: string): ReadonlySet<string>;
  facts(): Promise<EvaluationFacts>;
}

/** Fields of an evaluation that its state answers. People outside get the announced half of it. */
export const COMPUTED_FIELDS: Record<string, (seen: Seen) => unknown> = {
  stage: ({ evaluation }) => shown(evaluation).stage,
  stageTitle: ({ evaluation }) => shown(evaluation).title,
  run: ({ evaluation }) => shown(evaluation).run,
  since: ({ evaluation }) => shown(evaluation).since,
  announcedStage: ({ evaluation }) => announcedOf(evaluation.published.definition, evaluation.state).stage,
  version: ({ evaluation }) => evaluation.state.version,
  dueAt: (seen) => limit(seen)?.dueAt ?? null,
  limit,
  clocks: ({ evaluation, now }) => clocksOf(evaluation.published.definition, evaluation.state, evaluation.published.calendar, now),
  runs: ({ evaluation }) =>
    evaluation.state.runs.map((run) => ({ ...run, roundClosedAt: run.round?.closedAt ?? null, roundReason: run.round?.reason ?? null })),
  appealBy: ({ evaluation, now }) => appealWindow(evaluation, now),
  timeline: ({ evaluation }) => announcedTimeline(evaluation.published.definition, evaluation.state),
  expected: ({ evaluation, now }) => expectedOf(evaluation.published.definition, evaluation.state, evaluation.published.calendar, now),
  proposal: ({ evaluation }) => {
    const { proposal } = evaluation.state;
    return proposal && { ...proposal, proposedBy: proposal.by.person, signatures: proposal.signatures.length };
  },
  whatBlocks: async (seen) => blocked(seen, await seen.facts()),
  pilotReport: ({ tx, evaluation, actor, now, within }) => readPilotReport(tx, evaluation, { person: actor.id, now, fields: within('pilotReport') }),
  feedback: ({ tx, evaluation }) => readFeedback(tx, evaluation),
  frozenReports: ({ tx, evaluation, actor }) => frozenRuns(tx, evaluation, actor.id),
  budgetImpact: ({ tx, evaluation, now }) => budgetOf(tx, evaluation.id, localDateOf(now)),
  uptake: ({ tx, evaluation, now }) => readUptake(tx, evaluation, now),
  hazardMatrix: () => requirePack(HAZARD_MATRIX),
  caseScore: async (seen) => score(seen.evaluation, await seen.facts(), seen.within('caseScore')),
};

const shown = ({ relation, published, state }: LockedEvaluation) =>
  relation === 'team'
    ? announcedOf(published.definition, state)
    : {
        stage: state.stage,
        run: state.run,
        title: stageOf(published.definition, state.stage)?.title ?? state.stage,
        since: state.runs.at(-1)?.enteredAt ?? '',
      };

function limit({ evaluation, now }: Seen) {
  return stageLimitOf(evaluation.published.definition, evaluation.state, evaluation.published.calendar, now);
}

/** The end of an open window of appeal against the decision that everyone outside knows; null where there is none. */
const appealWindow = ({ published, state }: LockedEvaluation, now: string): string | null => {
  const announced = { ...state, decisions: state.decisions.filter((decision) => decision.letter.releasedAt) };
  const found = appealable(published.definition, announced, announcedOf(published.definition, state).stage);
  const ends = found && !found.decision.appealed ? appealWindowEnds(found.rule, found.decision, published) : null;
  return ends && now <= ends ? ends : null;
};

/** The team reads of its own steps only, and of those in the stage that it knows: an unreleased decision changes nothing. */
const blocked = async ({ tx, actor, evaluation, now }: Seen, facts: EvaluationFacts) => {
  const { definition } = evaluation.published;
  const team = evaluation.relation === 'team';
  const known = team ? { ...evaluation.state, stage: knownStage(evaluation), proposal: null } : evaluation.state;
  const checks = whatBlocks(definition, known, withoutDraft(evaluation, facts), now).filter((check) => !team || check.transition.byRoles.includes('innovator'));
  const names = await knownNames(tx, evaluation, checks.flatMap(({ guards }) => guards.map(({ verdict }) => verdict.operands)));
  return checks.map((check) => described(actor, { ...check, blockers: notSentYet(evaluation, check.blockers).map((found) => inKnownNames(found, names)) }, team, names));
};

const described = (actor: SignedInPerson, check: TransitionCheck, team: boolean, names: KnownNames) => ({
  transition: check.transition.id,
  label: check.transition.label,
  to: team ? null : check.transition.to,
  direction: check.transition.direction,
  byRoles: check.transition.byRoles,
  automatic: check.transition.trigger === 'auto',
  requiresReason: check.transition.requiresReason,
  blockers: blockersFor(team ? OUTSIDE : actor, check.blockers as Blocker[]),
  guards: team ? [] : check.guards.map(({ guard, verdict }) => ({ guard, passes: verdict.pass, operands: withKnownNames(verdict.operands, names) })),
});

/** Advisory: people decide. Shown with coverage, and only once the round is closed. */
const score = ({ published, simulated, state }: LockedEvaluation, facts: EvaluationFacts, asked: ReadonlySet<string>) => {
  const stage = stageOf(published.definition, state.stage);
  const rubric = stage?.rubric ? published.rubrics[stage.rubric] : undefined;
  if (!stage || !rubric || !state.runs.at(-1)?.round) return null;
  const reviews = (facts.reviews ?? []).filter((review) => review.stage === state.stage && review.run === state.run);
  return { ...stageScore(published.definition, stage, rubric, reviews), ...worthOf(asked, published.definition, stage, rubric, reviews), simulated };
};
