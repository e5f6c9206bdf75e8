import { rowOf, type Tx } from '@waymark/database/transaction';
import type { CompanyIndex, InterestRules, SubmittedEvidence } from '@waymark/domain/access';
import { localDateOf } from '@waymark/domain/calendar';
import { companyRegistry } from './company-registry.ts';
import { evidenceOf } from './evidence-of.ts';
import { newestInterestRules } from './newest-rules.ts';

/** What everybody is judged by. Read once, for however many people. */
export interface Grounds {
  rules: InterestRules;
  companies: CompanyIndex;
  /** Day that look-back periods count from: today, or the day that a replayed cohort was compiled. */
  today: string;
}

/** One evaluation of an innovation. */
export interface Concerned {
  id: string;
  innovationId: string;
}

export interface GroundsHere extends Grounds {
  evaluation: Concerned;
  evidence: SubmittedEvidence;
}

export const groundsFor = async (tx: Tx, now: string): Promise<Grounds> => {
  const row = await rowOf<{ from: string | null }>(tx, 'select look_back_from::text as from from installation');
  return { rules: await newestInterestRules(tx), companies: await companyRegistry(tx), today: row?.from ?? localDateOf(now) };
};

/** The same, with what was submitted to one evaluation. */
export const groundsOn = async (tx: Tx, { id, innovationId }: Concerned, now: string): Promise<GroundsHere> => ({
  ...(await groundsFor(tx, now)),
  evaluation: { id, innovationId },
  evidence: await evidenceOf(tx, innovationId),
});
