import { rowsOf, type Tx } from '@waymark/database/transaction';
import type { KnownOrganisation, PlannedOrganisation } from '@waymark/domain/organisation';
import { v7 as uuid } from 'uuid';

/** Writes organisations as planned, by one statement for each table; ids of those that were there stay. @returns the id of each, in order */
export const writeOrganisations = async (tx: Tx, planned: readonly PlannedOrganisation[], known: readonly KnownOrganisation[], now: string): Promise<string[]> => {
  const ids = planned.map(({ before }) => before?.id ?? uuid());
  const idOf = new Map([...known.map(({ code, id }): [string | null, string] => [code, id]), ...planned.map(({ entry }, at): [string, string] => [entry.code, ids[at]!])]);
  const rows = planned.map(({ entry, regionName, before }, at) => ({
    id: ids[at], name: entry.name, type: entry.kind, ods_code: entry.local ? null : entry.code, local_code: entry.local ? entry.code : null,
    ons_code: entry.onsCode, region: regionName, valid_from: entry.from, valid_to: entry.to,
    deprivation_decile: entry.deprivationDecile === undefined ? (before?.deprivationDecile ?? null) : entry.deprivationDecile,
  }));
  await rowsOf(
    tx,
    `insert into organisation (id, name, type, ods_code, local_code, ons_code, region, valid_from, valid_to, deprivation_decile, created_at)
     select r.*, $2::timestamptz from jsonb_to_recordset($1) as r(id uuid, name text, type text, ods_code text, local_code text, ons_code text, region text, valid_from date, valid_to date, deprivation_decile smallint)
     on conflict (id) do update set name = excluded.name, type = excluded.type, ods_code = excluded.ods_code, local_code = excluded.local_code,
       ons_code = excluded.ons_code, region = excluded.region, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
       deprivation_decile = excluded.deprivation_decile`,
    [JSON.stringify(rows), now],
  );
  await rowsOf(tx, 'delete from organisation_parent where organisation_id = any($1)', [ids]);
  await rowsOf(tx, 'delete from organisation_successor where organisation_id = any($1)', [ids]);
  const parents = planned.flatMap(({ entry }, at) => entry.parents.map((one) => ({ id: uuid(), organisation_id: ids[at], parent_id: idOf.get(one.code), from_day: one.from, to_day: one.to })));
  await rowsOf(tx, 'insert into organisation_parent select * from jsonb_to_recordset($1) as r(id uuid, organisation_id uuid, parent_id uuid, from_day date, to_day date)', [JSON.stringify(parents)]);
  const successors = planned.flatMap(({ entry }, at) => entry.successors.map((code) => ({ organisation_id: ids[at], successor_id: idOf.get(code) })));
  await rowsOf(tx, 'insert into organisation_successor select * from jsonb_to_recordset($1) as r(organisation_id uuid, successor_id uuid)', [JSON.stringify(successors)]);
  return ids;
};
