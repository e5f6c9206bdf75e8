import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { SeriesPoint } from '@waymark/domain/spc';

const [WIDTH, HEIGHT] = [120, 32];

/** The last months of a site as one line with the target. The table says the same in words. */
export function Sparkline({ points, target }: { points: readonly SeriesPoint[]; target: number }) {
  const values = [...points.flatMap(({ value }) => (value === null ? [] : [value])), target];
  const x = scaleLinear([0, Math.max(1, points.length - 1)], [4, WIDTH - 6]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const y = scaleLinear(least === most ? [least - 1, most + 1] : [least, most], [HEIGHT - 5, 5]);
  const draw = line<SeriesPoint>()
    .defined(({ value }) => value !== null)
    .x((_, index) => x(index))
    .y(({ value }) => y(value ?? 0));
  const last = points.findLastIndex(({ value }) => value !== null);
  return (
    <svg className="wm-sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} focusable="false" aria-hidden="true">
      <path className="wm-xmr__target" d={`M0 ${y(target)}H${WIDTH}`} />
      <path className="wm-xmr__line" d={draw([...points]) ?? ''} />
      {last >= 0 ? <circle className="wm-sparkline__end" cx={x(last)} cy={y(points[last]!.value!)} r="3.5" /> : null}
    </svg>
  );
}
