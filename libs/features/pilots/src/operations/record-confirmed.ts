import type { UnsureReading } from '@waymark/domain/pilot';
import type { LockedEvaluation } from '@waymark/evaluations';
import type { CommandContext } from '@waymark/platform/commands';
import { confirmationMark } from './confirmation-mark.ts';

/** That somebody confirmed values that are far from the others: how many, and the mark of what they were shown. The values stand with the readings. */
export const recordConfirmed = async ({ audit }: CommandContext, evaluation: LockedEvaluation, confirmed: readonly UnsureReading[]): Promise<void> => {
  if (confirmed.length === 0) return;
  await audit({ stream: `evaluation/${evaluation.id}`, act: 'readings.confirmed', obj: `evaluation/${evaluation.id}`, data: { readings: confirmed.length, shown: confirmationMark(confirmed) } });
};
