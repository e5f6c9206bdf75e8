import { ShareBar } from '../../../components/content/share-bar.tsx';
import { INSIGHTS } from '../../../texts/insights.ts';

/** Share on time as a bar and in words, which lead to those that were late. */
export function OnTimeCell({ share, target, href }: { share: number | null; target: number; href: string }) {
  if (share === null) return INSIGHTS.noFigure;
  return (
    <span className="wm-counted wm-counted--short">
      <span className="wm-counted__bar">
        <ShareBar share={share / 100} tone={share >= target ? 'green' : 'late'} />
      </span>
      <a href={href}>{INSIGHTS.percent(share)}</a>
    </span>
  );
}
