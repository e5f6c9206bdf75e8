import { Details } from '../../../components/content/details.tsx';
import { Button } from '../../../components/form/button.tsx';
import { DateInput } from '../../../components/form/date-input.tsx';
import { Input } from '../../../components/form/input.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { EQUITY } from '../../../texts/pilot-equity.ts';
import { READINGS } from '../../../texts/pilot-data.ts';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';
import { groupField, type GroupPlaces } from './group-places.ts';

interface GroupFormProps {
  place: GroupPlaces;
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** The groups of one breakdown in a month: two numbers for each. */
export function GroupForm({ place: { key, measure, breakdown }, formKey, values: sent, problems }: GroupFormProps) {
  const values = sent && valueOf(sent, 'of') === key ? sent : undefined;
  const field = (name: string) => ({ id: groupField(key, name), error: values ? problemWith(problems, groupField(key, name)) : undefined });
  const number = (name: string, label: string) => <Input {...field(name)} name={name} label={label} width={5} inputMode="numeric" defaultValue={valueOf(values, name)} />;
  return (
    <Details summary={EQUITY.enter(measure.name, breakdown.name)} open={values !== undefined}>
      <FormFrame key={`${formKey} ${key}`} formKey={formKey}>
        <input type="hidden" name="of" value={key} />
        <DateInput {...field('month')} namePrefix="groupMonth" label={EQUITY.month} labelSize="s" hint={READINGS.monthHint} parts={['month', 'year']} values={{ month: valueOf(values, 'groupMonth[month]'), year: valueOf(values, 'groupMonth[year]') }} />
        {breakdown.groups.map((group, at) => (
          <div key={group}>
            {number(`numerator-${at}`, EQUITY.counted(group))}
            {number(`denominator-${at}`, EQUITY.outOf(group))}
          </div>
        ))}
        <Textarea {...field('reason')} name="groupReason" label={EQUITY.reason} labelSize="s" hint={READINGS.reasonHint} rows={2} defaultValue={valueOf(values, 'groupReason')} />
        <Button name="intent" value="groups" variant="secondary">
          {EQUITY.button}
        </Button>
      </FormFrame>
    </Details>
  );
}
