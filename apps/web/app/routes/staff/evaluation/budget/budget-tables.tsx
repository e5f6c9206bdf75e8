import { Table } from '../../../../components/content/table.tsx';
import { Tag, type TagColour } from '../../../../components/content/tag.tsx';
import { SimulatedMark } from '../../../../components/evaluation/simulated-mark.tsx';
import { BUDGET, wholePounds } from '../../../../texts/staff-budget.ts';
import { day } from '../../../../texts/dates.ts';
import type { BudgetRead } from './budget.server.ts';

const COLOUR: Readonly<Record<string, TagColour>> = { met: 'green', 'not-met': 'red', 'not-known': 'white' };

/** Costs, savings and people by year, and each test of the funding policy on them. */
export function BudgetTables({ budget }: { budget: BudgetRead }) {
  const { years, guidance, earlierSupport, impact } = budget;
  return (
    <>
      <p>
        {impact ? <Tag colour={COLOUR[impact.state] ?? 'white'}>{BUDGET.state(impact.state)}</Tag> : null} {impact ? BUDGET.judgedBy(impact.tests, day(budget.judgedOn)) : BUDGET.noTests(day(budget.judgedOn))}{' '}
        {budget.simulated ? <SimulatedMark what="budget impact" /> : null}
      </p>
      <Table
        caption={BUDGET.byYear}
        captionSize="s"
        cards
        firstCellIsHeader
        rows={years.map((year, at) => ({ ...year, year: at + 1, net: year.cost - year.saving }))}
        rowKey={({ year }) => String(year)}
        columns={[
          { key: 'year', header: BUDGET.year, cell: ({ year }) => BUDGET.yearOf(year) },
          { key: 'cost', header: BUDGET.amounts.cost, numeric: true, cell: ({ cost }) => wholePounds(cost) },
          { key: 'saving', header: BUDGET.amounts.saving, numeric: true, cell: ({ saving }) => wholePounds(saving) },
          { key: 'net', header: BUDGET.net, numeric: true, cell: ({ net }) => wholePounds(net) },
          { key: 'population', header: BUDGET.amounts.population, numeric: true, cell: ({ population }) => population.toLocaleString('en-GB') },
        ]}
      />
      <p>{guidance ? BUDGET.guidanceSays(guidance, day(guidance.publishedOn)) : BUDGET.noGuidance}</p>
      {earlierSupport ? <p>{BUDGET.supportSays(earlierSupport.programme)}</p> : null}
      {impact ? (
        <Table
          caption={BUDGET.tests}
          captionSize="s"
          cards
          firstCellIsHeader
          rows={impact.results}
          rowKey={({ test }) => test}
          columns={[
            { key: 'test', header: BUDGET.test, cell: ({ test }) => BUDGET.titles[test] ?? test },
            { key: 'state', header: BUDGET.result, cell: ({ state }) => <Tag colour={COLOUR[state] ?? 'white'}>{BUDGET.state(state)}</Tag> },
            { key: 'sentence', header: BUDGET.found, cell: ({ sentence }) => sentence },
          ]}
        />
      ) : null}
    </>
  );
}
