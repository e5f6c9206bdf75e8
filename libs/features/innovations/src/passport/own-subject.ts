import { rowOf, type Tx } from '@waymark/database/transaction';
import type { PassportSubject } from '@waymark/domain/passport';
import { notFound } from '@waymark/platform/graphql';

export interface OwnSubject extends PassportSubject {
  simulated: boolean;
}

/** Whom a passport of this innovation is made out to, and what the product is called now: each part has the name that was judged. @throws NOT_FOUND for whoever is not of its team */
export const ownSubject = async (tx: Tx, person: string, innovation: string): Promise<OwnSubject> => {
  const found = await rowOf<OwnSubject>(
    tx,
    `select i.reference, i.name, o.name as organisation, i.simulated from innovation i join organisation o on o.id = i.organisation_id
       join innovation_member m on m.innovation_id = i.id and m.removed_at is null where i.id = $1 and m.person_id = $2`,
    [innovation, person],
  );
  if (!found) throw notFound();
  return found;
};
