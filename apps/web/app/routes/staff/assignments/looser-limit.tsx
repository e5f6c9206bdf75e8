import { InsetText } from '../../../components/content/inset-text.tsx';
import { ROUND } from '../../../texts/assignments.ts';
import type { RoundRead } from './round.query.ts';

/** That a proposal was solved by a looser limit of organisations than the one that keeps its quorums whoever comes, and why; nothing where it was not. */
export function LooserLimit({ round: { strictLimit, looserLimit, whyLooser } }: { round: Pick<RoundRead, 'strictLimit' | 'looserLimit' | 'whyLooser'> }) {
  if (strictLimit === null || looserLimit === null || whyLooser === null) return null;
  return (
    <InsetText>
      <p>
        <strong>{ROUND.looser(looserLimit)}.</strong> {ROUND.looserWhy(strictLimit, whyLooser)}
      </p>
      <p>{ROUND.looserKept(looserLimit)}</p>
    </InsetText>
  );
}
