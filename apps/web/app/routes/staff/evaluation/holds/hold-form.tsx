import { Button } from '../../../../components/form/button.tsx';
import { Radios } from '../../../../components/form/radios.tsx';
import { Textarea } from '../../../../components/form/textarea.tsx';
import { FormFrame } from '../../../../shell/form-frame.tsx';
import { HOLDS } from '../../../../texts/staff-overlays.ts';
import { valueOf, type FormValues } from '../../frame/form-values.ts';
import { problemWith, type Problem } from '../../frame/problems.ts';
import type { HoldsRead } from './hold-list.server.ts';

interface HoldFormProps {
  kinds: HoldsRead['kinds'];
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** Lays one of the holds that are theirs to lay, each with what it does. */
export function HoldForm({ kinds, formKey, values, problems }: HoldFormProps) {
  const mine = valueOf(values, 'intent') === 'hold';
  return (
    <FormFrame key={formKey} formKey={formKey}>
      <Radios
        id="kind"
        name="kind"
        label={HOLDS.kind}
        labelSize="s"
        defaultValue={mine ? valueOf(values, 'kind') : kinds.length === 1 ? kinds[0]!.id : ''}
        error={problemWith(problems, 'kind')}
        items={kinds.map(({ id, title, effect }) => ({ value: id, label: title, hint: effect }))}
      />
      <Textarea
        id="reason"
        name="reason"
        label={HOLDS.reason}
        labelSize="s"
        hint={HOLDS.reasonHint}
        rows={4}
        defaultValue={mine ? valueOf(values, 'reason') : ''}
        error={mine ? problemWith(problems, 'reason') : undefined}
      />
      <Button name="intent" value="hold">
        {HOLDS.button}
      </Button>
    </FormFrame>
  );
}
