import { rowOf, type Tx } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { RefusedCommand } from '../commands/index.ts';

export interface TakenUpload {
  id: string;
  fileName: string;
  sha256: string;
}

const UNKNOWN = 'There is no such upload of yours, or it is attached already';

/**
 * Takes what a person sent, in the transaction of the command that attaches it: an upload is attached once, by the person
 * who sent it. `field` is where the input names it.
 *
 * @throws RefusedCommand where it is not theirs, is attached already or never was: one answer for all
 */
export const takeUpload = async (tx: Tx, person: string, id: string, now: string, field = 'uploadId'): Promise<TakenUpload> => {
  const found = await rowOf<TakenUpload>(
    tx,
    `with taken as (update upload set attached_at = $3 where id = $1 and uploaded_by = $2 and attached_at is null returning *)
     select id, file_name as "fileName", sha256 from taken`,
    [id, person, now],
  );
  if (!found) throw new RefusedCommand([blocker('unknown-upload', `${UNKNOWN}: send the file again`, { field }, `${UNKNOWN}. Send the file again`)]);
  return found;
};
