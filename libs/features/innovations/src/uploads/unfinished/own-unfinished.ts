import { rowOf, type Database } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { notFound } from '@waymark/platform/graphql';

/** An upload that can be gone on with. */
export interface Unfinished {
  id: string;
  fileName: string;
  sizeBytes: number;
  expiresAt: Date;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @throws NOT_FOUND alike for one of somebody else, one that is over and one that never was */
export const ownUnfinished = async (database: Database, { id: person }: SignedInPerson, id: string): Promise<Unfinished> => {
  const found = UUID.test(id)
    ? await database.read(person, (tx) =>
        rowOf<Unfinished>(
          tx,
          'select id, file_name as "fileName", size_bytes::int as "sizeBytes", expires_at as "expiresAt" from unfinished_upload where id = $1 and person_id = $2 and expires_at > now()',
          [id, person],
        ),
      )
    : undefined;
  if (!found) throw notFound();
  return found;
};

/** The size of what was whole, was taken and waits to be attached; null where there is none of this person. */
export const ownTaken = async (database: Database, { id: person }: SignedInPerson, id: string): Promise<number | null> => {
  if (!UUID.test(id)) return null;
  const found = await database.read(person, (tx) =>
    rowOf<{ size: number }>(tx, 'select size_bytes::int as size from upload where id = $1 and uploaded_by = $2 and attached_at is null', [id, person]),
  );
  return found?.size ?? null;
};
