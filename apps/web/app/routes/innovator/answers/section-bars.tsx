import type { SectionState } from './draft.server.ts';

const CLASS: Record<SectionState, string> = {
  completed: 'wm-bars__bar wm-bars__bar--completed',
  'in-progress': 'wm-bars__bar wm-bars__bar--in-progress',
  'not-yet-started': 'wm-bars__bar',
  'cannot-start-yet': 'wm-bars__bar',
  'not-needed': 'wm-bars__bar wm-bars__bar--completed',
  problem: 'wm-bars__bar wm-bars__bar--problem',
};

/** How far the sections are, in a row. The words above say the same: it is drawn only. */
export const SectionBars = ({ states }: { states: readonly SectionState[] }) => (
  <div className="wm-bars" aria-hidden="true">
    {states.map((state, index) => (
      <span key={index} className={CLASS[state]} />
    ))}
  </div>
);
