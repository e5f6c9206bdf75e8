import { Table } from '../../../components/content/table.tsx';
import { Tag } from '../../../components/content/tag.tsx';
import { day } from '../../../texts/dates.ts';
import { REGISTER } from '../../../texts/register.ts';
import { liveCount } from './live-count.ts';
import type { Entry } from './register.server.ts';

/** The conditions of an adoption, as they were told. @param today YYYY-MM-DD */
export function RegisterConditions({ conditions, today }: Pick<Entry, 'conditions'> & { today: string }) {
  return (
    <>
      <h2 className="nhsuk-heading-m">{REGISTER.conditions}</h2>
      {conditions.length === 0 ? <p>{REGISTER.noConditions}</p> : null}
      <ol className="nhsuk-list nhsuk-list--number">
        {conditions.map(({ text, dueOn, metOn }, index) => (
          <li key={index}>
            <strong>{text}</strong>
            <br />
            {REGISTER.conditionBy(day(dueOn))} {metOn ? <Tag colour="green">{REGISTER.conditionMet(day(metOn))}</Tag> : <Tag colour={dueOn < today ? 'red' : 'white'}>{dueOn < today ? REGISTER.conditionOverdue : REGISTER.conditionNotMet}</Tag>}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Where it is in use, in a sentence and by region. */
export function InUse({ liveIn, state }: Pick<Entry, 'liveIn' | 'state'>) {
  const count = liveCount(liveIn);
  const ended = state === 'no-longer-adopted';
  return (
    <>
      <h2 className="nhsuk-heading-m">{REGISTER.where}</h2>
      <p>{count === 0 ? REGISTER.whereNone : ended ? REGISTER.whereWas(count) : REGISTER.whereSentence(count, liveIn.filter(({ region }) => region !== null).length)}</p>
      {count > 0 ? (
        <Table
          caption={REGISTER.byRegion}
          captionSize="s"
          firstCellIsHeader
          rows={liveIn}
          rowKey={({ region }) => region ?? ''}
          columns={[
            { key: 'region', header: REGISTER.region, cell: ({ region }) => region ?? REGISTER.noRegion },
            { key: 'live', header: REGISTER.organisations, numeric: true, cell: ({ live }) => live },
          ]}
        />
      ) : null}
    </>
  );
}
