import { createHash } from 'node:crypto';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { canonicalJson } from '@waymark/domain/audit';
import { localDateOf } from '@waymark/domain/calendar';
import { pilotReport, reportOfSites } from '@waymark/domain/pilot';
import { v7 as uuid } from 'uuid';
import type { LockedEvaluation } from '../lock-evaluation.ts';
import { frozenBefore } from './frozen-before.ts';
import { reportFacts } from './report-facts.ts';

export interface FrozenReport {
  id: string;
  /** Which run of the pilot it was that ended, counted from 1. */
  run: number;
  sha256: string;
}

/**
 * Freezes the report of a run that ends now: the whole, whose hash decisions rest on, and what each site lead reads of it.
 *
 * @param evaluation as it was before the end
 */
export const freezeReport = async (tx: Tx, evaluation: LockedEvaluation, now: string): Promise<FrozenReport> => {
  const facts = (await reportFacts(tx, evaluation, { now, lead: null }))!;
  const report = pilotReport({ ...facts, frozenBefore: await frozenBefore(tx, evaluation), runs: facts.runs.map(({ from, to }) => ({ from, to: to ?? localDateOf(now) })) });
  const content = canonicalJson(report);
  const frozen = { id: uuid(), run: report.runs.length, sha256: createHash('sha256').update(content).digest('hex') };
  await rowsOf(tx, 'insert into pilot_report (id, evaluation_id, run, content, sha256, frozen_at, simulated) values ($1, $2, $3, $4, $5, $6, $7)', [
    frozen.id, evaluation.id, frozen.run, content, frozen.sha256, now, evaluation.simulated,
  ]);
  for (const { id } of report.sites)
    await rowsOf(tx, 'insert into pilot_report_site (report_id, evaluation_id, site_id, run, content, frozen_at) values ($1, $2, $3, $4, $5, $6)', [
      frozen.id, evaluation.id, id, frozen.run, canonicalJson(reportOfSites(report, [id])), now,
    ]);
  return frozen;
};
