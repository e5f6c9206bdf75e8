import { rowOf, type Tx } from '@waymark/database/transaction';
import { evidenceDigest } from '@waymark/domain/decision-file';
import { frozenBudget, type JudgedBudget } from './budget-impact/index.ts';
import type { LockedEvaluation } from './lock-evaluation.ts';
import { CASE_DOCUMENTS } from '../reads/case-documents.ts';

/**
 * Keeps with a decision what it rested on: the revision, the documents with their hashes, every review and vote
 * that counted, which decision it is and who signed it, what its panel determined, the readings, the report of the pilot, the assessments, and the budget impact as the
 * tests of the day judged it. Content is kept as a SHA-256, so that a later change would show.
 *
 * @returns the hash of it all, for the record; null where whoever moves may not see the decision
 */
export const freezeEvidence = async (tx: Tx, evaluation: Pick<LockedEvaluation, 'id' | 'reference' | 'simulated'>, { decision, signedBy }: { decision: string; signedBy: readonly string[] }, budget: JudgedBudget | null): Promise<string | null> => {
  const row = await rowOf<{ evidence: unknown }>(
    tx,
    `update decision set evidence = jsonb_build_object(
       'heading', $4::jsonb || jsonb_build_object('outcome', outcome, 'decidedAt', to_char(decided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
       'submission', (select jsonb_build_object('id', id, 'revision', revision, 'sha256', encode(sha256(convert_to(answers::text, 'UTF8')), 'hex'))
         from submission where evaluation_id = $1 order by revision desc limit 1),
       'documents', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'sha256', u.sha256) order by d.id), '[]')
         from document d join upload u on u.id = d.upload_id join evaluation e on e.innovation_id = d.innovation_id
         where e.id = $1 and ${CASE_DOCUMENTS}),
       'reviews', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'version', r.submitted_version,
           'sha256', encode(sha256(convert_to(c.criteria::text || c.gates::text, 'UTF8')), 'hex')) order by r.id), '[]')
         from review r join review_content c on c.review_id = r.id and c.version = r.submitted_version where r.evaluation_id = $1),
       'votes', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'vote', vote) order by id), '[]') from panel_vote where evaluation_id = $1),
       'determination', (select jsonb_build_object('id', id, 'transition', transition, 'sha256', sha256) from panel_determination
         where evaluation_id = $1 and decision = $2),
       'readings', (select jsonb_build_object('count', count(*), 'sha256',
           encode(sha256(convert_to(coalesce(string_agg(id || '=' || value, ',' order by id), ''), 'UTF8')), 'hex'))
         from reading where evaluation_id = $1 and not superseded),
       'pilotReport', (select jsonb_build_object('id', id, 'run', run, 'sha256', sha256) from pilot_report where evaluation_id = $1 order by frozen_at desc limit 1),
       'budgetImpact', $3::jsonb,
       'assessments', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'assessment', assessment, 'sections', sections) order by id), '[]')
         from assessment where evaluation_id = $1))
     where evaluation_id = $1 and decision = $2 returning evidence`,
    [evaluation.id, decision, budget && JSON.stringify(frozenBudget(budget)), JSON.stringify({ reference: evaluation.reference, simulated: evaluation.simulated, decision, signedBy })],
  );
  return row ? evidenceDigest(row.evidence) : null;
};
