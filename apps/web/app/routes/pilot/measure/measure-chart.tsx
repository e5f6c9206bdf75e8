import { ChartFrame } from '../../../components/content/chart-frame.tsx';
import { Table } from '../../../components/content/table.tsx';
import { variationTitle } from '../../../texts/pilot-verdicts.ts';
import { MEASURES } from '../../../texts/pilot.ts';
import { LineSample, MarkSample } from './mark.tsx';
import type { MeasureView } from './measure-view.ts';
import { monthName } from './months.ts';
import { XmrDrawing } from './xmr-drawing.tsx';

/** The chart with its sentence, its legend and its numbers. */
export function MeasureChart({ view }: { view: MeasureView }) {
  const { points, chart, measure, wide, narrow } = view;
  const { legend } = MEASURES;
  const neutral = measure.direction === 'neutral';
  return (
    <ChartFrame
      id="xmr"
      sentence={MEASURES.chart(measure.name, points.slice(view.before).filter(({ value }) => value !== null).length, points.slice(0, view.before).filter(({ value }) => value !== null).length)}
      chart={wide ? <XmrDrawing geometry={wide} labelledBy="xmr-sentence" /> : null}
      narrowChart={narrow ? <XmrDrawing geometry={narrow} labelledBy="xmr-sentence" /> : null}
      legend={
        <>
          {(neutral
            ? ([['special-cause-neutral-high', legend.neutral]] as const)
            : ([
                ['improvement', legend.improvement],
                ['concern', legend.concern],
              ] as const)
          ).map(([colour, words]) => (
            <span className="wm-xmr-legend" key={colour}>
              <MarkSample colour={colour} /> {words}
            </span>
          ))}
          <span className="wm-xmr-legend">
            <MarkSample colour="common-cause" /> {legend.common}
          </span>
          {(['target', 'mean', 'range'] as const).map((name) => (
            <span className="wm-xmr-legend" key={name}>
              <LineSample name={name} /> {legend[name]}
            </span>
          ))}
        </>
      }
      table={
        <Table
          caption={MEASURES.table}
          captionHidden
          captionId="xmr-numbers"
          compact
          scroll
          firstCellIsHeader
          rows={points.map((point, index) => ({ ...point, of: chart.points[index], segment: chart.segments.find(({ fromIndex, toIndex }) => index >= fromIndex && index <= toIndex) }))}
          rowKey={({ period }) => period}
          columns={[
            { key: 'month', header: MEASURES.month, cell: ({ period, of }) => ((of?.index ?? 0) < view.before ? MEASURES.ofBaseline(monthName(period)) : monthName(period)) },
            { key: 'reading', header: MEASURES.reading, numeric: true, cell: ({ value }) => value ?? MEASURES.missing },
            { key: 'mean', header: MEASURES.mean, numeric: true, cell: ({ segment }) => figure(segment?.mean) },
            { key: 'lower', header: MEASURES.lower, numeric: true, cell: ({ segment }) => figure(segment?.lower) },
            { key: 'upper', header: MEASURES.upper, numeric: true, cell: ({ segment }) => figure(segment?.upper) },
            { key: 'signal', header: MEASURES.signal, cell: ({ of, value }) => (value === null ? '–' : of?.colour === 'common-cause' ? legend.common : variationTitle(of?.colour ?? null)) },
          ]}
        />
      }
    />
  );
}

const FIGURE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const figure = (value: number | null | undefined): string => (value === null || value === undefined ? '–' : FIGURE.format(value));
