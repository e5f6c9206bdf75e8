import { rowOf, type Tx } from '@waymark/database/transaction';
import { tiesOf, type CompanyIndex, type InterestRules, type SubmittedEvidence, type Tie } from '@waymark/domain/access';
import { localDateOf } from '@waymark/domain/calendar';
import { companyRegistry } from './company-registry.ts';
import { evidenceOfEach } from './evidence-of.ts';
import { newestInterestRules } from './newest-rules.ts';
import type { PersonInterests } from './person-interests.ts';

/** What everybody is judged by. Read once, for however many people. */
export interface Grounds {
  rules: InterestRules;
  companies: CompanyIndex;
  /** The ties of somebody that are theirs whatever the innovation, each person’s worked out once. */
  ties(person: PersonInterests): readonly Tie[];
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
  const [rules, companies, today] = [await newestInterestRules(tx), await companyRegistry(tx), row?.from ?? localDateOf(now)];
  const known = new WeakMap<PersonInterests, readonly Tie[]>();
  const ties = (person: PersonInterests): readonly Tie[] => known.get(person) ?? known.set(person, tiesOf(person, companies, rules, today)).get(person)!;
  return { rules, companies, today, ties };
};

/** The same, with what was submitted to one evaluation. */
export const groundsOn = async (tx: Tx, evaluation: Concerned, now: string): Promise<GroundsHere> => (await groundsOnEach(tx, [evaluation], now))(evaluation);

/** The same of several evaluations: what everybody is judged by is read once for all of them. */
export const groundsOnEach = async (tx: Tx, evaluations: readonly Concerned[], now: string): Promise<(evaluation: Concerned) => GroundsHere> => {
  const grounds = await groundsFor(tx, now);
  const evidence = await evidenceOfEach(tx, evaluations.map(({ innovationId }) => innovationId));
  return ({ id, innovationId }) => ({ ...grounds, evaluation: { id, innovationId }, evidence: evidence(innovationId) });
};
