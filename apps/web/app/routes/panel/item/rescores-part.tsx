import { Table } from '../../../components/content/table.tsx';
import { Tag } from '../../../components/content/tag.tsx';
import { WarningCallout } from '../../../components/content/warning-callout.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { Button } from '../../../components/form/button.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { PANEL_ITEM } from '../../../texts/panel-item.ts';
import type { ItemPage, ScoresRead } from './item.server.ts';

type Page = Pick<ItemPage, 'item' | 'criteria' | 'scores'>;

/** What was scored anew: sealed, one’s own; once opened, everybody’s beside the reviews. */
export function RescoresPart({ page, formKey }: { page: Page; formKey: string }) {
  const { item } = page;
  return (
    <>
      {item.rescores ? <Opened page={page} /> : <Sealed page={page} />}
      {item.mayOpen ? (
        <div className="wm-writes">
          <WarningCallout heading={PANEL_ITEM.open} headingLevel={3}>
            <p>{PANEL_ITEM.openLead}</p>
            <FormFrame formKey={formKey}>
              <Button name="intent" value="open">
                {PANEL_ITEM.open}
              </Button>
            </FormFrame>
          </WarningCallout>
        </div>
      ) : null}
    </>
  );
}

const titleIn = ({ criteria }: Pick<Page, 'criteria'>, id: string): string => criteria.find((one) => one.id === id)?.title ?? id;

function Sealed({ page }: { page: Page }) {
  const own = page.item.ownRescores ?? [];
  return (
    <>
      <p>{PANEL_ITEM.sealedStill}</p>
      {own.length > 0 ? (
        <Table
          caption={PANEL_ITEM.ownSealed}
          captionSize="s"
          cards
          firstCellIsHeader
          rows={own}
          rowKey={({ criterion }) => criterion}
          columns={[
            { key: 'criterion', header: PANEL_ITEM.criterion, cell: ({ criterion }) => titleIn(page, criterion) },
            { key: 'score', header: PANEL_ITEM.newScore, cell: ({ score }) => <>{score} <Tag colour="grey">{PANEL_ITEM.sealed}</Tag></> },
            { key: 'reason', header: PANEL_ITEM.reason, cell: ({ reason }) => reason },
          ]}
        />
      ) : null}
    </>
  );
}

function Opened({ page }: { page: Page }) {
  const given = page.item.rescores ?? [];
  if (given.length === 0) return <p>{PANEL_ITEM.noneGiven}</p>;
  return (
    <>
      {page.scores?.means.length ? <Means means={page.scores.means} /> : null}
      <Table
        caption={PANEL_ITEM.rescores}
        captionSize="s"
        cards
        firstCellIsHeader
        rows={given}
        rowKey={(_, index) => index}
        columns={[
          { key: 'person', header: PANEL_ITEM.person, cell: ({ person }) => person },
          { key: 'criterion', header: PANEL_ITEM.criterion, cell: ({ criterion }) => titleIn(page, criterion) },
          { key: 'score', header: PANEL_ITEM.newScore, cell: ({ score, counted, simulated }) => <>{score} {simulated ? <SimulatedMark what="score" /> : null} {counted ? null : <Tag colour="yellow">{PANEL_ITEM.notCounted}</Tag>}</> },
          { key: 'reason', header: PANEL_ITEM.reason, cell: ({ reason }) => reason },
        ]}
      />
    </>
  );
}

function Means({ means }: { means: ScoresRead['means'] }) {
  return (
    <>
      <Table
        caption={PANEL_ITEM.means}
        captionSize="s"
        cards
        firstCellIsHeader
        rows={means}
        rowKey={({ id }) => id}
        columns={[
          { key: 'criterion', header: PANEL_ITEM.criterion, cell: ({ title }) => title },
          { key: 'before', header: PANEL_ITEM.before, cell: ({ before, beforeCount }) => PANEL_ITEM.meanOf(before, beforeCount) },
          { key: 'after', header: PANEL_ITEM.after, cell: ({ after, afterCount }) => PANEL_ITEM.meanOf(after, afterCount) },
        ]}
      />
      <p className="nhsuk-body-s">{PANEL_ITEM.meansNote}</p>
    </>
  );
}
