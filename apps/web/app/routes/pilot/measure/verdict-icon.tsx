import type { Assurance, Variation } from '@waymark/domain/spc';

/** Our own drawings: a line that moves, and the letter that says where to. None is told by its colour alone. */
const LINES: Record<Variation, { tone: string; path: string; letter: string }> = {
  improvement: { tone: 'good', path: 'M10 34 18 28 26 30 38 16', letter: '✓' },
  concern: { tone: 'concern', path: 'M10 34 18 28 26 30 38 16', letter: '!' },
  'common-cause': { tone: 'chance', path: 'M10 26 16 20 22 30 28 20 34 30 38 24', letter: '' },
  'special-cause-neutral-high': { tone: 'chance', path: 'M10 34 18 28 26 30 38 16', letter: 'H' },
  'special-cause-neutral-low': { tone: 'chance', path: 'M10 16 18 22 26 20 38 34', letter: 'L' },
};

const SIGNS: Record<Assurance, { tone: string; letter: string }> = {
  'consistently-passes': { tone: 'good', letter: 'P' },
  inconsistent: { tone: 'chance', letter: '?' },
  'consistently-fails': { tone: 'concern', letter: 'F' },
};

/** How a measure moves. It repeats the words beside it. */
export function VariationIcon({ variation }: { variation: Variation | 'insufficient-data' | null }) {
  const look = variation && variation !== 'insufficient-data' ? LINES[variation] : { tone: 'chance', path: '', letter: '–' };
  return (
    <svg className={`wm-verdict-icon wm-verdict-icon--${look.tone}`} viewBox="0 0 48 48" width="40" height="40" focusable="false" aria-hidden="true">
      <circle cx="24" cy="24" r="21" />
      <path d={look.path} />
      <text x={look.path ? 15 : 24} y={look.path ? 20 : 30}>
        {look.letter}
      </text>
    </svg>
  );
}

/** Whether the target can be relied on. It repeats the words beside it. */
export function AssuranceIcon({ assurance }: { assurance: Assurance | 'insufficient-data' | null }) {
  const { tone, letter } = assurance && assurance !== 'insufficient-data' ? SIGNS[assurance] : { tone: 'chance', letter: '–' };
  return (
    <svg className={`wm-verdict-icon wm-verdict-icon--${tone}`} viewBox="0 0 48 48" width="40" height="40" focusable="false" aria-hidden="true">
      <circle cx="24" cy="24" r="21" />
      <path className="wm-verdict-icon__target" d="M4 33H44" />
      <text x="24" y="28">
        {letter}
      </text>
    </svg>
  );
}
