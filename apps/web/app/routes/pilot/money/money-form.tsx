import { Button } from '../../../components/form/button.tsx';
import { DateInput } from '../../../components/form/date-input.tsx';
import { Input } from '../../../components/form/input.tsx';
import { Radios } from '../../../components/form/radios.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { MONEY } from '../../../texts/pilot-money.ts';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';

interface MoneyFormProps {
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** Costs and savings of one month, or of each of several. */
export function MoneyForm({ formKey, values, problems }: MoneyFormProps) {
  const month = (id: string, label: string, hint: string) => (
    <DateInput
      id={id}
      namePrefix={id}
      label={label}
      labelSize="s"
      hint={hint}
      parts={['month', 'year']}
      values={{ month: valueOf(values, `${id}[month]`), year: valueOf(values, `${id}[year]`) }}
      error={problemWith(problems, id)}
    />
  );
  const amount = (name: string, label: string) => (
    <Input id={name} name={name} label={label} labelSize="s" hint={MONEY.amountHint} prefix="£" width={10} inputMode="decimal" defaultValue={valueOf(values, name)} error={problemWith(problems, name)} />
  );
  return (
    <FormFrame key={formKey} formKey={formKey}>
      <h2 className="nhsuk-heading-m">{MONEY.record}</h2>
      <Radios id="kind" name="kind" label={MONEY.kind} labelSize="s" items={[...MONEY.kinds]} defaultValue={valueOf(values, 'kind')} error={problemWith(problems, 'kind')} />
      {month('first', MONEY.first, MONEY.monthHint)}
      {month('last', MONEY.last, MONEY.lastHint)}
      {amount('cost', MONEY.cost)}
      {amount('saving', MONEY.saving)}
      <Textarea id="reason" name="reason" label={MONEY.reason} labelSize="s" hint={MONEY.reasonHint} rows={2} defaultValue={valueOf(values, 'reason')} error={problemWith(problems, 'reason')} />
      <Button>{MONEY.button}</Button>
    </FormFrame>
  );
}
