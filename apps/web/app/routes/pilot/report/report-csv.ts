import { targetsSentence, type Finding, type MeasureReport, type SiteFinding } from '@waymark/domain/pilot';
import { csvOf } from '@waymark/domain/forms';
import { changeTitle, pounds, REPORT, targetTitle } from '../../../texts/pilot-report.ts';
import type { ReadReport } from './report.server.ts';
import { equityRows } from './equity-rows.ts';
import { findingLines } from './finding-lines.ts';
import { planRows } from './plan-rows.ts';

type Row = Partial<Record<'row' | 'measure' | 'unit' | 'site' | 'month' | 'value' | 'numerator' | 'denominator' | 'late' | 'corrected' | 'change' | 'target' | 'words', string>>;

const CELLS: readonly (keyof Row)[] = ['row', 'measure', 'unit', 'site', 'month', 'value', 'numerator', 'denominator', 'late', 'corrected', 'change', 'target', 'words'];

/** A report as a table: a line for each verdict, each month of each site, those of a baseline apart, incidents, and each month of money. Every line bears the marks. */
export const reportCsv = ({ standing, sha256, simulated, content }: ReadReport): string => {
  const { reference, innovation, madeOn, measures, incidents, incidentsBySite, sites, money } = content;
  const common = [reference, innovation, simulated ? REPORT.yes : REPORT.no, REPORT.standings[standing] ?? standing, madeOn, sha256 ?? ''];
  const rows: Row[] = [
    { row: REPORT.rows.words, words: content.completeness.sentence },
    { row: REPORT.rows.words, words: targetsSentence(measures) },
    ...planRows(content).map(({ key, value }) => ({ row: REPORT.rows.plan, words: `${key}: ${value}` })),
    ...measures.flatMap(ofMeasure),
    ...incidents.map(({ severity, reported, open }) => ({ row: REPORT.rows.incidents, site: content.scope === 'whole' ? REPORT.allSites : '', value: String(reported), words: incidentWords(severity, reported, open) })),
    ...incidentsBySite.flatMap(({ siteId, counts }) =>
      counts.map(({ severity, reported, open }) => ({ row: REPORT.rows.incidents, site: sites.find(({ id }) => id === siteId)?.name ?? '', value: String(reported), words: incidentWords(severity, reported, open) })),
    ),
    ...(money?.sentences ?? []).map((words) => ({ row: REPORT.rows.money, words })),
    ...(money?.months ?? []).flatMap(({ month, planned, actual }) => [
      ...(planned ? [{ row: REPORT.rows.money, month: month.slice(0, 7), words: `${REPORT.plannedCost} ${pounds(planned.cost)}; ${REPORT.plannedSaving} ${pounds(planned.saving)}` }] : []),
      ...(actual ? [{ row: REPORT.rows.money, month: month.slice(0, 7), words: `${REPORT.actualCost} ${pounds(actual.cost)}; ${REPORT.actualSaving} ${pounds(actual.saving)}` }] : []),
    ]),
  ];
  return csvOf([REPORT.columns, ...rows.map((row) => [...common, ...CELLS.map((cell) => row[cell] ?? '')])]);
};

const incidentWords = (severity: string, reported: number, open: number): string => `${REPORT.severities[severity] ?? severity}: ${REPORT.reported.toLowerCase()} ${reported}, ${REPORT.open.toLowerCase()} ${open}`;

const ofMeasure = (measure: MeasureReport): Row[] => [
  ...(measure.pooled ? ofFinding(measure, measure.pooled, REPORT.allSites) : [{ row: REPORT.rows.verdict, measure: measure.name, unit: measure.unit, site: REPORT.allSites, words: measure.notPooled ?? '' }]),
  ...(measure.judgedUnder ? [{ row: REPORT.rows.plan, measure: measure.name, unit: measure.unit, words: measure.judgedUnder }] : []),
  { row: REPORT.rows.words, measure: measure.name, unit: measure.unit, words: measure.tally },
  ...equityRows(measure),
  ...measure.sites.flatMap((site) => ofFinding(measure, site, site.site)),
];

const ofFinding = ({ name, unit }: MeasureReport, finding: Finding | SiteFinding, site: string): Row[] => [
  { row: REPORT.rows.verdict, measure: name, unit, site, value: text(finding.mean), change: changeTitle(finding.variation), target: targetTitle(finding.assurance), words: findingLines(finding).join(' ') },
  ...ofMonths({ name, unit }, finding.baseline?.months ?? [], site, [REPORT.rows.baseline, REPORT.rows.noBaseline]),
  ...ofMonths({ name, unit }, finding.months, site, [REPORT.rows.reading, REPORT.rows.missing]),
];

const ofMonths = ({ name, unit }: Pick<MeasureReport, 'name' | 'unit'>, months: Finding['months'], site: string, [known, missing]: readonly [string, string]): Row[] =>
  months.map(({ month, value, numerator, denominator, late, corrected }) => ({
    row: value === null ? missing : known,
    measure: name, unit, site, month: month.slice(0, 7), value: text(value), numerator: text(numerator), denominator: text(denominator),
    late: late ? REPORT.yes : REPORT.no, corrected: corrected ? REPORT.yes : REPORT.no,
  }));

const text = (value: number | null): string => (value === null ? '' : String(value));
