import { BARRIER_KINDS, ROLL_OUT_STATUSES } from '@waymark/domain/adoption';
import { Button } from '../../../../components/form/button.tsx';
import { Checkboxes } from '../../../../components/form/checkboxes.tsx';
import { DateInput } from '../../../../components/form/date-input.tsx';
import { Radios } from '../../../../components/form/radios.tsx';
import { Select, type SelectGroup } from '../../../../components/form/select.tsx';
import { Textarea } from '../../../../components/form/textarea.tsx';
import { FormFrame } from '../../../../shell/form-frame.tsx';
import { barrierTitle, ROLL_OUT } from '../../../../texts/staff-roll-out.ts';
import { allOf, valueOf, type FormValues } from '../../frame/form-values.ts';
import { problemWith, type Problem } from '../../frame/problems.ts';
import { SAID_OF_BEFORE } from './typed-status.ts';

interface StatusFormProps {
  choices: readonly SelectGroup[];
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** Records how far one organisation has come. */
export function StatusForm({ choices, formKey, values, problems }: StatusFormProps) {
  const mine = valueOf(values, 'intent') === 'record';
  const typed = (name: string): string => (mine ? valueOf(values, name) : '');
  const wrong = (field: string): string | undefined => (mine ? problemWith(problems, field) : undefined);
  return (
    <>
      <h2 className="nhsuk-heading-m">{ROLL_OUT.record}</h2>
      <FormFrame key={formKey} formKey={formKey}>
        <Select
          id="organisationId"
          name="organisationId"
          label={ROLL_OUT.whichOrganisation}
          labelSize="s"
          hint={ROLL_OUT.whichHint}
          items={[{ value: '', text: ROLL_OUT.choose }, ...choices]}
          defaultValue={typed('organisationId')}
          error={wrong('organisationId')}
        />
        <Radios
          id="status"
          name="status"
          label={ROLL_OUT.whichStatus}
          labelSize="s"
          defaultValue={typed('status')}
          error={wrong('status')}
          items={ROLL_OUT_STATUSES.map((status) => ({ value: status, label: ROLL_OUT.statuses[status], hint: ROLL_OUT.statusHints[status] }))}
        />
        <DateInput
          id="on"
          namePrefix="on"
          label={ROLL_OUT.day}
          labelSize="s"
          hint={ROLL_OUT.dayHint}
          values={{ day: typed('on[day]'), month: typed('on[month]'), year: typed('on[year]') }}
          error={wrong('on')}
        />
        <Textarea id="barrier" name="barrier" label={ROLL_OUT.barrierLabel} labelSize="s" hint={ROLL_OUT.barrierHint} rows={2} defaultValue={typed('barrier')} error={wrong('barrier')} />
        <Select
          id="barrierKind"
          name="barrierKind"
          label={ROLL_OUT.kindLabel}
          labelSize="s"
          items={[{ value: '', text: ROLL_OUT.noKind }, ...BARRIER_KINDS.map((kind) => ({ value: kind, text: barrierTitle(kind) }))]}
          defaultValue={typed('barrierKind')}
          error={wrong('barrierKind')}
        />
        <Checkboxes id="away" name="away" label={ROLL_OUT.away} labelSize="s" items={SAID_OF_BEFORE.map((value) => ({ value, label: ROLL_OUT.ofBefore[value] }))} defaultValues={mine ? allOf(values, 'away') : []} />
        <Button name="intent" value="record">
          {ROLL_OUT.recordButton}
        </Button>
      </FormFrame>
    </>
  );
}
