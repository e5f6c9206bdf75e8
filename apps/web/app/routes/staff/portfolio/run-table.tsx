import { Link } from 'react-router';
import { Table } from '../../../components/content/table.tsx';
import { Tag } from '../../../components/content/tag.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { instant } from '../../../texts/dates.ts';
import { PORTFOLIO } from '../../../texts/portfolio.ts';
import type { ChoiceRead } from './choice.server.ts';

/** Runs of which one may see every case, the newest first. */
export function RunTable({ runs }: Pick<ChoiceRead, 'runs'>) {
  if (runs.length === 0) return <p>{PORTFOLIO.noRuns}</p>;
  return (
    <Table
      caption={PORTFOLIO.caption}
      captionHidden
      cards
      firstCellIsHeader
      rows={runs}
      rowKey={({ id }) => id}
      columns={[
        { key: 'run', header: PORTFOLIO.runOf, cell: ({ id, stageTitle, cases, simulated }) => (
            <>
              <Link to={`/portfolio/${id}`}>{PORTFOLIO.of(stageTitle, cases)}</Link> {simulated ? <SimulatedMark what="scores" /> : null}
            </>
          ) },
        { key: 'made', header: PORTFOLIO.made, cell: ({ runAt, runBy }) => PORTFOLIO.madeBy(instant(runAt), runBy) },
        { key: 'result', header: PORTFOLIO.result, cell: ({ status }) => (status === 'calibrated' ? <Tag colour="green">{PORTFOLIO.calibrated}</Tag> : <Tag colour="grey">{PORTFOLIO.refused}</Tag>) },
      ]}
    />
  );
}
