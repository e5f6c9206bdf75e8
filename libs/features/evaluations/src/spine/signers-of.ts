import type { Moved, PipelineState } from '@waymark/domain/pipeline';

/**
 * The people by whose signatures a move was taken. An automatic one is nobody's, one in place of a decision that was
 * appealed against is that of the hearers, and one that overtakes the proposal of another transition is not its signers'.
 *
 * @param before the state in which it was taken
 * @param last who signed last, and so took it
 */
export const signersOf = ({ proposal, hearing }: Pick<PipelineState, 'proposal' | 'hearing'>, { trigger, transition }: Pick<Moved, 'trigger' | 'transition'>, last: string): string[] => {
  if (trigger === 'auto') return [];
  const earlier = trigger === 'appeal' ? (hearing?.signatures ?? []) : proposal?.transition === transition ? [proposal.by.person, ...proposal.signatures.map(({ person }) => person)] : [];
  return [...new Set([...earlier, last])];
};
