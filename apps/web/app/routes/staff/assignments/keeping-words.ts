import { CHOICE } from '../../../texts/assignments.ts';
import { aimCost } from '../../../texts/round-aims.ts';
import type { KeepingRead } from './keeping.query.ts';

/** What it would cost to keep somebody, and who could go for them; nothing where that is not known. */
export const keepingWords = (aim: string, keeping: KeepingRead | undefined): string => {
  if (!keeping || keeping.possible === null) return '';
  if (!keeping.possible) return CHOICE.impossible;
  const { cost, worstCost, groupsCost, leaves, changes } = keeping;
  const seats = leaves !== null ? CHOICE.leaves(leaves, changes ?? 1) : changes !== null && changes > 1 ? CHOICE.moved(changes) : '';
  return [aimCost(aim, { cost, worst: worstCost, groups: groupsCost }), seats].filter(Boolean).join(' ');
};
