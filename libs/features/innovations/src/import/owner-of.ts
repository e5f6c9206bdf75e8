import { rowOf, type Tx } from '@waymark/database/transaction';
import { personOf, type SignedInPerson } from '@waymark/platform/auth';

/** The person of an e-mail address, whatever its case; null where nobody has it, several have, or they were shut out. */
export const ownerOf = async (tx: Tx, email: string): Promise<SignedInPerson | null> => {
  const found = await rowOf<{ ids: string[] }>(
    tx,
    `select coalesce(array_agg(p.id), '{}') as ids from person_contact c join person p on p.id = c.person_id where lower(c.email) = lower($1) and p.erased_at is null`,
    [email],
  );
  const [only, another] = found!.ids;
  return only && another === undefined ? personOf(tx, only) : null;
};
