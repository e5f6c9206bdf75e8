import type { LocalDate } from '@waymark/domain/calendar';
import type { Breakdown } from '@waymark/domain/pilot';
import { groupsFor, PLAYED_BREAKDOWNS } from '../model/groups-for.ts';
import type { PlayedMeasure } from '../model/measures-for.ts';
import type { ApiClient } from './api-client.ts';
import type { Entry } from './entry.ts';
import { PlayProblem } from './play-problem.ts';

/** Whether the pilot of an entry is told by groups of people: the first of a replay that is to be finished. */
export const isGrouped = ({ world, innovation }: Pick<Entry, 'world' | 'innovation'>): boolean => {
  if (world.grouped === null && innovation.playback.some((step) => step.do === 'finish-pilot')) world.grouped = innovation.id;
  return world.grouped === innovation.id;
};

/** What a measure of it is told by: people are counted for the balancing one alone. */
export const playedBreakdowns = (entry: Entry, { kind }: PlayedMeasure): Breakdown[] => (kind === 'balancing' && isGrouped(entry) ? [...PLAYED_BREAKDOWNS] : []);

interface OneReading {
  measure: string;
  kind: PlayedMeasure['kind'];
  value: number;
}

/** The readings of a month at a site as the file that its lead sends: the whole of each measure, and what is counted by group. */
export const playFile = async (siteLead: ApiClient, { evaluationId, site, month }: { evaluationId: string; site: string; month: LocalDate }, readings: readonly OneReading[]): Promise<void> => {
  const rows = readings.flatMap(({ measure, kind, value }) => {
    const at = [measure, site, month.slice(0, 7)];
    if (kind !== 'balancing') return [[...at, '', '', '', '', value]];
    const { whole, groups } = groupsFor(value);
    return [[...at, '', '', whole.numerator, whole.denominator, ''], ...groups.map((one) => [...at, one.breakdown, one.group, one.numerator, one.denominator, ''])];
  });
  const uploadId = await siteLead.upload('readings.csv', [HEADER, ...rows].map((row) => row.map(quoted).join(',')).join('\n'));
  const sent = (confirmed?: string) => siteLead.act<{ refusedRows: { field: string; message: string }[]; unsureMark: string | null }>('uploadReadings', { evaluationId, uploadId, ...(confirmed ? { confirmed } : {}) });
  const { refusedRows, unsureMark } = await sent();
  // what is played is meant
  if (unsureMark) await sent(unsureMark);
  if (refusedRows.length > 0) throw new PlayProblem(`Rows of readings were refused: ${refusedRows.map(({ field, message }) => `${field}: ${message}`).join('; ')}`);
};

const HEADER = ['measure', 'site', 'month', 'breakdown', 'group', 'numerator', 'denominator', 'value'];

const quoted = (cell: string | number): string => `"${String(cell).replaceAll('"', '""')}"`;
