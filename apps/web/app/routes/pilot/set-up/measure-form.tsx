import { Details } from '../../../components/content/details.tsx';
import { Button } from '../../../components/form/button.tsx';
import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { Fieldset } from '../../../components/form/fieldset.tsx';
import { Input } from '../../../components/form/input.tsx';
import { Radios } from '../../../components/form/radios.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { SET_UP } from '../../../texts/pilot-set-up.ts';
import { allOf, valueOf } from '../../staff/frame/form-values.ts';
import { problemWith } from '../../staff/frame/problems.ts';
import type { FormParts } from './form-parts.ts';

/** Agrees one measure with baseline, target, direction and stop rule. */
export function MeasureForm({ formKey, values, problems }: FormParts) {
  const field = (name: string, label: string) => ({ id: name, name, label, defaultValue: valueOf(values, name), error: problemWith(problems, name) });
  return (
    <Details summary={SET_UP.agree} open={Boolean(problems)}>
      <FormFrame key={formKey} formKey={formKey}>
        <Input {...field('name', SET_UP.name)} hint={SET_UP.agreeHint} />
        <Input {...field('unit', SET_UP.unit)} hint={SET_UP.unitHint} />
        <Input {...field('numerator', SET_UP.numerator)} />
        <Input {...field('denominator', SET_UP.denominator)} />
        <Input {...field('baseline', SET_UP.baseline)} width={10} inputMode="decimal" />
        <Input {...field('target', SET_UP.target)} width={10} inputMode="decimal" />
        <Radios {...field('direction', SET_UP.better)} items={[...SET_UP.betterItems]} />
        <Fieldset legend={SET_UP.stopRule} legendSize="s">
          <Radios {...field('comparison', SET_UP.stop)} items={[...SET_UP.stopItems]} />
          <Input {...field('threshold', SET_UP.threshold)} width={10} inputMode="decimal" />
          <Input {...field('consecutive', SET_UP.consecutive)} width={2} inputMode="numeric" />
        </Fieldset>
        <Checkboxes id="main" name="main" label={SET_UP.mainQuestion} items={[{ value: 'yes', label: SET_UP.mainItem }]} defaultValues={allOf(values, 'main')} error={problemWith(problems, 'main')} />
        <Button name="intent" value="measure" variant="secondary">
          {SET_UP.agreeButton}
        </Button>
      </FormFrame>
    </Details>
  );
}
