import { Button } from '../../../../components/form/button.tsx';
import { Checkboxes } from '../../../../components/form/checkboxes.tsx';
import { DateInput } from '../../../../components/form/date-input.tsx';
import { Select } from '../../../../components/form/select.tsx';
import { FormFrame } from '../../../../shell/form-frame.tsx';
import { TARGETS } from '../../../../texts/staff-targets.ts';
import { allOf, valueOf, type FormValues } from '../../frame/form-values.ts';
import { problemWith, type Problem } from '../../frame/problems.ts';
import type { choicesOf } from './choices-of.ts';

interface ChoiceFormProps {
  choices: ReturnType<typeof choicesOf>;
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** All organisations of a region or board, of the kinds that are chosen, by one day. */
export const ChoiceForm = ({ choices, formKey, values, problems }: ChoiceFormProps) => (
  <FormFrame key={formKey} formKey={formKey}>
    <h2 className="nhsuk-heading-m">{TARGETS.choose}</h2>
    <Select id="of" name="of" label={TARGETS.of} labelSize="s" items={choices.of} defaultValue={valueOf(values, 'of')} error={problemWith(problems, 'of')} />
    <Checkboxes id="types" name="types" label={TARGETS.types} labelSize="s" hint={TARGETS.typesHint} small items={choices.types} defaultValues={allOf(values, 'types')} />
    <DateInput
      id="on"
      namePrefix="on"
      label={TARGETS.on}
      labelSize="s"
      hint={TARGETS.onHint}
      values={{ day: valueOf(values, 'on[day]'), month: valueOf(values, 'on[month]'), year: valueOf(values, 'on[year]') }}
      error={problemWith(problems, 'on')}
    />
    <Button name="intent" value="preview">
      {TARGETS.preview}
    </Button>
  </FormFrame>
);
