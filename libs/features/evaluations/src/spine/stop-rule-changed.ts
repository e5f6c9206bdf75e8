/** The last version of the plan of evaluation `$1` that changed a stop rule, or null: what was accepted of the risk before it has lapsed. */
export const STOP_RULE_CHANGED = `(select max(v.version) from pilot_plan_version v join pilot_plan_version w on w.evaluation_id = v.evaluation_id and w.version = v.version - 1
  where v.evaluation_id = $1 and exists (select 1 from jsonb_array_elements(v.content -> 'measures') n join jsonb_array_elements(w.content -> 'measures') b on b ->> 'id' = n ->> 'id'
    where n -> 'stopRule' is distinct from b -> 'stopRule'))`;
