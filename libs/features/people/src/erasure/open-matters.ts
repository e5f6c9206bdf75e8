import { rowOf, type Tx } from '@waymark/database/transaction';
import type { OpenMatters } from './erasure-blockers.ts';

/** References of innovations, in order, of what `from` finds; `i` is the innovation. */
const references = (from: string): string => `(select coalesce(array_agg(distinct i.reference order by i.reference), '{}') ${from})`;

const CASE = 'join evaluation e on e.id = x.evaluation_id join innovation i on i.id = e.innovation_id';

/** The stage where the evaluation stands is one of this kind. */
const inKind = (kind: string): string =>
  `exists (select 1 from pipeline_version v, jsonb_array_elements(v.definition -> 'stages') g where v.id = e.pipeline_version_id and g ->> 'id' = e.stage and g ->> 'kind' = '${kind}')`;

/** Somebody who may sign in, other than the person. */
const another = (column: string): string => `${column} <> $1 and exists (select 1 from person o where o.id = ${column} and o.disabled_at is null)`;

const OPEN = `select
  ${references(`from assignment x ${CASE} where x.person_id = $1 and x.state in ('invited', 'accepted')`)} as assignments,
  ${references(`from pilot_site x ${CASE} where x.site_lead_id = $1 and x.left_at is null and ${inKind('pilot')}`)} as sites,
  ${references(`from evaluation_state x ${CASE} where (x.evaluation_id in (select evaluation_id from evaluation_event where person_id = $1) and (
    x.state -> 'proposal' @> jsonb_build_object('by', jsonb_build_object('person', $1::text))
    or x.state -> 'proposal' -> 'signatures' @> jsonb_build_array(jsonb_build_object('person', $1::text))
    or x.state -> 'hearing' ->> 'by' = $1::text or x.state -> 'hearing' -> 'signatures' @> to_jsonb(array[$1::text])))
    or exists (select 1 from plan_amendment a where a.evaluation_id = x.evaluation_id and a.outcome is null and a.proposed_by = $1)`)} as proposals,
  ${references(`from innovation_member m join innovation i on i.id = m.innovation_id where m.person_id = $1 and m.access = 'owner' and m.removed_at is null
    and not exists (select 1 from innovation_member n where n.innovation_id = m.innovation_id and n.access = 'owner' and n.removed_at is null and ${another('n.person_id')})`)} as owned,
  (exists (select 1 from installation where administrator_id = $1)
    or exists (select 1 from role_holding h where h.person_id = $1 and h.role = 'administrator' and h.programme_id is null and h.revoked_at is null))
  and not exists (select 1 from role_holding h where h.role = 'administrator' and h.programme_id is null and h.revoked_at is null and ${another('h.person_id')}) as "onlyAdministrator"`;

/** What waits for a person, looked up past row security: the transaction is the platform's own. */
export const openMattersOf = async (tx: Tx, person: string): Promise<OpenMatters> => (await rowOf<OpenMatters>(tx, OPEN, [person]))!;
