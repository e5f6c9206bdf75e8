import { decideAsPlatform, rowsOf, type Tx } from '@waymark/database/transaction';
import { localDateOf } from '@waymark/domain/calendar';
import { boundsOf, firstOf, perOfUnit, READINGS_DUE_WITHIN_DAYS, type BaselinePeriod, type Breakdown, type RecordedGroup, type RecordedReading, type UploadFacts, type UploadSite } from '@waymark/domain/pilot';
import { BASELINE_PERIOD } from '../operations/baseline-period.ts';
import { mergedInto } from './merged-into.ts';
import { markToConfirm } from './uploaded-readings.ts';

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

/**
 * Of the words that name what a site became, those that name no site of somebody else: figures of two sites would stand as those
 * of one. A name that is refused tells that it is a site of this pilot; so it is held against those alone that joined before what is untold. SQL
 */
const notOfAnother = (words: string): string => `array(select w from unnest(${words}) w where not exists (select 1 from pilot_site n join organisation p on p.id = n.organisation_id
  where n.evaluation_id = $1 and n.site_lead_id <> $2 and n.joined_at < untold_to_site($1, $2) and lower(w) in (lower(p.name), lower(p.ods_code), lower(p.local_code))))`;

/** What an upload of a site lead is read against: locked measures, their own sites, and the readings of these. */
export const uploadFacts = async (tx: Tx, { evaluationId, person, started, now, reason, confirmed }: Asked): Promise<UploadFacts> => {
  const measures = await rowsOf<{ id: string; name: string; unit: string; baseline: number; target: number; threshold: number | null; lockedAt: Date; baselinePeriod: BaselinePeriod | null; breakdowns: Breakdown[] }>(tx, `select id, name, unit, baseline, target, stop_threshold as threshold, locked_at as "lockedAt", ${BASELINE_PERIOD}, breakdowns from measure where evaluation_id = $1 and locked_at is not null order by main desc, name`, [evaluationId]);
  // of sites that others lead nothing is told but that their names are not those of one's own
  const sites = await decideAsPlatform(tx, () => rowsOf<Omit<UploadSite, 'joinedOn' | 'leftOn'> & { joinedAt: Date; leftAt: Date | null }>(
    tx,
    `select s.id, o.name, coalesce(o.ods_code, o.local_code) as code, ${notOfAnother(mergedInto('$3::date'))} as successors, s.joined_at as "joinedAt", s.left_at as "leftAt", s.left_reason as "leftBecause"
     from pilot_site s join organisation o on o.id = s.organisation_id where s.evaluation_id = $1 and s.site_lead_id = $2 order by o.name`,
    [evaluationId, person, localDateOf(now)],
  ));
  const recorded = await rowsOf<RecordedReading>(
    tx,
    'select measure_id as "measureId", site_id as "siteId", month::text, value, numerator, denominator, version from reading where site_id = any($1) and not superseded',
    [sites.map(({ id }) => id)],
  );
  const recordedGroups = await rowsOf<RecordedGroup>(
    tx,
    'select measure_id as "measureId", site_id as "siteId", month::text, breakdown, group_name as "group", numerator, denominator, version from group_reading where site_id = any($1) and not superseded',
    [sites.map(({ id }) => id)],
  );
  const firstMonth = firstOf(localDateOf(started));
  return {
    measures: measures.map(({ id, name, lockedAt, baselinePeriod, breakdowns, ...plan }) => ({ id, name, baselinePeriod, breakdowns, unit: plan.unit, ...perOfUnit(plan.unit), bounds: boundsOf(plan), lockedOn: localDateOf(lockedAt) })),
    // a site set up before the start owes nothing before it, and one may join in the middle
    sites: sites.map(({ joinedAt, leftAt, ...site }) => ({ ...site, joinedOn: localDateOf(joinedAt), leftOn: leftAt && localDateOf(leftAt) })),
    recorded,
    recordedGroups,
    firstMonth,
    today: localDateOf(now),
    dueWithinDays: READINGS_DUE_WITHIN_DAYS,
    reason,
    confirms: (unsure) => confirmed !== null && confirmed === markToConfirm(unsure),
  };
};
