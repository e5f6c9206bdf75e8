import type { Variation } from '@waymark/domain/spc';

interface MarkProps {
  x: number;
  y: number;
  colour: Variation | null;
}

/** One reading: a square where it improves, a triangle where it is a concern, a diamond for other change, else a dot. */
export function Mark({ x, y, colour }: MarkProps) {
  if (colour === 'improvement') return <rect className="wm-xmr__mark wm-xmr__mark--good" x={x - 6} y={y - 6} width="12" height="12" />;
  if (colour === 'concern') return <path className="wm-xmr__mark wm-xmr__mark--concern" d={`M${x} ${y - 8}L${x + 8} ${y + 6}H${x - 8}Z`} />;
  if (colour === null || colour === 'common-cause') return <circle className="wm-xmr__mark" cx={x} cy={y} r="5.5" />;
  return <path className="wm-xmr__mark wm-xmr__mark--neutral" d={`M${x} ${y - 8}L${x + 8} ${y}L${x} ${y + 8}L${x - 8} ${y}Z`} />;
}

/** A mark beside the words that say what it means. */
export function MarkSample({ colour }: { colour: Variation }) {
  return (
    <svg className="wm-xmr-sample" viewBox="0 0 20 20" width="18" height="18" focusable="false" aria-hidden="true">
      <Mark x={10} y={10} colour={colour} />
    </svg>
  );
}

/** A line of the chart beside its name. */
export function LineSample({ name }: { name: 'target' | 'mean' | 'range' }) {
  return (
    <svg className="wm-xmr-sample" viewBox="0 0 28 20" width="26" height="18" focusable="false" aria-hidden="true">
      {name === 'range' ? <rect className="wm-xmr__range" width="28" height="20" /> : <path className={`wm-xmr__${name}`} d="M0 10H28" />}
    </svg>
  );
}
