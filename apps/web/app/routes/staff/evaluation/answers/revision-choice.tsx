import { Form } from 'react-router';
import { Button } from '../../../../components/form/button.tsx';
import { Checkboxes } from '../../../../components/form/checkboxes.tsx';
import { Select } from '../../../../components/form/select.tsx';
import { ANSWERS } from '../../../../texts/staff-record.ts';
import type { RevisionRead } from './revisions.server.ts';

/** Which revision is shown and what it is compared with: kept in the address. */
export function RevisionChoice({ revisions, shown }: { revisions: readonly { revision: number }[]; shown: RevisionRead }) {
  const items = revisions.map(({ revision }) => ({ value: String(revision), text: ANSWERS.revision(revision) })).reverse();
  return (
    <Form method="get">
      <Select id="revision" name="revision" label={ANSWERS.revisions} items={items} defaultValue={String(shown.revision)} />
      <Select
        id="compare"
        name="compare"
        label={ANSWERS.compareWith}
        items={[{ value: '', text: ANSWERS.nothing }, ...items]}
        defaultValue={shown.comparedWith === null ? '' : String(shown.comparedWith)}
      />
      <Checkboxes
        id="changes"
        name="changes"
        small
        items={[{ value: 'only', label: ANSWERS.changesOnly }]}
        defaultValues={shown.onlyChanges ? ['only'] : []}
      />
      <Button variant="secondary">{ANSWERS.show}</Button>
    </Form>
  );
}
