import { ShareBar } from '../../../components/content/share-bar.tsx';
import { INSIGHTS } from '../../../texts/insights.ts';

interface OnTimeCellProps {
  share: number | null;
  late: number;
  target: number;
  /** The cases of a figure. */
  to: (figure: 'ON_TIME' | 'LATE') => string;
}

/** Share on time as a bar and in words, which lead to those on time, and how many were late. */
export function OnTimeCell({ share, late, target, to }: OnTimeCellProps) {
  if (share === null) return INSIGHTS.noFigure;
  return (
    <span className="wm-counted wm-counted--short">
      <span className="wm-counted__bar">
        <ShareBar share={share / 100} tone={share >= target ? 'green' : 'late'} />
      </span>
      <a href={to('ON_TIME')}>{INSIGHTS.percent(share)}</a>
      {late > 0 ? <a href={to('LATE')}>{INSIGHTS.lateCount(late)}</a> : null}
    </span>
  );
}
