import type { ReactNode } from 'react';

type UsualRangeProps = {
  /** Working days used so far, and the range that is usual; left out, it begins with the first day. */
  day: number;
  from?: number;
  to: number;
  /** "Working day 48, clock paused. This stage usually takes 45 to 70 working days." */
  children: ReactNode;
};

/** How far a stage is within its usual range, in words and on a scale that ends beyond the range. */
export function UsualRange({ day, from = 0, to, children }: UsualRangeProps) {
  const end = Math.max(Math.ceil((to * 1.25) / 10) * 10, day);
  const at = (days: number) => `${Math.round((days / end) * 1000) / 10}%`;
  return (
    <div className="wm-range">
      <p className="wm-range__words">{children}</p>
      <svg className="wm-range__scale" width="100%" height="36" focusable="false" aria-hidden="true">
        <rect className="wm-range__whole" width="100%" height="14" />
        <rect className="wm-range__usual" x={at(from)} width={at(to - from)} height="14" />
        <rect className="wm-range__used" width={at(day)} height="14" />
        {[...new Set([0, from, to, end])].map((days) => (
          <text key={days} x={at(days)} y="32" textAnchor={days === 0 ? 'start' : days === end ? 'end' : 'middle'}>
            {days}
          </text>
        ))}
      </svg>
    </div>
  );
}
