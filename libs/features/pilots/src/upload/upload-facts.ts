import { rowsOf, type Tx } from '@waymark/database/transaction';
import { localDateOf } from '@waymark/domain/calendar';
import { boundsOf, perOfUnit, READINGS_DUE_WITHIN_DAYS, type RecordedReading, type UploadFacts, type UploadSite } from '@waymark/domain/pilot';
import { confirmationMark } from '../operations/confirmation-mark.ts';

interface Asked {
  evaluationId: string;
  person: string;
  /** Instants. */
  started: string;
  now: string;
  reason: string | null;
  /** The mark of what is confirmed; none where nothing is. */
  confirmed: string | null;
}

/** What an upload of a site lead is read against: locked measures, their own sites, and the readings of these. */
export const uploadFacts = async (tx: Tx, { evaluationId, person, started, now, reason, confirmed }: Asked): Promise<UploadFacts> => {
  const measures = await rowsOf<{ id: string; name: string; unit: string; baseline: number; target: number; threshold: number | null; lockedAt: Date }>(tx, 'select id, name, unit, baseline, target, stop_threshold as threshold, locked_at as "lockedAt" from measure where evaluation_id = $1 and locked_at is not null order by main desc, name', [evaluationId]);
  const sites = await rowsOf<Omit<UploadSite, 'joinedOn' | 'leftOn'> & { joinedAt: Date; leftAt: Date | null }>(
    tx,
    `select s.id, o.name, coalesce(o.ods_code, o.local_code) as code, s.joined_at as "joinedAt", s.left_at as "leftAt", s.left_reason as "leftBecause"
     from pilot_site s join organisation o on o.id = s.organisation_id where s.evaluation_id = $1 and s.site_lead_id = $2 order by o.name`,
    [evaluationId, person],
  );
  const recorded = await rowsOf<RecordedReading>(
    tx,
    'select measure_id as "measureId", site_id as "siteId", month::text, value, numerator, denominator, version from reading where site_id = any($1) and not superseded',
    [sites.map(({ id }) => id)],
  );
  const firstMonth = `${localDateOf(started).slice(0, 7)}-01`;
  return {
    measures: measures.map(({ id, name, lockedAt, ...plan }) => ({ id, name, unit: plan.unit, ...perOfUnit(plan.unit), bounds: boundsOf(plan), lockedOn: localDateOf(lockedAt) })),
    // a site set up before the start owes nothing before it, and one may join in the middle
    sites: sites.map(({ joinedAt, leftAt, ...site }) => ({ ...site, joinedOn: localDateOf(joinedAt), leftOn: leftAt && localDateOf(leftAt) })),
    recorded,
    firstMonth,
    today: localDateOf(now),
    dueWithinDays: READINGS_DUE_WITHIN_DAYS,
    reason,
    confirms: (unsure) => confirmed === confirmationMark(unsure),
  };
};
