/** An exercise on a case is asked of nobody who is barred from it, and of nobody once its leave ended. `x` the exercise, `s` the seat. */
export const PRACTISED_BY = 'may_practise(x.id, s.person_id)';

/**
 * What is asked of a seat whose round is open, past row security (0040), with a further condition on it.
 *
 * @param more of the exercise `x` and the seat `s`
 */
export const asked = (more: string): string => `
create or replace function exercises_of_seat(of_assignment uuid) returns table (exercise_id uuid, required boolean, done boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select x.id, x.required, exists (select 1 from exercise_attempt m where m.exercise_id = x.id and m.person_id = s.person_id and m.submitted_at is not null)
  from (select a.person_id, a.tracks, e.programme_id, g ->> 'rubric' as rubric
        from (select * from assignment where id = of_assignment and state in ('invited', 'accepted', 'submitted') offset 0) a
          join stage_run t on t.id = a.stage_run_id join evaluation e on e.id = a.evaluation_id join pipeline_version v on v.id = e.pipeline_version_id
          cross join lateral jsonb_array_elements(v.definition -> 'stages') g
        where t.round_closed_at is null and t.left_at is null and g ->> 'id' = t.stage and g ->> 'kind' <> 'triage'
          and not exists (select 1 from conflict c where c.evaluation_id = a.evaluation_id and c.person_id = a.person_id and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed')) offset 0) s
    join exercise x on x.programme_id = s.programme_id and x.rubric = s.rubric and x.retired_at is null and x.tracks && s.tracks ${more}
$$;`;
