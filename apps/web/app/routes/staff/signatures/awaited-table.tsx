import { Table } from '../../../components/content/table.tsx';
import { Tag } from '../../../components/content/tag.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { deadline, instant } from '../../../texts/dates.ts';
import { SIGNATURES } from '../../../texts/staff-sign.ts';
import type { Awaited } from './oldest-first.ts';

/** Each proposal with what it is, of which case, who made it and when; its name leads to the page where it is read and signed. */
export const AwaitedTable = ({ awaited, now }: { awaited: readonly Awaited[]; now: string }) => (
  <Table
    caption={SIGNATURES.count(awaited.length)}
    captionSize="m"
    cards
    firstCellIsHeader
    rows={awaited}
    rowKey={({ href }) => href}
    columns={[
      { key: 'step', header: SIGNATURES.step, cell: ({ href, label, innovationName }) => <a href={href}>{SIGNATURES.of(label, innovationName)}</a> },
      {
        key: 'case',
        header: SIGNATURES.evaluation,
        cell: ({ reference, organisationName, stageTitle, simulated }) => (
          <>
            {[reference, organisationName, stageTitle].filter(Boolean).join(', ')} {simulated ? <SimulatedMark /> : null}
          </>
        ),
      },
      { key: 'by', header: SIGNATURES.by, cell: ({ by }) => by ?? SIGNATURES.notTold },
      { key: 'at', header: SIGNATURES.at, cell: ({ at }) => instant(at) },
      {
        key: 'due',
        header: SIGNATURES.due,
        cell: ({ dueAt }) =>
          dueAt === null ? (
            SIGNATURES.noDue
          ) : (
            <>
              {deadline(dueAt)} {Date.parse(dueAt) < Date.parse(now) ? <Tag colour="red">{SIGNATURES.overdue}</Tag> : null}
            </>
          ),
      },
    ]}
  />
);
