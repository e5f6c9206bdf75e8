import { DateInput } from '../../../components/form/date-input.tsx';
import { Fieldset } from '../../../components/form/fieldset.tsx';
import { Input } from '../../../components/form/input.tsx';
import { PLAN } from '../../../texts/pilot-plan.ts';
import { valueOf } from '../../staff/frame/form-values.ts';
import { problemWith } from '../../staff/frame/problems.ts';
import { typedDay } from '../../staff/frame/typed-day.ts';
import type { PartFieldsProps } from './part-fields.tsx';

/** The fields of planned end and number of sites: both may be left empty. */
export function ExtentFields({ parts, values, problems }: PartFieldsProps) {
  const before = typedDay(parts?.plannedEnd ?? null);
  const part = (name: 'day' | 'month' | 'year'): string => valueOf(values, `plannedEnd[${name}]`, before[name]);
  return (
    <Fieldset role="group" legend={PLAN.extent} legendSize="m">
      <DateInput id="plannedEnd" namePrefix="plannedEnd" label={PLAN.plannedEndField} hint={PLAN.plannedEndHint} values={{ day: part('day'), month: part('month'), year: part('year') }} error={problemWith(problems, 'plannedEnd')} />
      <Input id="plannedSites" name="plannedSites" label={PLAN.plannedSitesField} width={3} inputMode="numeric" defaultValue={valueOf(values, 'plannedSites', String(parts?.plannedSites ?? ''))} error={problemWith(problems, 'plannedSites')} />
    </Fieldset>
  );
}
