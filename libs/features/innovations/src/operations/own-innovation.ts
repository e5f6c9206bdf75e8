import { rowOf, type Tx } from '@waymark/database/transaction';
import { actFromOutside } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';

export interface OwnInnovation {
  id: string;
  access: 'owner' | 'edit' | 'view';
  simulated: boolean;
}

/** The innovation, locked, where the person may edit it. @throws NOT_FOUND for everything else alike */
export const ownInnovation = async (tx: Tx, person: string, id: string, access: OwnInnovation['access'][] = ['owner', 'edit']): Promise<OwnInnovation> => {
  const found = await rowOf<OwnInnovation>(
    tx,
    `select i.id, m.access, i.simulated from innovation i join innovation_member m on m.innovation_id = i.id
     where i.id = $1 and m.person_id = $2 and m.removed_at is null for no key update of i`,
    [id, person],
  );
  if (!found || !access.includes(found.access)) throw notFound();
  actFromOutside(tx);
  return found;
};
