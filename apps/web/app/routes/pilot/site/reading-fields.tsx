import { Fieldset } from '../../../components/form/fieldset.tsx';
import { Input } from '../../../components/form/input.tsx';
import { READINGS } from '../../../texts/pilot-data.ts';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';
import type { Measure, Reading } from '../pilot/pilot.server.ts';
import { boxOf, type Part } from './reading-places.ts';

interface ReadingFieldsProps {
  measure: Measure;
  /** Whether a month is given by its parts. */
  parts: boolean;
  /** The reading that is corrected, or undefined. */
  before: Reading | undefined;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** The number of one measure in a month; where it is of a whole, its parts, or the number alone where these are not known. */
export function ReadingFields({ measure: { id, name, unit, numerator, denominator }, parts, before, values, problems }: ReadingFieldsProps) {
  const box = (part: Part, label: string, labelSize: 's' | undefined, hint: string | undefined, shown: number | null | undefined) => (
    <Input
      id={boxOf(part, id)}
      name={boxOf(part, id)}
      label={label}
      {...(labelSize ? { labelSize } : {})}
      {...(hint ? { hint } : {})}
      width={10}
      inputMode="decimal"
      defaultValue={valueOf(values, boxOf(part, id), String(shown ?? ''))}
      error={problemWith(problems, boxOf(part, id))}
    />
  );
  if (!parts) return box('value', name, 's', unit, before?.value);
  return (
    <Fieldset legend={name} legendSize="s">
      {box('numerator', READINGS.numerator, undefined, numerator ?? undefined, before?.numerator)}
      {box('denominator', READINGS.denominator, undefined, denominator ?? undefined, before?.denominator)}
      {box('value', READINGS.valueAlone(unit), undefined, READINGS.valueAloneHint, before && before.numerator === null ? before.value : null)}
    </Fieldset>
  );
}
