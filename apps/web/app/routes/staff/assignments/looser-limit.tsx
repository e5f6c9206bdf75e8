import { InsetText } from '../../../components/content/inset-text.tsx';
import { LOOSER } from '../../../texts/looser-limit.ts';
import type { RoundRead } from './round.query.ts';

/** That a proposal was solved by a looser limit of organisations than the one that keeps its quorums whoever comes, and why; nothing where it was not. */
export function LooserLimit({ round: { strictLimit, looserLimit, whyLooser } }: { round: Pick<RoundRead, 'strictLimit' | 'looserLimit' | 'whyLooser'> }) {
  if (strictLimit === null || looserLimit === null || whyLooser === null) return null;
  return (
    <InsetText>
      <p>
        <strong>{LOOSER.solved(looserLimit)}.</strong> {LOOSER.why(strictLimit, whyLooser)}
      </p>
      <p>{LOOSER.kept(looserLimit)}</p>
    </InsetText>
  );
}
