import { rowOf, type Tx } from '@waymark/database/transaction';
import type { BeforeKeeping, RoundAim } from '@waymark/domain/assignment';

/** How far a proposal that is stored reaches. */
export interface StoredFigures {
  total: number;
  worst: number;
  /** Of a draw. */
  expected: number | null;
}

export const storedFigures = async (tx: Tx, roundId: string): Promise<StoredFigures> => (await rowOf<StoredFigures>(tx, 'select total, worst, expected from assignment_round where id = $1', [roundId]))!;

/** Whether what is stored reaches what is best now: costs beside another proposal would be beside the point, and would tell what has changed since. */
export const isStillBest = ({ kind }: RoundAim, stored: StoredFigures, best: Pick<BeforeKeeping, 'total' | 'points' | 'worst'>): boolean => {
  if (kind === 'drawn') return stored.expected === best.points;
  return stored.total === best.total && (kind !== 'fair' || stored.worst === best.worst);
};
