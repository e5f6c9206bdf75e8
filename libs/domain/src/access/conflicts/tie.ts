import type { CompanyIndex } from './company-index.ts';
import { interestEffect, ruleFor } from './interest-effect.ts';
import type { Interest, InterestEffect, InterestRules } from './interest-rules.ts';
import { reachOf, type Reach } from './reach.ts';

export const EMPLOYED_BY_THE_MAKER = 'employed-by-the-maker';

export interface ConflictReason {
  /** A nature of the rules, or `employed-by-the-maker`, which nobody need declare. */
  nature: string;
  /** As the person wrote it. */
  company: string | null;
  description: string;
  /** What this reason alone leads to. */
  effect: InterestEffect;
}

/** A reason, what it touches, and what a person must decide where that is not certain. */
export interface Tie extends Reach {
  reason: ConflictReason;
  question: string;
}

const never = (): boolean => false;

/** The tie of working for a maker, as an employee or in a role; null where it makes and owns nothing that is known. */
export const employmentTie = (employer: string, companies: CompanyIndex, words = `Employed by ${employer}`): Tie | null => {
  const made = companies.innovationsReachedBy(employer);
  if (!made) return null;
  return {
    reason: { nature: EMPLOYED_BY_THE_MAKER, company: employer, description: words, effect: 'exclude' },
    question: employer,
    touches: (innovation) => made.has(innovation),
    mayTouch: never,
  };
};

/** The tie of a declared interest. @throws RangeError where a day is not an ISO day. */
export const interestTie = (interest: Interest, companies: CompanyIndex, rules: InterestRules, today: string): Tie => {
  const { nature, company, description } = interest;
  const { touches, mayTouch } = reachOf(interest, companies);
  if (!ruleFor(rules, nature)) {
    // A tie that no rule judges is as strong as any until a person has judged it
    const reason: ConflictReason = { nature, company, description, effect: 'exclude' };
    return { reason, question: nature, touches: never, mayTouch: (innovation) => touches(innovation) || mayTouch(innovation) };
  }
  const effect = interestEffect(rules, interest, today);
  return {
    reason: { nature, company, description, effect },
    question: company?.trim() || description,
    touches,
    // Whoever the name may be, a tie that leads to nothing leaves nothing to decide
    mayTouch: effect === 'none' ? never : mayTouch,
  };
};
