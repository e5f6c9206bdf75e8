import { newGuidancePack, type GuidanceId } from '@waymark/content/guidance';
import { rowOf, type Tx } from '@waymark/database/transaction';
import { localDateOf } from '@waymark/domain/calendar';
import { OUTLINE } from '@waymark/evaluations';

/**
 * Pin of the version under which an innovation is answered: that of its newest evaluation, which keeps it; before it
 * has any, the one for what is new today. Undefined where the product carries none.
 */
export const packOfInnovation = async (tx: Tx, innovation: string, id: GuidanceId, now: string): Promise<string | undefined> => {
  const kept = await rowOf<{ version: string }>(
    tx,
    `select p.pack_version as version from evaluation_pack p join ${OUTLINE} e on e.id = p.evaluation_id
     where e.innovation_id = $1 and p.pack_id = $2 order by e.number desc limit 1`,
    [innovation, id],
  );
  const version = kept?.version ?? newGuidancePack(id, localDateOf(now))?.version;
  return version && `${id}@${version}`;
};
