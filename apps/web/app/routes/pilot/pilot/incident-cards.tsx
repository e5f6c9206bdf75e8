import { Card } from '../../../components/content/card.tsx';
import { Tag } from '../../../components/content/tag.tsx';
import { instant } from '../../../texts/dates.ts';
import { INCIDENTS } from '../../../texts/pilot-data.ts';
import type { FormValues } from '../../staff/frame/form-values.ts';
import { Paragraphs } from '../../staff/frame/paragraphs.tsx';
import type { Problem } from '../../staff/frame/problems.ts';
import { ReasonForm } from '../../staff/frame/reason-form.tsx';
import { IncidentEntries } from './incident-entries.tsx';
import type { Pilot } from './pilot.server.ts';

interface IncidentCardsProps {
  incidents: Pilot['incidents'];
  /** What is said where there is none. */
  none: string;
  mayClose: boolean;
  /** Sites whose incidents whoever looks may follow without closing them. */
  ownSites: readonly string[];
  keys: readonly string[];
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** Every incident with where it was, who reported it (as far as the reader may know) and how it stands; an open one can be closed with its outcome. */
export function IncidentCards({ incidents, none, mayClose, ownSites, keys, values, problems }: IncidentCardsProps) {
  if (incidents.length === 0) return <p>{none}</p>;
  return incidents.map((incident, index) => {
    const { id, severity, description, reportedAt, closedAt, outcome, site, siteId, reportedBy } = incident;
    return (
      <Card key={id} heading={`${INCIDENTS.severities.find(({ value }) => value === severity)?.label ?? severity}, ${INCIDENTS.reported.toLowerCase()} ${instant(reportedAt)}`} headingSize="s">
        <p>{closedAt ? <Tag colour="grey">{INCIDENTS.closed(instant(closedAt))}</Tag> : <Tag colour="red">{INCIDENTS.open}</Tag>}</p>
        <p>
          <strong>{INCIDENTS.where}:</strong> {site ?? INCIDENTS.noSite}
          {reportedBy ? (
            <>
              <br />
              <strong>{INCIDENTS.reporter}:</strong> {reportedBy}
            </>
          ) : null}
        </p>
        <Paragraphs text={description} />
        <IncidentEntries incident={incident} mayAdd={mayClose || (siteId !== null && ownSites.includes(siteId))} formKey={`${keys[index]!}-entry`} values={values} problems={problems} />
        {outcome ? (
          <p>
            <strong>{INCIDENTS.outcome}:</strong> {outcome}
          </p>
        ) : null}
        {mayClose && !closedAt ? (
          <ReasonForm
            formKey={keys[index]!}
            summary={INCIDENTS.close}
            subject={{ name: 'incident', value: id }}
            intent="close"
            label={INCIDENTS.closeLabel}
            hint={INCIDENTS.closeHint}
            button={INCIDENTS.close}
            values={values}
            problems={problems}
          />
        ) : null}
      </Card>
    );
  });
}
