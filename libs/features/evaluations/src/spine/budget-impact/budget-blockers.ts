import type { Tx } from '@waymark/database/transaction';
import { localDateOf } from '@waymark/domain/calendar';
import { budgetMark } from '@waymark/domain/pilot';
import { blocker, stageOf, type Blocker } from '@waymark/domain/pipeline';
import type { LockedEvaluation } from '../lock-evaluation.ts';
import { budgetOf } from './budget-of.ts';

const CHANGED = 'The budget impact, or the tests that judge it, changed since you read it: read what stands now, and decide on that';

/**
 * What stands against a decision of whoever read this of the budget impact: recording one moves no version of the evaluation.
 * Only staff read it, so that of everybody else nothing is compared.
 *
 * @param read the mark of what was read; undefined: nobody says
 */
export const budgetBlockers = async (tx: Tx, { id, relation, published, state }: LockedEvaluation, read: string | undefined, now: string): Promise<Blocker[]> => {
  if (read === undefined || relation !== 'staff' || stageOf(published.definition, state.stage)?.kind !== 'adoption') return [];
  const stands = budgetMark(await budgetOf(tx, id, localDateOf(now)));
  return stands === read ? [] : [blocker('budget-changed', CHANGED, { field: 'budgetRead', budgetRead: stands })];
};
