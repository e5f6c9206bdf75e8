import type { Relation } from '@waymark/domain/access';
import { blocker, stageOf, type Blocker } from '@waymark/domain/pipeline';
import type { Published } from './definitions.ts';
import type { LockedEvaluation } from './lock-evaluation.ts';

/** Whether a person, given as a placeholder or a column, has a seat in the round of evaluation `e` that is open now: SQL. */
export const seated = (person: '$1' | '$2' | 'k.person_id'): string => `exists (select 1 from assignment a join stage_run t on t.id = a.stage_run_id where a.evaluation_id = e.id and a.person_id = ${person}
    and a.state in ('invited', 'accepted', 'submitted') and t.stage = e.stage and t.run = e.run and t.round_closed_at is null)`;

/** Whether somebody, given as a placeholder, is `blinded` in evaluation `e`: SQL. The stage is looked up only for the few who have a seat. */
export const blindIn = (person: '$1' | '$2'): string => `(${seated(person)} and not exists (select 1 from pipeline_version v, jsonb_array_elements(v.definition -> 'stages') s
    where v.id = e.pipeline_version_id and s ->> 'id' = e.stage and s ->> 'kind' = 'triage'))`;

/**
 * Whoever has a seat in an open round is a reviewer there and no more, whatever other roles they hold: what staff see
 * of a round would tell what the others wrote. Triage is one officer's work, and no round of several.
 */
export const blinded = (relation: Relation, hasSeat: boolean, published: Published, stage: string): Relation =>
  relation === 'staff' && hasSeat && stageOf(published.definition, stage)?.kind !== 'triage' ? 'reviewer' : relation;

/** Guards whose operands tell what others wrote, or that one of them has a conflict of interest. */
const OF_REVIEWS = ['roundClosed', 'quorum', 'coverage', 'minScore', 'minCriterionScore', 'mustPass', 'noOpenConflicts'];

/**
 * Blockers as somebody may read them who sees the evaluation and not the round: a step that is not theirs is refused as
 * that and nothing else, and one that is theirs says that the round is open, not how it stands.
 */
export const withoutTheRound = ({ relation, state }: LockedEvaluation, blockers: Blocker[]): Blocker[] => {
  if (relation === 'staff' || relation === 'team') return blockers;
  const notTheirs = blockers.filter((found) => found.code === 'role-not-allowed');
  if (notTheirs.length > 0) return notTheirs;
  if (state.runs.at(-1)?.round) return blockers;
  const told = blockers.filter((found) => !OF_REVIEWS.includes(found.code));
  return told.length === blockers.length ? told : [...told, blocker('round-open', 'The round is open and you write in it: what the reviews say is told when it is closed')];
};
