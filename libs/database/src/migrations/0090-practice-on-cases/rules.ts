import { VIEWER } from '../0011-row-security/viewer.ts';

const stable = (name: string, returns: string, body: string): string => `
create function ${name} returns ${returns}
language sql stable security definer set search_path = public, pg_temp as $$${body}$$;`;

const ends = (stage: string): string => `exists (select 1 from jsonb_array_elements(v.definition -> 'stages') g where g ->> 'id' = ${stage} and g ->> 'kind' = 'end')`;

/** Whether anything of an innovation still runs: what archiving it would be refused for (`archive-blockers.ts`), and an appeal that can still be made. What was never sent does not. */
const RUN = `
  select exists (select 1 from evaluation e join pipeline_version v on v.id = e.pipeline_version_id
      join evaluation_announced n on n.evaluation_id = e.id join evaluation_state s on s.evaluation_id = e.id
    where e.innovation_id = of_innovation and not (e.run = 1 and e.stage = v.definition ->> 'startStage') and (
      not ${ends('e.stage')} or not ${ends('n.stage')}
      or exists (select 1 from jsonb_array_elements(s.state -> 'overlays') o where o ->> 'kind' = 'appeal' and o ->> 'closedAt' is null)
      or exists (select 1 from information_request q where q.evaluation_id = e.id and q.announced_at is not null and q.closed_at is null)
      or exists (select 1 from timer a where a.evaluation_id = e.id and a.kind = 'appeal-window-closed' and a.fired_at is null)
      or exists (select 1 from decision x join letter l on l.evaluation_id = x.evaluation_id and l.decision = x.decision where x.evaluation_id = e.id and x.transition is null and l.released_at is null)))`;

/** The names of an innovation’s makers, of all who own them at last, and of all that is theirs. */
const MAKERS = `
    with recursive made(id) as (select m.company_id from innovation_company m where m.innovation_id = i.id),
      above(id) as (select id from made union select w.parent_id from above a join company_owner w on w.child_id = a.id),
      below(id) as (select id from made union select w.child_id from below b join company_owner w on w.parent_id = b.id)
    select o.name from organisation o where o.id = i.organisation_id
    union select k.name from company_name k where k.company_id in (select id from above union select id from below)`;

/**
 * Whoever is or was of the team or belongs to its organisation, had a seat, a vote or a place in a meeting on any case of
 * the innovation, has a conflict there that excludes, or declared an interest in it or its makers. Names are compared as
 * they are folded here. A near miss, and a person whom an answer names as author or contact, are for the case itself to
 * decide on.
 */
const BARRED = `
  select exists (select 1 from evaluation f join innovation i on i.id = f.innovation_id where f.id = of_evaluation and (
    exists (select 1 from innovation_member m where m.innovation_id = i.id and m.person_id = who)
    or exists (select 1 from person p where p.id = who and p.organisation_id = i.organisation_id)
    or exists (select 1 from evaluation e where e.innovation_id = i.id and (
      exists (select 1 from assignment a where a.evaluation_id = e.id and a.person_id = who)
      or exists (select 1 from panel_vote v where v.evaluation_id = e.id and v.person_id = who)
      or exists (select 1 from panel_item t join panel_attendance n on n.meeting_id = t.meeting_id where t.evaluation_id = e.id and n.person_id = who)
      or exists (select 1 from pilot_site s where s.evaluation_id = e.id and (s.site_lead_id = who or s.lead_earlier @> jsonb_build_array(jsonb_build_object('lead', who))))
      or exists (select 1 from conflict c where c.evaluation_id = e.id and c.person_id = who and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed'))))
    or exists (select 1 from declaration d join declared_interest t on t.declaration_id = d.id where d.person_id = who
      and (t.innovation_id = i.id or folded_name(t.company) in (select folded_name(name) from (${MAKERS}) known)))))`;

const LIVE = `practice_leave l join evaluation e on e.id = l.evaluation_id
  where l.revision = (select max(u.revision) from submission u where u.evaluation_id = l.evaluation_id)
    and not exists (select 1 from innovation_archive z where z.innovation_id = e.innovation_id)`;

