import type { CriterionRead } from './criterion-reads.ts';

const LEFT = 8;
const STEP = 38;
const RADIUS = 4;
/** A gap between the dots of a stack: they can be counted. */
const RISE = 2 * RADIUS + 1;
/** Of the scale of a strip without a tall stack. */
const LEAST_FLOOR = 44;
const BELOW_FLOOR = 28;

const x = (score: number): number => LEFT + score * STEP;

/** How many of the same score lie under the one at a place. */
const under = (scores: readonly number[], at: number): number => scores.slice(0, at).filter((one) => one === scores[at]).length;

/** One dot for each score, stacked above the scale from 0 to 4, as tall as its tallest stack; a band from lowest to highest, the mean or median below, the pass mark dashed. */
export function DotStrip({ criterion }: { criterion: CriterionRead }) {
  const { scores, low, high, centre, passMark } = criterion;
  const floor = Math.max(LEAST_FLOOR, ...scores.map((_, at) => under(scores, at) * RISE + 2 * RADIUS));
  const height = floor + BELOW_FLOOR;
  return (
    <svg viewBox={`0 0 168 ${height}`} width="168" height={height} focusable="false" aria-hidden="true">
      <line x1={x(0)} x2={x(4)} y1={floor} y2={floor} stroke="#aeb7bd" />
      {[0, 1, 2, 3, 4].map((score) => (
        <g key={score}>
          <line x1={x(score)} x2={x(score)} y1={floor - 2} y2={floor + 2} stroke="#aeb7bd" />
          <text x={x(score)} y={floor + 24} textAnchor="middle" fontSize="12" fill="#4c6272">
            {score}
          </text>
        </g>
      ))}
      {low !== null && high !== null ? <rect x={x(low) - 2} y={floor - 3} width={x(high) - x(low) + 4} height="6" fill="#7fb2e5" /> : null}
      {passMark === null ? null : <line x1={x(passMark)} x2={x(passMark)} y1="4" y2={floor} stroke="#4c6272" strokeDasharray="2 2" strokeWidth="1.5" />}
      {scores.map((score, index) => (
        <circle key={index} cx={x(score)} cy={floor - under(scores, index) * RISE} r={RADIUS} fill="#005eb8" />
      ))}
      {centre === null ? null : <path d={`M${x(centre)} ${floor + 4}l4 7h-8z`} fill="#212b32" />}
    </svg>
  );
}
