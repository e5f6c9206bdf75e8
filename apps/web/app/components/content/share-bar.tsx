import { classNames } from '../class-names.ts';

type ShareBarProps = { /** 0 to 1; what is beyond is drawn as full. */ share: number; /** Where to draw a line across, 0 to 100. */ marks?: readonly number[]; tone?: 'blue' | 'green' | 'warning' | 'late' | 'paused'; className?: string };

/** A share as a bar. It repeats what words beside it say, so screen readers skip it. Widths are attributes: the page allows no style of its own. */
export function ShareBar({ share, marks = [], tone = 'blue', className }: ShareBarProps) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <svg className={classNames('wm-bar', `wm-bar--${tone}`, className)} width="100%" height="5" focusable="false" aria-hidden="true">
      <rect className="wm-bar__whole" width="100%" height="100%" />
      <rect className="wm-bar__share" width={`${percent}%`} height="100%" />
      {marks.map((mark) => (
        <rect key={mark} className="wm-bar__mark" x={`${mark}%`} width="2" height="100%" />
      ))}
    </svg>
  );
}
