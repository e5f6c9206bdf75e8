import { requireDay } from './look-back.ts';

/** A declaration of interests: the status somebody gave it, or its first and last day (ISO days). */
export type Declaration =
  | { status: 'current' | 'out_of_date' | 'missing' }
  | { declaredOn: string | null; validUntil: string | null };

export type DeclarationProblem = 'missing' | 'out-of-date';

/**
 * Why a person cannot be invited yet, or null. A declaration holds from its first day to the end of its last; one
 * without dates, or dated after today, is none. A status that is given counts as it stands.
 * @throws RangeError where a day is not an ISO day.
 */
export const declarationProblem = (declaration: Declaration | null | undefined, today: string): DeclarationProblem | null => {
  if (!declaration) return 'missing';
  if ('status' in declaration) return PROBLEM_OF_STATUS[declaration.status];
  const { declaredOn, validUntil } = declaration;
  requireDay(today);
  if (declaredOn === null || validUntil === null || requireDay(declaredOn) > today) return 'missing';
  return requireDay(validUntil) < today ? 'out-of-date' : null;
};

const PROBLEM_OF_STATUS = { current: null, out_of_date: 'out-of-date', missing: 'missing' } as const;
