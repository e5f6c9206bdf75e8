import { Details } from '../../../components/content/details.tsx';
import { Button } from '../../../components/form/button.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { instant } from '../../../texts/dates.ts';
import { INCIDENTS } from '../../../texts/pilot-data.ts';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { Paragraphs } from '../../staff/frame/paragraphs.tsx';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';
import type { Pilot } from './pilot.server.ts';

interface IncidentEntriesProps {
  incident: Pilot['incidents'][number];
  mayAdd: boolean;
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** The id of the box in which a line of the follow-up of an incident is written. */
export const entryField = (incidentId: string): string => `entry-${incidentId}`;

/** What was found and done about an incident, and a form for the next line. */
export function IncidentEntries({ incident: { id, entries }, mayAdd, formKey, values, problems }: IncidentEntriesProps) {
  const mine = valueOf(values, 'intent') === 'follow' && valueOf(values, 'incident') === id;
  return (
    <>
      {entries.map(({ id: entry, text, writtenAt, writtenBy }) => (
        <div key={entry}>
          <p className="nhsuk-u-margin-bottom-1">
            <strong>{INCIDENTS.entry(instant(writtenAt), writtenBy)}</strong>
          </p>
          <Paragraphs text={text} />
        </div>
      ))}
      {mayAdd ? (
        <Details summary={INCIDENTS.follow} open={mine}>
          <FormFrame formKey={formKey}>
            <input type="hidden" name="incident" value={id} />
            <Textarea id={entryField(id)} name="entry" label={INCIDENTS.followLabel} hint={INCIDENTS.followHint} rows={3} defaultValue={mine ? valueOf(values, 'entry') : ''} error={mine ? problemWith(problems, entryField(id)) : undefined} />
            <Button variant="secondary" name="intent" value="follow">
              {INCIDENTS.followButton}
            </Button>
          </FormFrame>
        </Details>
      ) : null}
    </>
  );
}
