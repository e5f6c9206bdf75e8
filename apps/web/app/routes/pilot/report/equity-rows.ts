import type { MeasureReport } from '@waymark/domain/pilot';
import { REPORT } from '../../../texts/pilot-report.ts';
import { groupCells } from './equity-words.ts';

/** Lines of a table for a measure by groups of people: each group with its counts as they are shown, and what is said of them. */
export const equityRows = ({ name, unit, equity = [] }: Pick<MeasureReport, 'name' | 'unit' | 'equity'>) =>
  equity.flatMap((breakdown) => [
    ...breakdown.groups.map((group) => {
      const { numerator, denominator, rate, difference } = groupCells(group);
      return { row: REPORT.rows.group, measure: name, unit, site: REPORT.allSites, value: group.rate === null ? '' : String(group.rate), numerator, denominator, words: REPORT.groupIs(breakdown.name, group.group, rate, difference) };
    }),
    ...breakdown.sentences.map((words) => ({ row: REPORT.rows.group, measure: name, unit, site: REPORT.allSites, words: `${breakdown.name}: ${words}` })),
  ]);
