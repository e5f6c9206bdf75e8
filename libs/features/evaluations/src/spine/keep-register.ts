import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { rollOutOn } from '@waymark/domain/adoption';
import { localDateOf } from '@waymark/domain/calendar';
import { publicEvidence, type PilotReport, type PublicEvidence } from '@waymark/domain/pilot';
import { registerStanding, type PipelineState, type RegisterStanding } from '@waymark/domain/pipeline';
import type { LockedEvaluation } from './lock-evaluation.ts';
import { rollOutRows } from './roll-out/index.ts';

/**
 * Keeps the entry of the public register to what was told, in the transaction of whatever told it: a letter that is
 * released, a withdrawal, a condition that is met, a status of the roll-out. Whatever was decided or recorded since a
 * decision that no letter has told is not taken up: it would tell of it.
 *
 * @param evaluation as it was before
 * @param state as it is now
 */
export const keepRegister = async (tx: Tx, evaluation: LockedEvaluation, state: PipelineState, now: string): Promise<void> => {
  const { definition } = evaluation.published;
  const standing = registerStanding(definition, state);
  if (!standing) return;
  const tells = !isSame(registerStanding(definition, evaluation.state), standing);
  if (!tells && state.decisions.some(({ letter }) => letter.releasedAt === null)) return;
  const before = await rowOf(tx, 'select 1 from register_entry where evaluation_id = $1', [evaluation.id]);
  if (!before && !tells) return; // told before there was a register: nobody was asked what of it may be public
  const conditions = standing.ended ? [] : await rowsOf(tx, CONDITIONS, [evaluation.id]);
  const { directory, rows } = await rollOutRows(tx, { ...evaluation, state }, 'and r.recorded_at < untold_since($1)');
  const liveIn = rollOutOn(directory, rows, localDateOf(now)).regions.flatMap(({ region, live }) => (live > 0 ? [{ region, live }] : []));
  const evidence = await evidenceOf(tx, evaluation.id, standing.decision);
  const reasons = standing.reasons.map(({ text, toldAt }) => ({ text, toldOn: localDateOf(toldAt) }));
  if (!before) await rowsOf(tx, 'select id from innovation where id = $1 for no key update', [evaluation.innovationId]);
  await rowsOf(tx, before ? CHANGE : ADD, [
    evaluation.id, definition.decidingBody.name, standing.outcome, standing.state, standing.label, standing.text,
    standing.since, now, JSON.stringify(conditions), JSON.stringify(liveIn), JSON.stringify(reasons), evidence && JSON.stringify(evidence), ...(before ? [tells] : [standing.announcedAt]),
  ]);
};

const isSame = (before: RegisterStanding | null, { outcome, state, since }: RegisterStanding): boolean => before?.outcome === outcome && before.state === state && before.since === since;

/** What may be published of the report that an adoption rests on, as it was frozen; null where it rests on none. */
const evidenceOf = async (tx: Tx, evaluation: string, decision: string): Promise<PublicEvidence | null> => {
  const row = await rowOf<{ content: string }>(tx, REPORT, [evaluation, decision]);
  return row ? publicEvidence(JSON.parse(row.content) as PilotReport) : null;
};

const REPORT = `select r.content from decision d join pilot_report r on r.evaluation_id = d.evaluation_id and r.id::text = d.evidence -> 'pilotReport' ->> 'id'
where d.evaluation_id = $1 and d.decision = $2`;

/** Those that the innovator was told of, as they read them: without their owners, who may be people, and without what was sent to show that they are met. */
const CONDITIONS = `
select x.text, x.due_on::text as "dueOn", case when x.met_at < untold_since($1) then (x.met_at at time zone 'Europe/London')::date::text end as "metOn" from condition x
where x.evaluation_id = $1 and x.decision is not null and is_released($1, x.decision)
  and (x.replaced_at is null or (x.replaced_by is not null and not is_released($1, x.replaced_by))) order by x.recorded_at, x.id`;

/**
 * The reference of the innovation is the address. One that is adopted anew, years later, gets the next address of its
 * own: by how many stood on the register before, and not by how many evaluations there were.
 */
const ADD = `
insert into register_entry (evaluation_id, innovation_id, reference, name, organisation, deciding_body, outcome, state, label, explanation, announced_at, since, changed_at, conditions, live_in, reasons, evidence, simulated)
select e.id, i.id, i.reference || (select case count(*) when 0 then '' else '-' || count(*) + 1 end from register_entry x where x.innovation_id = i.id),
  coalesce((select s.answers ->> 'name' from submission s where s.evaluation_id = e.id and s.frozen_at < untold_since(e.id) order by s.revision desc limit 1), i.name), o.name,
  $2, $3, $4, $5, $6, $13, $7, $8, $9, $10, $11, $12, e.simulated
from evaluation e join innovation i on i.id = e.innovation_id join organisation o on o.id = i.organisation_id where e.id = $1`;

/**
 * Names stay as they were told: a team may rename its draft at any time. While a decision is untold nobody is counted
 * anew, though something else is told (`$13`). Where nothing differs, nothing changed. Evidence comes with a letter alone: an entry that was told
 * without it gets none from a count. A report that whoever tells may not read stays as it was told.
 */
const CHANGE = `
update register_entry r set deciding_body = $2, outcome = $3, state = $4, label = $5, explanation = $6, since = $7, changed_at = $8, conditions = $9,
  reasons = $11, evidence = case when $13 then coalesce($12, r.evidence) else r.evidence end, live_in = case when untold_since($1) < 'infinity' then r.live_in else $10 end
where r.evaluation_id = $1 and ($13 or r.conditions <> $9::jsonb or r.live_in <> $10::jsonb or r.reasons <> $11::jsonb)`;
