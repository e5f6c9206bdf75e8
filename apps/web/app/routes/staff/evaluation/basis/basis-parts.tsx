import { Table } from '../../../../components/content/table.tsx';
import { Tag } from '../../../../components/content/tag.tsx';
import { SimulatedMark } from '../../../../components/evaluation/simulated-mark.tsx';
import { BUDGET } from '../../../../texts/staff-budget.ts';
import { DECIDE } from '../../../../texts/staff-decide.ts';
import { Paragraphs } from '../../frame/paragraphs.tsx';
import { BudgetTables } from '../budget/budget-tables.tsx';
import { HeadlineFigures } from '../decide/rests-on.tsx';
import type { Basis } from './basis.server.ts';

/** What the decision rests on, for whoever proposes it and for whoever signs it: the same to both. */
export function BasisParts({ basis, id }: { basis: Basis; id: string }) {
  const { scores, sitesOnTarget, determination, pilot, budget } = basis;
  return (
    <>
      <HeadlineFigures scores={scores} sitesOnTarget={sitesOnTarget} />
      {determination ? (
        <>
          <h2 className="nhsuk-heading-s">{DECIDE.determination}</h2>
          <p>{DECIDE.determinedStep(determination.step)}</p>
          <Paragraphs text={determination.reasons} />
        </>
      ) : null}
      {pilot ? <PilotMeasures pilot={pilot} id={id} /> : null}
      {budget ? (
        <>
          <h2 className="nhsuk-heading-s">{BUDGET.title}</h2>
          {budget.recorded ? <BudgetTables budget={budget.recorded} /> : <p>{BUDGET.none}</p>}
          <p>
            <a href={`/evaluations/${id}/budget`}>{BUDGET.open}</a>
          </p>
        </>
      ) : null}
    </>
  );
}

function PilotMeasures({ pilot, id }: { pilot: NonNullable<Basis['pilot']>; id: string }) {
  const { measures, met, simulated, frozen } = pilot;
  return (
    <>
      {measures.length === 0 ? (
        <p>{DECIDE.noMeasures}</p>
      ) : (
        <>
          <p>
            <strong>{DECIDE.measuresMet(met, measures.length)}</strong> {simulated ? <SimulatedMark what="measures" /> : null}
          </p>
          <Table
            caption={DECIDE.measures}
            captionSize="s"
            cards
            firstCellIsHeader
            rows={measures}
            rowKey={({ name }) => name}
            columns={[
              { key: 'measure', header: DECIDE.measure, cell: ({ name, main }) => (main ? DECIDE.mainMeasure(name) : name) },
              { key: 'met', header: DECIDE.target, cell: ({ met: reached }) => <Tag colour={reached ? 'green' : 'white'}>{reached ? DECIDE.targetMet : DECIDE.targetNotMet}</Tag> },
              { key: 'verdict', header: DECIDE.verdict, cell: ({ verdict }) => verdict },
            ]}
          />
        </>
      )}
      <p>
        <a href={`/pilots/${id}/report`}>{DECIDE.pilotReport(frozen)}</a>
      </p>
    </>
  );
}
