import type { UnsureReading } from '@waymark/domain/pilot';
import type { LockedEvaluation } from '@waymark/evaluations';
import { commit } from '@waymark/platform/audit';
import type { CommandContext } from '@waymark/platform/commands';
import { confirmationMark } from './confirmation-mark.ts';

/** That somebody confirmed values that are far from the others: how many, and a commitment to the mark of what they were shown. The values stand with the readings: few are possible, so that a mark as it is would give them away. */
export const recordConfirmed = async ({ tx, audit }: CommandContext, evaluation: LockedEvaluation, confirmed: readonly UnsureReading[]): Promise<void> => {
  if (confirmed.length === 0) return;
  const shown = await commit(tx, `evaluation/${evaluation.id}/confirmed`, confirmationMark(confirmed));
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'readings.confirmed', obj: `evaluation/${evaluation.id}`, data: { readings: confirmed.length, shown } });
};
