import { interestRules } from '@waymark/content/interest-rules';
import { rowOf, type Tx } from '@waymark/database/transaction';
import { conflictsOf, strongestOf } from '@waymark/domain/access';
import { localDateOf } from '@waymark/domain/calendar';
import { companyRegistry } from './company-registry.ts';
import type { PersonInterests } from './person-interests.ts';

export interface DetectedConflict {
  innovation: string;
  effect: 'exclude' | 'declare_only' | 'none';
  /** In words, for the people who decide. */
  because: string;
  /** A question that only a person can settle; the effect counts until somebody does. */
  open: boolean;
}

/**
 * What a person's interests lead to, by innovation: the strongest of several counts. Look-back periods count from
 * today, or from the day that a replayed cohort was compiled.
 */
export const detectConflicts = async (tx: Tx, person: PersonInterests, innovations: string[], now: string): Promise<DetectedConflict[]> => {
  const row = await rowOf<{ from: string | null }>(tx, 'select look_back_from::text as from from installation');
  const found = conflictsOf(person, innovations.map((id) => ({ id })), await companyRegistry(tx), interestRules(), row?.from ?? localDateOf(now));
  return [...new Set(found.map((one) => one.innovation))].map((innovation) => {
    const entries = found.filter((one) => one.innovation === innovation);
    return {
      innovation,
      effect: strongestOf(entries.map((one) => one.effect)),
      because: entries.flatMap((one) => [...one.because.map(inWords), ...(one.needsDecision ? [one.needsDecision] : [])]).join('; '),
      open: entries.some((one) => one.needsDecision !== undefined),
    };
  });
};

const inWords = ({ nature, company, description }: { nature: string; company: string | null; description: string }): string =>
  [nature.replaceAll('_', ' '), company ? `with ${company}` : '', description ? `(${description})` : ''].filter(Boolean).join(' ');
