import { instant } from '../../../texts/dates.ts';
import { MOVES } from '../../../texts/moves.ts';
import type { Plan } from './moves.queries.ts';

/** Who signed a plan or took it back, and when, or that it waits. */
export const endOf = ({ signedBy, signedAt, withdrawnBy, withdrawnAt }: Pick<Plan, 'signedBy' | 'signedAt' | 'withdrawnBy' | 'withdrawnAt'>): string => {
  if (withdrawnBy && withdrawnAt) return MOVES.withdrawnBy(withdrawnBy, instant(withdrawnAt));
  return signedBy && signedAt ? MOVES.by(signedBy, instant(signedAt)) : MOVES.notSigned;
};
