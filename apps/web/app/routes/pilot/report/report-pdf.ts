import { targetsSentence } from '@waymark/domain/pilot';
import { writePdf, type Block } from '@waymark/pdf';
import { day } from '../../../texts/dates.ts';
import { changeTitle, figure, REPORT, targetTitle } from '../../../texts/pilot-report.ts';
import { TOLD } from '../../../texts/pilot-measure.ts';
import { oneAtATime } from '../../exports/one-at-a-time.ts';
import { shortened } from '../../exports/shortened.ts';
import { findingLines, stopMonths } from './finding-lines.ts';
import { equityBlocks, incidentBlocks, moneyBlocks, planBlocks } from './pdf-tables.ts';
import type { ReadReport } from './report.server.ts';
import { standingText } from './standing-text.ts';

/** Characters that a file takes: a report of 10 measures at 50 sites has some 300,000. */
const MOST = 400_000;

type Measure = ReadReport['content']['measures'][number];

/** A report to read and print, as a tagged PDF: what the page has, with the marks on its first page and its standing on every head. */
export const reportPdf = (report: ReadReport, publisher: string, stopped?: AbortSignal): Promise<Buffer> => {
  const { content, simulated, standing, frozenAt } = report;
  const title = REPORT.standings[standing] ?? standing;
  const document = {
    title: REPORT.pdfTitle(content.innovation, title),
    runningHead: REPORT.runningHead(content.reference, title, simulated),
    publisher,
    madeAt: new Date(frozenAt ?? `${content.madeOn}T12:00:00Z`),
    blocks: shortened([...head(report, title), ...planBlocks(content), ...content.measures.flatMap(measureBlocks), ...incidentBlocks(content), ...moneyBlocks(content)], MOST, (left) => REPORT.cut(left.toLocaleString('en-GB'))),
  };
  return oneAtATime(() => writePdf(document, stopped));
};

const head = (report: ReadReport, title: string): Block[] => {
  const { content, simulated, sha256, standing } = report;
  return [
    { kind: 'heading', level: 1, text: `${REPORT.title}: ${content.innovation}` },
    ...(simulated ? [{ kind: 'mark', look: 'warning', text: REPORT.simulated } as const] : []),
    { kind: 'mark', look: standing === 'frozen' ? 'plain' : 'warning', text: title },
    { kind: 'mark', look: 'plain', text: REPORT.inConfidence },
    {
      kind: 'terms',
      rows: [
        { term: REPORT.reference, value: content.reference },
        { term: REPORT.organisation, value: content.organisation },
        { term: REPORT.madeOn, value: day(content.madeOn) },
        { term: REPORT.standing, value: standingText(report) },
        ...(sha256 ? [{ term: REPORT.sha256, value: sha256 }] : []),
        { term: REPORT.ran, value: content.runs.map(({ from, to }) => REPORT.run(day(from), to && day(to))).join('\n') },
        { term: REPORT.sites, value: content.sites.map(({ name, joinedOn, leftOn, leftBecause }) => REPORT.siteWas(name, day(joinedOn), leftOn && day(leftOn), leftBecause ?? null)).join('\n') || REPORT.noSites },
        { term: REPORT.data, value: content.completeness.sentence },
        { term: REPORT.targets, value: targetsSentence(content.measures) },
        { term: REPORT.mayRead, value: content.scope === 'whole' ? REPORT.mayReadText : `${REPORT.mayReadOwn} ${REPORT.ownSites}` },
        { term: REPORT.reading, value: [...REPORT.readingText, ...(simulated ? [REPORT.simulatedText] : [])].join('\n') },
      ],
    },
    ...(content.measures.length === 0 ? [{ kind: 'paragraph', text: REPORT.noMeasures } as const] : []),
  ];
};

const measureBlocks = (measure: Measure): Block[] => [
  { kind: 'heading', level: 2, text: measure.name },
  {
    kind: 'terms',
    rows: [
      ...(measure.main ? [{ term: REPORT.main, value: TOLD.yes }] : []),
      { term: REPORT.unit, value: measure.unit },
      ...(measure.numerator ? [{ term: REPORT.counted, value: TOLD.outOf(measure.numerator, measure.denominator) }] : []),
      { term: REPORT.better, value: TOLD.directions[measure.direction] ?? measure.direction },
      { term: REPORT.goal, value: `${figure(measure.baseline)} to ${figure(measure.target)}` },
      ...(measure.baselinePeriod ? [{ term: REPORT.period, value: measure.baselinePeriod }] : []),
      { term: REPORT.stopRule, value: measure.stopRule ?? REPORT.noStopRule },
      ...(measure.judgedUnder ? [{ term: REPORT.judged, value: measure.judgedUnder }] : []),
    ],
  },
  { kind: 'heading', level: 3, text: REPORT.together },
  ...(measure.pooled ? findingLines(measure.pooled).map((text): Block => ({ kind: 'paragraph', text })) : [{ kind: 'paragraph', text: measure.notPooled ?? '' } as const]),
  { kind: 'heading', level: 3, text: REPORT.tally },
  { kind: 'paragraph', text: measure.tally },
  ...(measure.sites.length === 0 ? [] : [{
    kind: 'table' as const,
    columns: [REPORT.site, REPORT.change, REPORT.target, REPORT.mean, REPORT.months, REPORT.stopMet],
    rows: measure.sites.map(({ site, variation, assurance, mean, known, missing, ...stops }) => [
      site, changeTitle(variation), targetTitle(assurance), figure(mean), REPORT.monthsKnown(known, missing.length), stops.stopRuleMet === null ? REPORT.noStopRule : stopMonths(stops) || REPORT.never,
    ]),
  }]),
  ...equityBlocks(measure),
  ...measure.sites.flatMap((site): Block[] => [{ kind: 'heading', level: 4, text: site.site }, { kind: 'list', items: findingLines(site) }]),
];
