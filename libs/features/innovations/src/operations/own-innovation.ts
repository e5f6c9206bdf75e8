import { rowOf, type Tx } from '@waymark/database/transaction';
import { refuseArchived } from '@waymark/evaluations';
import { actFromOutside } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';

export interface OwnInnovation {
  id: string;
  access: 'owner' | 'edit' | 'view';
  simulated: boolean;
  archivedAt: Date | null;
}

/** The innovation, locked, where the person may edit it and it is not archived. @throws NOT_FOUND for everything else alike; RefusedCommand where it is archived */
export const ownInnovation = async (tx: Tx, person: string, id: string, access: OwnInnovation['access'][] = ['owner', 'edit']): Promise<OwnInnovation> => {
  const found = await memberInnovation(tx, person, id, access);
  refuseArchived(found);
  return found;
};

/** The same, archived or not. @throws NOT_FOUND for everything else alike */
export const memberInnovation = async (tx: Tx, person: string, id: string, access: OwnInnovation['access'][]): Promise<OwnInnovation> => {
  const found = await rowOf<OwnInnovation>(
    tx,
    `select i.id, m.access, i.simulated, (select x.archived_at from innovation_archive x where x.innovation_id = i.id) as "archivedAt" from innovation i join innovation_member m on m.innovation_id = i.id
     where i.id = $1 and m.person_id = $2 and m.removed_at is null for no key update of i`,
    [id, person],
  );
  if (!found || !access.includes(found.access)) throw notFound();
  actFromOutside(tx);
  return found;
};
