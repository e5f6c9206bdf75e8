import { rowOf, type Tx } from '@waymark/database/transaction';
import { evidenceDigest } from '@waymark/domain/decision-file';
import { pinOf, type StoredOperands } from '@waymark/domain/pipeline';
import { frozenBudget, type JudgedBudget } from './budget-impact/index.ts';
import type { LockedEvaluation } from './lock-evaluation.ts';
import { CASE_DOCUMENTS } from '../reads/case-documents.ts';
import { conditionsText, hazardsText } from '../reads/decision-texts.ts';

const sha256 = (text: string): string => `encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`;

/** The hazard log as it stood, and who accepted what remains: people by their ids, as a name could not be erased. */
const SAFETY = `
       'hazards', (select jsonb_build_object('revision', l.revision, 'notApplicable', l.not_applicable_by is not null, 'sha256', ${sha256(hazardsText('$1', 'l.revision'))}) from hazard_log l where l.evaluation_id = $1),
       'residualRisk', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'party', party, 'site', site_id, 'revision', hazard_log_revision, 'acceptedBy', accepted_by) order by id), '[]')
         from residual_risk_acceptance where evaluation_id = $1)`;

/** How far each organisation had come. It is corrected in place, so it is kept as it is read; null where nothing is rolled out. */
const ROLL_OUT = `(select jsonb_agg(jsonb_build_object('organisation', r.organisation_id, 'plannedOn', r.planned_on, 'contractedOn', r.contracted_on, 'liveOn', r.live_on, 'stoppedOn', r.stopped_on, 'barrierKind', r.barrier_kind)
         order by r.organisation_id) from roll_out r where r.evaluation_id = $1 and r.taken_off_at is null)`;

/** A decision, and what the guards of its step read. */
interface FrozenDecision {
  decision: string;
  /** What the panel of its stage determined, whether the decision follows it or, where it was advice, does not; null: nothing. */
  determination: string | null;
  signedBy: readonly string[];
  operands: readonly StoredOperands[];
}

/**
 * Keeps with a decision what it rested on: the revision, the documents with their hashes and the site that each is of, every review and vote
 * that counted, which decision it is and who signed it, what its panel determined, the readings, the report of the pilot, the assessments, the budget impact as the
 * tests of the day judged it, its own reason and the conditions in force with it, the pipeline version that it was made under with what the guards read, the hazard log with
 * its acceptances, and the roll-out so far. Content is kept as a SHA-256, so that a later change would show.
 *
 * @returns the hash of it all, for the record; null where whoever moves may not see the decision
 */
export const freezeEvidence = async (tx: Tx, evaluation: Pick<LockedEvaluation, 'id' | 'reference' | 'simulated' | 'published'>, { decision, determination, signedBy, operands }: FrozenDecision, budget: JudgedBudget | null): Promise<string | null> => {
  const row = await rowOf<{ evidence: unknown }>(
    tx,
    `update decision set evidence = jsonb_build_object(
       'heading', $4::jsonb || jsonb_build_object('outcome', outcome, 'decidedAt', to_char(decided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
       'submission', (select jsonb_build_object('id', id, 'revision', revision, 'sha256', encode(sha256(convert_to(answers::text, 'UTF8')), 'hex'))
         from submission where evaluation_id = $1 order by revision desc limit 1),
       'documents', (select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', d.id, 'kind', d.kind, 'sha256', u.sha256, 'site', d.site_id)) order by d.id), '[]')
         from document d join upload u on u.id = d.upload_id join evaluation e on e.innovation_id = d.innovation_id
         where e.id = $1 and ${CASE_DOCUMENTS}),
       'reviews', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'version', r.submitted_version,
           'sha256', encode(sha256(convert_to(c.criteria::text || c.gates::text, 'UTF8')), 'hex')) order by r.id), '[]')
         from review r join review_content c on c.review_id = r.id and c.version = r.submitted_version where r.evaluation_id = $1),
       'votes', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'vote', vote) order by id), '[]') from panel_vote where evaluation_id = $1),
       'determination', (select jsonb_build_object('id', id, 'transition', transition, 'sha256', sha256) from panel_determination
         where evaluation_id = $1 and id = $6),
       'readings', (select jsonb_build_object('count', count(*), 'sha256',
           encode(sha256(convert_to(coalesce(string_agg(id || '=' || value, ',' order by id), ''), 'UTF8')), 'hex'))
         from reading where evaluation_id = $1 and not superseded),
       'pilotReport', (select jsonb_build_object('id', id, 'run', run, 'sha256', sha256) from pilot_report where evaluation_id = $1 order by frozen_at desc limit 1),
       'budgetImpact', $3::jsonb,
       'reason', jsonb_build_object('sha256', ${sha256('reason')}),
       'conditions', jsonb_build_object('sha256', ${sha256(conditionsText('$1', 'decided_at'))}),
       'pipeline', $5::jsonb,${SAFETY},
       'rollOut', ${ROLL_OUT},
       'assessments', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'assessment', assessment, 'sections', sections) order by id), '[]')
         from assessment where evaluation_id = $1))
     where evaluation_id = $1 and decision = $2 returning evidence`,
    [evaluation.id, decision, budget && JSON.stringify(frozenBudget(budget)), JSON.stringify({ reference: evaluation.reference, simulated: evaluation.simulated, decision, signedBy }), JSON.stringify({ version: pinOf(evaluation.published.definition), guards: operands }), determination],
  );
  return row ? evidenceDigest(row.evidence) : null;
};
