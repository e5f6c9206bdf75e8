import { VIEWER } from '../0011-row-security/viewer.ts';

const stable = (name: string, returns: string, body: string): string => `
create function ${name} returns ${returns}
language sql stable security definer set search_path = public, pg_temp as $$${body}$$;`;

const ends = (stage: string): string => `exists (select 1 from jsonb_array_elements(v.definition -> 'stages') g where g ->> 'id' = ${stage} and g ->> 'kind' = 'end')`;

/** Whether anything of an innovation still runs: what archiving it would be refused for (`archive-blockers.ts`). What was never sent does not. */
const RUN = `
  select exists (select 1 from evaluation e join pipeline_version v on v.id = e.pipeline_version_id
      join evaluation_announced n on n.evaluation_id = e.id join evaluation_state s on s.evaluation_id = e.id
    where e.innovation_id = of_innovation and not (e.run = 1 and e.stage = v.definition ->> 'startStage') and (
      not ${ends('e.stage')} or not ${ends('n.stage')}
      or exists (select 1 from jsonb_array_elements(s.state -> 'overlays') o where o ->> 'kind' = 'appeal' and o ->> 'closedAt' is null)
      or exists (select 1 from information_request q where q.evaluation_id = e.id and q.announced_at is not null and q.closed_at is null)
      or exists (select 1 from decision x join letter l on l.evaluation_id = x.evaluation_id and l.decision = x.decision where x.evaluation_id = e.id and x.transition is null and l.released_at is null)))`;

/** The names of an innovation’s makers, and of who owns them or is theirs. */
const MAKERS = `
    select o.name from organisation o where o.id = i.organisation_id
    union select k.name from innovation_company m join company_name k on k.company_id = m.company_id where m.innovation_id = i.id
    union select k.name from innovation_company m join company_owner w on m.company_id in (w.parent_id, w.child_id) join company_name k on k.company_id in (w.parent_id, w.child_id) where m.innovation_id = i.id`;

/**
 * Whoever is or was of the team or belongs to its organisation, had a seat, a vote or a place in a meeting on any case of
 * the innovation, has a conflict there that excludes, or declared an interest in it or its makers. Names are compared as
 * they are folded here; a near miss is for the case itself to decide on.
 */
const BARRED = `
  select exists (select 1 from evaluation f join innovation i on i.id = f.innovation_id where f.id = of_evaluation and (
    exists (select 1 from innovation_member m where m.innovation_id = i.id and m.person_id = who)
    or exists (select 1 from person p where p.id = who and p.organisation_id = i.organisation_id)
    or exists (select 1 from evaluation e where e.innovation_id = i.id and (
      exists (select 1 from assignment a where a.evaluation_id = e.id and a.person_id = who)
      or exists (select 1 from panel_vote v where v.evaluation_id = e.id and v.person_id = who)
      or exists (select 1 from panel_item t join panel_attendance n on n.meeting_id = t.meeting_id where t.evaluation_id = e.id and n.person_id = who)
      or exists (select 1 from pilot_site s where s.evaluation_id = e.id and s.site_lead_id = who)
      or exists (select 1 from conflict c where c.evaluation_id = e.id and c.person_id = who and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed'))))
    or exists (select 1 from declaration d join declared_interest t on t.declaration_id = d.id where d.person_id = who
      and (t.innovation_id = i.id or folded_name(t.company) in (select folded_name(name) from (${MAKERS}) known)))))`;

const LIVE = `practice_leave l join evaluation e on e.id = l.evaluation_id
  where l.revision = (select max(u.revision) from submission u where u.evaluation_id = l.evaluation_id)
    and not exists (select 1 from innovation_archive z where z.innovation_id = e.innovation_id)`;

/** Whether somebody may do an exercise: any that was written; one on a case by leave that counts, while nothing of the innovation runs, and where nothing bars them. */
const MAY = `
  select not exists (select 1 from exercise_source o where o.exercise_id = of_exercise)
    or exists (select 1 from exercise_source o, ${LIVE} and o.exercise_id = of_exercise and l.evaluation_id = o.evaluation_id and l.revision = o.revision
      and not evaluations_run(e.innovation_id) and not barred_from_practice(who, e.id))`;

const PRACTICABLE = `
  select l.evaluation_id from ${LIVE} and administers() and not evaluations_run(e.innovation_id) and not barred_from_practice(${VIEWER}, e.id)`;

const BARRED_EXERCISES = `select o.exercise_id from exercise_source o where barred_from_practice(${VIEWER}, o.evaluation_id)`;

/** An administrator goes on seeing what they froze while something runs: else they would learn that it does. */
const SHOWN = `
  select o.exercise_id from exercise_source o, ${LIVE} and l.evaluation_id = o.evaluation_id and l.revision = o.revision and not barred_from_practice(${VIEWER}, e.id)
    and (administers() or (not evaluations_run(e.innovation_id) and (
      exists (select 1 from exercise_attempt m where m.exercise_id = o.exercise_id and m.person_id = ${VIEWER} and m.submitted_at is not null)
      or o.exercise_id in (select q.exercise_id from asked_exercises() q))))`;

/** Words that tell of the case go, its answers to compare with and what was sent stay as numbers; nobody is asked any more. */
const END = `
create function end_practice(of_evaluations uuid[], at timestamptz) returns void
language sql set search_path = public, pg_temp as $$
  update exercise set material = 'Its team no longer lets reviewers practise on this case: its answers are shown to nobody.', retired_at = coalesce(retired_at, at)
    where id in (select o.exercise_id from exercise_source o where o.evaluation_id = any (of_evaluations));
  update exercise_reference set explanation = '' where explanation <> '' and exercise_id in (select o.exercise_id from exercise_source o where o.evaluation_id = any (of_evaluations));
  delete from exercise_attempt where submitted_at is null and exercise_id in (select o.exercise_id from exercise_source o where o.evaluation_id = any (of_evaluations));
  update exercise_attempt set criteria = (select coalesce(jsonb_object_agg(k, a - 'reason'), '{}') from jsonb_each(criteria) x(k, a))
    where exercise_id in (select o.exercise_id from exercise_source o where o.evaluation_id = any (of_evaluations));
  delete from exercise_case where exercise_id in (select o.exercise_id from exercise_source o where o.evaluation_id = any (of_evaluations));
  delete from practice_leave where evaluation_id = any (of_evaluations);
$$;`;

/** Rules of practising on cases, past row security; and the end of a leave, within it. */
export const RULES = `
create function folded_name(text) returns text language sql immutable as $$ select btrim(regexp_replace(lower(normalize($1, NFKD)), '[^[:alnum:]]+', ' ', 'g')) $$;
${stable('evaluations_run(of_innovation uuid)', 'boolean', RUN)}
${stable('barred_from_practice(who uuid, of_evaluation uuid)', 'boolean', BARRED)}
${stable('may_practise(of_exercise uuid, who uuid)', 'boolean', MAY)}
${stable('practicable_cases()', 'setof uuid', PRACTICABLE)}
${stable('barred_exercises()', 'setof uuid', BARRED_EXERCISES)}
${stable('shown_cases()', 'setof uuid', SHOWN)}
${END}
revoke execute on function evaluations_run(uuid), barred_from_practice(uuid, uuid), may_practise(uuid, uuid), practicable_cases(), barred_exercises(), shown_cases(), end_practice(uuid[], timestamptz) from public;
grant execute on function evaluations_run(uuid), barred_from_practice(uuid, uuid), may_practise(uuid, uuid), practicable_cases(), barred_exercises(), shown_cases(), end_practice(uuid[], timestamptz) to waymark_api, waymark_worker;`;
