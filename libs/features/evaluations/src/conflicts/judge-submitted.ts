import type { CommandContext } from '@waymark/platform/commands';
import { groundsOn, type Concerned } from './grounds.ts';
import { involvedIn } from './involved.ts';
import { recordDetected } from './record-detected.ts';

/** Once something was submitted, everybody involved is looked at: it may name one of them. */
export const judgeSubmitted = async (context: Pick<CommandContext, 'tx' | 'now' | 'audit'>, evaluation: Concerned): Promise<void> => {
  const grounds = await groundsOn(context.tx, evaluation, context.now);
  for (const involved of await involvedIn(context.tx, evaluation.id)) await recordDetected(context, grounds, involved);
};
