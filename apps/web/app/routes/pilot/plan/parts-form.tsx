import { Details } from '../../../components/content/details.tsx';
import { Button } from '../../../components/form/button.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { PLAN } from '../../../texts/pilot-plan.ts';
import type { FormValues } from '../../staff/frame/form-values.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import type { Pilot } from '../pilot/pilot.server.ts';
import { PartFields } from './part-fields.tsx';

interface PartsFormProps {
  plan: Pilot['plan'];
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** Writes logic model and sample-size note before the lock, or changes them. */
export const PartsForm = ({ plan, formKey, values, problems }: PartsFormProps) => (
  <Details summary={plan ? PLAN.change : PLAN.write} open={Boolean(problems) || !plan}>
    <FormFrame key={formKey} formKey={formKey}>
      <input type="hidden" name="revision" value={plan?.revision ?? 0} />
      <PartFields parts={plan} values={values} problems={problems} />
      <Button name="intent" value="save">
        {PLAN.save}
      </Button>
    </FormFrame>
  </Details>
);
