/** The amendment of the plan of evaluation `$1` that waits for its second signature; whether person `$2` proposed it. SQL, null where none waits. */
export const OPEN_AMENDMENT = `(select jsonb_build_object('revision', a.revision, 'version', a.version, 'reason', a.reason, 'changes', a.changes, 'proposedBy', p.display_name, 'proposedAt', a.proposed_at, 'own', a.proposed_by = $2)
  from plan_amendment a join person p on p.id = a.proposed_by where a.evaluation_id = $1 and a.outcome is null)`;

/** Those that are settled, the newest first: nobody settled one that lapsed. */
export const SETTLED_AMENDMENTS = `select a.revision, a.version, a.reason, a.changes, p.display_name as "proposedBy", a.proposed_at as "proposedAt", a.outcome,
    (select s.display_name from person s where s.id = a.settled_by) as "settledBy", a.settled_at as "settledAt", a.settled_reason as "settledReason"
  from plan_amendment a join person p on p.id = a.proposed_by where a.evaluation_id = $1 and a.outcome is not null order by a.revision desc`;
