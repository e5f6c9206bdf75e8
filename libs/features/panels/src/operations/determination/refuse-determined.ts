import { binds } from '@waymark/domain/panels';
import { blocker } from '@waymark/domain/pipeline';
import { lockedFacts, type LockedEvaluation } from '@waymark/evaluations';
import { refuseOn, type CommandContext } from '@waymark/platform/commands';

/**
 * Refuses where the panel’s determination is final and stands. Where it lapsed, or its step cannot be taken any more, the panel votes and
 * determines anew: it could else never decide.
 */
export const refuseDetermined = async (context: CommandContext, evaluation: LockedEvaluation, refusal = DETERMINED): Promise<void> => {
  const facts = await lockedFacts(context, evaluation);
  if (binds(evaluation.published.definition, evaluation.state, facts, context.now)) refuseOn([refusal]);
};

const DETERMINED = blocker('determined', 'The panel’s determination is final: its votes and what was said stay as they are');
