import { OUTLINE, seated } from '@waymark/evaluations';

/**
 * Conditions that kinds of work share. Each kind is a select of the same columns (kind, id, evaluation, reference,
 * name, detail, due, instance: what tells one time that it waits from the next) in which `e` is the evaluation, `v` its pipeline version and `$1` the person. `held` has the roles
 * in which they act, and `today` their day in London.
 */

/** Staff have no work on the case of their own team: it would show them what only insiders know. */
const NOT_OWN = 'not exists (select 1 from innovation_member own where own.innovation_id = e.innovation_id and own.person_id = $1 and own.removed_at is null)';

/** An instant as people's programs write it. */
export const instantOf = (time: string): string => `to_char(${time} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Whether the stage where the evaluation stands, or the one that `of` names, fulfils a condition on `s`. */
export const stageIs = (condition: string, of = 'e.stage'): string =>
  `exists (select 1 from jsonb_array_elements(v.definition -> 'stages') s where s ->> 'id' = ${of} and ${condition})`;

/** Whether the person holds a role, in the programme of the evaluation, for which the condition on `held.role` is true; and not on a case of their own. */
export const holds = (condition: string): string =>
  `${NOT_OWN} and exists (select 1 from held where (held.programme is null or held.programme = e.programme_id) and ${condition})`;

/** The same for roles of the staff. */
export const staffHolds = (condition: string): string => holds(`held.staff and ${condition}`);

/** Whoever has a seat in an open round is told nothing that only staff see. Triage is one officer's work, and no round. */
export const UNSEATED = `not (${seated('$1')} and ${stageIs(`s ->> 'kind' <> 'triage'`)})`;

/** An evaluation with its innovation and its pipeline version. */
export const CASE = 'evaluation e join innovation i on i.id = e.innovation_id join pipeline_version v on v.id = e.pipeline_version_id';

/** The same as people outside may know it. */
export const OUTER_CASE = `${OUTLINE} e join innovation i on i.id = e.innovation_id join pipeline_version v on v.id = e.pipeline_version_id`;
