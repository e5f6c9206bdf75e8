import { Table } from '../../../components/content/table.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { day } from '../../../texts/dates.ts';
import { REGISTER } from '../../../texts/register.ts';
import { Paragraphs } from '../../staff/frame/paragraphs.tsx';
import type { Entry } from './register.server.ts';

/** Why, in words that were written for the public, those told last first. */
export function RegisterReasons({ reasons }: Pick<Entry, 'reasons'>) {
  return (
    <>
      <h2 className="nhsuk-heading-m">{REGISTER.reasons}</h2>
      {reasons.length === 0 ? <p>{REGISTER.noReasons}</p> : null}
      {reasons.map(({ text, toldOn }, index) => (
        <div key={index}>
          {reasons.length > 1 ? <h3 className="nhsuk-heading-s">{REGISTER.toldOn(day(toldOn))}</h3> : null}
          <Paragraphs text={text} />
        </div>
      ))}
    </>
  );
}

/** What the report of the pilot said on which the adoption rests. */
export function RegisterEvidence({ evidence, simulated }: Pick<Entry, 'evidence' | 'simulated'>) {
  return (
    <>
      <h2 className="nhsuk-heading-m">{REGISTER.evidence}</h2>
      {evidence === null ? (
        <p>{REGISTER.noEvidence}</p>
      ) : (
        <>
          <p>
            {REGISTER.evidenceSentence(evidence)} {evidence.amendedOn ? `${REGISTER.amended(evidence.amendedOn.map(day))} ` : ''}
            {REGISTER.evidenceOf(day(evidence.madeOn))} {simulated ? <SimulatedMark what="evidence" /> : null}
          </p>
          {evidence.measures.length > 0 ? (
            <Table
              caption={REGISTER.measures}
              captionSize="s"
              cards
              firstCellIsHeader
              rows={evidence.measures}
              rowKey={({ name }) => name}
              columns={[
                { key: 'measure', header: REGISTER.measure, cell: ({ name, main }) => (main ? REGISTER.mainMeasure(name) : name) },
                { key: 'verdict', header: REGISTER.verdict, cell: ({ verdict }) => verdict },
              ]}
            />
          ) : null}
        </>
      )}
    </>
  );
}
