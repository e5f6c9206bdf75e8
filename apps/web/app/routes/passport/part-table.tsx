import { Details } from '../../components/content/details.tsx';
import { Table } from '../../components/content/table.tsx';
import { Tag } from '../../components/content/tag.tsx';
import { SimulatedMark } from '../../components/evaluation/simulated-mark.tsx';
import { ELSEWHERE, PASSPORT } from '../../texts/passport.ts';
import type { ShownPart } from './shown-passport.server.ts';

/** Every part of a passport: what it says, where it comes from and until when it counts. */
export const PartTable = ({ parts }: { parts: readonly ShownPart[] }) => (
  <Table
    caption={ELSEWHERE.parts}
    captionHidden
    cards
    firstCellIsHeader
    rows={parts}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'part',
        header: ELSEWHERE.part,
        cell: ({ title, simulated }) => (
          <>
            {title} {simulated ? <SimulatedMark what={title} /> : null}
          </>
        ),
      },
      {
        key: 'says',
        header: ELSEWHERE.says,
        cell: ({ says, answers }) => (
          <>
            <Lines lines={says} />
            {answers.length > 0 ? <Answers answers={answers} /> : null}
          </>
        ),
      },
      { key: 'where', header: ELSEWHERE.where, cell: ({ where }) => <Lines lines={where} /> },
      { key: 'until', header: PASSPORT.ends, cell: ({ until, ended }) => (ended ? <Tag colour="red">{ELSEWHERE.ended(until)}</Tag> : until) },
    ]}
  />
);

/** A file may say the same twice. */
const Lines = ({ lines }: { lines: readonly string[] }) => lines.map((line, at) => (
  <span key={`${at} ${line}`} className="wm-table__more">
    {line}
  </span>
));

const Answers = ({ answers }: Pick<ShownPart, 'answers'>) => (
  <Details summary={ELSEWHERE.answers(answers.length)}>
    <dl>
      {answers.map(({ id, question, answer }, at) => (
        <div key={`${at} ${id}`}>
          <dt>
            {id} {question}
          </dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  </Details>
);
