import type { SparklineGeometry } from './sparkline-geometry.ts';

/** The last months of a site as one line with the target. The table says the same in words. */
export function Sparkline({ geometry: { width, height, target, line, end } }: { geometry: SparklineGeometry }) {
  return (
    <svg className="wm-sparkline" viewBox={`0 0 ${width} ${height}`} width={width} height={height} focusable="false" aria-hidden="true">
      <path className="wm-xmr__target" d={`M0 ${target}H${width}`} />
      <path className="wm-xmr__line" d={line} />
      {end ? <circle className="wm-sparkline__end" cx={end.x} cy={end.y} r="3.5" /> : null}
    </svg>
  );
}
