import { Card } from '../../../../components/content/card.tsx';
import { Radios } from '../../../../components/form/radios.tsx';
import { Textarea } from '../../../../components/form/textarea.tsx';
import { TRIAGE } from '../../../../texts/staff-triage.ts';
import { valueOf, type FormValues } from '../../frame/form-values.ts';
import { fieldId, problemWith, type Problem } from '../../frame/problems.ts';
import { Evidence } from './evidence.tsx';
import type { AskedGate } from './triage.server.ts';

interface GateFieldsProps {
  gate: AskedGate;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** One must-pass criterion: its answers, and the reason that each of them needs. */
export function GateFields({ gate, values, problems }: GateFieldsProps) {
  const name = `gates.${gate.id}`;
  const id = fieldId(name);
  return (
    <Card heading={gate.title} headingLevel={3} headingSize="s">
      <Evidence evidence={gate.evidence} />
      <Radios
        id={id}
        name={`${name}.answer`}
        label={gate.question}
        labelSize="s"
        small
        error={problemWith(problems, name)}
        defaultValue={valueOf(values, `${name}.answer`)}
        items={gate.answers.map((answer) => ({ value: answer, label: TRIAGE.answers[answer] }))}
      />
      <Textarea id={`${id}-reason`} name={`${name}.reason`} label={TRIAGE.reason} hint={TRIAGE.gateReasonHint} rows={2} defaultValue={valueOf(values, `${name}.reason`)} />
    </Card>
  );
}
