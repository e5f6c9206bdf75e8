import { Details } from '../../../../components/content/details.tsx';
import { Button } from '../../../../components/form/button.tsx';
import { Select } from '../../../../components/form/select.tsx';
import { Textarea } from '../../../../components/form/textarea.tsx';
import { FormFrame } from '../../../../shell/form-frame.tsx';
import { ROLL_OUT } from '../../../../texts/staff-roll-out.ts';
import { valueOf, type FormValues } from '../../frame/form-values.ts';
import { problemWith, type Problem } from '../../frame/problems.ts';
import type { RollOutRead } from './roll-out.server.ts';

interface TakeOffFormProps {
  rows: RollOutRead['rows'];
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** Takes an organisation off the roll-out that was put on it by mistake. Closed until somebody wants it, and open where it was refused. */
export function TakeOffForm({ rows, formKey, values, problems }: TakeOffFormProps) {
  const mine = valueOf(values, 'intent') === 'take-off';
  const wrong = (field: string): string | undefined => (mine ? problemWith(problems, field) : undefined);
  return (
    <Details summary={ROLL_OUT.takeOff} open={mine}>
      <p>{ROLL_OUT.takeOffLead}</p>
      <FormFrame formKey={formKey}>
        <Select
          id="off"
          name="off"
          label={ROLL_OUT.whichOrganisation}
          items={[{ value: '', text: ROLL_OUT.choose }, ...rows.map(({ organisationId: value, organisation: text }) => ({ value, text }))]}
          defaultValue={mine ? valueOf(values, 'off') : ''}
          error={wrong('off')}
        />
        <Textarea id="off-reason" name="off-reason" label={ROLL_OUT.takeOffReason} hint={ROLL_OUT.takeOffHint} rows={3} defaultValue={mine ? valueOf(values, 'off-reason') : ''} error={wrong('off-reason')} />
        <Button variant="secondary" name="intent" value="take-off">
          {ROLL_OUT.takeOffButton}
        </Button>
      </FormFrame>
    </Details>
  );
}
