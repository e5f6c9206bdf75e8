import { DateInput } from '../../../components/form/date-input.tsx';
import { Fieldset } from '../../../components/form/fieldset.tsx';
import { Hint } from '../../../components/form/hint.tsx';
import { Input } from '../../../components/form/input.tsx';
import { Radios } from '../../../components/form/radios.tsx';
import { SET_UP } from '../../../texts/pilot-set-up.ts';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';
import { BreakdownFields, type BreakdownChoice } from './breakdown-fields.tsx';

interface MeasureFieldsProps {
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
  /** What the fields hold before anybody typed. */
  now?: Readonly<Record<string, string>>;
  /** Unit, what is counted and direction stay: they are sent along and not shown. */
  fixed?: boolean;
  nameHint?: string;
  breakdowns: BreakdownChoice;
}

const FIXED = ['unit', 'numerator', 'denominator', 'direction'] as const;

/** The fields of a measure: name, unit, what is counted, baseline with its period, target, direction and stop rule. */
export function MeasureFields({ values, problems, now = {}, fixed = false, nameHint, breakdowns }: MeasureFieldsProps) {
  const held = (name: string): string => (values ? valueOf(values, name) : (now[name] ?? ''));
  const field = (name: string, label: string) => ({ id: name, name, label, defaultValue: held(name), error: problemWith(problems, name) });
  const month = (name: string, label: string) => (
    <DateInput id={name} namePrefix={name} label={label} labelSize="s" parts={['month', 'year']} values={{ month: held(`${name}[month]`), year: held(`${name}[year]`) }} error={problemWith(problems, name)} />
  );
  return (
    <>
      <Input {...field('name', SET_UP.name)} {...(nameHint ? { hint: nameHint } : {})} />
      {fixed ? (
        FIXED.map((name) => <input key={name} type="hidden" name={name} value={now[name] ?? ''} />)
      ) : (
        <>
          <Input {...field('unit', SET_UP.unit)} hint={SET_UP.unitHint} />
          <Input {...field('numerator', SET_UP.numerator)} />
          <Input {...field('denominator', SET_UP.denominator)} />
        </>
      )}
      <Input {...field('baseline', SET_UP.baseline)} width={10} inputMode="decimal" />
      <Fieldset role="group" legend={SET_UP.period} legendSize="s" describedBy="period-hint">
        <Hint id="period-hint">{SET_UP.periodHint}</Hint>
        {month('baselineFrom', SET_UP.periodFrom)}
        {month('baselineTo', SET_UP.periodTo)}
        <Input {...field('baselineSource', SET_UP.periodSource)} hint={SET_UP.periodSourceHint} />
      </Fieldset>
      <Input {...field('target', SET_UP.target)} width={10} inputMode="decimal" />
      {fixed ? null : <Radios {...field('direction', SET_UP.better)} items={[...SET_UP.betterItems]} />}
      <BreakdownFields {...breakdowns} values={values} problems={problems} />
      <Fieldset legend={SET_UP.stopRule} legendSize="s">
        <Radios {...field('comparison', SET_UP.stop)} items={[...SET_UP.stopItems]} />
        <Input {...field('threshold', SET_UP.threshold)} width={10} inputMode="decimal" />
        <Input {...field('consecutive', SET_UP.consecutive)} width={2} inputMode="numeric" />
      </Fieldset>
    </>
  );
}
