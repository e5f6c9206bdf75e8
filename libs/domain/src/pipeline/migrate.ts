import { happens, refused, type Answer } from './decision.ts';
import { pinOf } from './definition.ts';
import type { EvaluationFacts } from './facts.ts';
import type { Blocker } from './guards/index.ts';
import { MAY_MIGRATE, type MigrationPlan, type Versions } from './migration-plan.ts';
import { actingAs, blocker, reasonBlockers, roleBlockers } from './refusals.ts';
import { runLimitOf } from './stage-limit.ts';
import type { PipelineState } from './state.ts';
import { stayBlockers, targetOf } from './stay-blockers.ts';

/**
 * Moves an evaluation to another version of its pipeline: a stage map, a reason and a second person. Finished runs
 * keep their rubric and their scores; clocks go on from the events they are computed from, unless the plan begins the
 * limit of the running stage anew.
 */
export const migrate = ({ before, next }: Versions, state: PipelineState, plan: MigrationPlan, facts: EvaluationFacts, now: string): Answer => {
  const blockers = [...peopleBlockers(plan), ...stayBlockers({ before, next }, state, plan, facts, now)];
  if (blockers.length > 0) return refused(blockers);
  const { stage, run } = targetOf(state, plan.stageMap)!;
  return happens({
    type: 'migrated',
    at: now,
    by: actingAs(plan.proposedBy, MAY_MIGRATE),
    from: state.pipeline,
    to: pinOf(next),
    stage,
    run,
    clocks: plan.clocks,
    limits: state.runs.slice(0, -1).map((run) => runLimitOf(before, run)),
    reason: plan.reason,
    plan: plan.id,
    confirmedBy: plan.confirmedBy.person,
  });
};

/** What stands against the two people of a plan. */
export const peopleBlockers = ({ proposedBy, confirmedBy, reason }: Pick<MigrationPlan, 'proposedBy' | 'confirmedBy' | 'reason'>): Blocker[] => [
  ...roleBlockers(proposedBy, MAY_MIGRATE, 'Proposing a migration'),
  ...roleBlockers(confirmedBy, MAY_MIGRATE, 'Confirming a migration'),
  ...(confirmedBy.person === proposedBy.person ? [blocker('second-person', 'A migration needs a second person: ask a colleague to confirm it')] : []),
  ...reasonBlockers(reason, 'A migration'),
];
