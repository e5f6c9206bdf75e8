import type { CriterionRead } from './criterion-reads.ts';

const LEFT = 8;
const STEP = 38;
const FLOOR = 44;
const RADIUS = 4;

const x = (score: number): number => LEFT + score * STEP;

/** One dot for each score, stacked above the scale from 0 to 4; a band from lowest to highest, the mean or median below, the pass mark dashed. */
export function DotStrip({ criterion }: { criterion: CriterionRead }) {
  const { scores, low, high, centre, passMark } = criterion;
  return (
    <svg viewBox="0 0 168 72" width="168" height="72" focusable="false" aria-hidden="true">
      <line x1={x(0)} x2={x(4)} y1={FLOOR} y2={FLOOR} stroke="#aeb7bd" />
      {[0, 1, 2, 3, 4].map((score) => (
        <g key={score}>
          <line x1={x(score)} x2={x(score)} y1={FLOOR - 2} y2={FLOOR + 2} stroke="#aeb7bd" />
          <text x={x(score)} y={FLOOR + 24} textAnchor="middle" fontSize="12" fill="#4c6272">
            {score}
          </text>
        </g>
      ))}
      {low !== null && high !== null ? <rect x={x(low) - 2} y={FLOOR - 3} width={x(high) - x(low) + 4} height="6" fill="#7fb2e5" /> : null}
      {passMark === null ? null : <line x1={x(passMark)} x2={x(passMark)} y1="4" y2={FLOOR} stroke="#4c6272" strokeDasharray="2 2" strokeWidth="1.5" />}
      {scores.map((score, index) => (
        <circle key={index} cx={x(score)} cy={FLOOR - scores.slice(0, index).filter((one) => one === score).length * (2 * RADIUS + 1)} r={RADIUS} fill="#005eb8" />
      ))}
      {centre === null ? null : <path d={`M${x(centre)} ${FLOOR + 4}l4 7h-8z`} fill="#212b32" />}
    </svg>
  );
}
