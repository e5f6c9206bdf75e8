import { rowsOf, type Tx } from '@waymark/database/transaction';
import { freePlaces, type RoundPerson, type SeatsWanted } from '@waymark/domain/assignment';

/** Somebody who holds a role of the stage, with what bounds how much they take. */
export interface KnownPerson extends RoundPerson {
  name: string;
}

/** `$1` roles, `$2` the programme. Whoever is shut out and machine clients review nothing. */
const PEOPLE = `select p.id, p.display_name as name, p.organisation_id as organisation, array_agg(distinct h.role) as roles, f.max_concurrent_reviews as most,
    (select count(*)::int from assignment a where a.person_id = p.id and a.state in ('invited', 'accepted')) as open
  from role_holding h join person p on p.id = h.person_id left join reviewer_profile f on f.person_id = p.id
  where h.role = any($1) and h.revoked_at is null and (h.programme_id is null or h.programme_id = $2) and p.disabled_at is null and not p.machine
  group by p.id, f.max_concurrent_reviews order by p.display_name, p.id limit 300`;

/** Everybody who holds a role of the stage in the programme, with how many places they have left wherever their seats are. */
export const readPeople = async (tx: Tx, { roles }: SeatsWanted, programme: string): Promise<KnownPerson[]> => {
  const rows = await rowsOf<Omit<KnownPerson, 'free'> & { most: number | null; open: number }>(tx, PEOPLE, [roles.map(({ role }) => role), programme]);
  return rows.map(({ most, open, ...person }) => ({ ...person, free: freePlaces(open, most) ?? null }));
};
