import { Button } from '../../../components/form/button.tsx';
import { DateInput } from '../../../components/form/date-input.tsx';
import { Radios } from '../../../components/form/radios.tsx';
import { Select } from '../../../components/form/select.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { REBASE } from '../../../texts/pilot-changes.ts';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';
import type { Pilot } from '../pilot/pilot.server.ts';
import { TOGETHER } from './typed-rebase.ts';

interface RebaseFormProps {
  pilot: Pick<Pilot, 'measures' | 'sites'>;
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** Which limits begin anew, with which month, what changed on which day, and why. */
export function RebaseForm({ pilot, formKey, values, problems }: RebaseFormProps) {
  const field = (name: string, label: string) => ({ id: name, name, label, labelSize: 's' as const, defaultValue: valueOf(values, name), error: problemWith(problems, name) });
  const part = (prefix: string, name: string): string => valueOf(values, `${prefix}[${name}]`);
  return (
    <FormFrame key={formKey} formKey={formKey}>
      <h2 className="nhsuk-heading-m">{REBASE.record}</h2>
      <p>{REBASE.when}</p>
      <Select {...field('measureId', REBASE.measure)} items={[{ value: '', text: REBASE.chooseMeasure }, ...pilot.measures.filter(({ lockedAt }) => lockedAt !== null).map(({ id, name }) => ({ value: id, text: name }))]} />
      <Select {...field('siteId', REBASE.site)} items={[{ value: '', text: REBASE.everySite }, ...(pilot.sites.length > 1 ? [{ value: TOGETHER, text: REBASE.together }] : []), ...pilot.sites.map(({ id, organisation }) => ({ value: id, text: organisation }))]} />
      <Radios {...field('kind', REBASE.kind)} items={Object.entries(REBASE.kinds).map(([value, label]) => ({ value, label }))} />
      <DateInput
        id="changedOn"
        label={REBASE.changedOn}
        labelSize="s"
        hint={REBASE.dayHint}
        namePrefix="changed"
        values={{ day: part('changed', 'day'), month: part('changed', 'month'), year: part('changed', 'year') }}
        error={problemWith(problems, 'changedOn')}
      />
      <DateInput
        id="month"
        label={REBASE.month}
        labelSize="s"
        hint={REBASE.monthHint}
        namePrefix="from"
        parts={['month', 'year']}
        values={{ month: part('from', 'month'), year: part('from', 'year') }}
        error={problemWith(problems, 'month')}
      />
      <Textarea {...field('text', REBASE.text)} hint={REBASE.textHint} rows={3} />
      <Button name="intent" value="rebase">
        {REBASE.button}
      </Button>
    </FormFrame>
  );
}
