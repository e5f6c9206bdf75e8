import { assuranceTitle, assuranceWords, variationTitle, variationWords } from '../../../texts/pilot-verdicts.ts';
import type { MeasureView } from './measure-view.ts';
import { AssuranceIcon, VariationIcon } from './verdict-icon.tsx';

/** The verdict in words: whether it changes, and whether the target can be relied on. */
export function Verdicts({ view: { chart, measure } }: { view: MeasureView }) {
  return (
    <div className="wm-verdicts">
      <div className="wm-verdict">
        <VariationIcon variation={chart.latestVariation} />
        <div>
          <h2 className="wm-verdict__title">{variationTitle(chart.latestVariation)}</h2>
          <p className="wm-verdict__words">{variationWords(chart)}</p>
        </div>
      </div>
      <div className="wm-verdict">
        <AssuranceIcon assurance={chart.assurance} />
        <div>
          <h2 className="wm-verdict__title">{assuranceTitle(chart.assurance)}</h2>
          <p className="wm-verdict__words">{assuranceWords(chart.assurance, measure.target)}</p>
        </div>
      </div>
    </div>
  );
}
