import { useEffect, useRef } from 'react';
import { Details } from '../../../../components/content/details.tsx';
import { Table } from '../../../../components/content/table.tsx';
import { Button } from '../../../../components/form/button.tsx';
import { Checkboxes } from '../../../../components/form/checkboxes.tsx';
import { FormFrame } from '../../../../shell/form-frame.tsx';
import { day } from '../../../../texts/dates.ts';
import { TARGETS } from '../../../../texts/staff-targets.ts';
import type { TargetPreview } from './preview-of.ts';
import { targetValue } from './typed-targets.ts';

/** How many would be added and which, to be ticked and confirmed; who is on the roll-out already, and what is wrong with others. */
export function Preview({ preview, formKey }: { preview: TargetPreview; formKey: string }) {
  const { fresh, freshCount, there, thereCount, bad, badCount, regions, now } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [preview]); // the button that was pressed stands far below
  return (
    <section aria-labelledby="preview">
      <h2 className="nhsuk-heading-m" id="preview" ref={heading} tabIndex={-1}>
        {TARGETS.result}
      </h2>
      <p>{[TARGETS.fresh(freshCount), TARGETS.there(thereCount), TARGETS.bad(badCount)].filter(Boolean).join(' ')}</p>
      {freshCount > 0 ? (
        <>
          <p>{TARGETS.expected(now, now + freshCount)}</p>
          <Table
            caption={TARGETS.byRegion}
            captionSize="s"
            firstCellIsHeader
            rows={regions}
            rowKey={({ region }) => region ?? ''}
            columns={[
              { key: 'region', header: TARGETS.region, cell: ({ region }) => region ?? TARGETS.noRegion },
              { key: 'now', header: TARGETS.now, numeric: true, cell: (row) => row.now },
              { key: 'new', header: TARGETS.new, numeric: true, cell: (row) => row.fresh },
            ]}
          />
          <FormFrame key={formKey} formKey={formKey}>
            {freshCount > fresh.length ? <p>{TARGETS.firstOnly(fresh.length)}</p> : null}
            <Checkboxes
              id="target"
              name="target"
              label={TARGETS.whoIsNew}
              labelSize="s"
              small
              items={fresh.map(({ id, name, plannedOn }) => ({ value: targetValue(id, plannedOn), label: TARGETS.target(name, day(plannedOn)) }))}
              defaultValues={fresh.map(({ id, plannedOn }) => targetValue(id, plannedOn))}
            />
            <Button name="intent" value="add">
              {TARGETS.confirm}
            </Button>
          </FormFrame>
        </>
      ) : null}
      {badCount > bad.length ? <p>{TARGETS.firstFaults(bad.length, badCount)}</p> : null}
      {bad.length > 0 ? (
        <Table
          caption={TARGETS.faults}
          captionSize="s"
          cards
          firstCellIsHeader
          rows={bad.map((fault, at) => ({ ...fault, at }))}
          rowKey={({ at }) => String(at)}
          columns={[
            { key: 'line', header: TARGETS.line, cell: ({ line }) => line ?? '–' },
            { key: 'column', header: TARGETS.column, cell: ({ field }) => field ?? TARGETS.wholeLine },
            { key: 'remedy', header: TARGETS.remedy, cell: ({ message }) => message },
          ]}
        />
      ) : null}
      {there.length > 0 ? (
        <Details summary={`${TARGETS.whoIsThere} (${thereCount})`}>
          {thereCount > there.length ? <p>{TARGETS.firstThere(there.length, thereCount)}</p> : null}
          <Table
            caption={TARGETS.whoIsThere}
            captionHidden
            cards
            firstCellIsHeader
            rows={there}
            rowKey={({ id }) => id}
            columns={[
              { key: 'organisation', header: TARGETS.organisation, cell: ({ name }) => name },
              { key: 'asked', header: TARGETS.asked, cell: ({ plannedOn }) => day(plannedOn) },
              { key: 'recorded', header: TARGETS.recordedFor, cell: ({ recordedFor }) => (recordedFor ? day(recordedFor) : TARGETS.noDay) },
            ]}
          />
          <p>{TARGETS.change}</p>
        </Details>
      ) : null}
    </section>
  );
}
