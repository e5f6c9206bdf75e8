import type { CompanyIndex } from './company-index.ts';
import { isRival, type Interest } from './interest-rules.ts';

/** Which innovations an interest touches: for certain, and those where a person must say whether it does. */
export interface Reach {
  touches(innovation: string): boolean;
  mayTouch(innovation: string): boolean;
}

const never = (): boolean => false;
const always = (): boolean => true;
const nothingIsSure: Reach = { touches: never, mayTouch: always };

/**
 * A company reaches all that it makes or owns, whatever innovation was named beside it; a rival the innovation named
 * and no other. What a declaration leaves unclear is never taken for no tie: it may touch the innovation that it
 * names or, where the company is unknown or nothing is named, any.
 */
export const reachOf = (interest: Interest, companies: CompanyIndex): Reach => {
  const named = interest.innovationId;
  const isNamed = (innovation: string): boolean => innovation === named;
  const company = interest.company?.trim();
  const made = company ? companies.innovationsReachedBy(company) : null;
  if (named === null && (isRival(interest) || !made)) return nothingIsSure;
  if (made === null) return { touches: isNamed, mayTouch: never };
  if (isRival(interest)) {
    // A rival nobody knows, or one that is the maker itself, needs a second look
    const isClear = made !== undefined && !made.has(named ?? '');
    return isClear ? { touches: isNamed, mayTouch: never } : { touches: never, mayTouch: isNamed };
  }
  if (made === undefined) return nothingIsSure;
  const isMade = (innovation: string): boolean => made.has(innovation);
  // Named an innovation that this company does not make: either the one or the other is a slip
  return { touches: isMade, mayTouch: (innovation) => isNamed(innovation) && !isMade(innovation) };
};
