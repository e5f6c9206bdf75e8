import { seeAs } from './see-as.ts';
import { set } from './viewer.ts';

/** Questions that are asked with the owner's eyes: `author_of` tells of a review all but who wrote it. */
export const FUNCTIONS = `
${seeAs({ glass: false, everywhere: false })}

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
