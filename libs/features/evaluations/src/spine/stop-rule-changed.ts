/** The last version of the plan of an evaluation that changed a stop rule, or null: what was accepted of the risk before it has lapsed. SQL */
export const stopRuleChanged = (evaluation: string): string => `(select max(v.version) from pilot_plan_version v join pilot_plan_version w on w.evaluation_id = v.evaluation_id and w.version = v.version - 1
  where v.evaluation_id = ${evaluation} and exists (select 1 from jsonb_array_elements(v.content -> 'measures') n join jsonb_array_elements(w.content -> 'measures') b on b ->> 'id' = n ->> 'id'
    where n -> 'stopRule' is distinct from b -> 'stopRule'))`;

/** Whether acceptance `a` stands with the plan of its evaluation: no stop rule has changed since. SQL */
export const standsWithPlan = (evaluation: string): string => `coalesce(a.plan_version, 1) >= coalesce(${stopRuleChanged(evaluation)}, 1)`;
