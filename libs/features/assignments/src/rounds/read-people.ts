import { rowsOf, type Tx } from '@waymark/database/transaction';
import { freePlaces, peopleConsidered, type RoundPerson, type SeatsWanted } from '@waymark/domain/assignment';

/** Somebody who holds a role of the stage, with what bounds how much they take. */
export interface KnownPerson extends RoundPerson {
  name: string;
  organisationName: string;
}

/** `$1` roles, `$2` the programme, `$3` people who come first whatever their names: somebody decided about them by hand; `$4` how many are considered. Whoever is shut out and machine clients review nothing. */
const PEOPLE = `select *, (count(*) over ())::int as everybody from (select p.id, p.display_name as name, p.organisation_id as organisation, o.name as "organisationName", array_agg(distinct h.role) as roles, f.max_concurrent_reviews as most,
    (select count(*)::int from assignment a where a.person_id = p.id and a.state in ('invited', 'accepted')) as open
  from role_holding h join person p on p.id = h.person_id join organisation o on o.id = p.organisation_id left join reviewer_profile f on f.person_id = p.id
  where h.role = any($1) and h.revoked_at is null and (h.programme_id is null or h.programme_id = $2) and p.disabled_at is null and not p.machine
  group by p.id, o.name, f.max_concurrent_reviews) x order by x.id = any($3::uuid[]) desc, name, id limit $4`;

/**
 * Everybody who holds a role of the stage in the programme, with how many places they have left wherever their seats are; and
 * how many there are beyond the most that are considered.
 *
 * @param evaluations how many people are sought for
 */
export const readPeople = async (tx: Tx, { roles, people: seats }: SeatsWanted, programme: string, first: readonly string[], evaluations = 1): Promise<{ people: KnownPerson[]; beyond: number }> => {
  const rows = await rowsOf<Omit<KnownPerson, 'free'> & { most: number | null; open: number; everybody: number }>(tx, PEOPLE, [roles.map(({ role }) => role), programme, first, peopleConsidered(evaluations, seats)]);
  const people = rows.map(({ most, open, everybody: _, ...person }) => ({ ...person, free: freePlaces(open, most) ?? null }));
  // in one order, whoever was named: equals are chosen by it
  return { people: people.sort((one, other) => (one.id < other.id ? -1 : 1)), beyond: (rows[0]?.everybody ?? 0) - rows.length };
};
