import type { Block } from '@waymark/pdf';
import { EQUITY } from '../../../texts/pilot-equity.ts';
import { pounds, REPORT } from '../../../texts/pilot-report.ts';
import { groupCells } from './equity-words.ts';
import { planRows } from './plan-rows.ts';
import type { ReadReport } from './report.server.ts';

type Content = ReadReport['content'];

/** The plan that the report is judged under; nothing in reports of before. */
export const planBlocks = (content: Content): Block[] => {
  const rows = planRows(content);
  return rows.length === 0 ? [] : [{ kind: 'heading', level: 2, text: REPORT.plan }, { kind: 'terms', rows: rows.map(({ key, value }) => ({ term: key, value })) }];
};

/** A measure by groups of people; nothing where the plan names no breakdown. */
export const equityBlocks = ({ equity = [] }: Content['measures'][number]): Block[] =>
  equity.flatMap(({ name, groups, sentences }): Block[] => [
    { kind: 'heading', level: 3, text: EQUITY.reportHeading(name) },
    ...(groups.length > 0
      ? [{
          kind: 'table' as const,
          columns: [EQUITY.group, EQUITY.numerator, EQUITY.denominator, EQUITY.rate, EQUITY.difference],
          rows: groups.map((group) => {
            const { numerator, denominator, rate, difference } = groupCells(group);
            return [group.group, numerator, denominator, rate, difference];
          }),
        }]
      : []),
    { kind: 'list', items: sentences },
  ]);

/** Incidents by severity. */
export const incidentBlocks = ({ incidents }: Content): Block[] => [
  { kind: 'heading', level: 2, text: REPORT.incidents },
  {
    kind: 'table',
    columns: [REPORT.severity, REPORT.reported, REPORT.open],
    rows: incidents.map(({ severity, reported, open }) => [REPORT.severities[severity] ?? severity, String(reported), String(open)]),
  },
];

/** Costs and savings beside the plan; nothing where they are not the reader's to see. */
export const moneyBlocks = ({ money }: Content): Block[] =>
  money === null
    ? []
    : [
        { kind: 'heading', level: 2, text: REPORT.money },
        ...money.sentences.map((text): Block => ({ kind: 'paragraph', text })),
        ...(money.months.length === 0
          ? []
          : [
              {
                kind: 'table' as const,
                columns: [REPORT.month, REPORT.plannedCost, REPORT.actualCost, REPORT.plannedSaving, REPORT.actualSaving],
                rows: money.months.map(({ month, planned, actual }) => [
                  month.slice(0, 7),
                  ...([planned?.cost, actual?.cost, planned?.saving, actual?.saving] as const).map((amount) => (amount === undefined ? REPORT.notKnown : pounds(amount))),
                ]),
              },
            ]),
      ];
