import { blocker } from '@waymark/domain/pipeline';
import { currentStageRun, type LockedEvaluation } from '@waymark/evaluations';
import { refuseOn, type CommandContext } from '@waymark/platform/commands';
import { newestDetermination } from '../../reads/determination-rows.ts';
import { motionQuorum } from './motion-quorum.ts';

/**
 * Refuses where the panel's determination is final. Only where its quorum was lost since, by whoever stepped back or came into conflict,
 * can the panel vote and determine anew: it could else never decide.
 */
export const refuseDetermined = async (context: CommandContext, evaluation: LockedEvaluation): Promise<void> => {
  const newest = await newestDetermination(context.tx, await currentStageRun(context.tx, evaluation));
  if (!newest?.finalisedAt) return;
  const { blockers } = await motionQuorum(context, evaluation, newest.transition);
  if (blockers.length === 0) refuseOn([DETERMINED]);
};

const DETERMINED = blocker('determined', 'The panel’s determination is final: its votes and what was said stay as they are');
