import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Details } from './details.tsx';
import { WORDS } from '../../texts/components.ts';

type ChartFrameProps = {
  id: string;
  /** One sentence: what the chart shows. */
  sentence: ReactNode;
  /** The drawing, as SVG with `role="img"` and `aria-labelledby` of this id with `-sentence`, or hidden from screen readers. */
  chart: ReactNode;
  /** The drawing for a narrow screen, where the letters of a wide one would shrink with it. */
  narrowChart?: ReactNode;
  /** What the marks mean: shape and colour, never colour alone. */
  legend?: ReactNode;
  /** The same numbers as a table. */
  table: ReactNode;
  tableSummary?: ReactNode;
  /** Where the table always shows. */
  tableOpen?: boolean;
};

/** A chart never stands alone: a sentence says what it shows, and a table holds its numbers. */
export function ChartFrame({ id, sentence, chart, narrowChart, legend, table, tableSummary = WORDS.seeNumbers, tableOpen }: ChartFrameProps) {
  return (
    <figure className="wm-chart" aria-labelledby={`${id}-sentence`}>
      <figcaption className="wm-chart__sentence" id={`${id}-sentence`}>
        {sentence}
      </figcaption>
      <div className={classNames('wm-chart__drawing', narrowChart ? 'wm-chart__drawing--wide' : null)}>{chart}</div>
      {narrowChart && <div className="wm-chart__drawing wm-chart__drawing--narrow">{narrowChart}</div>}
      {legend && <div className="wm-chart__legend">{legend}</div>}
      <Details summary={tableSummary} open={tableOpen}>
        {table}
      </Details>
    </figure>
  );
}
