import type { ReactNode } from 'react';
import { ShareBar } from '../content/share-bar.tsx';
import { StateIcon, type StateIconName } from '../content/state-icon.tsx';
import { timeLimitWords, type TimeLimitState } from './time-limit-words.ts';

type TimeLimitBadgeProps = {
  state: TimeLimitState;
  /** Whole working days to the end of the limit; negative when late. */
  daysLeft: number;
  /** Share of the limit that is used, 0 to 1. */
  used: number;
  /** Instead of the words made from state and days. */
  words?: ReactNode;
  /** When it ends, or why it is paused. */
  children?: ReactNode;
};

const LOOKS: Record<TimeLimitState, { icon: StateIconName; tone: 'green' | 'warning' | 'late' | 'paused' }> = {
  'on-time': { icon: 'tick', tone: 'green' },
  warning: { icon: 'clock', tone: 'warning' },
  overdue: { icon: 'warning', tone: 'late' },
  paused: { icon: 'pause', tone: 'paused' },
};

/** How a time limit stands: words first, an outline that differs, a bar. The colour only repeats them. */
export function TimeLimitBadge({ state, daysLeft, used, words, children }: TimeLimitBadgeProps) {
  const { icon, tone } = LOOKS[state];
  return (
    <span className={`wm-time-limit wm-time-limit--${state}`}>
      <span className="wm-time-limit__words">
        <StateIcon name={icon} />
        {words ?? timeLimitWords(state, daysLeft)}
      </span>
      <ShareBar share={state === 'overdue' ? 1 : used} tone={tone} />
      {children && <span className="wm-time-limit__more">{children}</span>}
    </span>
  );
}
