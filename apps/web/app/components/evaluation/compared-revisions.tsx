import { Form } from 'react-router';
import { DIFFERENCES } from '../../texts/differences.ts';
import { Button } from '../form/button.tsx';
import { Select } from '../form/select.tsx';
import { AnsweredRequests, type AnsweredRequest } from './answered-requests.tsx';
import { DocumentDifferences, type ChangedDocuments } from './document-differences.tsx';
import { Differences, type ShownDifference } from './differences.tsx';

interface ComparedRevisionsProps {
  revisions: readonly number[];
  from: number;
  to: number;
  differences: readonly ShownDifference[];
  documents: ChangedDocuments;
  answered: readonly AnsweredRequest[];
}

/** Two revisions, chosen in the address, what they answer otherwise, and how their documents differ. */
export const ComparedRevisions = ({ revisions, from, to, differences, documents, answered }: ComparedRevisionsProps) => {
  const items = revisions.map((revision) => ({ value: String(revision), text: DIFFERENCES.revision(revision) }));
  return (
    <>
      <Form method="get">
        <Select key={`from ${from}`} id="from" name="from" label={DIFFERENCES.from} items={items} defaultValue={String(from)} />
        <Select key={`to ${to}`} id="to" name="to" label={DIFFERENCES.to} items={items} defaultValue={String(to)} />
        <Button variant="secondary">{DIFFERENCES.show}</Button>
      </Form>
      <AnsweredRequests requests={answered} />
      <h2 className="nhsuk-heading-m">{DIFFERENCES.found(differences.length, from, to)}</h2>
      {differences.length > 0 ? <Differences differences={differences} words={{ then: DIFFERENCES.revision(from), now: DIFFERENCES.revision(to), noAnswer: DIFFERENCES.noAnswer }} /> : null}
      <DocumentDifferences changed={documents} from={from} to={to} />
    </>
  );
};
