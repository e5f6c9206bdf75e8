import { Button } from '../../../../components/form/button.tsx';
import { FormFrame } from '../../../../shell/form-frame.tsx';
import { TRIAGE } from '../../../../texts/staff-triage.ts';
import type { FormValues } from '../../frame/form-values.ts';
import type { Problem } from '../../frame/problems.ts';
import { CriterionFields } from './criterion-fields.tsx';
import { GateFields } from './gate-fields.tsx';
import { valuesFrom } from './given-triage.ts';
import type { TriageDesk } from './triage.server.ts';

interface TriageFormProps {
  desk: TriageDesk;
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** The whole triage rubric on one page. */
export function TriageForm({ desk, formKey, values: typed, problems }: TriageFormProps) {
  const readFirst = Object.fromEntries(desk.criteria.map(({ id, evidence }) => [id, evidence.map((one) => one.id)]));
  const values = typed ?? (desk.before ? valuesFrom(desk.before, readFirst) : undefined);
  return (
    <FormFrame formKey={formKey}>
      <h2 className="nhsuk-heading-m">{TRIAGE.gates}</h2>
      <p>{TRIAGE.gatesHint}</p>
      {desk.gates.map((gate) => (
        <GateFields key={gate.id} gate={gate} values={values} problems={problems} />
      ))}
      <h2 className="nhsuk-heading-m">{TRIAGE.criteria}</h2>
      {desk.criteria.map((criterion) => (
        <CriterionFields key={criterion.id} criterion={criterion} desk={desk} values={values} problems={problems} />
      ))}
      <Button>{TRIAGE.record}</Button>
    </FormFrame>
  );
}
