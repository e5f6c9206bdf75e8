import { Table } from '../../../../components/content/table.tsx';
import { Tag } from '../../../../components/content/tag.tsx';
import { SimulatedMark } from '../../../../components/evaluation/simulated-mark.tsx';
import { Paragraphs } from '../../frame/paragraphs.tsx';
import { HeadlineFigures } from '../decide/rests-on.tsx';
import type { Basis } from './basis.server.ts';

/** What the decision rests on, for whoever proposes it and for whoever signs it: the same to both. */
export function BasisParts({ basis, id }: { basis: Basis; id: string }) {
  const { scores, headline, determination, pilot, budget } = basis;
  return (
    <>
      <HeadlineFigures scores={scores} pilot={headline} />
      {determination ? (
        <>
          <h2 className="nhsuk-heading-s">{determination.title}</h2>
          <p>{determination.step}</p>
          <Paragraphs text={determination.reasons} />
        </>
      ) : null}
      {pilot ? <PilotMeasures pilot={pilot} id={id} /> : null}
      {budget ? (
        <>
          <h2 className="nhsuk-heading-s">{budget.title}</h2>
          {budget.simulated ? <SimulatedMark what="budget impact" /> : null}
          {budget.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>
            <a href={`/evaluations/${id}/budget`}>{budget.open}</a>
          </p>
        </>
      ) : null}
    </>
  );
}

function PilotMeasures({ pilot, id }: { pilot: NonNullable<Basis['pilot']>; id: string }) {
  const { words, said, measures, simulated, report } = pilot;
  return (
    <>
      <p>
        <strong>{said}</strong> {simulated && measures.length > 0 ? <SimulatedMark what="measures" /> : null}
      </p>
      {measures.length > 0 ? (
        <Table
          caption={words.measures}
          captionSize="s"
          cards
          firstCellIsHeader
          rows={measures}
          rowKey={({ name }) => name}
          columns={[
            { key: 'measure', header: words.measure, cell: ({ name }) => name },
            { key: 'met', header: words.target, cell: ({ reached, target }) => <Tag colour={reached ? 'green' : 'white'}>{target}</Tag> },
            { key: 'verdict', header: words.verdict, cell: ({ verdict }) => verdict },
          ]}
        />
      ) : null}
      <p>
        <a href={`/pilots/${id}/report`}>{report}</a>
      </p>
    </>
  );
}
