import { decideAsPlatform, rowsOf, type Tx } from '@waymark/database/transaction';
import { ACTS } from '@waymark/domain/access';
import { freePlaces, type RoundWorld } from '@waymark/domain/assignment';
import { programmesOf, visibleUnseated } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';

/** `$1` who asks, `$2` programmes in which they propose, `$3` people: their open reviews that the asker may know of, as in the list of candidates. */
const KNOWN = `select p.id, f.max_concurrent_reviews as most, (select count(*)::int from assignment a join evaluation e on e.id = a.evaluation_id
    where a.person_id = p.id and a.state in ('invited', 'accepted') and ${visibleUnseated()}) as open
  from person p left join reviewer_profile f on f.person_id = p.id where p.id = any($3::uuid[])`;

/** A world in which people have the places that the asker may know of: what is made of it tells nothing of their other reviews. */
export const withKnownPlaces = (tx: Tx, actor: SignedInPerson, world: RoundWorld): Promise<RoundWorld> =>
  decideAsPlatform(tx, async () => {
    const rows = await rowsOf<{ id: string; most: number | null; open: number }>(tx, KNOWN, [actor.id, await programmesOf(tx, actor, ACTS['round:propose']), world.people.map(({ id }) => id)]);
    const free = new Map(rows.map(({ id, most, open }) => [id, freePlaces(open, most) ?? null]));
    return { ...world, people: world.people.map((person) => ({ ...person, free: free.get(person.id) ?? null })) };
  });
