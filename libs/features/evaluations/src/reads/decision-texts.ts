/**
 * What a decision says and what it stands beside, as texts that are hashed when it is made (spine/freeze-evidence.ts) and put
 * beside those hashes when its file is asked for (decision-contents.ts): written once, so that both ask the same. Each argument is SQL.
 */

/** The conditions in force once it was decided: its own, or those that it left as they were. Whether they are met is no part of it. */
export const conditionsText = (evaluation: string, decidedAt: string): string => `(select coalesce(jsonb_agg(
    jsonb_build_object('id', c.id, 'decision', c.decision, 'text', c.text, 'owner', c.owner, 'dueOn', c.due_on) order by c.id), '[]')::text
  from condition c where c.evaluation_id = ${evaluation} and c.recorded_at <= ${decidedAt} and (c.replaced_at is null or c.replaced_at > ${decidedAt}))`;

/** The hazards of a revision of the hazard log, in its order. */
export const hazardsText = (evaluation: string, revision: string): string => `(select coalesce(jsonb_agg(
    jsonb_build_object('code', h.code, 'hazard', h.hazard, 'cause', h.cause, 'effect', h.effect, 'controls', h.controls, 'initial', array[h.initial_severity, h.initial_likelihood],
      'residual', array[h.residual_severity, h.residual_likelihood], 'reason', h.reason, 'matrix', h.matrix) order by h.position), '[]')::text
  from hazard h where h.evaluation_id = ${evaluation} and h.revision = ${revision})`;
