import { rowOf, type Tx } from '@waymark/database/transaction';
import { notFound } from '@waymark/platform/graphql';
import type { OwnInnovation } from '../operations/own-innovation.ts';

export interface Member {
  access: OwnInnovation['access'];
  /** May sign in. */
  active: boolean;
  /** Somebody else who may sign in owns the innovation too. */
  anotherOwner: boolean;
}

/** Somebody of the team of an innovation that is locked. @throws NOT_FOUND where they are not of it */
export const memberOf = async (tx: Tx, innovation: string, person: string): Promise<Member> => {
  const found = await rowOf<Member>(
    tx,
    `select m.access, p.disabled_at is null as active, exists (select 1 from innovation_member o join person q on q.id = o.person_id
       where o.innovation_id = $1 and o.person_id <> $2 and o.access = 'owner' and o.removed_at is null and q.disabled_at is null) as "anotherOwner"
     from innovation_member m join person p on p.id = m.person_id where m.innovation_id = $1 and m.person_id = $2 and m.removed_at is null`,
    [innovation, person],
  );
  if (!found) throw notFound();
  return found;
};
