import { WarningCallout } from '../../../components/content/warning-callout.tsx';
import { EQUITY } from '../../../texts/pilot-equity.ts';
import type { FormValues } from '../../staff/frame/form-values.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import type { GroupReading, Measure } from '../pilot/pilot.server.ts';
import { GroupForm } from './group-form.tsx';
import { groupPlaces } from './group-places.ts';
import { GroupTable } from './group-table.tsx';

interface GroupPartProps {
  measures: readonly Measure[];
  /** Of this site. */
  readings: readonly GroupReading[];
  /** What is to be corrected, by the key of the form. */
  cautions: Readonly<Record<string, string>>;
  mayEnter: boolean;
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** What a site enters and has entered by groups of people; nothing where the plan names no breakdown. */
export function GroupPart({ measures, readings, cautions, mayEnter, ...form }: GroupPartProps) {
  const places = groupPlaces(measures);
  if (places.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">{EQUITY.heading}</h2>
      <p>{EQUITY.lead}</p>
      {places.map(({ key, measure, breakdown }) =>
        cautions[key] ? (
          <WarningCallout key={key} heading={EQUITY.over(measure.name, breakdown.name)}>
            <p>{cautions[key]}</p>
          </WarningCallout>
        ) : null,
      )}
      {mayEnter ? places.map((place) => <GroupForm key={place.key} place={place} {...form} />) : null}
      {places.map((place) => (
        <GroupTable key={place.key} place={place} readings={readings.filter(({ measureId, breakdown }) => measureId === place.measure.id && breakdown === place.breakdown.name)} />
      ))}
    </>
  );
}
