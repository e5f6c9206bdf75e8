import type { Chart, Series } from './chart.types.ts';
import { xmrChart } from './xmr-chart.ts';

/** Both answers to one series, since spreadsheets in use do not screen. @throws RangeError as `xmrChart`. */
export const spcCase = (series: Series): { screened: Chart; unscreened: Chart } => ({
  screened: xmrChart(series, { screened: true }),
  unscreened: xmrChart(series, { screened: false }),
});
