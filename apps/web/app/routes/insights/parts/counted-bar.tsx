import { ShareBar } from '../../../components/content/share-bar.tsx';

/** A number that leads to its cases, with a bar for the eye: as wide as its share of the largest. */
export function CountedBar({ count, most, href, tone = 'blue' }: { count: number; most: number; href: string; tone?: 'blue' | 'green' }) {
  return (
    <span className="wm-counted">
      <span className="wm-counted__bar">
        <ShareBar share={most > 0 ? count / most : 0} tone={tone} />
      </span>
      <a href={href}>{count.toLocaleString('en-GB')}</a>
    </span>
  );
}
