import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { SeriesPoint } from '@waymark/domain/spc';

const [WIDTH, HEIGHT] = [120, 32];

/** Where the line of a site’s last months lies, its target and its last reading, in pixels from the top left. */
export const sparklineGeometry = (points: readonly SeriesPoint[], target: number) => {
  const values = [...points.flatMap(({ value }) => (value === null ? [] : [value])), target];
  const x = scaleLinear([0, Math.max(1, points.length - 1)], [4, WIDTH - 6]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const y = scaleLinear(least === most ? [least - 1, most + 1] : [least, most], [HEIGHT - 5, 5]);
  const draw = line<SeriesPoint>()
    .defined(({ value }) => value !== null)
    .x((_, index) => x(index))
    .y(({ value }) => y(value ?? 0));
  const last = points.findLastIndex(({ value }) => value !== null);
  return { width: WIDTH, height: HEIGHT, target: y(target), line: draw([...points]) ?? '', end: last >= 0 ? { x: x(last), y: y(points[last]!.value!) } : null };
};

export type SparklineGeometry = ReturnType<typeof sparklineGeometry>;
