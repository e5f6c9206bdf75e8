import { set } from './viewer.ts';

/** Roles that see every evaluation of their programme, as they were when row security was switched on. */
export const STAFF = `'triage-officer', 'triage-lead', 'coordinator', 'panel-chair', 'pilot-lead', 'safety-lead', 'finance-lead', 'nhsx-decider', 'analyst', 'appeals-officer', 'programme-lead'`;

/** Programmes in which person `who` holds one of these roles; a role held everywhere counts in all. */
export const programmesWith = (roles: string): string => `
  (select coalesce(array_agg(distinct p.id), '{}') from role_holding h join programme p on h.programme_id is null or h.programme_id = p.id
    where h.person_id = who and h.revoked_at is null and h.role in (${roles}))`;

/**
 * The context of a reading transaction. `see_as` looks up once what policies then compare with: a policy that asked
 * for each row would make every list as dear as its rows are many. The sets end with the transaction.
 *
 * It belongs to the owner of the tables, so that what decides is not itself hidden: an excluding conflict must count
 * although nobody sees the evaluation that it is about. Likewise `author_of` tells of a review all but who wrote it.
 */
export const FUNCTIONS = `
create function see_as(who uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform set_config('waymark.purpose', 'read', true), set_config('waymark.person', coalesce(who::text, ''), true),
    set_config('waymark.staffs', ${programmesWith(STAFF)}::text, true),
    set_config('waymark.audits', ${programmesWith(`'auditor'`)}::text, true),
    set_config('waymark.within', ${programmesWith(`${STAFF}, 'auditor'`)}::text, true),
    set_config('waymark.own', (select coalesce(array_agg(m.innovation_id), '{}') from innovation_member m
      where m.person_id = who and m.removed_at is null)::text, true),
    set_config('waymark.assigned', (select coalesce(array_agg(distinct a.evaluation_id), '{}') from assignment a
      where a.person_id = who and a.state in ('invited', 'accepted', 'submitted'))::text, true),
    set_config('waymark.sites', (select coalesce(array_agg(distinct s.evaluation_id), '{}') from pilot_site s
      where s.site_lead_id = who and s.left_at is null)::text, true),
    set_config('waymark.excluded', (select coalesce(array_agg(distinct c.evaluation_id), '{}') from conflict c
      where c.person_id = who and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed'))::text, true),
    set_config('waymark.record', (select count(*) > 0 from role_holding h
      where h.person_id = who and h.revoked_at is null and h.role in ('auditor', 'administrator'))::text, true);
  perform set_config('waymark.given', (${set('assigned')} || ${set('sites')})::text, true);
end $$;

create function untold_since(of_evaluation uuid) returns timestamptz
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(min(d.decided_at), 'infinity') from decision d join letter l on l.evaluation_id = d.evaluation_id and l.decision = d.decision
  where d.evaluation_id = of_evaluation and l.released_at is null
$$;

create function barred_streams() returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
  select unnest(array['evaluation/' || e.id, 'innovation/' || e.innovation_id]) from evaluation e where e.id = any (${set('excluded')})
  union select 'evaluation/' || e.id from evaluation e where e.innovation_id = any (${set('own')})
  union select 'innovation/' || i from unnest(${set('own')}) i
$$;

create function author_of(of_review uuid) returns table (role text, tracks text[], label text)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.role, a.tracks, b.label from review r join assignment a on a.id = r.assignment_id
    left join reviewer_label b on b.evaluation_id = a.evaluation_id and b.person_id = a.person_id
  where r.id = of_review
$$;

revoke execute on function see_as(uuid), untold_since(uuid), barred_streams(), author_of(uuid) from public;
grant execute on function see_as(uuid), untold_since(uuid), barred_streams(), author_of(uuid) to waymark_api, waymark_worker;
create index assignment_person on assignment (person_id);
create index pilot_site_lead on pilot_site (site_lead_id);`;

export const DROP_FUNCTIONS = `
drop index pilot_site_lead, assignment_person;
drop function see_as(uuid), untold_since(uuid), barred_streams(), author_of(uuid)`;
