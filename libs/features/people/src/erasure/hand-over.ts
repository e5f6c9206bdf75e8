import { rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { recordAudit } from '@waymark/platform/audit';

interface Owned {
  id: string;
  reference: string;
  /** The successor is of its team already, or of its organisation, or holds the role “innovator” for it. */
  may: boolean;
}

const OWNED = `
select i.id, i.reference, p.id is not null and p.disabled_at is null and (i.organisation_id = p.organisation_id
  or exists (select 1 from role_holding h where h.person_id = p.id and h.organisation_id = i.organisation_id and h.role = 'innovator' and h.revoked_at is null)
  or exists (select 1 from innovation_member m where m.innovation_id = i.id and m.person_id = p.id and m.removed_at is null)) as may
from innovation i left join person p on p.id = $2 where i.reference = any($1) order by i.reference`;

/** The innovations of these references with whether somebody may own them, in order. @param successor null: nobody may */
export const ownedBy = (tx: Tx, references: string[], successor: string | null): Promise<Owned[]> => rowsOf<Owned>(tx, OWNED, [references, successor]);

/** An innovation stays with its own people: nobody else becomes its owner. */
export const successorBlockers = (owned: Owned[]): Blocker[] => {
  const references = owned.filter(({ may }) => !may).map(({ reference }) => reference);
  if (references.length === 0) return [];
  return [blocker('not-its-people', `Who is to own ${references.join(', ')} is not of its team or its organisation, or may not sign in: name somebody who is`, { references })];
};

/** Makes somebody the owner of innovations, on the streams of these. */
export const handOver = async ({ tx, log, now }: { tx: Tx; log: string; now: string }, owned: Owned[], from: string, to: string): Promise<void> => {
  for (const { id } of owned) {
    await rowsOf(
      tx,
      `insert into innovation_member (innovation_id, person_id, access, added_at) values ($1, $2, 'owner', $3)
       on conflict (innovation_id, person_id) do update set access = 'owner', removed_at = null`,
      [id, to, now],
    );
    await recordAudit(tx, log, now, [{ stream: `innovation/${id}`, actor: 'operator', act: 'innovation.owner-replaced', obj: `person/${to}`, data: { before: from } }]);
  }
};
