import { Button } from '../../components/form/button.tsx';
import { Checkboxes } from '../../components/form/checkboxes.tsx';
import { Input } from '../../components/form/input.tsx';
import { BulkBar } from '../../components/list/bulk-bar.tsx';
import { EmptyState } from '../../components/list/empty-state.tsx';
import { Filter } from '../../components/list/filter.tsx';
import { ListLayout } from '../../components/list/list-layout.tsx';
import { Pagination } from '../../components/navigation/pagination.tsx';
import { Table } from '../../components/content/table.tsx';
import { Part, Shown } from './part.tsx';
import { COLUMNS, ROWS } from './sample-rows.tsx';

/** A list that staff work from, with all its parts. */
export function Lists() {
  return (
    <Part id="lists" title="Lists">
      <Shown name="Filter, bulk bar, table as cards, pagination">
        <ListLayout
          filter={
            <Filter set={1} clearHref="#lists" id="show-filter">
              <Input id="filter-words" name="words" label="Name, organisation or reference" />
              <Checkboxes id="filter-stage" name="stage" label="Stage" labelSize="s" small defaultValues={['triage']} items={[{ value: 'triage', label: 'Triage (3)' }, { value: 'review', label: 'Evidence review (2)' }, { value: 'pilot', label: 'Pilot (2)' }]} />
              <Checkboxes id="filter-limit" name="limit" label="Time limit" labelSize="s" small items={[{ value: 'late', label: 'Late (2)' }, { value: 'paused', label: 'Paused (1)' }]} />
            </Filter>
          }
        >
          <form method="post" id="show-bulk">
            <p>
              <strong>4 innovations</strong>, most urgent first
            </p>
            <BulkBar selected={2}>
              <Button variant="reverse" small name="act" value="assign">
                Assign to me
              </Button>
              <Button variant="reverse" small name="act" value="ask">
                Ask for information
              </Button>
            </BulkBar>
            <Table caption="Innovations in the pipeline" captionHidden cards firstCellIsHeader columns={COLUMNS} rows={ROWS} rowKey={(row) => row.reference} />
          </form>
          <Pagination label="Innovations" previous={{ href: '#lists', label: 'Innovations 1 to 25' }} next={{ href: '#lists', label: 'Innovations 51 to 75' }} />
        </ListLayout>
      </Shown>
      <Shown name="Bulk bar where nothing counts">
        <form method="post" id="show-bulk-uncounted">
          <BulkBar>
            <Button variant="reverse" small name="act" value="assign">
              Assign to me
            </Button>
          </BulkBar>
        </form>
      </Shown>
      <Shown name="Table with figures that scrolls">
        <Table
          caption="Readings by month"
          captionId="readings-caption"
          captionSize="s"
          scroll
          compact
          striped
          firstCellIsHeader
          columns={[
            { key: 'month', header: 'Month', cell: ([month]) => month },
            ...['Patients', 'Readmissions', 'For each 100', 'Lower limit', 'Mean', 'Upper limit'].map((header, index) => ({ key: header, header, numeric: true, cell: (row: readonly string[]) => row[index + 1] })),
          ]}
          rows={[
            ['September 2026', '311', '48', '15.4', '13.0', '15.6', '18.3'],
            ['October 2026', '297', '43', '14.5', '13.0', '15.6', '18.3'],
          ]}
          rowKey={([month]) => month ?? ''}
        />
      </Shown>
      <Shown name="Pagination with numbers">
        <Pagination label="Register" previous={{ href: '#lists' }} next={{ href: '#lists' }} pages={[{ number: 1, href: '#lists' }, { number: 2, href: '#lists', current: true }, 'gap', { number: 9, href: '#lists' }]} />
      </Shown>
      <Shown name="Empty state">
        <EmptyState because="new" heading="No innovations yet" headingLevel={4}>
          <p>Innovations appear here when they are sent. The spring call opens on 12 January 2027.</p>
        </EmptyState>
        <EmptyState because="filtered" heading="No innovations match these filters" headingLevel={4} clearHref="#lists">
          <p>8 innovations are in the pipeline.</p>
        </EmptyState>
      </Shown>
    </Part>
  );
}
