import { rowOf, type Tx } from '@waymark/database/transaction';
import { MOST_IMPORTS } from '@waymark/evaluations';

export const TOO_MANY_WORDS = `This innovation uses ${MOST_IMPORTS} passports, the most that it can, and none can be taken back. Add what is missing to its documents instead`;

/** Whether an innovation uses as many passports as it can. */
export const usesMost = async (tx: Tx, innovation: string): Promise<boolean> => {
  const used = await rowOf<{ count: number }>(tx, 'select count(*)::int as count from passport_import where innovation_id = $1', [innovation]);
  return used!.count >= MOST_IMPORTS;
};
