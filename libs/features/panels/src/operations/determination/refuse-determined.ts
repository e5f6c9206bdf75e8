import { keepsQuorum } from '@waymark/domain/panels';
import { blocker } from '@waymark/domain/pipeline';
import { currentStageRun, type LockedEvaluation } from '@waymark/evaluations';
import { refuseOn, type CommandContext } from '@waymark/platform/commands';
import { countedVotes, newestDetermination } from '../../reads/determination-rows.ts';
import { frozenIn } from '../../reads/frozen-determination.ts';

/**
 * Refuses where the panel's determination is final. Only where its quorum was lost since, by whoever stepped back or came into conflict,
 * can the panel vote and determine anew: it could else never decide.
 */
export const refuseDetermined = async ({ tx }: CommandContext, evaluation: LockedEvaluation): Promise<void> => {
  const stageRun = await currentStageRun(tx, evaluation);
  const frozen = frozenIn(await newestDetermination(tx, stageRun));
  if (frozen && keepsQuorum(frozen, await countedVotes(tx, stageRun))) refuseOn([DETERMINED]);
};

const DETERMINED = blocker('determined', 'The panel’s determination is final: its votes and what was said stay as they are');
