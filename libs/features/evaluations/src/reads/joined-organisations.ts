/**
 * Who became part of organisation `o`, and of what it became part of itself, from then on. JSON, SQL
 */
export const JOINED_ORGANISATIONS = `coalesce((with recursive line (id, since) as (
    select o.id, null::date union
    select x.successor_id, b.valid_to from line l join organisation b on b.id = l.id and b.valid_to is not null join organisation_successor x on x.organisation_id = l.id
      where (select count(*) from organisation_successor y where y.organisation_id = l.id) = 1)
  select jsonb_agg(jsonb_build_object('name', p.name, 'lastDay', p.valid_to, 'into', w.name, 'part', (select count(*) from organisation_successor y where y.organisation_id = p.id) > 1) order by p.valid_to, p.name)
  from line l join organisation w on w.id = l.id join organisation_successor x on x.successor_id = l.id join organisation p on p.id = x.organisation_id
  where p.valid_to is not null and (l.since is null or p.valid_to >= l.since)), '[]')`;
