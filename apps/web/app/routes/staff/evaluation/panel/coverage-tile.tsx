import { FigureTile } from '../../../../components/content/figure-tile.tsx';
import { PANEL } from '../../../../texts/staff-panel.ts';

/** How much of the rubric a case score is of: it stands beside each. */
export function CoverageTile({ coverage }: { coverage: number | null }) {
  return (
    <FigureTile label={PANEL.coverage} figure={coverage === null ? '–' : `${Math.round(100 * coverage)}%`}>
      {PANEL.coverageMore}
    </FigureTile>
  );
}
