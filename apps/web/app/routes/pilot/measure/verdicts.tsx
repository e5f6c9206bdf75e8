import type { Finding } from '@waymark/domain/pilot';
import { assuranceTitle, assuranceWords, variationTitle, variationWords } from '../../../texts/pilot-verdicts.ts';
import type { MeasureView } from './measure-view.ts';
import { AssuranceIcon, VariationIcon } from './verdict-icon.tsx';

/** The verdict in words: whether it changes, and whether the target can be relied on. */
export function Verdicts({ view: { chart, measure }, finding: { variation, assurance, verdict, againstTarget } }: { view: MeasureView; finding: Finding }) {
  return (
    <div className="wm-verdicts">
      <div className="wm-verdict">
        <VariationIcon variation={variation} />
        <div>
          <h2 className="wm-verdict__title">{variationTitle(variation)}</h2>
          <p className="wm-verdict__words">{variation === 'insufficient-data' ? verdict : variationWords(chart)}</p>
        </div>
      </div>
      <div className="wm-verdict">
        <AssuranceIcon assurance={assurance} />
        <div>
          <h2 className="wm-verdict__title">{assuranceTitle(assurance)}</h2>
          <p className="wm-verdict__words">{assurance === 'insufficient-data' ? againstTarget : assuranceWords(assurance, measure.target)}</p>
        </div>
      </div>
    </div>
  );
}
