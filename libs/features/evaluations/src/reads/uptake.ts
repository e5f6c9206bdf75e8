import { rowsOf, type Tx } from '@waymark/database/transaction';
import { barriersOn, rollOutOn, uptakeByBoard, uptakeByDeprivation } from '@waymark/domain/adoption';
import { localDateOf } from '@waymark/domain/calendar';
import type { LockedEvaluation } from '../spine/index.ts';
import { rollOutRows } from '../spine/roll-out/index.ts';
import { known } from './evaluation-rows.ts';

const TAKEN_OFF = `select o.name as organisation, r.taken_off_reason as reason, (select display_name from person p where p.id = r.taken_off_by) as "takenOffBy",
    to_char(r.taken_off_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "takenOffAt"
  from roll_out r join organisation o on o.id = r.organisation_id where r.evaluation_id = $1 and r.taken_off_at is not null order by r.taken_off_at, r.id`;

/** The roll-out as of today by the organisations of today, of what somebody may know of it: nothing, in empty lists, before they may know of anything. */
export const readUptake = async (tx: Tx, evaluation: LockedEvaluation, now: string): Promise<object> => {
  const { relation, simulated } = evaluation;
  const { directory, rows, deciles, boards, uncounted } = await rollOutRows(tx, evaluation, known(relation, 'r.recorded_at'));
  const asOf = localDateOf(now);
  const { organisations, regions, unanswered } = rollOutOn(directory, rows, asOf);
  const nameOf = (code: string): string => directory.byCode.get(code)?.name ?? code;
  return {
    asOf,
    simulated,
    regions,
    organisations: organisations.map(({ organisation, recordedAs, ...one }) => ({
      ...one, organisationId: organisation.code, organisation: organisation.name, region: organisation.region, recordedAs: recordedAs.map(nameOf).sort(),
    })),
    boards: uptakeByBoard(organisations, directory, boards, asOf),
    deprivation: uptakeByDeprivation(organisations, deciles, asOf).map(({ tenths, ...counts }) => ({ ...counts, tenths: tenths && [...tenths] })),
    barriers: relation === 'staff' ? barriersOn(organisations, rows.filter(({ barred }) => barred).map(({ code, barrierKind: kind }) => ({ code, kind }))) : null,
    takenOff: relation === 'staff' ? await rowsOf(tx, TAKEN_OFF, [evaluation.id]) : null,
    noCareOrganisations: uncounted['no-care-organisation'],
    beforeAdoption: uncounted['before-adoption'],
    unanswered: unanswered.map(nameOf).sort(),
  };
};
