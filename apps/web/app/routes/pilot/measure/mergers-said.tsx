import { InsetText } from '../../../components/content/inset-text.tsx';
import { MERGERS } from '../../../texts/pilot-changes.ts';
import { monthName } from './months.ts';
import type { MeasureView } from './measure-view.ts';

interface MergersSaidProps {
  view: Pick<MeasureView, 'mergers' | 'measure' | 'scope'>;
  evaluationId: string;
  mayRebase: boolean;
}

/** Below the chart: what became of organisations in its months, and for whoever runs the pilot the rebase that may follow. */
export const MergersSaid = ({ view: { mergers, measure, scope }, evaluationId, mayRebase }: MergersSaidProps) =>
  mergers.said.length > 0 ? (
    <InsetText>
      {mergers.said.map(({ words }) => (
        <p key={words}>{words}</p>
      ))}
      <p>{MERGERS.means}</p>
      {(mayRebase ? mergers.offers : []).map(({ rebase: { period, reason }, refused }) => (
        <p key={period}>
          {refused ? (
            MERGERS.notYet(monthName(period), refused)
          ) : (
            <a href={`/pilots/${evaluationId}/rebases?${new URLSearchParams({ measure: measure.id, site: scope, month: period, on: reason.changedOn, text: reason.text })}`}>{MERGERS.offer(monthName(period))}</a>
          )}
        </p>
      ))}
    </InsetText>
  ) : null;