/** Whether somebody may do an exercise: any that was written; one on a case by a leave that counts, where nothing bars them. */
const MAY = `
  select not exists (select 1 from exercise_source o where o.exercise_id = of_exercise)
    or exists (select 1 from exercise_source o, ${LIVE} and o.exercise_id = of_exercise and l.id = o.leave_id and not barred_from_practice(who, e.id))`;

/** Null as the programme: of all. */
const PRACTICABLE = `
  select l.evaluation_id from ${LIVE} and (of_programme is null or e.programme_id = of_programme)
    and administers() and not evaluations_run(e.innovation_id) and not barred_from_practice(${VIEWER}, e.id)
  order by (select i.name from innovation i where i.id = e.innovation_id), e.id`;

/** Whoever sent or began an exercise on a case of the innovation: they made up their mind by other answers, and sit on none of its evaluations. */
const PRACTISED = `
  select distinct m.person_id from exercise_source o join evaluation e on e.id = o.evaluation_id join exercise_attempt m on m.exercise_id = o.exercise_id where e.innovation_id = of_innovation`;

const BARRED_EXERCISES = `select o.exercise_id from exercise_source o where barred_from_practice(${VIEWER}, o.evaluation_id)`;

const SHOWN = `
  select o.exercise_id from exercise_source o, ${LIVE} and l.id = o.leave_id and not barred_from_practice(${VIEWER}, e.id)
    and (administers() or exists (select 1 from exercise_attempt m where m.exercise_id = o.exercise_id and m.person_id = ${VIEWER} and m.submitted_at is not null)
      or o.exercise_id in (select q.exercise_id from asked_exercises() q))`;

const ON_THEM = '(select o.exercise_id from exercise_source o where o.evaluation_id = any (of_evaluations))';

/**
 * Words that tell of the case go, its answers to compare with and what was sent stay as numbers; nobody is asked any more.
 * That somebody began stays, without what: it bars them. The leave goes first: an exercise that is made by it meanwhile is
 * waited for, and is found by what follows.
 */
const END = `
create function end_practice(of_evaluations uuid[], at timestamptz) returns void
language sql set search_path = public, pg_temp as $$
  delete from practice_leave where evaluation_id = any (of_evaluations);
  update exercise set title = 'A case that is shown no longer', material = 'Reviewers no longer practise on this case: its answers are shown to nobody.', retired_at = coalesce(retired_at, at)
    where id in ${ON_THEM};
  update exercise_reference set explanation = '' where explanation <> '' and exercise_id in ${ON_THEM};
  update exercise_attempt set criteria = case when submitted_at is null then '{}' else (select coalesce(jsonb_object_agg(k, a - 'reason'), '{}') from jsonb_each(criteria) x(k, a)) end
    where exercise_id in ${ON_THEM};
  delete from exercise_case where exercise_id in ${ON_THEM};
$$;`;

/** Rules of practising on cases, past row security; and the end of a leave, within it. */
export const RULES = `
create function folded_name(text) returns text language sql immutable as $$ select btrim(regexp_replace(regexp_replace(normalize(replace(replace(lower(normalize($1, NFKD)), 'ß', 'ss'), 'ς', 'σ'), NFKD), '[\\u0300-\\u036f]', '', 'g'), '[^[:alnum:]]+', ' ', 'g')) $$;
${stable('evaluations_run(of_innovation uuid)', 'boolean', RUN)}
${stable('barred_from_practice(who uuid, of_evaluation uuid)', 'boolean', BARRED)}
${stable('may_practise(of_exercise uuid, who uuid)', 'boolean', MAY)}
${stable('practised_on(of_innovation uuid)', 'setof uuid', PRACTISED)}
${stable('practicable_cases(of_programme uuid default null)', 'setof uuid', PRACTICABLE)}
${stable('barred_exercises()', 'setof uuid', BARRED_EXERCISES)}
${stable('shown_cases()', 'setof uuid', SHOWN)}
${END}
revoke execute on function evaluations_run(uuid), barred_from_practice(uuid, uuid), may_practise(uuid, uuid), practised_on(uuid), practicable_cases(uuid), barred_exercises(), shown_cases(), end_practice(uuid[], timestamptz) from public;
grant execute on function evaluations_run(uuid), barred_from_practice(uuid, uuid), may_practise(uuid, uuid), practised_on(uuid), practicable_cases(uuid), barred_exercises(), shown_cases(), end_practice(uuid[], timestamptz) to waymark_api, waymark_worker;`;
