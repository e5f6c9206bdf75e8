import { Button } from '../../../components/form/button.tsx';
import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { DateInput } from '../../../components/form/date-input.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { READINGS } from '../../../texts/pilot-data.ts';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';
import type { Measure, Reading } from '../pilot/pilot.server.ts';
import { BaselineMonths } from './baseline-months.tsx';
import { ReadingFields } from './reading-fields.tsx';
import { hasParts } from './reading-places.ts';

interface ReadingFormProps {
  measures: readonly Measure[];
  readings: readonly Reading[];
  /** A month whose readings are to be corrected, or null. */
  asked: string | null;
  /** The mark of the values that wait to be confirmed, or null. */
  confirm: string | null;
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** One month: a number for each measure, or its parts, and a reason where it corrects. */
export function ReadingForm({ measures, readings, asked, confirm, formKey, values, problems }: ReadingFormProps) {
  const before = readings.filter(({ month }) => month === asked);
  return (
    <FormFrame key={formKey} formKey={formKey}>
      <h2 className="nhsuk-heading-m">{READINGS.enter}</h2>
      <BaselineMonths measures={measures} />
      <DateInput
        id="month"
        label={READINGS.month}
        labelSize="s"
        hint={READINGS.monthHint}
        parts={['month', 'year']}
        values={{ month: valueOf(values, 'month', before.length > 0 ? asked?.slice(5, 7) : ''), year: valueOf(values, 'year', before.length > 0 ? asked?.slice(0, 4) : '') }}
        error={problemWith(problems, 'month')}
      />
      {measures.map((measure) => (
        <ReadingFields
          key={measure.id}
          measure={measure}
          parts={hasParts(measure, readings)}
          before={before.find(({ measureId }) => measureId === measure.id)}
          values={values}
          problems={problems}
        />
      ))}
      <Textarea id="reason" name="reason" label={READINGS.reason} labelSize="s" hint={READINGS.reasonHint} rows={2} defaultValue={valueOf(values, 'reason')} error={problemWith(problems, 'reason')} />
      {confirm ? <Checkboxes id="confirmed" name="confirmed" label={READINGS.confirm} labelSize="s" items={[{ value: confirm, label: READINGS.confirmed }]} /> : null}
      <Button>{READINGS.button}</Button>
    </FormFrame>
  );
}
