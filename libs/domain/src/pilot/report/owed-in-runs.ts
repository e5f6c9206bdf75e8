import type { LocalDate } from '../../calendar/index.ts';
import { owedMonths } from '../upload/missing-months.ts';
import type { ReportFacts, ReportSite } from './report-facts.types.ts';

/** The months that a site owes within the runs of the pilot, in order: between two runs nobody owes anything, nor before the measure was locked. */
export const owedInRuns = ({ joinedOn, leftOn }: Pick<ReportSite, 'joinedOn' | 'leftOn'>, { runs, today }: Pick<ReportFacts, 'runs' | 'today'>, lockedOn?: LocalDate): LocalDate[] => [
  ...new Set(runs.flatMap(({ from, to }) => owedMonths({ joinedOn, leftOn }, `${from.slice(0, 7)}-01`, to === null || to > today ? today : to))),
].filter((month) => lockedOn === undefined || month >= `${lockedOn.slice(0, 7)}-01`).sort();
