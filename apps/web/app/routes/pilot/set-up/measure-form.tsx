import { Details } from '../../../components/content/details.tsx';
import { Button } from '../../../components/form/button.tsx';
import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { SET_UP } from '../../../texts/pilot-set-up.ts';
import { allOf } from '../../staff/frame/form-values.ts';
import { problemWith } from '../../staff/frame/problems.ts';
import type { BreakdownChoice } from './breakdown-fields.tsx';
import type { FormParts } from './form-parts.ts';
import { MeasureFields } from './measure-fields.tsx';

/** Agrees one measure with baseline, target, direction and stop rule. */
export const MeasureForm = ({ formKey, values, problems, breakdowns }: FormParts & { breakdowns: BreakdownChoice }) => (
  <Details summary={SET_UP.agree} open={Boolean(problems)}>
    <FormFrame key={formKey} formKey={formKey}>
      <MeasureFields values={values} problems={problems} nameHint={SET_UP.agreeHint} breakdowns={breakdowns} />
      <Checkboxes id="main" name="main" label={SET_UP.mainQuestion} items={[{ value: 'yes', label: SET_UP.mainItem }]} defaultValues={allOf(values, 'main')} error={problemWith(problems, 'main')} />
      <Button name="intent" value="measure" variant="secondary">
        {SET_UP.agreeButton}
      </Button>
    </FormFrame>
  </Details>
);
