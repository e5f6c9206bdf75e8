import { rowsOf, type Tx } from '@waymark/database/transaction';
import { adoptedOn, uncounted, type BarrierKind, type RecordedRollOut, type Uncounted } from '@waymark/domain/adoption';
import { directoryOf, type Directory } from '@waymark/domain/organisation';
import type { LockedEvaluation } from '../lock-evaluation.ts';

export interface RollOutRow extends RecordedRollOut {
  barrierKind: BarrierKind | null;
  barred: boolean;
}

export interface RollOutRows {
  /** Organisations by id, with whatever they came from or went into. */
  directory: Directory;
  rows: RollOutRow[];
  /** Names of those that are recorded and count nowhere, by why: such records were taken in before they were refused. */
  uncounted: Record<Uncounted, string[]>;
  /** The tenth of deprivation of the area that each serves, where it is known. */
  deciles: Map<string, number>;
  /** The integrated care board of each, where it belongs to one; the directory holds the boards too. */
  boards: Map<string, string>;
}

const RECORDED = `
select r.organisation_id as code, r.planned_on::text as "plannedOn", r.contracted_on::text as "contractedOn", r.live_on::text as "liveOn", r.stopped_on::text as "stoppedOn",
  (r.recorded_at at time zone 'Europe/London')::date::text as "recordedOn", r.barrier_kind as "barrierKind", r.barrier is not null as barred, o.type, o.name
from roll_out r join organisation o on o.id = r.organisation_id where r.evaluation_id = $1 and r.taken_off_at is null`;

/** Organisations of these ids and all that are bound to them by mergers and splits, in either direction. */
const AROUND = `
with recursive around(id) as (
  select unnest($1::uuid[])
  union
  select case when s.organisation_id = a.id then s.successor_id else s.organisation_id end from around a join organisation_successor s on a.id in (s.organisation_id, s.successor_id)
)
select o.id as code, o.name, o.region, o.valid_from::text as "from", o.valid_to::text as "to", o.deprivation_decile as decile,
  case when o.type = 'icb' then o.id else (select b.id from organisation_parent m join organisation b on b.id = m.parent_id where m.organisation_id = o.id and m.to_day is null and b.type = 'icb' order by b.name limit 1) end as board,
  coalesce((select array_agg(s.successor_id::text order by s.successor_id) from organisation_successor s where s.organisation_id = o.id), '{}') as successors
from organisation o where o.id in (select id from around)`;

interface OrganisationRow {
  code: string;
  name: string;
  region: string | null;
  from: string | null;
  to: string | null;
  decile: number | null;
  board: string | null;
  successors: string[];
}

const around = async (tx: Tx, ids: readonly string[]): Promise<OrganisationRow[]> => (ids.length === 0 ? [] : rowsOf<OrganisationRow>(tx, AROUND, [ids]));

/**
 * What is recorded of the roll-out of an evaluation and counts, with the organisations that it is of.
 *
 * @param known a condition on the rows `r`, where not all may be known: `and …`
 */
export const rollOutRows = async (tx: Tx, { id, published, state }: LockedEvaluation, known = ''): Promise<RollOutRows> => {
  const adopted = adoptedOn(published.definition, state);
  const all = (await rowsOf<RollOutRow & { type: string; name: string }>(tx, `${RECORDED} ${known} order by r.organisation_id`, [id])).map((row) => ({ row, why: uncounted(row, adopted) }));
  const left = (because: Uncounted): string[] => all.flatMap(({ row, why }) => (why === because ? [row.name] : [])).sort();
  const rows = all.flatMap(({ row: { type: _, name: __, ...row }, why }) => (why === null ? [row] : []));
  const organisations = await around(tx, rows.map(({ code }) => code));
  const there = new Set(organisations.map(({ code }) => code));
  const boards = await around(tx, [...new Set(organisations.flatMap(({ board }) => (board !== null && !there.has(board) ? [board] : [])))]);
  return {
    // one without a last day still exists, whoever is named to follow it
    directory: directoryOf([...organisations, ...boards.filter(({ code }) => !there.has(code))].map(({ decile: _, board: __, ...one }) => ({ ...one, successors: one.to === null ? [] : one.successors, parents: [] }))),
    rows,
    uncounted: { 'no-care-organisation': left('no-care-organisation'), 'before-adoption': left('before-adoption') },
    boards: new Map(organisations.flatMap(({ code, board }) => (board === null ? [] : [[code, board] as const]))),
    deciles: new Map(organisations.flatMap(({ code, decile }) => (decile === null ? [] : [[code, decile] as const]))),
  };
};
